"""True is due."""

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
        fi="Tähän kuuluu true",
        sv="Här ska stå true",
        en="True is expected",
    ),
    reason=Text(
        fi="Tiedosto voidaan lukea vain, kun jokaisella arvolla on sovittu paikka.",
        sv="En fil kan läsas bara när varje värde har sin bestämda plats.",
        en="A file can be read only when every value is in its own place.",
    ),
    message=Text(
        fi="Avaimen {key} arvo voi olla vain true, mutta tässä on {text}.",
        sv="Värdet för nyckeln {key} kan bara vara true, men här står {text}.",
        en="The value of the key {key} can only be true, but here it is {text}.",
    ),
    repair=Text(
        fi="Kirjoita true, tai kerro muulla avaimella, kenellä tehtävä on.",
        sv="Skriv true, eller ange vem som har uppgiften med någon annan nyckel.",
        en="Write true, or state with another key who holds the duty.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit(
        "responsibilities.yaml",
        "duty: customer-support\n    part: responsible\n    holder:\n      every-member: true",
        'duty: customer-support\n    part: responsible\n    holder:\n      every-member: "kyllä"',
    ),
    kept_by=Edit(
        "responsibilities.yaml",
        "duty: customer-support\n    part: responsible\n    holder:\n      every-member: true",
        'duty: customer-support\n    part: responsible\n    holder:\n      municipality: "777"',
    ),
)
