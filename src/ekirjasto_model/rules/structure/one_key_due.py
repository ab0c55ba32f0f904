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
        en="One of the alternatives is due",
    ),
    reason=Text(
        fi="Tiedosto luetaan vain, kun jokaisella arvolla on sovittu paikka.",
        sv="En fil kan läsas bara när varje värde har sin bestämda plats.",
        en="A file can be read only when every value has its place.",
    ),
    message=Text(
        fi="Kohdassa {key} kuuluu olla täsmälleen yksi avain.",
        sv="Under {key} ska det finnas exakt en nyckel.",
        en="Exactly one key is due under {key}.",
    ),
    repair=Text(
        fi="Jätä yksi näistä avaimista: {allowed}.",
        sv="Behåll en av dessa nycklar: {allowed}.",
        en="Keep one of these keys: {allowed}.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit(
        "responsibilities.yaml",
        "holder:\n      associate: college",
        "holder:\n      associate: college\n      body: meeting",
    ),
    kept_by=Edit("responsibilities.yaml", "holder:\n      associate: college", "holder:\n      body: meeting"),
)
