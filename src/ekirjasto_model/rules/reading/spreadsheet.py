"""A file is a spreadsheet."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.file_format import FILE_FORMAT
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Tiedosto on taulukkolaskentatiedosto",
        sv="Filen är ett kalkylblad",
        en="A file is a spreadsheet",
    ),
    reason=Text(
        fi="Taulukkolaskentatiedostoa ei lueta, joten sen luvut eivät ole mukana tuloksessa.",
        sv="Ett kalkylblad läses inte, så dess siffror är inte med i resultatet.",
        en="A spreadsheet is not read, so its figures are not part of the result.",
    ),
    message=Text(
        fi="Tiedosto {file} on taulukkolaskentatiedosto, joten sitä ei luettu.",
        sv="Filen {file} är ett kalkylblad och lästes därför inte.",
        en="The file {file} is a spreadsheet, so it was not read.",
    ),
    repair=Text(
        fi="Kirjoita tiedot YAML- tai JSON-tiedostoon, tai siirrä taulukkolaskentatiedosto toiseen kansioon.",
        sv="Skriv uppgifterna i en YAML- eller JSON-fil, eller flytta kalkylbladet till en annan mapp.",
        en="Write the data in a YAML or JSON file, or move the spreadsheet to another folder.",
    ),
    source=FILE_FORMAT,
    broken_by=Make("kustannukset.yaml", b"PK\x03\x04\x14\x00\x06\x00\x08\x00xl/workbook.xml"),
    kept_by=Make("kustannukset.yaml", b"kind: settings\nversion: 1\n"),
)
