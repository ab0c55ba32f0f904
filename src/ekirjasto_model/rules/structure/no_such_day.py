"""There is no such day."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="structure",
    title=Text(
        fi="Päivää ei ole kalenterissa",
        sv="Dagen finns inte i kalendern",
        en="There is no such day",
    ),
    reason=Text(
        fi="Olemattomasta päivästä ei voi laskea määräaikoja.",
        sv="Från en dag som inte finns kan inga frister räknas.",
        en="No periods can be counted from a day that does not exist.",
    ),
    message=Text(
        fi="Päivää {text} ei ole kalenterissa.",
        sv="Dagen {text} finns inte i kalendern.",
        en="There is no day {text} in the calendar.",
    ),
    repair=Text(
        fi="Tarkista päivä; kuukauden viimeinen päivä on {write}.",
        sv="Kontrollera dagen; månadens sista dag är {write}.",
        en="Check the day; the last day of the month is {write}.",
    ),
    source=Text(
        fi="ISO 8601-1:2019, kalenteripäivä",
        sv="ISO 8601-1:2019, kalenderdag",
        en="ISO 8601-1:2019, calendar date",
    ),
    broken_by=Edit("trial-agreement.yaml", "signed: 2020-12-14", "signed: 2020-11-31"),
    kept_by=Edit("trial-agreement.yaml", "signed: 2020-12-14", "signed: 2020-12-31"),
)
