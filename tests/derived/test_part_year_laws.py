"""The laws that sharing keeps in a year in which members join and leave."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

from attrs import frozen
from hypothesis import assume, given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.documents.document import Document
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.formulas.formula import FormulaKind, Parameters
from ekirjasto_model.modifiers.modifier import Setting, Sums
from ekirjasto_model.modifiers.part_of_year import PartOfYearModifier, apply
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.share import Allocation, ItemTrace
from tests.derived.configurations import (
    EQUAL,
    agreed,
    annexed,
    configured,
    item,
    joining,
    leaving,
    library,
    party,
    proportional,
    service,
    taking_part,
)
from tests.derived.test_cost_laws import amounts, codes, formulas, is_split, shuffled

FIRST = Date(2022, 1, 1)
SHARE = Fraction(2, 3)
PARTICIPANTS = {"service": "elokuvat", "shared_by": ItemSharers.PARTICIPANTS}


@frozen
class Case:
    """Members with their inhabitants and days, and the rule of first and last years."""

    inhabitants: dict[str, int]
    days: dict[str, dict[str, Date]]
    takes_part: dict[str, dict[str, Date]]
    rule: FirstYearRule
    costs: list[CostItem]

    def documents(self) -> list[Document]:
        agreement = agreed(
            *(party(code, **self.days[code]) for code in self.inhabitants),
            starts=Date(2020, 1, 1),
            joining=joining(self.rule, first_year_share=SHARE, entry_fee=Money(50_000)),
            withdrawal=leaving(self.rule, last_year_share=SHARE),
        )
        movies = service("elokuvat", *(taking_part(code, **days) for code, days in self.takes_part.items()))
        return [agreement, library(self.inhabitants, services=[movies]), annexed(*self.costs)]

    def configuration(self) -> Configuration:
        return configured(*self.documents())

    def shared(self) -> Allocation:
        """Share the costs of 2022; a case of which nothing is left to share is none."""
        try:
            return allocate(self.configuration(), 2022)
        except CannotShareError as error:
            assume(error.lacks != "members")
            raise


def stretches() -> st.SearchStrategy[dict[str, Date]]:
    """Draw days of 2022: all of them, or from or to some day, or both."""
    day = st.integers(0, 364).map(lambda number: FIRST.add(days=number))
    both = st.tuples(day, day).map(lambda pair: {"starts": min(pair), "ends": max(pair)})
    one = st.builds(lambda key, at: {key: at}, st.sampled_from(["starts", "ends"]), day)
    return st.just({}) | one | both


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Draw a case whose items some members share as participants."""
    inhabitants = draw(st.dictionaries(codes, st.integers(1, 700_000), min_size=1, max_size=8))
    days = {code: draw(stretches()) for code in inhabitants}
    participants = draw(st.lists(st.sampled_from(sorted(inhabitants)), min_size=1, unique=True))
    stated = draw(st.lists(st.tuples(formulas, st.booleans()), min_size=1, max_size=3))
    costs = [
        item(one, draw(amounts) if is_split(one) else None, f"era-{number}", **(PARTICIPANTS if some else {}))
        for number, (one, some) in enumerate(stated)
        if one.shape != "proportional" or getattr(one, "driver", "") == "population"
    ]
    assume(costs)
    takes_part = {code: draw(stretches()) for code in participants}
    return Case(inhabitants, days, takes_part, draw(st.sampled_from(FirstYearRule)), costs)


def calm(codes_: Iterable[str]) -> dict[str, dict[str, Date]]:
    """Give municipalities no days of their own."""
    return {code: {} for code in codes_}


def of_item(allocation: Allocation, name: str) -> dict[str, ItemTrace]:
    found = {share.member: share.of_item(name) for share in allocation.shares}
    return {code: trace for code, trace in found.items() if trace is not None}


def fraction(trace: ItemTrace) -> Fraction:
    return Fraction(1) if trace.part_of_year is None else trace.part_of_year.fraction


@given(cases())
def test_every_split_sums_to_its_amount_and_the_shares_to_the_total(case: Case) -> None:
    allocation = case.shared()
    assert Money.total(share.amount for share in allocation.shares) == allocation.total
    for cost in case.costs:
        traces = of_item(allocation, cost.id).values()
        if cost.amount is not None:
            assert Money.total(trace.amount for trace in traces) == cost.amount
            assert sum(trace.exact for trace in traces) == cost.amount.euros
            assert sum(trace.full_year or 0 for trace in traces) == cost.amount.euros
            assert sum(trace.part or 0 for trace in traces) == 1


