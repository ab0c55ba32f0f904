"""The words about mergers of municipalities, and about a consortium that ends."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

MERGED = Text(
    fi="Kun kunnat yhdistyvät tai kirjastokimppa päättyy",
    sv="När kommuner går samman eller en bibliotekssammanslutning upphör",
    en="When municipalities merge or a consortium ends",
)
MERGED_1 = Text(
    fi=(
        "Kun kunta yhdistyy toiseen, sen oikeudet ja velvollisuudet siirtyvät tälle yhdistymispäivästä alkaen "
        "(kuntarakennelaki 1698/2009). Sopimustiedostoon ei tarvitse tehdä muutosta: sopimusosapuoli saa olla siinä "
        "entisellä kuntakoodillaan, ja ohjelma tietää, mikä kunta on tullut sen tilalle. Yhdistyneen kunnan aiempi "
        "hyväksyntä luetaan sen kunnan hyväksynnäksi, joka tuli sen tilalle, jollei tämä ollut jo itse jäsen."
    ),
    sv="När en kommun går samman med en annan övergår dess rättigheter och skyldigheter till denna från och med dagen "
    "för sammanslagningen (kommunstrukturlagen 1698/2009). Avtalsfilen behöver inte ändras: avtalsparten får stå kvar "
    "med sin tidigare kommunkod, och programmet vet vilken kommun som har trätt i dess ställe. Ett tidigare "
    "godkännande räknas som ett godkännande av den kommun som trädde i dess ställe, om den inte redan själv var "
    "medlem.",
    en="When a municipality merges into another, its rights and duties pass to the latter from the day of the merger "
    "(Act on Local Government Structures 1698/2009). The agreement's file need not be changed: the party may stand "
    "under its former code, and the program knows who has taken its place. An approval that it gave earlier counts "
    "for the one that took its place, unless the latter was already a member itself.",
)
ENDED_1 = Text(
    fi="Kirjastokimppa on kuntien ryhmä eikä sopimusosapuoli. Kun kimppa ja sen sopimus päättyvät, kunnan muut "
    "jäsenyydet jatkuvat ennallaan. Jos kimpalla on ollut tehtäviä tai paikkoja ryhmissä, niille tarvitaan uusi "
    "haltija.",
    sv="En bibliotekssammanslutning är en grupp av kommuner och inte en avtalspart. När sammanslutningen och dess "
    "avtal upphör fortsätter kommunens övriga medlemskap som förut. Om sammanslutningen har haft uppgifter eller "
    "platser i grupper behöver de en ny innehavare.",
    en="A consortium is a grouping of municipalities and not a party. When it and its agreement end, the "
    "municipality's other memberships go on as before. Where the consortium held duties or seats in groups, these "
    "need a new holder.",
)
EXAMPLE = Text(
    fi="Esimerkissä on molempia. Sopimus, jonka nimi on {name}, päättyi {ends}, ja yksi sen kunnista oli sitä ennen "
    "yhdistynyt toiseen:",
    sv="I exemplet finns bådadera. Avtalet med namnet {name} upphörde den {ends}, och en av dess kommuner hade "
    "dessförinnan gått samman med en annan:",
    en="The example has both. The agreement called {name} ended on {ends}, and one of its municipalities had merged "
    "into another before that:",
)
CAPTION = Text(
    fi="Päättyneen sopimuksen kunnat ja niiden jäsenyys e-kirjastossa",
    sv="Kommunerna i det upphörda avtalet och deras medlemskap i e-biblioteket",
    en="The municipalities of the ended agreement, and their membership in the e-library",
)
MUNICIPALITY = Text(fi="Kunta", sv="Kommun", en="Municipality")
FROM = Text(fi="Ensimmäinen päivä", sv="Första dag", en="First day")
TO = Text(fi="Viimeinen päivä", sv="Sista dag", en="Last day")
IN_PLACE_OF = Text(fi="Minkä kunnan tilalle", sv="I stället för kommunen", en="In place of")
IN_E_LIBRARY = Text(fi="E-kirjastossa {day}", sv="I e-biblioteket {day}", en="In the e-library on {day}")
MEMBER_FROM = Text(fi="jäsen {starts} alkaen", sv="medlem från och med {starts}", en="a member from {starts}")
NO_MEMBER = Text(fi="ei jäsen", sv="inte medlem", en="no member")
