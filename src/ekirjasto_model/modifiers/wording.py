"""The words of keys that several modifiers have."""

from ekirjasto_model.values.text import Text

DIFFERENCE = Text(
    fi="Jaetaanko erotus muille jäsenille.",
    sv="Om skillnaden fördelas på de andra medlemmarna.",
    en="Whether the difference is shared among the other members.",
)

EARLIER_YEAR = Text(
    fi="Aiempi vuosi, jonka maksuosuuksiin verrataan.",
    sv="Det tidigare år vars betalningsandelar jämförelsen gäller.",
    en="The earlier year with whose shares this year's are compared.",
)
NO_EARLIER_SHARE = Text(
    fi="Vertailtavaa koko vuoden {year} osuutta ei ole.",
    sv="Det finns ingen andel för hela året {year} att jämföra med.",
    en="There is no share of the whole year {year} to compare with.",
)
