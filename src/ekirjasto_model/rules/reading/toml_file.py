"""A file is written in TOML."""

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
        fi="Tiedosto on TOML-muodossa",
        sv="Filen är i TOML-format",
        en="A file is written in TOML",
    ),
    reason=Text(
        fi="Tiedostot luetaan YAML- ja JSON-muodossa; TOML-tiedoston tiedot eivät ole mukana tuloksessa.",
        sv="Filer läses i YAML- och JSON-format; uppgifterna i en TOML-fil är inte med i resultatet.",
        en="Files are read as YAML and JSON; what a TOML file says is not part of the result.",
    ),
    message=Text(
        fi="Tiedosto {file} on TOML-muodossa, joten sitä ei luettu.",
        sv="Filen {file} är i TOML-format och lästes därför inte.",
        en="The file {file} is written in TOML, so it was not read.",
    ),
    repair=Text(
        fi="Kirjoita tiedot YAML-muodossa (”avain: arvo”), tai siirrä tiedosto toiseen kansioon.",
        sv="Skriv uppgifterna i YAML-format (”nyckel: värde”), eller flytta filen till en annan mapp.",
        en="Write the data in YAML (“key: value”), or move the file to another folder.",
    ),
    source=FILE_FORMAT,
    broken_by=Make("lisaasetukset.yaml", b'kind = "settings"\nversion = 1\n'),
    kept_by=Make("lisaasetukset.yaml", b"kind: settings\nversion: 1\n"),
)