@given(cases())
def test_part_of_a_year_costs_its_fraction_of_a_full_year_before_the_rounding(case: Case) -> None:
    for cost in case.costs:
        traces = of_item(case.shared(), cost.id)
        if cost.amount is not None and all(trace.part_of_year is not None for trace in traces.values()):
            continue
        for trace in traces.values():
            if trace.part_of_year is not None:
                assert trace.exact == fraction(trace) * (trace.full_year or 0)
            assert abs(trace.amount.euros - trace.exact) < Fraction(1, 100)


@given(cases())
def test_a_price_is_charged_by_the_part_of_the_year_whoever_else_is_there(case: Case) -> None:
    for cost in case.costs:
        if cost.amount is None:
            for trace in of_item(case.shared(), cost.id).values():
                assert trace.exact == fraction(trace) * (trace.full_year or 0)


@given(cases())
def test_those_of_the_whole_year_keep_to_the_proportions_of_a_full_year(case: Case) -> None:
    for cost in case.costs:
        whole = [one for one in of_item(case.shared(), cost.id).values() if one.part_of_year is None]
        for one in whole:
            for other in whole:
                assert one.exact * (other.full_year or 0) == other.exact * (one.full_year or 0)
            assert one.exact >= (one.full_year or 0)


@given(cases())
def test_where_nobody_is_there_all_year_the_parts_keep_their_proportions(case: Case) -> None:
    nobody = {code: days or {"starts": Date(2022, 4, 1)} for code, days in case.days.items()}
    allocation = Case(case.inhabitants, nobody, case.takes_part, case.rule, case.costs).shared()
    for cost in case.costs:
        traces = list(of_item(allocation, cost.id).values())
        if all(trace.part_of_year is not None for trace in traces):
            for one in traces:
                for other in traces:
                    assert one.exact * fraction(other) * (other.full_year or 0) == other.exact * fraction(one) * (
                        one.full_year or 0
                    )


@given(cases(), st.data())
def test_the_order_of_nothing_in_the_files_changes_anything(case: Case, data: st.DataObject) -> None:
    other = Case(
        dict(shuffled(data, case.inhabitants.items())),
        case.days,
        dict(shuffled(data, case.takes_part.items())),
        case.rule,
        shuffled(data, case.costs),
    )
    allocation = case.shared()
    assert allocate(configured(*shuffled(data, other.documents())), 2022) == allocation


@given(
    inhabitants=st.dictionaries(codes, st.integers(1, 700_000), min_size=2, max_size=10),
    split=st.sampled_from([EQUAL, proportional()]),
    amount=amounts,
    comings=st.lists(stretches(), min_size=1, max_size=9),
    rule=st.sampled_from(FirstYearRule),
)
def test_comings_and_goings_make_no_member_of_the_whole_year_pay_more_of_a_given_sum(
    inhabitants: dict[str, int], split: Parameters, amount: str, comings: list[dict[str, Date]], rule: FirstYearRule
) -> None:
    first, *rest = sorted(inhabitants)
    newcomers = dict(zip(reversed(rest), comings, strict=False))
    others = [first, *(code for code in rest if code not in newcomers)]
    costs = [item(split, amount)]
    with_it = Case(inhabitants, newcomers | calm(others), {}, rule, costs)
    without = Case({code: inhabitants[code] for code in others}, calm(others), {}, rule, costs)
    before, after = of_item(without.shared(), "sisallot"), of_item(with_it.shared(), "sisallot")
    assert all(after[code].exact <= before[code].exact for code in others)


@given(cases())
def test_a_year_without_comings_and_goings_is_shared_as_it_always_was(case: Case) -> None:
    still = Case(case.inhabitants, calm(case.inhabitants), calm(case.takes_part), case.rule, case.costs)
    for share in still.shared().shares:
        for trace in share.trace:
            assert trace.part_of_year is None
            assert trace.exact == trace.full_year
    assert not still.shared().entry_fees


@given(
    st.dictionaries(codes, st.fractions(0, 1000, max_denominator=999), min_size=1, max_size=9),
    st.data(),
)
def test_parts_of_a_whole_stay_parts_of_a_whole(weights: Mapping[str, Fraction], data: st.DataObject) -> None:
    whole = sum(weights.values())
    assume(whole)
    full = {code: weight / whole for code, weight in weights.items()}
    partly = data.draw(st.dictionaries(st.sampled_from(sorted(full)), st.fractions(0, 1), max_size=9))
    members = tuple(sorted(full))
    setting = Setting(members, 2026, FormulaKind.SPLIT, tuple(partly.get(code) for code in members))
    sums = apply(PartOfYearModifier(shape="part-of-year"), Sums(Exact.of(full[code] for code in members)), setting)
    parts = dict(zip(members, sums.exact, strict=True))
    assert parts.keys() == full.keys()
    assert all(part >= 0 for part in parts.values())
    payable = any(full[code] for code in full if code not in partly) or any(
        full[code] * f for code, f in partly.items()
    )
    assert sum(parts.values()) == bool(payable)
