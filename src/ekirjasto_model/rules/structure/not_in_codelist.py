"""The code is not in the codelist."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.file_format import FILE_FORMAT
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="structure",
    title=Text(
        fi="Koodia ei ole koodiluettelossa",
        sv="Koden finns inte i kodlistan",
        en="The code is not in the codelist",
    ),
    reason=Text(
        fi="Koodit ovat samat kaikilla alueilla, jotta tietoja voi yhdistää.",
        sv="Koderna är desamma i alla områden så att uppgifterna kan sammanföras.",
        en="Codes are the same in every area, so that data can be combined.",
    ),
    message=Text(
        fi="Avaimen {key} arvo {text} ei ole koodiluettelossa.",
        sv="Värdet {text} för nyckeln {key} finns inte i kodlistan.",
        en="The value {text} of the key {key} is not in the codelist.",
    ),
    repair=Text(
        fi="Kirjoita sallittu koodi: {allowed}.",
        sv="Skriv en tillåten kod: {allowed}.",
        en="Write a code that is allowed: {allowed}.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit("trial-agreement.yaml", "jurisdiction: mainland", "jurisdiction: mainlnd"),
    kept_by=Edit("trial-agreement.yaml", "jurisdiction: mainland", 'jurisdiction: "mainland"'),
)
