"""The words of the chapter on what the model is not."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

INTRO_1 = Text(
    fi="Malli on apuväline. Jotta siihen voi luottaa, on hyvä tietää myös, missä sen rajat ovat.",
    sv="Modellen är ett hjälpmedel. För att man ska kunna lita på den är det bra att också veta var dess gränser går.",
    en="The model is an aid. So that it can be relied on, it is good to know where its limits are.",
)
ADVICE = Text(
    fi="Se ei ole oikeudellinen neuvo",
    sv="Den är inte juridisk rådgivning",
    en="It is not legal advice",
)
ADVICE_1 = Text(
    fi="Käsikirja ja ohjelma mainitsevat lakeja ja kuvaavat niitä lyhyesti. Kuvaus ei korvaa säännöksen "
    "sanamuotoa eikä juristin arviota. Ennen sopimuksen tekemistä kunta tarkistaa voimassa olevan lain ja oman "
    "hallintosääntönsä.",
    sv="Handboken och programmet nämner lagar och beskriver dem kort. Beskrivningen ersätter inte bestämmelsens "
    "ordalydelse eller en jurists bedömning. Innan avtalet ingås kontrollerar kommunen gällande lag och sin "
    "egen förvaltningsstadga.",
    en="The handbook and the program name laws and describe them briefly. The description replaces neither the "
    "wording of the provision nor a lawyer's judgement. Before an agreement is made, the municipality checks "
    "the law in force and its own administrative regulations.",
)
DECISIONS = Text(
    fi="Se ei korvaa päätöksiä eikä sopimusta",
    sv="Den ersätter inte beslut eller avtal",
    en="It replaces neither decisions nor the agreement",
)
DECISIONS_1 = Text(
    fi="Tiedostot kuvaavat, mitä on sovittu ja päätetty. Oikeudet ja velvollisuudet syntyvät kuntien päätöksistä "
    "ja allekirjoitetusta sopimuksesta. Jos tiedosto ja sopimus eroavat, sopimus ratkaisee. Virheetön "
    "tarkistus ei myöskään todista, että tiedot ovat oikein: ohjelma näkee, ovatko ne mahdollisia ja sopivatko "
    "ne yhteen.",
    sv="Filerna beskriver vad som har avtalats och beslutats. Rättigheter och skyldigheter uppkommer genom "
    "kommunernas beslut och det undertecknade avtalet. Om filen och avtalet skiljer sig åt gäller avtalet. En "
    "kontroll utan fel bevisar inte heller att uppgifterna är riktiga: programmet ser om de är möjliga och om "
    "de stämmer överens.",
    en="The files describe what has been agreed and decided. Rights and duties arise from the municipalities' "
    "decisions and the signed agreement. Where a file and the agreement differ, the agreement decides. A check "
    "without errors is no proof, either, that what the files say is true: the program sees whether it is "
    "possible and whether it fits together.",
)
DECISIONS_2 = Text(
    fi="Ohjelma laskee, mitä kirjatuista tapahtumista ja päivistä seuraa. Se ei tiedä, onko päätökseen haettu "
    "muutosta, eikä ratkaise, kattaako hankinta myös liittyvän kunnan: sen on jonkun todettava ja kirjattava.",
    sv="Programmet räknar ut vad som följer av de händelser och dagar som har antecknats. Det vet inte om någon har "
    "sökt ändring i ett beslut, och det avgör inte om en upphandling också omfattar den anslutande kommunen: det ska "
    "någon utreda och anteckna.",
    en="The program works out what follows from the events and days that have been recorded. It does not know whether "
    "a decision has been challenged, nor does it settle whether a procurement covers the joining municipality too: "
    "somebody finds that out and records it.",
)
COSTS = Text(
    fi="Mitä kustannuksista voi laskea",
    sv="Vad som kan räknas ut om kostnaderna",
    en="What can be worked out of the costs",
)
COSTS_1 = Text(
    fi="Kustannusliitteessä voi käyttää niitä kaavoja ja muutoksia, joista kerrotaan luvussa {costs}. Muuten sovittua "
    "jakoa ei voi kirjoittaa kaavana, mutta sen summat voi kirjoittaa kunnittain (kaava {fixed}). Ohjelma laskee "
    "maksuosuudet, maksuerät ja lopullisen tasauksen. Se ei tee laskuja eikä seuraa, mitä on maksettu.",
    sv="I en kostnadsbilaga kan man använda de formler och ändringar som beskrivs i kapitlet {costs}. En annan "
    "fördelning kan inte skrivas som en formel, men dess belopp kan skrivas kommun för kommun (formeln {fixed}). "
    "Programmet räknar ut betalningsandelarna, delbetalningarna och slutavräkningen. Det gör inga fakturor och följer "
    "inte upp vad som har betalats.",
    en="A cost annex can use the formulas and modifiers of the chapter {costs}. Another sharing cannot be written as a "
    "formula, but its sums can be written municipality by municipality (the formula {fixed}). The program works out "
    "the shares, the instalments and the final settlement. It makes no invoices and does not follow what has been "
    "paid.",
)
COSTS_2 = Text(
    fi="Maksuosuudet ovat ilman arvonlisäveroa. Ohjelma ei ratkaise, onko kustannustenjako itse arvonlisäverotonta: "
    "se ja sen peruste kirjataan kustannusliitteeseen. Liittymisselvityksessä on vuosien maksut, mutta ei maksueriä.",
    sv="Betalningsandelarna är utan mervärdesskatt. Programmet avgör inte om kostnadsfördelningen i sig är fri från "
    "mervärdesskatt: det antecknas med sin grund i kostnadsbilagan. Anslutningsutredningen visar årens avgifter men "
    "inte delbetalningarna.",
    en="The shares are without value added tax. The program does not settle whether the sharing of costs is itself "
    "free of it: that is recorded in the cost annex, with its basis. The joining brief shows the fees of the years, "
    "but not the instalments.",
)
KNOWN = Text(
    fi="Miltä ajalta ohjelmassa on tietoja",
    sv="För vilken tid programmet har uppgifter",
    en="For which time the program holds facts",
)
KNOWN_1 = Text(
    fi="Ohjelmassa on valmiina muun muassa näitä tietoja, mutta vain näiltä ajoilta:",
    sv="I programmet finns bland annat dessa uppgifter färdigt, men bara för dessa tider:",
    en="The program comes with these facts, among others, but only for these times:",
)
INHABITANTS = Text(
    fi="kuntien asukasluvut vuosien {first}–{last} viimeisenä päivänä; muun päivän luku on ilmoitettava tiedostossa,",
    sv="kommunernas invånarantal den sista dagen av åren {first}–{last}; antalet en annan dag ska anges i filen,",
    en="the municipalities' inhabitants on the last day of the years {first}–{last}; the number on another day has to "
    "be stated in a file,",
)
DIVISION = Text(
    fi="kunta- ja maakuntajako vuosina 2020–2026; myöhempiä kuntaliitoksia ohjelma ei tunne,",
    sv="kommun- och landskapsindelningen åren 2020–2026; senare kommunsammanslagningar känner programmet inte till,",
    en="the division into municipalities and regions in the years 2020–2026; it does not know of later mergers,",
)
VAT = Text(
    fi="arvonlisäveron kannat {starts} alkaen; viimeinen tunnettu muutos tuli voimaan {latest}.",
    sv="mervärdesskattesatserna från och med den {starts}; den senaste kända ändringen trädde i kraft den {latest}.",
    en="the rates of value added tax from {starts} on; the last change that it knows of took effect on {latest}.",
)
YEARS = Text(
    fi="Päivien on oltava vuosilta 1900–2199. Ohjelma ei seuraa lakien muutoksia: käsikirja kuvaa lait sellaisina kuin "
    "ne olivat, kun tämä versio julkaistiin.",
    sv="Dagarna ska höra till åren 1900–2199. Programmet följer inte med hur lagarna ändras: handboken beskriver dem "
    "som de var när den här versionen gavs ut.",
    en="Days must be of the years 1900–2199. The program does not follow changes of the law: the handbook describes "
    "the laws as they were when this version was published.",
)
JOINING = Text(
    fi="Mitä liittymisestä jää ratkaistavaksi",
    sv="Vad som återstår att avgöra om en anslutning",
    en="What is left to settle about a joining",
)
JOINING_1 = Text(
    fi="Liittymisselvityksen voi laatia myös kunnalle, jonka maakunta ei kuulu e-kirjaston toiminta-alueeseen. "
    "Selvitys kertoo siitä, mutta ohjelma ei ratkaise, voiko kunta liittyä.",
    sv="En anslutningsutredning kan göras också för en kommun vars landskap inte ingår i e-bibliotekets "
    "verksamhetsområde. Utredningen säger det, men programmet avgör inte om kommunen kan ansluta sig.",
    en="A joining brief can also be made for a municipality whose region is not in the e-library's operating area. The "
    "brief says so, but the program does not settle whether the municipality may join.",
)
JOINING_2 = Text(
    fi="Liittymisasiaan kirjataan kuntien allekirjoitukset. Liitännäisjäsenten allekirjoituksia siihen ei voi kirjata, "
    "eikä ohjelma odota niitä: jos niistä on sovittu, ne on tarkistettava erikseen.",
    sv="I ett anslutningsärende antecknas kommunernas underskrifter. De associerade medlemmarnas underskrifter kan "
    "inte antecknas där, och programmet väntar inte på dem: om man har kommit överens om dem ska de kontrolleras "
    "särskilt.",
    en="A joining case records the signatures of municipalities. Those of associates cannot be recorded in it, and the "
    "program does not wait for them: where they were agreed on, they have to be checked separately.",
)
LANGUAGE = Text(
    fi="Kieliversiot",
    sv="Språkversionerna",
    en="The language versions",
)
LANGUAGE_1 = Text(
    fi="Käsikirja on suomeksi, ruotsiksi ja englanniksi. Jos kieliversiot eroavat toisistaan, suomenkielinen "
    "ratkaisee. Sopimuksilla on oma ratkaiseva kielensä, joka on kirjattu sopimukseen.",
    sv="Handboken finns på finska, svenska och engelska. Om språkversionerna avviker från varandra gäller den "
    "finska. Avtalen har sitt eget avgörande språk, som har antecknats i avtalet.",
    en="The handbook is in Finnish, Swedish and English. Where the versions differ, the Finnish one decides. Each "
    "agreement has its own authentic language, which the agreement records.",
)
VERSION = Text(
    fi="Tämä käsikirja kuuluu ohjelman versioon {version}.",
    sv="Den här handboken hör till programmets version {version}.",
    en="This handbook belongs to version {version} of the program.",
)
