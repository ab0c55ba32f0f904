"""The words of the chapter on what a regional e-library is and what joining one means."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

FOR_WHOM = Text(
    fi="Tämä käsikirja kuvaa mallin, jonka mukaan kunta liittyy alueelliseen e-kirjastoon. Se on kirjoitettu "
    "kunnan viranhaltijalle, joka valmistelee liittymistä, kirjaston henkilöstölle, joka pitää e-kirjaston "
    "tietoja ajan tasalla, ja ministeriölle, joka seuraa, miten yhteistyö toimii.",
    sv="Den här handboken beskriver modellen enligt vilken en kommun ansluter sig till ett regionalt e-bibliotek. "
    "Den är skriven för tjänsteinnehavaren som bereder anslutningen i kommunen, för bibliotekets personal som "
    "håller uppgifterna om e-biblioteket aktuella och för ministeriet som följer hur samarbetet fungerar.",
    en="This handbook describes the model by which a municipality joins a regional e-library. It is written for "
    "the municipal official who prepares the joining, for the library staff who keep the e-library's data up "
    "to date, and for the ministry, which follows how the co-operation works.",
)
TWO_SIDES = Text(
    fi="Mallissa on kaksi puolta. Toinen on yhteistyö itse: sopimus, päätökset, tehtävät ja rahat. Toinen on tapa "
    "kirjata se tiedostoihin niin, että ohjelma voi tarkistaa tiedot ja laskea maksuosuudet sentilleen. Luvut "
    "1–6 kertovat yhteistyöstä ja luvut 7–10 tiedostoista ja ohjelmasta. Loput kolme lukua selittävät sanat, "
    "lähteet ja mallin rajat.",
    sv="Modellen har två sidor. Den ena är själva samarbetet: avtalet, besluten, uppgifterna och pengarna. Den "
    "andra är ett sätt att skriva ned det i filer så att ett program kan kontrollera uppgifterna och räkna ut "
    "betalningsandelarna på centen. Kapitlen 1–6 handlar om samarbetet och kapitlen 7–10 om filerna och "
    "programmet. De tre sista kapitlen förklarar orden, källorna och modellens gränser.",
    en="The model has two sides. One is the co-operation itself: the agreement, the decisions, the duties and the "
    "money. The other is a way to write it down in files, so that a program can check what they say and work "
    "out the shares to the cent. Chapters 1–6 are about the co-operation and chapters 7–10 about the files and "
    "the program. The last three explain the terms, the sources and the limits of the model.",
)
WHAT = Text(
    fi="Mikä alueellinen e-kirjasto on",
    sv="Vad ett regionalt e-bibliotek är",
    en="What a regional e-library is",
)
WHAT_1 = Text(
    fi="Alueellinen e-kirjasto on kuntien yhteinen palvelu. Se tarjoaa alueen asukkaille e-aineistoja, kuten "
    "e-kirjoja, äänikirjoja, lehtiä, musiikkia, elokuvia ja kursseja. Uutta laitosta ei perusteta. Kunnat "
    "tekevät yhteistyösopimuksen, valitsevat ja hankkivat palvelut yhdessä ja jakavat kustannukset sovitulla "
    "tavalla.",
    sv="Ett regionalt e-bibliotek är en gemensam tjänst som kommunerna erbjuder. Det ger invånarna i området "
    "tillgång till e-material, till exempel e-böcker, ljudböcker, tidningar, musik, filmer och kurser. Ingen "
    "ny inrättning grundas. Kommunerna ingår ett samarbetsavtal, väljer och skaffar tjänsterna tillsammans och "
    "fördelar kostnaderna på det sätt som har avtalats.",
    en="A regional e-library is a service that municipalities provide together. It offers the inhabitants of the "
    "area e-materials such as e-books, audiobooks, newspapers and magazines, music, films and courses. No new "
    "institution is founded. The municipalities conclude a co-operation agreement, choose and procure the services "
    "together, and share the costs in the agreed way.",
)
WHAT_2 = Text(
    fi="Yleisen kirjaston toiminnan järjestäminen on kunnan tehtävä, ja yleiset kirjastot toimivat yhteistyössä "
    "keskenään (laki yleisistä kirjastoista 1492/2016, 5 ja 11 §). E-kirjasto on yksi tapa hoitaa tätä "
    "tehtävää. Siksi sopimusosapuoli on aina kunta. Kirjastokimppa ja kirjastolaitos voivat hoitaa asioita "
    "kuntien puolesta, mutta sopimusosapuolia tai jäseniä ne eivät ole.",
    sv="Att ordna den allmänna biblioteksverksamheten är kommunens uppgift, och de allmänna biblioteken "
    "samarbetar med varandra (lagen om allmänna bibliotek 1492/2016, 5 och 11 §). E-biblioteket är ett sätt "
    "att sköta den uppgiften. Därför är avtalsparten alltid en kommun. En bibliotekssammanslutning eller ett "
    "bibliotek kan sköta ärenden för kommunernas räkning, men de är inte avtalsparter eller medlemmar.",
    en="Providing a public library is the municipality's task, and public libraries work together (Public Libraries "
    "Act 1492/2016, sections 5 and 11). The e-library is one way of carrying out that task. The party is therefore "
    "always a municipality. A library consortium or a library institution may act for municipalities, but it is "
    "neither a party nor a member.",
)
JOINING = Text(
    fi="Mitä liittyminen tarkoittaa",
    sv="Vad anslutningen innebär",
    en="What joining means",
)
JOINING_1 = Text(
    fi="Liittyessään kunta tulee voimassa olevan sopimuksen osapuoleksi. Siitä päivästä, jona jäsenyys alkaa, "
    "kunnan asukkaat saavat käyttää e-kirjaston palveluja, ja kunta vastaa omasta maksuosuudestaan ja omista "
    "tehtävistään.",
    sv="När en kommun ansluter sig blir den part i ett gällande avtal. Från den dag då medlemskapet börjar får "
    "kommunens invånare använda e-bibliotekets tjänster, och kommunen svarar för sin egen betalningsandel och "
    "sina egna uppgifter.",
    en="By joining, a municipality becomes a party to an agreement that is in force. From the day on which "
    "membership begins, its inhabitants may use the services of the e-library, and the municipality answers for its "
    "own share and its own duties.",
)
QUESTIONS_INTRO = Text(
    fi="Kunnissa kysytään ennen päätöstä tavallisesti samat asiat. Taulukko kertoo, missä luvussa niihin vastataan.",
    sv="Före beslutet ställs vanligen samma frågor i kommunerna. Tabellen visar i vilket kapitel de besvaras.",
    en="Before they decide, municipalities usually ask the same questions. The table shows which chapter answers them.",
)
QUESTIONS = Text(
    fi="Mitä kunta kysyy ennen liittymistä",
    sv="Vad kommunen frågar före anslutningen",
    en="What a municipality asks before it joins",
)
QUESTION = Text(
    fi="Kysymys",
    sv="Fråga",
    en="Question",
)
CHAPTER = Text(
    fi="Luku",
    sv="Kapitel",
    en="Chapter",
)
ASK_MEMBER = Text(
    fi="Millainen jäsen meistä tulisi, ja mitä oikeuksia siihen kuuluu?",
    sv="Vilken typ av medlem skulle vi bli, och vilka rättigheter följer med det?",
    en="What type of member would we be, and which rights come with it?",
)
ASK_AGREEMENT = Text(
    fi="Mihin sitoudumme, kuinka pitkäksi aikaa, ja miten sopimuksen voi irtisanoa?",
    sv="Vad förbinder vi oss till, för hur lång tid, och hur kan avtalet sägas upp?",
    en="What do we bind ourselves to, for how long, and how can notice be given?",
)
ASK_DECISIONS = Text(
    fi="Mitä päätöksiä tarvitaan, kuka ne tekee ja mihin mennessä?",
    sv="Vilka beslut behövs, vem fattar dem och när senast?",
    en="Which decisions are needed, who takes them, and by when?",
)
ASK_DUTIES = Text(
    fi="Mitä tehtäviä saamme, ja ketkä meidän on nimettävä?",
    sv="Vilka uppgifter får vi, och vem ska vi utse?",
    en="Which duties do we take on, and whom do we have to name?",
)
ASK_COSTS = Text(
    fi="Mitä maksamme vuodessa, ja mihin summa perustuu?",
    sv="Vad betalar vi per år, och vad grundar sig summan på?",
    en="What do we pay in a year, and what does the sum rest on?",
)
ASK_SERVICES = Text(
    fi="Mitä palveluja asukkaamme saavat, ja kattavatko niiden sopimukset meidätkin?",
    sv="Vilka tjänster får våra invånare, och omfattar avtalen om dem också oss?",
    en="Which services do our inhabitants get, and do their contracts cover us too?",
)
ASK_NET = Text(
    fi="Paljonko lisärahoitusta tarvitsemme, kun meiltä poistuvat kustannukset vähennetään?",
    sv="Hur mycket tilläggsfinansiering behöver vi när de kostnader som faller bort för oss dras av?",
    en="How much extra money do we need once the costs that fall away are deducted?",
)
ASK_LIMITS = Text(
    fi="Mitä laskelmat eivät kerro?",
    sv="Vad framgår inte av uträkningarna?",
    en="What do the calculations not cover?",
)
