"""The words about contracts for services."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

CONTRACTS = Text(fi="Palvelusopimukset", sv="Avtalen om tjänsterna", en="Contracts for services")
CONTRACTS_1 = Text(
    fi="Palvelut hankitaan toimittajilta, ja jokaisella palvelulla on oma sopimuksensa ja sopimuskautensa. Kausi voi "
    "päättyä eri aikaan kuin yhteistyösopimus. Sopimuksessa voi olla optioita, joilla sitä saadaan jatkaa. Option "
    "kausi alkaa heti edellisen kauden jälkeen, ja se on käytössä vain, jos siitä on päätetty viimeistään sovittuna "
    "päivänä.",
    sv="Tjänsterna upphandlas hos leverantörer, och varje tjänst har sitt eget avtal och sin egen avtalsperiod. "
    "Perioden kan gå ut vid en annan tidpunkt än samarbetsavtalet. Avtalet kan ha optioner, med vilka det kan "
    "förlängas. Optionens period börjar genast efter den föregående, och den gäller bara om beslut har fattats senast "
    "den avtalade dagen.",
    en="Services are procured from suppliers, and each has its own contract and term. The term may end at a "
    "different time from that of the co-operation agreement. A contract may have options by which it is extended. An "
    "option's term begins right after the one before it, and it takes effect only if it was decided on by the day "
    "agreed.",
)
ENTITLED_1 = Text(
    fi="Hankinta on tehty tiettyjä kuntia varten. Kunta, joka liittyy sopimuskauden aikana, saa käyttää palvelua vain, "
    "jos hankinta kattaa senkin. Siksi jokaiseen sopimukseen merkitään, mitkä kunnat saavat käyttää sitä.",
    sv="En upphandling har gjorts för vissa kommuner. En kommun som ansluter sig under avtalsperioden får använda "
    "tjänsten bara om upphandlingen omfattar också den. Därför antecknas i varje avtal vilka kommuner som får använda "
    "det.",
    en="A procurement was made for certain municipalities. A municipality that joins during the term may use the "
    "service only if the procurement covers it too. Each contract therefore lists the municipalities that may use it.",
)
ENTITLEMENT = Text(fi="Oikeus", sv="Rätt", en="Entitlement")
EXAMPLE = Text(
    fi="Taulukossa ovat esimerkin palvelut ja se, saako liittyvä kunta {name} käyttää niiden sopimuksia:",
    sv="Tabellen visar exemplets tjänster och om den anslutande kommunen {name} får använda deras avtal:",
    en="The table shows the services of the example, and whether the joining municipality of {name} may use their "
    "contracts:",
)
CAPTION = Text(
    fi="Palvelujen sopimuskaudet ja optiot {day}",
    sv="Tjänsternas avtalsperioder och optioner {day}",
    en="Terms and options of the services on {day}",
)
SERVICE = Text(fi="Palvelu", sv="Tjänst", en="Service")
FROM = Text(fi="Ensimmäinen päivä", sv="Första dag", en="First day")
TO = Text(fi="Viimeinen päivä", sv="Sista dag", en="Last day")
OPTION = Text(fi="Seuraava optio", sv="Nästa option", en="Next option")
DECIDE_BY = Text(fi="Päätettävä viimeistään", sv="Beslut senast", en="To be decided by")
JOINER = Text(fi="Kunta {name}", sv="Kommunen {name}", en="Municipality of {name}")
SPAN = Text(fi="{starts}–{ends}", sv="{starts}–{ends}", en="{starts} to {ends}")
OPEN = Text(fi="toistaiseksi", sv="tills vidare", en="until further notice")
UNSURE = Text(
    fi="Jos oikeus ei ole tiedossa, se selvitetään hankinta-asiakirjoista, ennen kuin kunta päättää liittymisestä.",
    sv="Om rätten inte är känd utreds den i upphandlingsdokumenten innan kommunen beslutar om anslutningen.",
    en="Where the entitlement is not known, the procurement documents should be consulted before the municipality "
    "decides to join.",
)
