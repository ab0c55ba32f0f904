"""The kind of document is not known."""

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
        fi="Asiakirjan lajia ei tunneta",
        sv="Dokumentets slag är okänt",
        en="The kind of document is not known",
    ),
    reason=Text(
        fi="Laji ratkaisee, mitä muita avaimia asiakirjassa voi olla.",
        sv="Slaget avgör vilka andra nycklar dokumentet kan ha.",
        en="The kind decides which other keys the document may have.",
    ),
    message=Text(
        fi="Asiakirjan lajia {text} ei ole.",
        sv="Det finns inget dokument av slaget {text}.",
        en="There is no kind of document called {text}.",
    ),
    repair=Text(
        fi="Kirjoita avaimen kind arvoksi sallittu laji: {allowed}.",
        sv="Skriv ett tillåtet slag som värde för nyckeln kind: {allowed}.",
        en="Write a kind that is allowed as the value of the key kind: {allowed}.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit("settings.yaml", "kind: settings", "kind: asetukset"),
    kept_by=Edit("settings.yaml", "kind: settings", 'kind: "settings"'),
)
