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
        fi="Lainausmerkit ovat tekstinkäsittelystä",
        sv="Citattecknen kommer från ordbehandling",
        en="The quotation marks come from a word processor",
    ),
    reason=Text(
        fi="Vain suorat lainausmerkit rajaavat tekstin; kaarevat tulevat osaksi arvoa.",
        sv="Bara raka citattecken avgränsar en text; böjda blir en del av värdet.",
        en="Only straight quotation marks enclose a text; curly ones become part of the value.",
    ),
    message=Text(
        fi="Arvon {text} ympärillä on kaarevat lainausmerkit.",
        sv="Värdet {text} står inom böjda citattecken.",
        en="The value {text} stands in curly quotation marks.",
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
