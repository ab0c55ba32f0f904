"""A code in a CSV file that no municipality has."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="CSV-tiedostossa on koodi, jota millään kunnalla ei ole",
        sv="I en CSV-fil finns en kod som ingen kommun har",
        en="A code in a CSV file that no municipality has",
    ),
    reason=Text(
        fi="Luku ei ole kenenkään, ja oikealta kunnalta se puuttuu.",
        sv="Talet är ingens, och den rätta kommunen saknar sitt.",
        en="The figure is nobody's, and the right municipality lacks its own.",
    ),
    message=Text(
        fi="Millään kunnalla ei ole koodia {text}.",
        sv="Ingen kommun har koden {text}.",
        en="No municipality has the code {text}.",
    ),
    repair=Text(
        fi="Korjaa koodi Tilastokeskuksen kuntaluokituksesta.",
        sv="Rätta koden enligt Statistikcentralens kommunindelning.",
        en="Correct the code by Statistics Finland's municipality classification.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on päivä, yksikkö ja lähde",
        sv="Praxis: varje tal som används har en dag, en enhet och en källa",
        en="Practice: every figure used has a day, a unit and a source",
    ),
    broken_by=Edit("loans-2023.csv", "047;8120\n", "047;8120\n999;5\n"),
    kept_by=Edit("loans-2023.csv", "047;8120\n", "047;8120\n005;5\n"),
)
