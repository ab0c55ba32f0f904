"""Mistakes in a cost annex that would make a wrong sum: each stops the sharing."""

from __future__ import annotations

from functools import partial

from tests.mistakes.mistake import MENDED, Mistake, put

MALLI = partial(Mistake, example="malli", in_json=MENDED)
BORROWERS = """\
  - driver: active-borrowers
    municipality: "614"
    day: 2023-12-31
    value: "790"
    source: Keksitty lainaajamäärä
"""

ROWS = (
    MALLI(
        "weights that do not sum to one",
        "cost-annex-2022.yaml",
        '        - driver: population\n          weight: «"0.8"»',
        '"0.7"',
        "costs.weights-not-one",
        put('weight: "0.8"', instead_of='weight: "0.7"'),
        seen='- driver: population\n          weight: "0.7"',
    ),
    MALLI(
        "a gap between tiers",
        "cost-annex-2022.yaml",
        '        - from: «"20001"»',
        '"20002"',
        "costs.tiers-gap",
        put('"20001"'),
    ),
    MALLI(
        "a gap between tiers with exclusive ends",
        "cost-annex-2022.yaml",
        '        - from: «"10000"»\n          rate: "0.01"',
        '"10001"',
        "costs.tiers-gap",
        put('"10000"'),
    ),
    MALLI(
        "one member's number missing",
        "cost-annex-2027.yaml",
        f"«{BORROWERS}»",
        "",
        "costs.measure-missing",
        put("measures:\n" + BORROWERS, instead_of="measures:\n"),
        seen='- driver: active-borrowers\n    municipality: "047"',
    ),
    MALLI(
        "a rate with a comma",
        "cost-annex-2022.yaml",
        '      base: "150.00"\n      rate: «"0.05"»',
        '"0,05"',
        "structure.comma-in-number",
        put('"0.05"'),
    ),
    MALLI(
        "an amount with a comma",
        "cost-annex-2022.yaml",
        '    amount: «"900.00"»',
        '"900,00"',
        "structure.comma-in-number",
        put('"900.00"'),
    ),
    MALLI(
        "a charge under a split",
        "cost-annex-2022.yaml",
        "      rest:\n        «shape: proportional\n        driver: population»",
        'shape: per-inhabitant\n        rate: "0.05"',
        "structure.charge-inside-split",
        put(
            "shape: proportional\n        driver: population", instead_of='shape: per-inhabitant\n        rate: "0.05"'
        ),
        seen='per-inhabitant\n        rate: "0.05"',
    ),
)
