"""A CSV file of figures without figures."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="CSV-tiedostossa ei ole lukuja",
        sv="En CSV-fil har inga tal",
        en="A CSV file has no figures",
    ),
    reason=Text(
        fi="Pelkkä otsikkorivi ei kerro mitään. Usein taulukko on tallennettu kesken.",
        sv="Enbart en rubrikrad säger ingenting. Ofta har tabellen sparats halvfärdig.",
        en="A header alone says nothing. Often the table was saved before it was filled.",
    ),
    message=Text(
        fi="Otsikkorivin alla ei ole yhtään riviä.",
        sv="Det finns ingen rad under rubrikraden.",
        en="There is no row below the header.",
    ),
    repair=Text(
        fi="Lisää rivi jokaiselle kunnalle, tai poista tiedosto kustannusliitteen luettelosta measure-files.",
        sv="Lägg till en rad för varje kommun, eller ta bort filen från measure-files i kostnadsbilagan.",
        en="Add a row for each municipality, or remove the file from measure-files in the cost annex.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on päivä, yksikkö ja lähde",
        sv="Praxis: varje tal som används har en dag, en enhet och en källa",
        en="Practice: every figure used has a day, a unit and a source",
    ),
    broken_by=Edit("loans-2023.csv", "municipality;value\n047;8120\n205;212300\n507;31870\n", "municipality;value\n"),
    kept_by=Edit("loans-2023.csv", "municipality;value\n", "\nmunicipality;value\n"),
)
