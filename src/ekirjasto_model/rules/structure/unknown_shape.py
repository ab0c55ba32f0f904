"""The formula is not known."""

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
        fi="Kaavaa ei tunneta",
        sv="Formeln är okänd",
        en="The formula is not known",
    ),
    reason=Text(
        fi="Kaavan nimi (shape) ratkaisee, mitä muita tietoja kaava tarvitsee.",
        sv="Formelns namn (shape) avgör vilka andra uppgifter den behöver.",
        en="The formula's name (shape) decides what else it needs.",
    ),
    message=Text(
        fi="Kaavaa {text} ei ole, tai kaavan nimeä ei ole kirjoitettu.",
        sv="Formelns namn {text} finns inte i kodlistan, eller så saknas namnet.",
        en="The formula's name {text} is not in the codelist, or no name is written.",
    ),
    repair=Text(
        fi="Kirjoita avaimen shape arvoksi sallittu kaava: {allowed}.",
        sv="Skriv en tillåten formel som värde för nyckeln shape: {allowed}.",
        en="Write a formula that is allowed as the value of the key shape: {allowed}.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit("cost-annex-2026.yaml", "shape: per-inhabitant", "shape: per-asukas"),
    kept_by=Edit(
        "cost-annex-2026.yaml", 'shape: per-inhabitant\n      rate: "0.35"', 'rate: "0.35"\n      shape: per-inhabitant'
    ),
)
