"""A required key is missing."""

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
        fi="Pakollinen avain puuttuu",
        sv="En obligatorisk nyckel saknas",
        en="A required key is missing",
    ),
    reason=Text(
        fi="Tiedosto voidaan lukea vain, kun jokaisella arvolla on sovittu paikka.",
        sv="En fil kan läsas bara när varje värde har sin bestämda plats.",
        en="A file can be read only when every value is in its own place.",
    ),
    message=Text(
        fi="Tästä puuttuu pakollinen avain {key}. Sen merkitys: {about}",
        sv="Här saknas den obligatoriska nyckeln {key}. Dess betydelse: {about}",
        en="The required key {key} is missing here. Its meaning: {about}",
    ),
    repair=Text(
        fi="Lisää tähän rivi ”{key}:” ja sen arvo.",
        sv="Lägg till en rad ”{key}:” med ett värde här.",
        en="Add a line “{key}:” with its value here.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit("trial-agreement.yaml", "notice:\n  months: 1\n  counts-to: end-of-month", "notice:\n  months: 1"),
    kept_by=Edit(
        "trial-agreement.yaml",
        "notice:\n  months: 1\n  counts-to: end-of-month",
        "notice:\n  counts-to: end-of-month\n  months: 1",
    ),
)
