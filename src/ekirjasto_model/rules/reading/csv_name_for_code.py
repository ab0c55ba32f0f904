"""A municipality's name in a CSV file where its code is due."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="CSV-tiedostossa on kunnan nimi koodin paikalla",
        sv="I en CSV-fil står kommunens namn i stället för koden",
        en="A name in a CSV file where a code is due",
    ),
    reason=Text(
        fi="Kunta tunnistetaan koodista, sillä nimi on eri kielillä eri ja voi muuttua.",
        sv="En kommun identifieras med koden, för namnet varierar mellan språk och kan ändras.",
        en="A municipality is known by its code, for its name differs by language and may change.",
    ),
    message=Text(
        fi="Tässä on {text}, mutta tarvitaan kuntakoodi. Tarkoitettu lienee kunta {name}.",
        sv="Här står {text}, men en kommunkod behövs. Troligen avses kommunen {name}.",
        en="Here stands {text}, but a municipality's code is due. Probably the municipality of {name} is meant.",
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
    broken_by=Edit("loans-2023.csv", "047;8120\n", "Enontekiö;8120\n"),
    kept_by=Edit("loans-2023.csv", "047;8120\n", '"047";"8120"\n'),
)
