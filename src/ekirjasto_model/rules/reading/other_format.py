"""A spreadsheet or a TOML file lies beside the files and is not read."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make, Refuse
from ekirjasto_model.rules.file_format import FILE_FORMAT
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Flaw
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.NOTE,
    found_in="parsing",
    title=Text(
        fi="Kansiossa on tiedosto, jota ei lueta",
        sv="I mappen finns en fil som inte läses",
        en="A file in the folder is not read",
    ),
    reason=Text(
        fi="Taulukkolaskentatiedostoja ja TOML-tiedostoja ei lueta, joten niiden tiedot eivät ole mukana tuloksessa.",
        sv="Kalkylfiler och TOML-filer läses inte, så uppgifterna i dem är inte med i resultatet.",
        en="Spreadsheets and TOML files are not read, so what they contain is not part of the result.",
    ),
    message=Text(
        fi="Tiedostoa {file} ei luettu, koska se ei ole YAML- eikä JSON-tiedosto.",
        sv="Filen {file} lästes inte eftersom den varken är en YAML- eller en JSON-fil.",
        en="The file {file} was not read, because it is neither a YAML nor a JSON file.",
    ),
    repair=Text(
        fi="Jos tiedot kuuluvat e-kirjaston tietoihin, kirjoita ne YAML-tiedostoon; muuten siirrä tiedosto pois.",
        sv="Om uppgifterna hör till e-biblioteket, skriv dem i en YAML-fil; flytta annars bort filen.",
        en="If its data belong to the e-library, write them in a YAML file; otherwise move the file elsewhere.",
    ),
    source=FILE_FORMAT,
    broken_by=Refuse("kulut.xlsx", Flaw("reading.other-format", 1, 1, {"file": "kulut.xlsx"})),
    kept_by=Make("lisaasetukset.yaml", b"kind: settings\nversion: 1\n"),
)
