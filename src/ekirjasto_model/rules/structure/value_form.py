"""The value is not in the agreed form."""

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
        fi="Arvo ei ole sovitussa muodossa",
        sv="Värdet har inte rätt form",
        en="The value is not in the agreed form",
    ),
    reason=Text(
        fi="Tiedosto voidaan lukea vain, kun jokaisella arvolla on sovittu paikka.",
        sv="En fil kan läsas bara när varje värde har sin bestämda plats.",
        en="A file can be read only when every value is in its own place.",
    ),
    message=Text(
        fi="Avaimen {key} arvo {text} ei kelpaa. Tähän kuuluu: {what}.",
        sv="Värdet {text} för nyckeln {key} duger inte. Här ska stå: {what}.",
        en="The value {text} of the key {key} does not fit here. What is expected: {what}.",
    ),
    repair=Text(
        fi="Kirjoita esimerkiksi {example}.",
        sv="Skriv till exempel {example}.",
        en="Write, for example, {example}.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit("trial-agreement.yaml", 'business-id: "8888888-3"', 'business-id: "8888888"'),
    kept_by=Edit("trial-agreement.yaml", 'business-id: "8888888-3"', "business-id: 8888888-3"),
)
