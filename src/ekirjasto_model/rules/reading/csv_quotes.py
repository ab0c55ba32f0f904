"""A quotation mark in a CSV file that opens or closes nothing."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="CSV-tiedostossa on irrallinen lainausmerkki",
        sv="I en CSV-fil finns ett löst citattecken",
        en="A stray quotation mark in a CSV file",
    ),
    reason=Text(
        fi="Lainausmerkki alkaa tai päättää solun. Irrallisesta ei tiedä, mihin solu päättyy.",
        sv="Ett citattecken inleder eller avslutar en cell. Av ett löst framgår inte var cellen slutar.",
        en="A quotation mark opens or closes a cell. A stray one does not tell where the cell ends.",
    ),
    message=Text(
        fi="Tässä on lainausmerkki, joka ei aloita eikä päätä solua.",
        sv="Här finns ett citattecken som varken inleder eller avslutar en cell.",
        en="This quotation mark neither opens nor closes a cell.",
    ),
    repair=Text(
        fi="Poista lainausmerkki, tai kirjoita se solun alkuun ja loppuun.",
        sv="Ta bort citattecknet, eller skriv ett i början och ett i slutet av cellen.",
        en="Remove the quotation mark, or write one at the beginning and one at the end of the cell.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on päivä, yksikkö ja lähde",
        sv="Praxis: varje tal som används har en dag, en enhet och en källa",
        en="Practice: every figure used has a day, a unit and a source",
    ),
    broken_by=Edit("loans-2023.csv", "047;8120\n", '047;"8120\n'),
    kept_by=Edit("loans-2023.csv", "047;8120\n", '"047";"8120"\n'),
)
