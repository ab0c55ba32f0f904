"""A list is due."""

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
        fi="Tähän kuuluu luettelo",
        sv="Här ska finnas en lista",
        en="A list is expected",
    ),
    reason=Text(
        fi="Tiedosto voidaan lukea vain, kun jokaisella arvolla on sovittu paikka.",
        sv="En fil kan läsas bara när varje värde har sin bestämda plats.",
        en="A file can be read only when every value is in its own place.",
    ),
    message=Text(
        fi="Tähän kuuluu luettelo (avain {key}).",
        sv="Här ska finnas en lista (nyckeln {key}).",
        en="A list is expected here (key {key}).",
    ),
    repair=Text(
        fi="Kirjoita jokainen kohta omalle rivilleen ja sen eteen yhdysmerkki: ”- arvo”.",
        sv="Skriv varje post på en egen rad med ett bindestreck framför: ”- värde”.",
        en="Write every item on a line of its own with a hyphen before it: “- value”.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit(
        "trial-agreement.yaml",
        "legal-bases:\n  - public-libraries-act-6\n  - procurement-act",
        "legal-bases: procurement-act",
    ),
    kept_by=Edit(
        "trial-agreement.yaml",
        "legal-bases:\n  - public-libraries-act-6\n  - procurement-act",
        "legal-bases: [procurement-act]",
    ),
)
