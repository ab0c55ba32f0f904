"""A row of a CSV file with too many or too few cells."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="CSV-tiedoston rivillä on väärä määrä soluja",
        sv="En rad i en CSV-fil har fel antal celler",
        en="A row of a CSV file has the wrong number of cells",
    ),
    reason=Text(
        fi="Yleensä syynä on desimaalipilkku tiedostossa, jossa pilkku erottaa solut, tai puuttuva luku.",
        sv="Orsaken är oftast ett decimalkomma i en fil där komma skiljer cellerna, eller ett tal som saknas.",
        en="The cause is usually a decimal comma in a file where commas part the cells, or a missing figure.",
    ),
    message=Text(
        fi="Rivillä on soluja {count}, mutta niitä on oltava {due}.",
        sv="Raden har {count} celler, men antalet ska vara {due}.",
        en="The number of cells in the row is {count}, but it has to be {due}.",
    ),
    repair=Text(
        fi="Kirjoita riville kunnan koodi ja luku, esimerkiksi 047;8120.",
        sv="Skriv kommunens kod och talet på raden, till exempel 047;8120.",
        en="Write the municipality's code and the figure in the row, for instance 047;8120.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on päivä, yksikkö ja lähde",
        sv="Praxis: varje tal som används har en dag, en enhet och en källa",
        en="Practice: every figure used has a day, a unit and a source",
    ),
    broken_by=Edit("loans-2023.csv", "047;8120\n", "047;8120;\n"),
    kept_by=Edit("loans-2023.csv", "047;8120\n", "047; 8120\n"),
)
