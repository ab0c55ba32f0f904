"""Instalments that do not sum to the share."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find annexes whose instalments' parts do not sum to one."""
    for place, annex in configuration.cost_annexes():
        total = sum((one.fraction for one in annex.instalments), Fraction(0))
        if annex.instalments and total != 1:
            parts = tuple(place / "instalments" / number / "fraction" for number in range(1, len(annex.instalments)))
            facts: dict[str, Fact] = {"sum": str(total)}
            yield Spot(place / "instalments" / 0 / "fraction", facts=facts, related=parts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Maksuerät eivät ole yhteensä koko maksuosuus",
        sv="Delbetalningarna är inte sammanlagt hela andelen",
        en="The instalments do not sum to the share",
    ),
    reason=Text(
        fi="Maksuerissä maksetaan koko maksuosuus, ei enempää eikä vähempää.",
        sv="I delbetalningarna betalas hela andelen, varken mer eller mindre.",
        en="In instalments the whole share is paid, neither more nor less.",
    ),
    message=Text(
        fi="Maksuerien osien (fraction) summa on {sum}, mutta sen on oltava 1.",
        sv="Delbetalningarnas delar (fraction) är sammanlagt {sum}, men summan ska vara 1.",
        en="The parts of the instalments sum to {sum}, but they have to sum to 1.",
    ),
    repair=Text(
        fi='Korjaa osat niin, että niiden summa on yksi. Kolmasosat kirjoitetaan murtolukuina: "1/3".',
        sv='Rätta delarna så att summan är ett. Tredjedelar skrivs som bråk: "1/3".',
        en='Correct the parts so that they sum to one. Thirds are written as fractions: "1/3".',
    ),
    source=Text(
        fi="Käytäntö: maksuerät ovat yhteensä maksuosuus",
        sv="Praxis: delbetalningarna är sammanlagt betalningsandelen",
        en="Practice: instalments sum to the share",
    ),
    broken_by=Edit("cost-annex-2024.yaml", '  - fraction: "2/3"\n', '  - fraction: "0.67"\n'),
    kept_by=Edit("cost-annex-2024.yaml", '  - fraction: "2/3"\n', '  - fraction: "4/6"\n'),
    broken=broken,
)
