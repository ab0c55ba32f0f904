"""A decimal comma in a CSV file."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="CSV-tiedoston luvussa on pilkku",
        sv="Ett tal i en CSV-fil har ett komma",
        en="A figure in a CSV file has a comma",
    ),
    reason=Text(
        fi="Luvut kirjoitetaan pisteellä, jotta pilkku ei tarkoita milloin desimaaleja, milloin tuhansia.",
        sv="Tal skrivs med punkt, så att ett komma inte ibland betyder decimaler, ibland tusental.",
        en="Figures are written with a point, so that a comma does not now mean decimals, now thousands.",
    ),
    message=Text(
        fi="Luvussa {text} on pilkku.",
        sv="Talet {text} har ett komma.",
        en="The figure {text} has a comma.",
    ),
    repair=Text(
        fi="Kirjoita {write}.",
        sv="Skriv {write}.",
        en="Write {write}.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on päivä, yksikkö ja lähde",
        sv="Praxis: varje tal som används har en dag, en enhet och en källa",
        en="Practice: every figure used has a day, a unit and a source",
    ),
    broken_by=Edit("loans-2023.csv", "047;8120\n", "047;8120,5\n"),
    kept_by=Edit("loans-2023.csv", "047;8120\n", "047;8120.5\n"),
)
