"""A space is missing after a key's colon or a list's hyphen."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Välilyönti puuttuu",
        sv="Mellanslag saknas",
        en="A space is missing",
    ),
    reason=Text(
        fi="Ilman välilyöntiä avain ja arvo ovat samaa sanaa.",
        sv="Utan mellanslag är nyckel och värde ett och samma ord.",
        en="Without the space key and value are one word.",
    ),
    message=Text(
        fi="Merkin ”{character}” jälkeen puuttuu välilyönti.",
        sv="Efter tecknet ”{character}” saknas ett mellanslag.",
        en="A space is missing after the character “{character}”.",
    ),
    repair=Text(
        fi="Lisää välilyönti merkin jälkeen.",
        sv="Lägg till ett mellanslag efter tecknet.",
        en="Add a space after the character.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 8.2",
        sv="YAML 1.2.2-specifikationen, avsnitt 8.2",
        en="YAML 1.2.2 specification, chapter 8.2",
    ),
    broken_by=Edit("trial-agreement.yaml", "subject: trial-reader", "subject:trial-reader"),
    kept_by=Edit("trial-agreement.yaml", "subject: trial-reader", "subject:   trial-reader"),
)
