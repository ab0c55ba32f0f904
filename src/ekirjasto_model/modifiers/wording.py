"""The words of keys that several modifiers have."""

from ekirjasto_model.values.text import Text

DIFFERENCE = Text(
    fi="Jaetaanko ero muille jäsenille.",
    sv="Om skillnaden fördelas på de andra medlemmarna.",
    en="Whether the difference is shared by the other members.",
)
