"""A CSV file of figures with other columns."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="CSV-tiedostossa on muut sarakkeet",
        sv="En CSV-fil har andra kolumner",
        en="A CSV file has other columns",
    ),
    reason=Text(
        fi="Sarakkeista näkee, mikä on kunnan koodi ja mikä luku. Niitä ei päätellä järjestyksestä.",
        sv="Av kolumnerna syns vad som är kommunkod och vad som är tal. Det gissas inte utifrån ordningen.",
        en="The columns tell which is the municipality's code and which the figure. That is not guessed from "
        "their order.",
    ),
    message=Text(
        fi="Ensimmäisellä rivillä on oltava sarakkeiden nimet {columns} eikä muita.",
        sv="På första raden ska kolumnernas namn {columns} stå och inga andra.",
        en="The first row has to hold the names of the columns {columns} and no others.",
    ),
    repair=Text(
        fi="Kirjoita ensimmäiseksi riviksi {columns}, ja poista muut sarakkeet. Erottimena voi olla pilkku tai "
        "puolipiste.",
        sv="Skriv {columns} som första rad, och ta bort övriga kolumner. Skiljetecknet kan vara komma eller semikolon.",
        en="Write {columns} as the first row, and remove other columns. A comma or a semicolon may stand between them.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on päivä, yksikkö ja lähde",
        sv="Praxis: varje tal som används har en dag, en enhet och en källa",
        en="Practice: every figure used has a day, a unit and a source",
    ),
    broken_by=Edit("loans-2023.csv", "municipality;value\n", "kunta;lainaukset\n"),
    kept_by=Edit("loans-2023.csv", "municipality;value\n", '"municipality";"value"\n'),
)
