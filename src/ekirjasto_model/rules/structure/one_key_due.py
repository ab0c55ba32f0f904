"""One of the alternatives is due."""

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
        fi="Vaihtoehdoista kuuluu valita yksi",
        sv="Ett av alternativen ska väljas",
        en="One of the alternatives should be chosen",
    ),
    reason=Text(
        fi="Tiedosto voidaan lukea vain, kun jokaisella arvolla on sovittu paikka.",
        sv="En fil kan läsas bara när varje värde har sin bestämda plats.",
        en="A file can be read only when every value is in its own place.",
    ),
    message=Text(
        fi="Tähän kuuluu täsmälleen yksi avain (avaimen {key} alle).",
        sv="Här ska finnas exakt en nyckel (under nyckeln {key}).",
        en="Exactly one key is expected here (under the key {key}).",
    ),
    repair=Text(
        fi="Kirjoita tähän vain yksi näistä avaimista: {allowed}.",
        sv="Skriv bara en av dessa nycklar här: {allowed}.",
        en="Write only one of these keys here: {allowed}.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit(
        "responsibilities.yaml",
        "holder:\n      associate: college",
        "holder:\n      associate: college\n      body: meeting",
    ),
    kept_by=Edit("responsibilities.yaml", "holder:\n      associate: college", "holder:\n      body: meeting"),
)
