"""A folder holds too many files."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make, Refuse
from ekirjasto_model.rules.file_format import FILE_FORMAT
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Flaw
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Kansiossa on liian monta tiedostoa",
        sv="Mappen har för många filer",
        en="A folder has too many files",
    ),
    reason=Text(
        fi="Raja suojaa siltä, että ohjelmalle annetaan vahingossa väärä kansio.",
        sv="Gränsen skyddar mot att fel mapp anges av misstag.",
        en="The limit guards against a wrong folder given by mistake.",
    ),
    message=Text(
        fi="Tiedostoja on {count}, mutta vain {limit} luettiin.",
        sv="Det finns {count} filer, men bara {limit} lästes.",
        en="There are {count} files, but only {limit} were read.",
    ),
    repair=Text(
        fi="Tarkista kansio, tai siirrä muut kuin e-kirjaston tiedostot pois.",
        sv="Kontrollera mappen, eller flytta bort filer som inte hör till e-biblioteket.",
        en="Make sure that it is the right folder, or move away files that are not the e-library's.",
    ),
    source=FILE_FORMAT,
    broken_by=Refuse("viimeinen.yaml", Flaw("reading.too-many-files", 1, 1, {"count": 1001, "limit": 1000})),
    kept_by=Make("viimeinen.yaml", b"kind: settings\nversion: 1\n"),
)
