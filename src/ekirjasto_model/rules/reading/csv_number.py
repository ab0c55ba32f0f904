"""A cell of a CSV file that is no number."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="CSV-tiedoston solu ei ole luku",
        sv="En cell i en CSV-fil är inget tal",
        en="A cell of a CSV file is no number",
    ),
    reason=Text(
        fi="Puuttuva luku ei ole nolla, eikä lukua arvata tekstistä.",
        sv="Ett tal som saknas är inte noll, och tal gissas inte ur text.",
        en="A missing figure is not a zero, and no figure is guessed from text.",
    ),
    message=Text(
        fi="Tässä on oltava luku, mutta solussa on ”{text}”.",
        sv="Här ska ett tal stå, men i cellen står ”{text}”.",
        en="A number is due here, but the cell holds “{text}”.",
    ),
    repair=Text(
        fi="Kirjoita luku numeroin ilman välejä, esimerkiksi 8120 tai 3.5.",
        sv="Skriv talet med siffror utan mellanslag, till exempel 8120 eller 3.5.",
        en="Write the figure in digits without spaces, such as 8120 or 3.5.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on päivä, yksikkö ja lähde",
        sv="Praxis: varje tal som används har en dag, en enhet och en källa",
        en="Practice: every figure used has a day, a unit and a source",
    ),
    broken_by=Edit("loans-2023.csv", "047;8120\n", "047;8 120\n"),
    kept_by=Edit("loans-2023.csv", "047;8120\n", "047;8120.0\n"),
)
