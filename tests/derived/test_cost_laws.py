"""The laws that every sharing of costs keeps, whatever the figures."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from itertools import pairwise
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.roundings import Rounding
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.documents.document import Document
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import FormulaKind, Parameters
from ekirjasto_model.reference.municipalities import all_municipalities
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.share import Allocation
from tests.derived.configurations import (
    EQUAL,
    agreed,
    annexed,
    configured,
    item,
    library,
    measures,
    party,
    per_inhabitant,
    proportional,
)

T = TypeVar("T")

merged = {one.code for one in all_municipalities() if one.ends is not None}
codes = st.sampled_from([code for code in map("{:03d}".format, range(1000)) if code not in merged])
"""Codes that stay what they are: what passes on in a merger has tests of its own."""

inhabitants = st.dictionaries(codes, st.integers(1, 700_000), min_size=1, max_size=12)
amounts = st.integers(0, 10**9).map(lambda cents: str(Money(cents)))
rates = st.integers(0, 10**6).map(lambda millionths: f"{millionths // 10**5}.{millionths % 10**5:05d}")
splits = st.sampled_from([EQUAL, proportional(), proportional(Driver.LOANS)])
formulas = splits | rates.map(per_inhabitant)


@st.composite
def items(draw: st.DrawFn) -> list[CostItem]:
    """Draw cost items with ids of their own; a split has an amount."""
    stated = draw(st.lists(formulas, min_size=1, max_size=4))
    return [item(one, draw(amounts) if is_split(one) else None, f"era-{number}") for number, one in enumerate(stated)]


def is_split(stated: Parameters) -> bool:
    return formula(stated.shape).kind is FormulaKind.SPLIT


def filed(members: dict[str, int], costs: Iterable[CostItem], **stated: object) -> Configuration:
    """File an agreement, its members' inhabitants and an annex in which each has two loans an inhabitant."""
    return configured(*documents(members, costs, **stated))


def documents(members: dict[str, int], costs: Iterable[CostItem], **stated: object) -> list[Document]:
    loans = measures(Driver.LOANS, {code: str(2 * figure) for code, figure in members.items()})
    annex = annexed(*costs, measures=loans, **stated)
    return [agreed(*(party(code) for code in members)), library(members), annex]


def shuffled(data: st.DataObject, things: Iterable[T]) -> list[T]:
    return list(data.draw(st.permutations(list(things))))


def cents(allocation: Allocation) -> dict[str, int]:
    return {share.member: share.amount.cents for share in allocation.shares}


@given(members=inhabitants, costs=items())
def test_shares_sum_to_the_total_and_every_split_to_its_amount(members: dict[str, int], costs: list[CostItem]) -> None:
    allocation = allocate(filed(members, costs), 2022)
    assert [share.member for share in allocation.shares] == sorted(members)
    assert sum(cents(allocation).values()) == allocation.total.cents
    for cost in costs:
        of_item = [trace for share in allocation.shares for trace in share.trace if trace.item == cost.id]
        if is_split(cost.formula):
            assert Money.total(trace.amount for trace in of_item) == cost.amount
            assert sum((trace.exact for trace in of_item), start=Fraction(0)) * 100 == (cost.amount or Money(0)).cents


@given(members=inhabitants, costs=items())
def test_every_amount_is_its_exact_share_within_a_cent(members: dict[str, int], costs: list[CostItem]) -> None:
    for share in allocate(filed(members, costs), 2022).shares:
        assert share.amount == Money.total(trace.amount for trace in share.trace)
        for trace in share.trace:
            off = trace.amount.euros - trace.exact
            assert abs(off) < Fraction(1, 100)
            assert trace.remainder_cents == (trace.rounding == "largest-remainder" and off > 0)


@given(members=inhabitants, rate=rates, rounding=st.sampled_from(Rounding))
def test_a_charge_is_each_members_own_rounded_price(members: dict[str, int], rate: str, rounding: Rounding) -> None:
    allocation = allocate(filed(members, [item(per_inhabitant(rate))], rounding=rounding), 2022)
    for share in allocation.shares:
        assert abs(share.amount.euros - members[share.member] * Fraction(rate)) <= Fraction(1, 200)


@given(members=inhabitants, costs=items())
def test_more_inhabitants_never_pay_less_for_an_item_and_equal_ones_within_a_cent(
    members: dict[str, int], costs: list[CostItem]
) -> None:
    shares = sorted(allocate(filed(members, costs), 2022).shares, key=lambda share: members[share.member])
    for less, more in pairwise(shares):
        same = members[less.member] == members[more.member]
        for small, large in zip(less.trace, more.trace, strict=True):
            if same or small.formula == "equal":
                assert abs(small.amount.cents - large.amount.cents) <= 1
            else:
                assert small.amount <= large.amount


@given(members=inhabitants, costs=items(), data=st.data())
def test_the_order_of_nothing_in_the_files_changes_anything(
    members: dict[str, int], costs: list[CostItem], data: st.DataObject
) -> None:
    other = dict(shuffled(data, members.items()))
    there, back = documents(members, costs), shuffled(data, documents(other, shuffled(data, costs)))
    assert allocate(configured(*back), 2022) == allocate(configured(*there), 2022)


@given(members=inhabitants, amount=amounts, times=st.integers(2, 50))
def test_only_the_ratios_of_the_figures_count(members: dict[str, int], amount: str, times: int) -> None:
    costs = [item(proportional(), amount)]
    scaled = {code: times * figure for code, figure in members.items()}
    assert cents(allocate(filed(scaled, costs), 2022)) == cents(allocate(filed(members, costs), 2022))


@given(members=inhabitants, amount=amounts)
def test_loans_in_proportion_to_inhabitants_share_like_inhabitants(members: dict[str, int], amount: str) -> None:
    by_loans, by_inhabitants = (
        cents(allocate(filed(members, [item(proportional(driver), amount)]), 2022))
        for driver in (Driver.LOANS, Driver.POPULATION)
    )
    assert by_loans == by_inhabitants
