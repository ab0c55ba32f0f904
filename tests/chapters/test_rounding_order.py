"""8/12 × 0.70 euros on real populations in both orders of rounding, reckoned here once more without the package."""

from __future__ import annotations

from fractions import Fraction

from ekirjasto_model.chapters.blocks import Table
from ekirjasto_model.chapters.handbook.rounding_order import SHOWN, difference, members, rounding_order_blocks
from ekirjasto_model.codelists.rounding_points import RoundingPoint
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.modifiers.fraction import YearFraction
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.reference.table import header, rows
from ekirjasto_model.values.money import Money
from tests.derived.configurations import agreed, annexed, configured, item, library, party, per_inhabitant

COLUMN = header("populations").index("2022-12-31")
INHABITANTS = {row[0]: int(row[COLUMN]) for row in rows("populations") if row[COLUMN]}
"""Every municipality's inhabitants, as the table has them."""


def half_up(cents: Fraction) -> int:
    return int(cents + Fraction(1, 2))


def charge_last(inhabitants: int) -> Money:
    return Money(half_up(inhabitants * Fraction(8, 12) * 70))


def rate_first(inhabitants: int) -> Money:
    return Money(inhabitants * half_up(Fraction(8, 12) * 70))


def test_the_handbook_tells_both_charges_and_names_their_difference() -> None:
    tables = [block for block in rounding_order_blocks() if isinstance(block, Table)]
    *shown, whole = tables[-1].rows
    assert [row[0] for row in shown] == [name_of(code) for code in SHOWN]
    for code, row in zip(SHOWN, shown, strict=True):
        last, first = charge_last(INHABITANTS[code]), rate_first(INHABITANTS[code])
        assert row[1:] == (INHABITANTS[code], last, first, first - last)
        assert first > last
    every = [INHABITANTS[code] for code in members()]
    last, first = Money.total(map(charge_last, every)), Money.total(map(rate_first, every))
    assert whole[1:] == (sum(every), last, first, first - last)
    assert difference() == first - last
    assert abs((first - last).euros - Fraction(sum(every), 300)) <= Fraction(len(every), 200)


def test_all_municipalities_of_the_day_are_counted_once() -> None:
    assert len(members()) == len(set(members())) == 309
    assert set(SHOWN) <= set(members())


def test_an_annex_gives_the_same_and_its_trace_shows_the_rounded_rate() -> None:
    eight = YearFraction.model_validate({"shape": "fraction", "of-year": "8/12"})
    inhabitants = {code: INHABITANTS[code] for code in SHOWN}
    cost = item(per_inhabitant("0.70"), modifiers=(eight,))
    for point, expected in ((RoundingPoint.CHARGE, charge_last), (RoundingPoint.RATE, rate_first)):
        annex = annexed(cost, rounding_point=point)
        shared = allocate(configured(agreed(*map(party, SHOWN)), library(inhabitants), annex), 2022)
        for share in shared.shares:
            figure = inhabitants[share.member]
            assert share.amount == expected(figure)
            rated = [step for step in share.trace[0].modified if step.shape == "rounded-rate"]
            exact = [figure * Fraction(47, 100)] if point is RoundingPoint.RATE else []
            assert [step.exact for step in rated] == exact
