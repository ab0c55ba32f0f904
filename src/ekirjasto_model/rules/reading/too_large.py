"""A file is too large."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.file_format import FILE_FORMAT
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.limits import MAX_FILE_BYTES
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Tiedosto on liian suuri",
        sv="Filen är för stor",
        en="A file is too large",
    ),
    reason=Text(
        fi="Raja suojaa koneen muistia; koko maan kaikkien kuntien e-kirjastokin mahtuu siihen.",
        sv="Gränsen skyddar datorns minne; till och med ett e-bibliotek för landets alla kommuner ryms inom den.",
        en="The limit protects the computer's memory; even an e-library of all the country's municipalities fits in.",
    ),
    message=Text(
        fi="Tiedosto on suurempi kuin {limit}, joten sitä ei luettu.",
        sv="Filen är större än {limit} och lästes därför inte.",
        en="The file is larger than {limit}, so it was not read.",
    ),
    repair=Text(
        fi="Tarkista, että tiedosto on oikea; jos se on, jaa se useaksi tiedostoksi.",
        sv="Kontrollera att det är rätt fil; om det är det, dela upp den i flera filer.",
        en="Make sure that it is the right file; if it is, divide it into several.",
    ),
    source=FILE_FORMAT,
    broken_by=Make("lisaasetukset.yaml", b"#" * (MAX_FILE_BYTES + 1)),
    kept_by=Make("lisaasetukset.yaml", b"kind: settings\nversion: 1\n"),
)
