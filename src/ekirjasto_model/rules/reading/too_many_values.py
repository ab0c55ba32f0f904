"""A file holds too many values."""

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
        fi="Tiedostossa on liian monta arvoa",
        sv="Filen har för många värden",
        en="A file has too many values",
    ),
    reason=Text(
        fi="Raja suojaa koneen muistia ja sitä, joka lukee havainnot.",
        sv="Gränsen skyddar datorns minne och den som läser iakttagelserna.",
        en="The limit protects the computer's memory and whoever reads the findings.",
    ),
    message=Text(
        fi="Tässä kohdassa arvoja on jo yli {limit}, joten lukeminen lopetettiin.",
        sv="Här finns redan över {limit} värden, så läsningen avbröts.",
        en="Here there are more than {limit} values already, so reading stopped.",
    ),
    repair=Text(
        fi="Tarkista, että tiedosto on oikea; jos se on, jaa se useaksi tiedostoksi.",
        sv="Kontrollera att det är rätt fil; om det är det, dela upp den i flera filer.",
        en="Make sure that it is the right file; if it is, divide it into several.",
    ),
    source=FILE_FORMAT,
    broken_by=Make("lisaasetukset.json", b"[" + b"1," * 200_000 + b"1]"),
    kept_by=Make("lisaasetukset.json", b'{\n  "kind": "settings",\n  "version": 1\n}\n'),
)
