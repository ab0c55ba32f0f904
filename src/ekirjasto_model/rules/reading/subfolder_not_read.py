"""A folder within the folder holds files that are not read."""

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
        fi="Alikansiota ei lueta",
        sv="En undermapp läses inte",
        en="A subfolder is not read",
    ),
    reason=Text(
        fi="E-kirjaston tiedostot ovat samassa kansiossa; alikansiossa voi siten säilyttää vanhoja versioita.",
        sv="E-bibliotekets filer ligger i en och samma mapp; äldre versioner kan därför sparas i en undermapp.",
        en="The files of an e-library are in one folder, so old versions may be kept in a subfolder.",
    ),
    message=Text(
        fi="Kansion {folder} tiedostoja ei luettu.",
        sv="Filerna i mappen {folder} lästes inte.",
        en="The files in the folder {folder} were not read.",
    ),
    repair=Text(
        fi="Siirrä tiedostot ylempään kansioon, jos niiden on tarkoitus olla mukana.",
        sv="Flytta filerna till mappen ovanför om de ska vara med.",
        en="Move the files to the folder above if they are meant to be read.",
    ),
    source=FILE_FORMAT,
    broken_by=Refuse("vanhat", Flaw("reading.subfolder-not-read", 1, 1, {"folder": "vanhat"})),
    kept_by=Make("lisaasetukset.yaml", b"kind: settings\nversion: 1\n"),
)
