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
NOT_YET = Text(
    fi="Mitä ei vielä voi laskea",
    sv="Vad som ännu inte kan räknas ut",
    en="What cannot be worked out yet",
)
NOT_YET_1 = Text(
    fi="Mallin ensimmäisessä versiossa kustannusliitteeseen ei vielä voi kirjoittaa seuraavia asioita, eikä "
    "ohjelma laske niitä:",
    sv="I den här första upplagan kan följande ännu inte skrivas i kostnadsbilagan, och programmet räknar inte ut det:",
    en="In this first edition the following cannot be written in a cost annex yet, and the program does not work "
    "it out:",
)
FORMULAS = Text(
    fi="muut kaavat kuin ne, joista kerrotaan luvussa {costs},",
    sv="andra formler än de som beskrivs i kapitlet {costs},",
    en="formulas other than those in the chapter {costs},",
)
INCOME = Text(
    fi="tulot, kuten valtionavustus, jotka vähennetään kustannuksista ennen jakamista,",
    sv="intäkter, till exempel statsunderstöd, som dras av från kostnaderna före fördelningen,",
    en="income, such as a state grant, that is taken off the costs before they are shared,",
)
MODIFIERS = Text(
    fi="muut maksuosuuden muutokset kuin ne, joista kerrotaan luvussa {costs},",
    sv="andra ändringar av en betalningsandel än de som beskrivs i kapitlet {costs},",
    en="modifiers of a share other than those in the chapter {costs},",
)
VAT = Text(
    fi="arvonlisävero: kaikki summat ovat ilman veroa,",
    sv="mervärdesskatt: alla summor är utan skatt,",
    en="value added tax: all sums are without it,",
)
INSTALMENTS = Text(
    fi="maksuerät ja ennakot,",
    sv="delbetalningar och förskott,",
    en="instalments and advances,",
)
SETTLEMENT = Text(
    fi="lopullinen tasaus tilinpäätöksen perusteella.",
    sv="slutavräkning utifrån bokslutet.",
    en="the final settlement by the closed accounts.",
)
ALREADY = Text(
    fi="Vajaat vuodet, liittymismaksut ja palvelut, joihin vain osa jäsenistä osallistuu, lasketaan jo ({costs}).",
    sv="Ofullständiga år, anslutningsavgifter och tjänster som bara en del av medlemmarna deltar i räknas redan ut "
    "({costs}).",
    en="Partial years, entry fees and services in which only some members take part are worked out already ({costs}).",
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
