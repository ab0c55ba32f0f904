"""A file is no text at all."""

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
        fi="Tiedosto ei ole tekstiä",
        sv="Filen är inte text",
        en="A file is not text",
    ),
    reason=Text(
        fi="E-kirjaston tiedostot ovat tekstiä; kuvaa, PDF-tiedostoa tai tekstinkäsittelyn asiakirjaa ei voi lukea.",
        sv="E-bibliotekets filer är text; en bild, en PDF eller ett ordbehandlingsdokument kan inte läsas.",
        en="The files of an e-library are text; a picture, a PDF or a word processor's document cannot be read.",
    ),
    message=Text(
        fi="Tämä tiedosto ei ole tekstiä, joten sitä ei luettu.",
        sv="Den här filen är inte text och lästes därför inte.",
        en="This file is not text, so it was not read.",
    ),
    repair=Text(
        fi="Tallenna tiedot tekstinä YAML-muodossa, tai siirrä tiedosto toiseen kansioon.",
        sv="Spara uppgifterna som text i YAML-format, eller flytta filen till en annan mapp.",
        en="Save the data as text in YAML, or move the file to another folder.",
    ),
    source=FILE_FORMAT,
    broken_by=Make("liite.yaml", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
    kept_by=Make("liite.yaml", b"kind: settings\nversion: 1\n"),
)
