"""A municipality's code in a CSV file that has lost its leading zeros."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="CSV-tiedoston kuntakoodista puuttuu alkunolla",
        sv="En kommunkod i en CSV-fil saknar inledande nolla",
        en="A code in a CSV file has lost its leading zero",
    ),
    reason=Text(
        fi="Taulukkolaskenta pudottaa alkunollat. Koodi on teksti, jossa on aina kolme numeroa.",
        sv="Ett kalkylprogram tappar inledande nollor. Koden är text och har alltid tre siffror.",
        en="A spreadsheet drops leading zeros. A code is text of always three digits.",
    ),
    message=Text(
        fi="Kuntakoodi on kirjoitettu {text}, mutta siinä on kolme numeroa.",
        sv="Kommunkoden är skriven {text}, men den har tre siffror.",
        en="The municipality's code is written {text}, but it has three digits.",
    ),
    repair=Text(
        fi="Kirjoita {write}. Muotoile sarake tekstiksi ennen tallennusta.",
        sv="Skriv {write}. Formatera kolumnen som text innan du sparar.",
        en="Write {write}. Format the column as text before saving.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on päivä, yksikkö ja lähde",
        sv="Praxis: varje tal som används har en dag, en enhet och en källa",
        en="Practice: every figure used has a day, a unit and a source",
    ),
    broken_by=Edit("loans-2023.csv", "047;8120\n", "47;8120\n"),
    kept_by=Edit("loans-2023.csv", "047;8120\n", '"047";8120\n'),
)
