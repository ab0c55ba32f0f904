"""The quotation marks come from a word processor."""

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
        fi="Lainausmerkit ovat kaarevat",
        sv="Citattecknen är böjda",
        en="The quotation marks are curly",
    ),
    reason=Text(
        fi="Vain suorat lainausmerkit rajaavat tekstin. Tekstinkäsittelyn kaarevat merkit tulevat osaksi arvoa.",
        sv="Bara raka citattecken avgränsar en text. Ordbehandlarens böjda tecken blir en del av värdet.",
        en="Only straight quotation marks enclose a text. The curly ones of a word processor become part of the value.",
    ),
    message=Text(
        fi="Arvon {text} ympärillä on kaarevat lainausmerkit.",
        sv="Värdet {text} står inom böjda citattecken.",
        en="The value {text} is in curly quotation marks.",
    ),
    repair=Text(
        fi="Kirjoita {write}.",
        sv="Skriv {write}.",
        en="Write {write}.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit("trial-agreement.yaml", 'business-id: "8888888-3"', "business-id: ”8888888-3”"),
    kept_by=Edit("trial-agreement.yaml", 'business-id: "8888888-3"', "business-id: '8888888-3'"),
)
