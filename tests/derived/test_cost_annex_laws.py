"""The laws of a whole annex: income, VAT, a settlement after an advance, and instalments."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.codelists.deficit_rules import DeficitRule
from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.income_kinds import IncomeKind
from ekirjasto_model.codelists.income_places import IncomePlace
from ekirjasto_model.codelists.remainders import Remainder
from ekirjasto_model.codelists.surplus_rules import SurplusRule
from ekirjasto_model.codelists.vat_bearers import VatBearer
from ekirjasto_model.codelists.vat_kinds import VatKind
from ekirjasto_model.derived.costing.settled import due_instalments
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.documents.income import Income
from ekirjasto_model.documents.instalment import Instalment
from ekirjasto_model.documents.item_vat import ItemVat
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.reference.vat_rates import vat_rate
from ekirjasto_model.rules.costs import income_larger_than_costs
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from tests.derived.configurations import EQUAL, annexed, configured, item, measures, proportional
from tests.derived.test_cost_laws import documents, inhabitants, is_split, items

splits = st.sampled_from([EQUAL, proportional(), proportional(Driver.LOANS)])
sums = st.integers(0, 10**7).map(Money)


def income(number: int, amount: Money, taken: IncomePlace, of: CostItem, formula: Parameters) -> Income:
    stated = {
        "id": f"tulo-{number}",
        "name": Names(fi="Tulo"),
        "income_kind": IncomeKind.OTHER,
        "amount": amount,
        "taken": taken,
        "from_items": (of.id,) if taken is IncomePlace.NAMED_ITEMS else (),
    }
    return Income.model_validate(stated | ({"income_formula": formula} if taken is IncomePlace.AFTER_SHARING else {}))


@st.composite
def incomes(draw: st.DrawFn, costs: list[CostItem]) -> list[Income]:
    drawn = draw(
        st.lists(
            st.tuples(st.integers(0, 4 * 10**6).map(Money), st.sampled_from(IncomePlace), splits),
            min_size=1,
            max_size=4,
        )
    )
    named = st.sampled_from([cost for cost in costs if is_split(cost.formula)])
    return [income(number, *one[:2], draw(named), one[2]) for number, one in enumerate(drawn)]


@given(data=st.data(), members=inhabitants, costs=items(), remainder=st.sampled_from(Remainder))
def test_income_reduces_the_shares_by_exactly_itself_and_makes_nobody_negative(
    data: st.DataObject, members: dict[str, int], costs: list[CostItem], remainder: Remainder
) -> None:
    costs = [*costs, item(EQUAL, "100000.00", "viimeinen")]
    stated = data.draw(incomes(costs))
    whole = allocate(configured(*documents(members, costs)), 2022)
    configuration = configured(*documents(members, costs, income=tuple(stated), remainder=remainder))
    too_large = list(income_larger_than_costs.broken(configuration, Date(2022, 1, 1)))
    if too_large:
        with pytest.raises(CannotShareError):
            allocate(configuration, 2022)
        return
    reduced = allocate(configuration, 2022)
    assert all(share.amount.cents >= 0 for share in reduced.shares)
    apart = Money.total(reduced.apart.values())
    assert reduced.total + apart == whole.total - Money.total(one.amount or Money(0) for one in stated)
    for one in reduced.income:
        assert Money.total([*one.of_items.values(), *one.of_members.values()]) == one.amount
    for share in reduced.shares:
        assert share.amount + share.income == Money.total(trace.amount for trace in share.trace)


@given(data=st.data(), members=inhabitants, costs=items())
def test_the_order_of_income_and_instalments_makes_no_difference(
    data: st.DataObject, members: dict[str, int], costs: list[CostItem]
) -> None:
    costs = [*costs, item(EQUAL, "900000.00", "viimeinen")]
    stated = data.draw(incomes(costs))
    parts = [Instalment(fraction=Fraction(1, 3), due=Date(2022, month, 1)) for month in (2, 5, 9)]
    try:
        one = allocate(configured(*documents(members, costs, income=tuple(stated), instalments=tuple(parts))), 2022)
    except CannotShareError:
        return
    stated, parts = data.draw(st.permutations(stated)), data.draw(st.permutations(parts))
    other = allocate(configured(*documents(members, costs, income=tuple(stated), instalments=tuple(parts))), 2022)
    assert one == other


@given(members=inhabitants, costs=items(), closed=st.lists(sums, min_size=5, max_size=5), data=st.data())
def test_an_advance_and_its_settlement_are_the_closed_sum(
    members: dict[str, int], costs: list[CostItem], closed: list[Money], data: st.DataObject
) -> None:
    actual = [
        cost.model_copy(update={"amount": amount}) if is_split(cost.formula) else cost
        for cost, amount in zip(costs, closed, strict=False)
    ]
    surplus, deficit = data.draw(st.sampled_from(SurplusRule)), data.draw(st.sampled_from(DeficitRule))
    loans = measures(Driver.LOANS, {code: str(2 * figure) for code, figure in members.items()})
    agreement, library, advance = documents(members, costs, surplus=surplus, deficit=deficit)
    settlement = annexed(*actual, measures=loans, id="tasaus", settles=advance.id)  # type: ignore[attr-defined]
    paid = {one.member: one.amount for one in allocate(configured(agreement, library, advance), 2022).shares}
    alone = settlement.model_copy(update={"settles": None})
    owed = {one.member: one.amount for one in allocate(configured(agreement, library, alone), 2022).shares}
    settled = allocate(configured(agreement, library, settlement, advance), 2022)
    assert settled.annex == "tasaus"
    for share in settled.shares:
        found = share.settlement
        assert found is not None
        assert (found.advance, found.closed) == (paid[share.member], owed[share.member])
        assert found.advance + found.to_pay + found.carried_over == share.amount
        assert found.to_pay.cents >= 0 or surplus is SurplusRule.RETURNED
        assert found.to_pay.cents <= 0 or deficit is DeficitRule.INVOICED


@given(cents=st.integers(-(10**9), 10**9), weights=st.lists(st.integers(1, 99), min_size=1, max_size=12))
def test_instalments_sum_to_what_is_paid_and_stand_in_the_order_of_time(cents: int, weights: list[int]) -> None:
    whole = sum(weights)
    stated = [
        Instalment(fraction=Fraction(weight, whole), due=Date(2022, 12, 31).subtract(days=number))
        for number, weight in enumerate(weights)
    ]
    found = due_instalments(stated, Money(cents))
    assert Money.total(one.amount for one in found) == Money(cents)
    assert [one.due for one in found] == sorted(one.due for one in stated)
    for one, weight in zip(found, reversed(weights), strict=True):
        assert abs(one.amount.cents - Fraction(cents * weight, whole)) < 1


@given(
    members=inhabitants,
    amount=st.integers(1, 10**9).map(Money),
    vat=st.builds(
        ItemVat,
        vat_kind=st.sampled_from(VatKind),
        purchased=st.just(Date(2022, 5, 1)),
        included=st.booleans(),
        borne_by=st.sampled_from(VatBearer),
    ),
    formula=splits,
)
def test_net_and_tax_sum_to_the_gross_and_members_parts_to_the_tax(
    members: dict[str, int], amount: Money, vat: ItemVat, formula: Parameters
) -> None:
    cost = item(formula, str(amount)).model_copy(update={"vat": vat})
    allocation = allocate(configured(*documents(members, [cost])), 2022)
    [trace] = allocation.vat
    assert trace.net + trace.vat == trace.gross
    assert (trace.gross if vat.included else trace.net) == amount
    assert allocation.total == trace.net
    assert vat.vat_kind is not None
    rate = vat_rate(vat.vat_kind, Date(2022, 5, 1))
    assert rate is not None
    assert abs(trace.vat.euros - trace.net.euros * rate.value / 100) <= Fraction(1, 100)
    borne = Money.total(share.vat for share in allocation.shares)
    assert borne == (trace.vat if vat.borne_by is VatBearer.MEMBERS else Money(0))
