"""What programs read of what is unknown or assumed."""

from __future__ import annotations

from ekirjasto_model.codelists.brief_assumptions import BRIEF_ASSUMPTIONS
from ekirjasto_model.codelists.brief_unknowns import BRIEF_UNKNOWNS
from ekirjasto_model.codelists.drivers import DRIVERS
from ekirjasto_model.reporting.shape import DAY, LINE, WORDS, YEAR, Key, Schema, Shape, coded
from ekirjasto_model.values.text import Text

LIST: Schema = {"type": "string", "enum": ["assumptions", "unknown"]}

_YEARS = Key(
    "years",
    YEAR,
    Text(fi="Vuodet, joita se koskee.", sv="Åren som det gäller.", en="The years that it concerns."),
    many=True,
)
_SENTENCE = Key(
    "words",
    WORDS,
    Text(
        fi="Sama lauseena kielittäin.",
        sv="Samma sak som en mening per språk.",
        en="The same as a sentence by language.",
    ),
)

UNKNOWN = Shape(
    "Unknown",
    Text(fi="Mitä ei voi kertoa", sv="Vad som inte kan sägas", en="What cannot be said"),
    (
        coded(
            "unknown",
            BRIEF_UNKNOWNS,
            Text(fi="Mikä ei ole tiedossa.", sv="Vad som inte är känt.", en="What is not known."),
        ),
        _YEARS,
        coded(
            "driver",
            DRIVERS,
            Text(
                fi="Jakoperuste, jos luku puuttuu.",
                sv="Fördelningsgrunden, om ett tal saknas.",
                en="The driver, where a figure is missing.",
            ),
            or_null=True,
        ),
        Key(
            "day",
            DAY,
            Text(
                fi="Päivä, jolta luku tarvitaan.",
                sv="Dagen som talet behövs för.",
                en="The day for which the figure is needed.",
            ),
            or_null=True,
        ),
        _SENTENCE,
    ),
)
ASSUMPTION = Shape(
    "Assumption",
    Text(fi="Selvityksen oletus", sv="Utredningens antagande", en="Assumption of the brief"),
    (
        coded(
            "assumption",
            BRIEF_ASSUMPTIONS,
            Text(fi="Mikä on oletettu.", sv="Vad som har antagits.", en="What is assumed."),
        ),
        _YEARS,
        _SENTENCE,
    ),
)
REMARK = Shape(
    "Remark",
    Text(
        fi="Tiedoston oma oletus tai puute",
        sv="Filens eget antagande eller okända uppgift",
        en="Assumption or unknown of a file",
    ),
    (
        Key("kind", LINE, Text(fi="Asiakirjan laji.", sv="Dokumentets slag.", en="The kind of document.")),
        Key("id", LINE, Text(fi="Asiakirjan tunnus.", sv="Dokumentets beteckning.", en="The document's id.")),
        Key("file", LINE, Text(fi="Tiedosto.", sv="Filen.", en="The file.")),
        Key("at", LINE, Text(fi="Kohta asiakirjassa.", sv="Stället i dokumentet.", en="The place in the document.")),
        Key(
            "list",
            LIST,
            Text(
                fi="Kumpi luettelo: assumptions vai unknown.",
                sv="Vilken lista: assumptions eller unknown.",
                en="Which list: assumptions or unknown.",
            ),
        ),
        Key("reason", WORDS, Text(fi="Syy kielittäin.", sv="Orsaken per språk.", en="The reason by language.")),
        Key("source", LINE, Text(fi="Lähde.", sv="Källan.", en="The source."), or_null=True),
    ),
)
