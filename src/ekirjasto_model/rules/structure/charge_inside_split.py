"""A formula that charges a price stands where a sum is divided."""

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
        fi="Hintaan perustuva kaava on summan jakavan kaavan sisällä",
        sv="En formel som bygger på ett pris står inuti en formel som fördelar en summa",
        en="A charge stands inside a split",
    ),
    reason=Text(
        fi="Tässä jaetaan osa annetusta summasta, ja "
        " hinnasta syntyvä summa voisi olla toinen. "
        "Vain summan jakava kaava sopii tähän.",
        sv="Här fördelas en del av en given summa, och en summa som bygger på ett pris kunde vara en "
        "annan. Bara en formel som fördelar en summa passar här.",
        en="A part of a given sum is divided here, and a sum that follows from a price could be another. "
        "Only a formula that divides a sum fits here.",
    ),
    message=Text(
        fi="Kaava {text} perustuu hintaan, mutta tässä tarvitaan kaava, joka jakaa summan.",
        sv="Formeln {text} bygger på ett pris, men här behövs en formel som fördelar en summa.",
        en="The formula {text} charges a price, but here a formula is due that divides a sum.",
    ),
    repair=Text(
        fi="Kirjoita avaimen shape arvoksi jokin näistä: {allowed}.",
        sv="Skriv någon av dessa som värde för nyckeln shape: {allowed}.",
        en="Write one of these as the value of the key shape: {allowed}.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit(
        "cost-annex-2026.yaml",
        '    amount: "1300.00"\n    formula:\n      shape: proportional\n      driver: population\n',
        '    amount: "1300.00"\n    formula:\n      shape: piecewise\n'
        '      up-to: "300.00"\n      first:\n        shape: equal\n      rest:\n'
        '        shape: per-inhabitant\n        rate: "0.10"\n',
    ),
    kept_by=Edit(
        "cost-annex-2026.yaml",
        '    amount: "1300.00"\n    formula:\n      shape: proportional\n      driver: population\n',
        '    amount: "1300.00"\n    formula:\n      shape: piecewise\n'
        '      up-to: "300.00"\n      first:\n        shape: equal\n      rest:\n'
        "        shape: proportional\n        driver: population\n",
    ),
)
