"""Whatever an annex states of its formulas, either a rule finds an error or the costs can be shared."""

from __future__ import annotations

from typing import Any

from hypothesis import event, given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.income_kinds import IncomeKind
from ekirjasto_model.codelists.income_places import IncomePlace
from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.documents.alone_cost import AloneCost, AlonePayer
from ekirjasto_model.documents.cost_item import CostItem, Measure
from ekirjasto_model.documents.income import Income
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import FormulaKind, Parameters
from ekirjasto_model.rules.catalogue import CODES, rule
from ekirjasto_model.testing import formulas, splits
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.severity import Severity
from tests.derived.configurations import DAY, agreed, annexed, configured, item, library, party

MEMBERS = ("047", "205", "564", "698")
AS_OF = Date(2022, 6, 1)
CHECKED = {
    code: one.broken
    for code in CODES
    if code.startswith("costs.") and (one := rule(code)).broken is not None and one.severity is Severity.ERROR
}


def read(value: Any) -> Parameters:
    """Read a formula as a file states it."""
    parameters: Parameters = formula(value["shape"]).parameters.model_validate(value)
    return parameters


bounds = st.integers(0, 9).map(str)
weighed = st.fixed_dictionaries(
    {"from": bounds, "class-weight": st.sampled_from(["0", "0", "1"])}, optional={"to": bounds}
)
priced = st.fixed_dictionaries({"from": bounds}, optional={"to": bounds, "amount": st.just("5.00"), "rate": bounds})
ends = st.sampled_from(["inclusive", "exclusive"])
tier_weights = st.fixed_dictionaries(
    {
        "shape": st.just("tier-weights"),
        "driver": st.just("loans"),
        "upper-bounds": ends,
        "classes": st.lists(weighed, min_size=1, max_size=3),
    }
)
tier_tables = st.fixed_dictionaries(
    {
        "shape": st.just("tier-table"),
        "driver": st.just("loans"),
        "upper-bounds": ends,
        "counting": st.sampled_from(["slab", "marginal"]),
        "classes": st.lists(priced, min_size=1, max_size=3),
    }
)
weighted = st.fixed_dictionaries(
    {
        "shape": st.just("weighted"),
        "weights": st.lists(
            st.fixed_dictionaries(
                {"driver": st.sampled_from(["loans", "person-years"]), "weight": st.sampled_from(["0.5", "1", "0"])}
            ),
            min_size=1,
            max_size=2,
        ),
    }
)
fixed = st.lists(st.sampled_from((*MEMBERS, "999")), min_size=1, max_size=5).map(
    lambda codes: {"shape": "fixed", "amounts": [{"municipality": code, "amount": "7.00"} for code in codes]}
)
leaves = tier_weights | weighted | st.just({"shape": "proportional", "driver": "loans"})
composed = st.fixed_dictionaries(
    {"shape": st.just("by-group"), "grouping": st.just("region"), "between": leaves, "inside": leaves}
) | st.fixed_dictionaries({"shape": st.just("piecewise"), "up-to": st.just("5.00"), "first": leaves, "rest": leaves})
wild = (tier_weights | tier_tables | weighted | fixed | composed).map(read)


@st.composite
def items(draw: st.DrawFn) -> CostItem:
    """Draw an item with a formula, sound or not, and with or without a sum and people to share it."""
    stated = draw(wild | formulas(members=MEMBERS))
    is_split = formula(stated.shape).kind is FormulaKind.SPLIT
    amount = draw(st.sampled_from(["10.00", "10.01", "0.00"] if is_split else [None]))
    sharers = draw(st.sampled_from([*[ItemSharers.EVERY_MEMBER] * 4, *ItemSharers]))
    named = draw(st.lists(st.sampled_from((*MEMBERS, "999")), max_size=3, unique=True))
    is_named = sharers is ItemSharers.NAMED or draw(st.integers(0, 9)) == 0
    more: dict[str, Any] = {"named": tuple(named)} if is_named else {}
    return item(stated, amount, shared_by=sharers, **more)


@st.composite
def incomes(draw: st.DrawFn) -> Income:
    """Draw income of four euros, taken before the sharing or after it by a formula, sound or not."""
    usual = {"id": "tulo", "name": Names(fi="tulo"), "income_kind": IncomeKind.OTHER, "amount": Money.of("4.00")}
    if draw(st.booleans()):
        return Income.model_validate({**usual, "taken": IncomePlace.OFF_THE_TOP})
    stated = draw((leaves | composed).map(read) | splits())
    return Income.model_validate({**usual, "taken": IncomePlace.AFTER_SHARING, "income_formula": stated})


@st.composite
def configurations(draw: st.DrawFn) -> Configuration:
    """Draw four members with an annex of one item; figures are often zero and sometimes missing."""
    value = st.sampled_from(["0", "0", "3", "7", "4.5"])
    given = draw(st.sampled_from([*[MEMBERS] * 9, MEMBERS[1:]]))
    others = [one for one in Driver if one not in (Driver.POPULATION, Driver.ALONE_COST)]
    measures = tuple(
        Measure(driver=one, municipality=code, day=DAY, value=Rate.of(draw(value)), source="tilasto")
        for one in others
        for code in given
    )
    alone = tuple(
        AloneCost(payer=AlonePayer(municipality=code), amount=Money(draw(st.integers(0, 2))), source="tarjous")
        for code in given
    )
    income = tuple(draw(st.lists(incomes(), max_size=1)))
    annex = annexed(draw(items()), measures=measures, alone_costs=alone, income=income)
    inhabitants = dict.fromkeys(MEMBERS, draw(st.sampled_from([0, 5])))
    return configured(agreed(*map(party, MEMBERS)), library(inhabitants), annex)


@given(configuration=configurations())
def test_costs_that_cannot_be_shared_have_an_error_and_costs_without_one_can_be(configuration: Configuration) -> None:
    errors = {code for code, broken in CHECKED.items() if any(broken(configuration, AS_OF))}
    event("an error" if errors else "none")
    if errors:
        return
    shared = allocate(configuration, 2022)
    assert shared.total.cents >= 0
    (annex,) = (annex for _, annex in configuration.cost_annexes())
    if annex.items[0].amount is not None:
        assert shared.total + Money.total(one.amount or Money(0) for one in annex.income) == annex.items[0].amount
