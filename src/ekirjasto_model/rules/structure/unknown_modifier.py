"""The modifier is not known."""

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
        fi="Muutosta ei tunneta",
        sv="Ändringen är okänd",
        en="The modifier is not known",
    ),
    reason=Text(
        fi="Muutoksen nimi (shape) ratkaisee, mitä muita tietoja se tarvitsee.",
        sv="Ändringens namn (shape) avgör vilka andra uppgifter den behöver.",
        en="The modifier's name (shape) decides what else it needs.",
    ),
    message=Text(
        fi="Muutosta nimeltä {text} ei ole.",
        sv="Det finns ingen ändring som heter {text}.",
        en="There is no modifier called {text}.",
    ),
    repair=Text(
        fi="Kirjoita avaimen shape arvoksi sallittu muutos: {allowed}.",
        sv="Skriv en tillåten ändring som värde för nyckeln shape: {allowed}.",
        en="Write a modifier that is allowed as the value of the key shape: {allowed}.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit(
        "cost-annex-2026.yaml",
        '    amount: "1300.00"\n    formula:\n      shape: proportional\n      driver: population\n',
        '    amount: "1300.00"\n    formula:\n      shape: proportional\n'
        "      driver: population\n    modifiers:\n      - shape: lisä\n"
        '        percent: "5"\n',
    ),
    kept_by=Edit(
        "cost-annex-2026.yaml",
        '    amount: "1300.00"\n    formula:\n      shape: proportional\n      driver: population\n',
        '    amount: "1300.00"\n    formula:\n      shape: proportional\n'
        '      driver: population\n    modifiers:\n      - percent: "5"\n'
        "        shape: surcharge\n",
    ),
)
