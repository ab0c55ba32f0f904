"""The words of keys that several modifiers have."""

from ekirjasto_model.values.text import Text

DIFFERENCE = Text(
    fi="Jaetaanko erotus muille jäsenille.",
    sv="Om skillnaden fördelas på de andra medlemmarna.",
    en="Whether the difference is shared among the other members.",
)
