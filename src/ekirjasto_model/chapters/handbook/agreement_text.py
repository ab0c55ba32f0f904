"""The words of the chapter on the co-operation agreement."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

INTRO_1 = Text(
    fi="Yhteistyösopimus on e-kirjaston perusta. Siinä kunnat sopivat, mitä ne tekevät yhdessä, kuka päättää, "
    "kuka hoitaa ja kuka maksaa. Tämä luku käy läpi, mitä sopimuksessa on syytä sopia, ja kertoo, miten asiat "
    "kirjataan.",
    sv="Samarbetsavtalet är grunden för e-biblioteket. I det kommer kommunerna överens om vad de gör tillsammans, vem "
    "som beslutar, vem som sköter och vem som betalar. Det här kapitlet går igenom vad som bör avtalas och visar "
    "hur det antecknas.",
    en="The co-operation agreement is the foundation of an e-library. In it municipalities agree what they do "
    "together, who decides, who runs it and who pays. This chapter goes through what such an agreement should "
    "settle, and how it is recorded.",
)
PARTIES = Text(
    fi="Sopimusosapuolet ja niiden päätökset",
    sv="Parterna och deras beslut",
    en="The parties and their decisions",
)
PARTIES_1 = Text(
    fi="Sopimusosapuolia ovat kunnat. Jokaisesta kirjataan jäsentyyppi, Y-tunnus, allekirjoituspäivä ja päätös, "
    "jolla kunta sitoutui: kuka päätti, minä päivänä, missä pykälässä ja millä asianumerolla. Näin "
    "myöhemminkin nähdään, mihin jäsenyys perustuu. Liitännäisjäsenet, jotka eivät ole kuntia, luetellaan "
    "erikseen.",
    sv="Avtalsparter är kommunerna. För var och en antecknas medlemstypen, FO-numret, dagen för undertecknandet "
    "och beslutet genom vilket kommunen band sig: vem som beslutade, vilken dag, i vilken paragraf och med "
    "vilket ärendenummer. Så ser man också senare vad medlemskapet grundar sig på. Associerade medlemmar, som "
    "inte är kommuner, räknas upp särskilt.",
    en="The parties are municipalities. For each the member type, the business id, the day of signing and the "
    "decision that bound it are recorded: who decided, on which day, in which section of the minutes, and with which "
    "case number. In this way it can also be seen later what membership rests on. Associates, which are not "
    "municipalities, are listed separately.",
)
DECISION = Text(
    fi="Päätöksen tekijä",
    sv="Beslutsfattare",
    en="Who decided",
)
TERM = Text(fi="Voimassaolo", sv="Giltighet", en="Term")
TERM_1 = Text(
    fi="Sopimuksella on ensimmäinen päivä, ja se on voimassa joko viimeiseen päivään asti tai toistaiseksi. Viimeinen "
    "päivä kuuluu sopimuskauteen. Kunnan jäsenyys kestää yhtä kauan kuin sopimus, jollei kunta ole liittynyt myöhemmin "
    "tai eronnut aiemmin. Tiedostoon kirjataan vain päivät, ja niistä nähdään, onko kunta jonakin päivänä jäsen.",
    sv="Avtalet har en första dag och gäller antingen till en sista dag eller tills vidare. Den sista dagen hör till "
    "avtalsperioden. En kommuns medlemskap varar lika länge som avtalet, om kommunen inte har anslutit sig senare "
    "eller utträtt tidigare. I filen antecknas bara dagarna, och av dem ser man om kommunen är medlem en viss dag.",
    en="An agreement has a first day and is in force either up to a last day or until further notice. The last day "
    "belongs to the term. A municipality's membership lasts as long as the agreement, unless it joined later or left "
    "earlier. Only the days are recorded; they show whether a municipality is a member on a given day.",
)
LEAVING = Text(
    fi="Eroaminen",
    sv="Utträde",
    en="Leaving",
)
LEAVING_1 = Text(
    fi="Kun kunta eroaa, palvelusopimuksia voi olla vielä voimassa ja yhteistä omaisuutta jaettavana. Siksi "
    "sovitaan, maksaako eroava kunta sitoumuksistaan palvelujen sopimuskauden loppuun ja mitä yhteiselle "
    "omaisuudelle tapahtuu.",
    sv="När en kommun utträder kan tjänsteavtal ännu vara i kraft och gemensam egendom finnas att dela. Därför "
    "avtalas det om den utträdande kommunen betalar för sina åtaganden till slutet av tjänsternas avtalsperiod "
    "och vad som händer med den gemensamma egendomen.",
    en="When a municipality leaves, contracts for services may still be running and there may be shared property. "
    "It is therefore agreed whether the leaving municipality pays for its commitments until the end of the "
    "services' terms, and what becomes of shared property.",
)
DATA = Text(
    fi="Henkilötiedot",
    sv="Personuppgifter",
    en="Personal data",
)
DATA_1 = Text(
    fi="Jokaisesta henkilörekisteristä kirjataan rekisterinpitäjät, henkilötietojen käsittelijät, sovittu tapa ja "
    "vaikutustenarvioinnin päivä. Rekisterinpitäjä vaihtelee: se voi olla yksi lautakunta, joka vastaa monen "
    "kunnan puolesta, tai jokainen kunta erikseen.",
    sv="För varje personregister antecknas de personuppgiftsansvariga, personuppgiftsbiträdena, vad som har "
    "avtalats och dagen för konsekvensbedömningen. Vem som är personuppgiftsansvarig varierar: det kan vara en "
    "nämnd som svarar för många kommuner eller varje kommun för sig.",
    en="For every register of personal data the controllers, the processors, the agreement on the data and the "
    "day of the impact assessment are recorded. Controllers vary: it may be one board that answers for many "
    "municipalities, or each municipality by itself.",
)
DATA_AGREEMENT = Text(
    fi="Sopimustapa",
    sv="Överenskommelse",
    en="Agreement on the data",
)
LAW = Text(
    fi="Mihin sopimus nojaa",
    sv="Vad avtalet stöder sig på",
    en="What the agreement rests on",
)
LAW_1 = Text(
    fi="Kunnat voivat tehdä yhteistyötä pelkän sopimuksen nojalla, tai ne voivat perustaa yhteisen toimielimen, "
    "jonka vastuukunta asettaa. Kuntalain 52 § luettelee, mistä yhteistä toimielintä koskevassa sopimuksessa "
    "on ainakin sovittava. Pelkässä yhteistyösopimuksessa samat kohdat ovat hyvä muistilista.",
    sv="Kommunerna kan samarbeta enbart med stöd av ett avtal, eller de kan inrätta ett gemensamt organ som den "
    "ansvariga kommunen tillsätter. I 52 § i kommunallagen räknas upp vad ett avtal om ett gemensamt organ "
    "åtminstone ska innehålla. För ett rent samarbetsavtal är samma punkter en god minneslista.",
    en="Municipalities may co-operate by agreement alone, or they may set up a joint body, which the responsible "
    "municipality appoints. Section 52 of the Local Government Act lists the least that an agreement on a "
    "joint body must settle. For a plain co-operation agreement the same points are a good checklist.",
)
LAW_2 = Text(
    fi="Sopimukseen kirjataan ne säännökset, joihin se nojaa. Taulukossa ovat säännökset, jotka malli tuntee.",
    sv="I avtalet antecknas de bestämmelser som det stöder sig på. Tabellen visar de bestämmelser som modellen "
    "känner till.",
    en="The agreement records the provisions on which it rests. The table lists the provisions that the model knows.",
)
PROVISION = Text(
    fi="Säännös",
    sv="Bestämmelse",
    en="Provision",
)
SUMMARY = Text(
    fi="Mitä siinä lyhyesti säädetään",
    sv="Vad den i korthet föreskriver",
    en="What it provides, in short",
)
WHERE = Text(
    fi="Miten sopimus kirjoitetaan tiedostoon, kerrotaan luvussa {files}. Mitä sopimuksista tarkistetaan, kerrotaan "
    "luvussa {rules}.",
    sv="Hur avtalet skrivs i en fil framgår av kapitlet {files}. Vad som kontrolleras i avtalen framgår av kapitlet "
    "{rules}.",
    en="The chapter {files} explains how an agreement is written in a file, and the chapter {rules} what is checked "
    "in agreements.",
)
