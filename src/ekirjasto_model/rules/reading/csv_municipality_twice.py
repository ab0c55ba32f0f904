"""A municipality twice in a CSV file."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Kunta on CSV-tiedostossa kahdesti",
        sv="En kommun förekommer två gånger i en CSV-fil",
        en="A municipality stands twice in a CSV file",
    ),
    reason=Text(
        fi="Jos kunnalla on kaksi lukua, ei tiedetä, kumpi on oikea.",
        sv="Om en kommun har två tal är det oklart vilket som är rätt.",
        en="Where a municipality has two figures, nobody knows which is right.",
    ),
    message=Text(
        fi="Koodilla {code} on luku jo rivillä {line}.",
        sv="Koden {code} har redan ett tal på rad {line}.",
        en="The code {code} already has a figure in line {line}.",
    ),
    repair=Text(
        fi="Poista toinen rivi, tai korjaa koodi.",
        sv="Ta bort den ena raden, eller rätta koden.",
        en="Remove one of the rows, or correct the code.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on päivä, yksikkö ja lähde",
        sv="Praxis: varje tal som används har en dag, en enhet och en källa",
        en="Practice: every figure used has a day, a unit and a source",
    ),
    broken_by=Edit("loans-2023.csv", "047;8120\n", "047;8120\n047;8120\n"),
    kept_by=Edit("loans-2023.csv", "047;8120\n", "047;8120\n\n"),
)
