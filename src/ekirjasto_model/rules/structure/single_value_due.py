"""A single value is due."""

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
        fi="Tähän kuuluu yksi arvo",
        sv="Här ska finnas ett enda värde",
        en="A single value is expected",
    ),
    reason=Text(
        fi="Tiedosto voidaan lukea vain, kun jokaisella arvolla on sovittu paikka.",
        sv="En fil kan läsas bara när varje värde har sin bestämda plats.",
        en="A file can be read only when every value is in its own place.",
    ),
    message=Text(
        fi="Tähän kuuluu yksi arvo, ei luettelo eikä avaimia (avain {key}).",
        sv="Här ska finnas ett enda värde, inte en lista eller nycklar (nyckeln {key}).",
        en="A single value is expected here, not a list or keys (key {key}).",
    ),
    repair=Text(
        fi="Kirjoita yksi arvo samalle riville avaimen jälkeen.",
        sv="Skriv ett enda värde på samma rad efter nyckeln.",
        en="Write one value on the same line after the key.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit("trial-agreement.yaml", "signed: 2020-12-14", "signed:\n  - 2020-12-14"),
    kept_by=Edit("trial-agreement.yaml", "signed: 2020-12-14", "signed:\n  2020-12-14"),
)
