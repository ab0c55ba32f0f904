"""The words about the order of rounding: the rate first, or only the charge."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

ORDER = Text(
    fi="Pyöristetäänkö ensin hinta vai vasta maksuosuus",
    sv="Om priset avrundas först eller endast betalningsandelen",
    en="Whether the rate is rounded first or only the charge",
)
ORDER_1 = Text(
    fi="Hinta asukasta kohden voidaan pyöristää ennen kuin se kerrotaan asukasluvulla, tai vasta valmis maksuosuus "
    "pyöristetään. Tulokset eroavat, joten kustannusliitteessä kerrotaan, kumpaa tarkoitetaan ({key}).",
    sv="Priset per invånare kan avrundas innan det multipliceras med invånarantalet, eller så avrundas endast den "
    "färdiga betalningsandelen. Resultaten skiljer sig, så kostnadsbilagan anger vilketdera som avses ({key}).",
    en="A price per inhabitant may be rounded before it is multiplied by the inhabitants, or only the finished share "
    "is rounded. The results differ, so the cost annex states which is meant ({key}).",
)
POINT = Text(fi="Mikä pyöristetään", sv="Vad som avrundas", en="What is rounded")
ORDER_2 = Text(
    fi="Esimerkki: valtakunnallisen E-kirjaston vuosimaksu on {price} € asukasta kohden, ja avausvuodelta 2024 siitä "
    "perittiin {part}. Tarkka hinta on {exact}… €. Sentteihin pyöristettynä se on {rate} €.",
    sv="Ett exempel: årsavgiften för det nationella E-biblioteket är {price} € per invånare, och för öppningsåret 2024 "
    "togs {part} av den ut. Det exakta priset är {exact}… €. Avrundat till cent är det {rate} €.",
    en="An example: the annual fee of the national E-library is €{price} for each inhabitant, and for 2024, the year "
    "in which it opened, {part} of it was charged. The exact price is €{exact}…. Rounded to the cent it is €{rate}.",
)
ORDER_3 = Text(
    fi="Taulukossa on laskettu, mitä kumpikin tapa antaisi asukasluvuista {day}. Viimeisellä rivillä ovat kaikki "
    "Suomen kunnat ({count}). Laskelma on esimerkki: siitä ei ilmene, ketkä olivat mukana tai mitä niiltä "
    "laskutettiin.",
    sv="Tabellen visar vad vartdera sättet skulle ge enligt invånarantalen den {day}. På sista raden står alla "
    "kommuner i Finland ({count}). Uträkningen är ett exempel: den säger inte vilka som var med eller vad de "
    "fakturerades.",
    en="The table shows what either way would give for the inhabitants on {day}. The last row has all municipalities "
    "of Finland ({count}). It is an example: it does not say who took part or what they were invoiced.",
)
CHARGE_LAST = Text(fi="Maksuosuus pyöristetään", sv="Andelen avrundas", en="Charge rounded last")
RATE_FIRST = Text(fi="Hinta pyöristetään ensin", sv="Priset avrundas först", en="Rate rounded first")
DIFFERENCE = Text(fi="Pyöristysero", sv="Avrundningsskillnad", en="Rounding difference")
ALL = Text(fi="Kaikki kunnat", sv="Alla kommuner", en="All municipalities")
CAPTION = Text(
    fi="Sama hinta kahdessa pyöristysjärjestyksessä",
    sv="Samma pris med två sätt att avrunda",
    en="The same price in two orders of rounding",
)
ORDER_4 = Text(
    fi="Pyöristysero on yhteensä {difference}. Se syntyy hinnasta: pyöristetty hinta on {each} € tarkkaa hintaa "
    "suurempi, ja ero kertautuu jokaisella asukkaalla. Kun vasta maksuosuus pyöristetään, virhe on kunnalla enintään "
    "puoli senttiä.",
    sv="Avrundningsskillnaden är sammanlagt {difference}. Den uppstår i priset: det avrundade priset är {each} € "
    "högre än det exakta, och skillnaden upprepas för varje invånare. När endast andelen avrundas är felet högst en "
    "halv cent för en kommun.",
    en="The rounding difference is {difference} in all. It arises in the price: the rounded price is €{each} more than "
    "the exact one, and the difference is repeated for every inhabitant. Where only the charge is rounded, a "
    "municipality's error is at most half a cent.",
)
