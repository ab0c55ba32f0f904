"""A cell of a CSV file that a spreadsheet takes for a formula."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="CSV-tiedoston solu näyttää kaavalta",
        sv="En cell i en CSV-fil ser ut som en formel",
        en="A cell of a CSV file looks like a formula",
    ),
    reason=Text(
        fi="Taulukkolaskenta suorittaa solun, joka alkaa merkillä =, +, - tai @. Luvuissa niitä ei tarvita, eikä "
        "luku voi olla negatiivinen.",
        sv="Ett kalkylprogram utför en cell som börjar med =, +, - eller @. I tal behövs de inte, och ett tal "
        "kan inte vara negativt.",
        en="A spreadsheet runs a cell that begins with =, +, - or @. Figures need none of them, and no figure is "
        "negative.",
    ),
    message=Text(
        fi="Solu alkaa kuin kaava: {text}",
        sv="Cellen börjar som en formel: {text}",
        en="The cell begins like a formula: {text}",
    ),
    repair=Text(
        fi="Kirjoita pelkkä luku tai koodi.",
        sv="Skriv bara talet eller koden.",
        en="Write only the figure or the code.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on päivä, yksikkö ja lähde",
        sv="Praxis: varje tal som används har en dag, en enhet och en källa",
        en="Practice: every figure used has a day, a unit and a source",
    ),
    broken_by=Edit("loans-2023.csv", "047;8120\n", "047;=8120\n"),
    kept_by=Edit("loans-2023.csv", "047;8120\n", "047;0\n"),
)
