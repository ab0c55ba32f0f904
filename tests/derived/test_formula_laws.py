"""The laws of every formula, and of every composition of splits up to three deep."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.groupings import Grouping
from ekirjasto_model.codelists.remainders import Remainder
from ekirjasto_model.formulas.catalogue import FORMULAS, formula
from ekirjasto_model.formulas.formula import FormulaKind, Parameters
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.formulas.weighted import Weighted
from ekirjasto_model.testing import charges, formulas, splits
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.remainder import whole_cents
from ekirjasto_model.values.step import Step

CODES = tuple(f"{number:03d}" for number in range(1, 8))
PROPORTIONAL = ("proportional", "equal", "weighted", "savings-proportional", "by-group", "piecewise")
"""Splits that stay what they are when every figure is multiplied by one number, if none of classes is within."""

figures = st.integers(1, 400_000).map(Fraction) | st.fractions(1, 400_000, max_denominator=100)


@st.composite
def grounds(draw: st.DrawFn, least: int = 1) -> Ground:
    """Draw the ground of up to seven members, with figures that are not zero and groups of every kind."""
    count = draw(st.integers(least, len(CODES)))
    each = st.lists(figures, min_size=count, max_size=count)
    groups = st.lists(st.sampled_from(["a", "b", "c"]), min_size=count, max_size=count)
    return Ground(
        CODES[:count],
        {driver: Exact.of(draw(each)) for driver in Driver},
        Fraction(draw(st.integers(0, 10**8)), 100),
        {by: tuple(draw(groups)) for by in Grouping},
    )


def shares(stated: Parameters, ground: Ground) -> Exact:
    return formula(stated.shape).share(stated, ground)


def depth(stated: Parameters) -> int:
    return 1 + max((depth(one) for one in formula(stated.shape).within(stated).values()), default=0)


def shapes(stated: Parameters) -> set[str]:
    within = formula(stated.shape).within(stated).values()
    return {stated.shape}.union(*(shapes(one) for one in within))


def reordered(ground: Ground, order: Sequence[int]) -> Ground:
    return ground.only(order)


def with_alike(ground: Ground) -> Ground:
    """The same ground, the last member of it made exactly like the first."""
    first, last = 0, len(ground.members) - 1
    places = [*range(last), first]
    return evolve(ground.only(places), members=ground.members)


def all_at_least(ground: Ground, one: int, other: int) -> bool:
    return all(exact[one] >= exact[other] for exact in ground.figures.values())


@given(stated=splits(depth=3), ground=grounds())
def test_the_shares_of_a_split_sum_to_exactly_one_and_none_is_negative(stated: Parameters, ground: Ground) -> None:
    found = shares(stated, ground)
    assert depth(stated) <= 3
    assert found.total == 1
    assert min(found) >= 0


@given(stated=formulas(members=CODES, depth=3), ground=grounds())
def test_a_step_comes_to_exactly_the_share_and_its_facts_fill_the_sentence(stated: Parameters, ground: Ground) -> None:
    found = shares(stated, ground)
    for place in range(len(ground.members)):
        step = formula(stated.shape).step(stated, ground, place)
        assert (step.shape, step.exact) == (stated.shape, found[place])
        assert_told(step)


def assert_told(step: Step) -> None:
    used = set(step.reckoned.replace("(", " ").replace(")", " ").split())
    assert step.said.placeholders() <= step.facts.keys() <= step.said.placeholders() | used, step.said.en
    for one in step.inner:
        assert_told(one)


@given(stated=formulas(members=CODES, depth=3), ground=grounds(), data=st.data())
def test_the_order_of_the_members_changes_no_share(stated: Parameters, ground: Ground, data: st.DataObject) -> None:
    order = data.draw(st.permutations(range(len(ground.members))))
    there, back = shares(stated, ground), shares(stated, reordered(ground, order))
    assert list(there.only(order)) == list(back)


def backwards(stated: Parameters) -> Parameters:
    """The same formula with every list in it, at whatever depth, the other way round."""
    within = formula(stated.shape).within(stated)
    held = {name: getattr(stated, name) for name in type(stated).model_fields}
    turned = {name: value[::-1] for name, value in held.items() if isinstance(value, tuple)}
    return stated.model_copy(update=turned | {name: backwards(one) for name, one in within.items()})


@given(stated=formulas(members=CODES, depth=3), ground=grounds())
def test_the_order_of_weights_classes_and_amounts_changes_no_share(stated: Parameters, ground: Ground) -> None:
    other = backwards(stated)
    assert list(shares(other, ground)) == list(shares(stated, ground))
    for place in range(len(ground.members)):
        assert formula(other.shape).step(other, ground, place).exact == shares(stated, ground)[place]


@given(stated=splits(depth=3) | charges(), ground=grounds(least=2))
def test_members_alike_in_everything_have_equal_shares(stated: Parameters, ground: Ground) -> None:
    alike = with_alike(ground)
    found = shares(stated, alike)
    assert found[0] == found[len(found) - 1]


@given(stated=splits(depth=3), ground=grounds(least=2), year=st.integers(2020, 2040))
def test_members_alike_in_everything_pay_equally_within_one_remainder_cent(
    stated: Parameters, ground: Ground, year: int
) -> None:
    alike = with_alike(ground)
    whole = alike.whole or Fraction(0)
    euros = shares(stated, alike).times(whole)
    for method in (one for one in Remainder if one is not Remainder.TO_LARGEST):
        cents = whole_cents(int(whole * 100), euros, method, year)
        assert abs(cents[0] - cents[-1]) <= 1


@given(stated=formulas(depth=3), ground=grounds(least=2))
def test_whoever_has_larger_figures_never_pays_less_where_the_formula_promises_it(
    stated: Parameters, ground: Ground
) -> None:
    if not formula(stated.shape).grows(stated):
        return
    raised = {driver: Exact.of(sorted(exact)) for driver, exact in ground.figures.items()}
    found = list(shares(stated, evolve(ground, figures=raised)))
    assert found == sorted(found)


@given(stated=formulas(depth=1), ground=grounds(least=2))
def test_of_two_members_the_one_whose_figures_are_all_larger_never_pays_less(
    stated: Parameters, ground: Ground
) -> None:
    found = shares(stated, ground)
    pairs = [(one, other) for one in range(len(found)) for other in range(len(found))]
    for one, other in pairs:
        if formula(stated.shape).grows(stated) and all_at_least(ground, one, other):
            assert found[one] >= found[other]


@given(stated=splits(depth=3), ground=grounds(), factor=st.fractions(Fraction(1, 50), 50))
def test_only_the_ratios_of_the_figures_count_where_no_class_is_asked_for(
    stated: Parameters, ground: Ground, factor: Fraction
) -> None:
    if shapes(stated) <= set(PROPORTIONAL):
        scaled = {driver: exact.times(factor) for driver, exact in ground.figures.items()}
        assert list(shares(stated, evolve(ground, figures=scaled))) == list(shares(stated, ground))


@given(stated=charges(members=CODES), ground=grounds(least=2))
def test_a_charge_depends_on_nobody_else(stated: Parameters, ground: Ground) -> None:
    together = shares(stated, ground)
    for place in range(len(ground.members)):
        assert shares(stated, ground.only([place]))[0] == together[place]


@given(ground=grounds(), factor=st.integers(2, 1000))
def test_a_price_for_a_unit_grows_with_the_figure_alone(ground: Ground, factor: int) -> None:
    scaled = {driver: exact.times(factor) for driver, exact in ground.figures.items()}
    for which in (one for one in FORMULAS if one.price is not None):
        stated = which.parameters.model_validate(which.example.stated)
        assert list(which.share(stated, evolve(ground, figures=scaled))) == [
            one * factor for one in which.share(stated, ground)
        ]


@given(stated=splits(depth=3), ground=grounds(), year=st.integers(2020, 2040), data=st.data())
def test_the_five_methods_give_every_cent_once_none_to_a_zero_share_and_none_over_a_limit(
    stated: Parameters, ground: Ground, year: int, data: st.DataObject
) -> None:
    whole = ground.whole or Fraction(0)
    total, euros = int(whole * 100), shares(stated, ground).times(whole)
    floors = [int(one * 100) for one in euros]
    limited = data.draw(st.lists(st.booleans(), min_size=len(euros), max_size=len(euros)))
    free = next((place for place, one in enumerate(euros) if one), 0)
    most = [None if place == free or not limited[place] else floors[place] for place in range(len(euros))]
    for method in Remainder:
        cents = whole_cents(total, euros, method, year, most)
        apart = total - sum(cents)
        assert apart == (total - sum(floors) if method is Remainder.KEPT_APART else 0)
        assert 0 <= apart < max(len(euros), 1)
        for got, floor, one, limit in zip(cents, floors, euros, most, strict=True):
            assert floor <= got
            assert one or got == 0
            assert limit is None or got <= limit


@given(ground=grounds(least=2))
def test_whatever_is_shared_by_savings_leaves_nobody_paying_more_than_alone_if_the_whole_does_not(
    ground: Ground,
) -> None:
    alone = ground.figures[Driver.ALONE_COST]
    stated = formula("savings-proportional").parameters.model_validate({"shape": "savings-proportional"})
    for part in (Fraction(1, 3), Fraction(1)):
        paid = shares(stated, ground).times(alone.total * part)
        assert all(mine <= own for mine, own in zip(paid, alone, strict=True))


@given(stated=splits(depth=3))
def test_the_strategy_states_only_weights_that_sum_to_one(stated: Parameters) -> None:
    if isinstance(stated, Weighted):
        total = sum((one.weight for one in stated.weights), stated.equal_weight or Fraction(0))
        assert total == 1
        assert len({one.driver for one in stated.weights}) == len(stated.weights)
    for one in formula(stated.shape).within(stated).values():
        assert formula(one.shape).kind is FormulaKind.SPLIT


def step_amounts(stated: Mapping[str, object], figures: Sequence[int]) -> list[str]:
    parameters = formula("tier-table").parameters.model_validate({"shape": "tier-table", "driver": "loans", **stated})
    ground = Ground(CODES[: len(figures)], {Driver.LOANS: Exact(tuple(figures))})
    return [str(one) for one in shares(parameters, ground)]


@pytest.mark.parametrize(
    ("upper_bounds", "counting", "paid"),
    [
        ("exclusive", "slab", ["0", "27", "10", "20"]),
        ("inclusive", "slab", ["0", "27", "30", "20"]),
        ("exclusive", "marginal", ["0", "27", "30", "40"]),
        ("inclusive", "marginal", ["0", "27", "30", "40"]),
    ],
)
def test_a_bound_belongs_to_the_class_that_the_table_says(upper_bounds: str, counting: str, paid: list[str]) -> None:
    classes = [{"from": "10", "rate": "1"}, {"from": "0", "to": "10", "rate": "3"}]
    stated = {"upper-bounds": upper_bounds, "counting": counting, "classes": classes}
    assert step_amounts(stated, [0, 9, 10, 20]) == paid


def test_amounts_class_by_class_add_up_once_a_class_is_reached() -> None:
    classes = [{"from": "0", "to": "10", "amount": "5.00"}, {"from": "11", "amount": "2.00"}]
    stated = {"upper-bounds": "inclusive", "counting": "marginal", "classes": classes}
    assert step_amounts(stated, [0, 10, 11, 500]) == ["5", "5", "7", "7"]


def test_a_table_whose_next_class_begins_cheaper_makes_no_promise() -> None:
    which = formula("tier-table")
    for rate, promised in (("2", False), ("3", True)):
        classes = [{"from": "0", "to": "10", "rate": "3"}, {"from": "10", "rate": rate}]
        stated = {"shape": "tier-table", "driver": "loans", "upper-bounds": "exclusive", "counting": "slab"}
        assert which.grows(which.parameters.model_validate({**stated, "classes": classes})) is promised
