"""The words about notice and about counting whole months."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

NOTICE = Text(fi="Irtisanominen", sv="Uppsägning", en="Notice")
NOTICE_1 = Text(
    fi=(
        "Sopimuksessa nimetään yhteyshenkilö ja kirjaamo. Irtisanominen luetaan tehdyksi vasta, kun se on lähetetty "
        "molemmille. Jos se on lähetetty eri päivinä, lähettämispäivä on niistä myöhempi. Sopimuksessa "
        "sovitaan, mistä päivästä irtisanomisaika silloin lasketaan."
    ),
    sv="I avtalet anges en kontaktperson och ett registratorskontor. En uppsägning räknas som gjord först när den har "
    "skickats till bägge, och avsändningsdagen är den senare av de två dagarna. I avtalet anges från vilken dag "
    "uppsägningstiden då räknas.",
    en="The agreement names a contact person and a registry office. Notice counts as given only when it has been sent "
    "to both, and the day of sending is the later of the two. The agreement says from which day the notice period is "
    "then counted.",
)
COUNTED_FROM = Text(fi="Mistä lasketaan", sv="Räknas från", en="Counted from")
NOTICE_2 = Text(
    fi="Irtisanomisaika on sovittu kuukausina. Lisäksi sovitaan, mihin päivään se päättyy. Viimeinen päivä kuuluu "
    "vielä jäsenyyteen.",
    sv="Uppsägningstiden har avtalats i månader. Dessutom avtalas vilken dag den löper ut. Den sista dagen hör ännu "
    "till medlemskapet.",
    en="The notice period is agreed in months. It is also agreed on which day it ends. The last day still belongs to "
    "the membership.",
)
COUNTED_TO = Text(fi="Mihin päättyy", sv="Löper ut", en="Ends")
EXAMPLE = Text(
    fi="Esimerkin e-kirjastosta eroaa kunta {name}. Näin sen viimeinen päivä lasketaan:",
    sv="I exemplet utträder kommunen {name} ur e-biblioteket. Så räknas dess sista dag ut:",
    en="In the example the municipality of {name} leaves the e-library. This is how its last day is worked out:",
)
EXAMPLE_CAPTION = Text(
    fi="Irtisanomisesta viimeiseen päivään",
    sv="Från uppsägningen till den sista dagen",
    en="From the notice to the last day",
)
STEP = Text(fi="Vaihe", sv="Steg", en="Step")
DAY = Text(fi="Päivä", sv="Dag", en="Day")
LETTER = Text(fi="Irtisanomiskirje on päivätty", sv="Uppsägningsbrevet är daterat", en="The letter of notice is dated")
SENT_TO_CONTACT = Text(
    fi="Lähetetty yhteyshenkilölle", sv="Skickat till kontaktpersonen", en="Sent to the contact person"
)
SENT_TO_REGISTRY_OFFICE = Text(
    fi="Lähetetty kirjaamoon", sv="Skickat till registratorskontoret", en="Sent to the registry office"
)
COUNTS_FROM = Text(
    fi="Irtisanomisaika lasketaan päivästä", sv="Uppsägningstiden räknas från", en="The notice period counts from"
)
RUN_OUT = Text(
    fi="Irtisanomisaika, {months} kuukautta, tulee täyteen",
    sv="Uppsägningstiden, {months} månader, har gått",
    en="The notice period of {months} months has run",
)
LAST_DAY = Text(
    fi="Viimeinen päivä jäsenenä ({counts_to})",
    sv="Sista dagen som medlem ({counts_to})",
    en="Last day as a member ({counts_to})",
)
OTHERWISE = Text(
    fi="Sama irtisanominen voi johtaa hyvin eri päivään sen mukaan, mitä sopimuksessa on sovittu:",
    sv="Samma uppsägning kan leda till mycket olika dagar beroende på vad som har avtalats:",
    en="The same notice may lead to quite different days, depending on what has been agreed:",
)
OTHERWISE_CAPTION = Text(
    fi="Irtisanominen lähetetty {sent}, irtisanomisaika {months} kuukautta",
    sv="Uppsägningen skickad {sent}, uppsägningstid {months} månader",
    en="Notice sent on {sent}, notice period {months} months",
)
LAST_DAY_HELD = Text(fi="Viimeinen päivä", sv="Sista dagen", en="Last day")
STATED_DAY = Text(
    fi=(
        "Jos irtisanomisessa on mainittu myöhempi viimeinen päivä, se pätee. Jos irtisanominen peruutetaan ennen "
        "kuin jäsenyys on päättynyt, jäsenyys jatkuu. Ohjelma ei ratkaise, tarvitaanko peruuttamiseen muiden "
        "suostumus. Irtisanominen koskee vain sitä sopimusta, joka irtisanotaan: kunnan muut sopimukset jatkuvat."
    ),
    sv="Om uppsägningen själv anger en senare sista dag gäller den. En uppsägning kan återtas ända till den sista "
    "dagen, och då fortsätter medlemskapet. Uppsägningen gäller bara det avtal som sägs upp: kommunens övriga avtal "
    "fortsätter.",
    en=(
        "Where the notice itself names a later last day, that day applies. Where a notice is withdrawn before the "
        "membership has ended, the membership goes on. The program does not decide whether withdrawing it needs the "
        "others' consent. Notice concerns only the agreement in question: the municipality's other agreements "
        "continue."
    ),
)
MONTHS = Text(
    fi="Jos kuukaudessa ei ole vastaavaa päivää",
    sv="När månaden saknar motsvarande dag",
    en="Where the month has no such day",
)
MONTHS_1 = Text(
    fi="Kuukausina sovittu aika päättyy sinä päivänä, joka järjestysnumeroltaan vastaa lähtöpäivää. Kaikissa "
    "kuukausissa ei ole 29., 30. eikä 31. päivää. Siksi sopimuksessa sanotaan, mikä päivä silloin pätee:",
    sv="En tid som har avtalats i månader löper ut den dag som till sitt ordningsnummer motsvarar begynnelsedagen. "
    "Inte alla månader har en 29:e, 30:e eller 31:a dag. Därför anges i avtalet vilken dag som då gäller:",
    en="A time agreed in months ends on the day with the same number. Not every month has a 29th, 30th or 31st. The "
    "agreement therefore says which day then applies:",
)
MONTHS_CAPTION = Text(fi="Kuukausien laskeminen", sv="Så räknas månader", en="Counting whole months")
FROM = Text(fi="Lähtöpäivä", sv="Begynnelsedag", en="From")
COUNT = Text(fi="Kuukausia", sv="Månader", en="Months")
MONTHS_2 = Text(
    fi="Ohjelma ei arvaa. Jos päivä riippuu siitä, mitä ei ole sovittu, sitä ei lasketa, ja tarkistus kertoo siitä "
    "({rule}).",
    sv="Programmet gissar inte. Om dagen beror på något som inte har avtalats räknas den inte ut, och kontrollen "
    "påpekar det ({rule}).",
    en="The program does not guess. Where the day depends on something not agreed, it is not worked out, and the check "
    "says so ({rule}).",
)
