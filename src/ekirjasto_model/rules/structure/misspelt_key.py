"""A key is misspelt."""

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
        fi="Avain on kirjoitettu väärin",
        sv="En nyckel är felstavad",
        en="A key is misspelt",
    ),
    reason=Text(
        fi="Tiedosto voidaan lukea vain, kun jokaisella arvolla on sovittu paikka.",
        sv="En fil kan läsas bara när varje värde har sin bestämda plats.",
        en="A file can be read only when every value is in its own place.",
    ),
    message=Text(
        fi="Avainta {key} ei ole; tarkoititko avainta {write}?",
        sv="Nyckeln {key} finns inte; avsåg du nyckeln {write}?",
        en="There is no key {key}; did you mean the key {write}?",
    ),
    repair=Text(
        fi="Kirjoita avaimeksi {write}.",
        sv="Skriv nyckeln som {write}.",
        en="Write the key as {write}.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit("trial-agreement.yaml", "signed: 2020-12-14", "singed: 2020-12-14"),
    kept_by=Edit("trial-agreement.yaml", "signed: 2020-12-14", '"signed": 2020-12-14'),
)
