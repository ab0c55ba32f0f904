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
        en="A formula that charges a price stands inside one that divides a sum",
    ),
    reason=Text(
        fi="Tässä jaetaan osa annetusta summasta. Hinnan mukaan lasketut maksuosuudet voisivat tehdä yhteensä muun "
        "summan, joten tähän sopii vain kaava, joka jakaa summan.",
        sv="Här fördelas en del av en given summa. Betalningsandelar som räknas på ett pris kunde ge en annan summa, "
        "så här passar bara en formel som fördelar en summa.",
        en="A part of a given sum is divided here. Shares worked out from a price could add up to another sum, so only "
        "a formula that divides a sum fits here.",
    ),
    message=Text(
        fi="Kaava {text} perustuu hintaan, mutta tässä tarvitaan kaava, joka jakaa summan.",
        sv="Formeln {text} bygger på ett pris, men här behövs en formel som fördelar en summa.",
        en="The formula {text} charges a price, but a formula that divides a sum is needed here.",
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
