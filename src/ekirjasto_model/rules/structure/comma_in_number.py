"""A number has a decimal comma."""

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
        fi="Luvussa on desimaalipilkku",
        sv="Talet har decimalkomma",
        en="A number has a decimal comma",
    ),
    reason=Text(
        fi="Tiedostoissa desimaalit erotetaan pisteellä, jotta jokainen ohjelma lukee luvun samoin.",
        sv="I filerna skiljs decimalerna av med punkt så att varje program läser talet på samma sätt.",
        en="In the files a decimal point is used, so that every program reads the number in the same way.",
    ),
    message=Text(
        fi="Avaimen {key} luvussa {text} on pilkku.",
        sv="Talet {text} för nyckeln {key} har ett kommatecken.",
        en="The number {text} of the key {key} has a comma.",
    ),
    repair=Text(
        fi='Kirjoita "{write}".',
        sv='Skriv "{write}".',
        en='Write "{write}".',
    ),
    source=FILE_FORMAT,
    broken_by=Edit("cost-annex-2026.yaml", 'rate: "0.35"', 'rate: "0,35"'),
    kept_by=Edit("cost-annex-2026.yaml", 'rate: "0.35"', 'rate: "0.350"'),
)
