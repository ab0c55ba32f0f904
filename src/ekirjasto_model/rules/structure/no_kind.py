"""The kind of document is missing."""

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
        fi="Asiakirjan laji puuttuu",
        sv="Dokumentets slag saknas",
        en="The kind of document is missing",
    ),
    reason=Text(
        fi="Laji ratkaisee, mitä muita avaimia asiakirjassa voi olla.",
        sv="Slaget avgör vilka andra nycklar dokumentet kan ha.",
        en="The kind decides which other keys the document may have.",
    ),
    message=Text(
        fi="Asiakirjasta puuttuu avain kind, joka kertoo asiakirjan lajin.",
        sv="Dokumentet saknar nyckeln kind, som anger dokumentets slag.",
        en="The document lacks the key kind, which states the kind of document.",
    ),
    repair=Text(
        fi="Lisää ensimmäiseksi riviksi ”kind:” ja jokin näistä: {allowed}.",
        sv="Lägg till ”kind:” som första rad och något av följande: {allowed}.",
        en="Add “kind:” as the first line, with one of these: {allowed}.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit("settings.yaml", "kind: settings\nversion: 1", "version: 1"),
    kept_by=Edit("settings.yaml", "kind: settings\nversion: 1", "version: 1\nkind: settings"),
)
