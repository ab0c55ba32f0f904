"""True or false is due."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.file_format import FILE_FORMAT
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="structure",
    title=Text(
        fi="Tähän kuuluu true tai false",
        sv="Här ska stå true eller false",
        en="True or false is expected",
    ),
    reason=Text(
        fi="Tiedosto voidaan lukea vain, kun jokaisella arvolla on sovittu paikka.",
        sv="En fil kan läsas bara när varje värde har sin bestämda plats.",
        en="A file can be read only when every value is in its own place.",
    ),
    message=Text(
        fi="Avaimen {key} arvo {text} ei ole true eikä false.",
        sv="Värdet {text} för nyckeln {key} är varken true eller false.",
        en="The value {text} of the key {key} is neither true nor false.",
    ),
    repair=Text(
        fi="Kirjoita {write}; kyllä on true ja ei on false.",
        sv="Skriv {write}; ja är true och nej är false.",
        en="Write {write}; yes is true and no is false.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit("e-library.yaml", "invoiced-through: true", "invoiced-through: kyllä"),
    kept_by=Edit("e-library.yaml", "invoiced-through: true", "invoiced-through: false"),
)
