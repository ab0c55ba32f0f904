"""There is nothing in a file."""

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
        fi="Tiedosto on tyhjä",
        sv="Filen är tom",
        en="A file is empty",
    ),
    reason=Text(
        fi="Tyhjästä tiedostosta ei voi tietää, mikä asiakirja puuttuu.",
        sv="Av en tom fil går det inte att veta vilket dokument som saknas.",
        en="An empty file does not show which document is missing.",
    ),
    message=Text(
        fi="Tiedostossa on vain tyhjiä rivejä tai kommentteja.",
        sv="Filen innehåller bara tomma rader eller kommentarer.",
        en="The file contains only empty lines or comments.",
    ),
    repair=Text(
        fi="Kirjoita tiedostoon asiakirja, joka alkaa rivillä ”kind: …”, tai poista tiedosto.",
        sv="Skriv ett dokument som börjar med raden ”kind: …”, eller ta bort filen.",
        en="Write a document that begins with the line “kind: …”, or remove the file.",
    ),
    source=FILE_FORMAT,
    broken_by=Make("lisaasetukset.yaml", b"# Kesken.\n"),
    kept_by=Make("lisaasetukset.yaml", b"kind: settings\nversion: 1\n"),
)
