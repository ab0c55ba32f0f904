"""A whole annex worked out by hand: grants, income, VAT, a settlement after an advance, and instalments."""

from __future__ import annotations

from fractions import Fraction

import pytest
from pendulum import Date

from ekirjasto_model.codelists.deficit_rules import DeficitRule
from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.grant_kinds import GrantKind
from ekirjasto_model.codelists.surplus_rules import SurplusRule
from ekirjasto_model.derived.cost_annexes import annex_of_year
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.derived.deadlines.instalments import deadlines
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.grant import Grant
from ekirjasto_model.documents.income import Income
from ekirjasto_model.documents.instalment import Instalment
from ekirjasto_model.documents.item_vat import ItemVat
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.rate import Rate
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

MEMBERS = {"047": 100, "205": 300, "564": 600}
HALVES = tuple(Instalment(fraction=Fraction(1, 2), due=Date(2022, month, 1)) for month in (9, 3))


def income(name: str, taken: str, **stated: object) -> Income:
    usual = {"id": name, "name": {"fi": name}, "income-kind": "other", "taken": taken}
    return Income.model_validate(usual | stated, by_name=False)


def grant(**stated: object) -> Grant:
    usual = {"id": "avustus", "grant_kind": GrantKind.SPECIAL, "grantor": Names(fi="OKM"), "granted": Money(50000)}
    return Grant.model_validate(usual | stated)


def shared(*annexes: CostAnnex, grants: tuple[Grant, ...] = ()) -> Allocation:
    e_library = library(MEMBERS).model_copy(update={"grants": grants})
    return allocate(configured(agreed(*(party(code) for code in MEMBERS)), e_library, *annexes), 2022)


def amounts(allocation: Allocation) -> dict[str, str]:
    return {share.member: str(share.amount) for share in allocation.shares}


def test_off_the_top_reduces_split_items_in_proportion_and_no_charge() -> None:
    items = (item(EQUAL, "600.00", "a"), item(proportional(), "300.00", "b"), item(per_inhabitant("1.00"), None, "c"))
    allocation = shared(annexed(*items, income=(income("tulo", "off-the-top", amount="90.00"),)))
    [trace] = allocation.income
    assert {of: str(part) for of, part in trace.of_items.items()} == {"a": "60.00", "b": "30.00"}
    assert amounts(allocation) == {"047": "307.00", "205": "561.00", "564": "942.00"}


def test_named_items_go_first_and_the_rest_is_taken_from_what_they_leave() -> None:
    items = (item(EQUAL, "600.00", "a"), item(EQUAL, "300.00", "b"))
    stated = (
        income("x", "off-the-top", amount="60.00"),
        income("y", "named-items", amount="300.00", **{"from-items": ["b"]}),
    )
    allocation = shared(annexed(*items, income=stated))
    assert {one.income: dict(one.of_items) for one in allocation.income} == {
        "x": {"a": Money(6000), "b": Money(0)},
        "y": {"b": Money(30000)},
    }
    assert str(allocation.total) == "540.00"


def test_after_sharing_nobody_goes_below_zero_and_the_others_get_the_rest() -> None:
    items = (item(proportional(), "100.00", "a"),)
    stated = income("tulo", "after-sharing", amount="60.00", **{"income-formula": {"shape": "equal"}})
    allocation = shared(annexed(*items, income=(stated,)))
    assert amounts(allocation) == {"047": "0.00", "205": "5.00", "564": "35.00"}
    assert [str(share.income) for share in allocation.shares] == ["10.00", "25.00", "25.00"]


def test_after_sharing_reaches_those_whom_the_formula_gives_nothing_when_the_others_pay_nothing() -> None:
    loans = measures(Driver.LOANS, {"047": "1", "205": "0", "564": "0"})
    formula = {"shape": "proportional", "driver": "loans"}
    stated = income("tulo", "after-sharing", amount="55.00", **{"income-formula": formula})
    allocation = shared(annexed(item(proportional(), "100.00", "a"), measures=loans, income=(stated,)))
    assert amounts(allocation) == {"047": "0.00", "205": "15.00", "564": "30.00"}


@pytest.mark.parametrize(
    ("terms", "other", "usable", "own"),
    [
        ({}, None, "500.00", "500.00"),
        ({"greatest_percentage": Rate.of("33.333")}, None, "333.33", "666.67"),
        ({"eligible_costs": Money(40000)}, None, "400.00", "600.00"),
        ({"eligible_costs": Money(40000)}, "50.00", "350.00", "650.00"),
        ({"eligible_costs": Money(40000), "greatest_percentage": Rate.of("80")}, None, "320.00", "680.00"),
        ({"granted": Money(90000)}, "300.00", "700.00", "300.00"),
    ],
)
def test_of_a_grant_the_least_of_three_may_be_used(
    terms: dict[str, object], other: str | None, usable: str, own: str
) -> None:
    stated = [income("avustus", "off-the-top", **{"income-kind": "grant", "grant": "avustus"})]
    if other:
        formula = {"income-formula": {"shape": "proportional", "driver": "population"}}
        stated.append(income("muu", "after-sharing", amount=other, **formula))
    items = (item(EQUAL, "900.00", "a"), item(per_inhabitant("0.10"), None, "b"))
    allocation = shared(annexed(*items, income=tuple(stated)), grants=(grant(**terms),))
    [found] = [one.usable for one in allocation.income if one.usable]
    assert (str(found.amount), str(found.own_contribution), str(found.costs)) == (usable, own, "1000.00")


def test_what_the_lead_pays_and_what_was_left_over_is_no_other_income_for_a_grant() -> None:
    stated = (
        income("avustus", "off-the-top", **{"income-kind": "grant", "grant": "avustus"}),
        income("oma", "off-the-top", amount="100.00", **{"income-kind": "lead-municipality", "municipality": "564"}),
        income("yli", "off-the-top", amount="200.00", **{"income-kind": "surplus"}),
    )
    allocation = shared(annexed(item(EQUAL, "1000.00"), income=stated), grants=(grant(),))
    assert str(allocation.total) == "200.00"


def test_income_that_cannot_be_taken_is_never_a_wrong_sum() -> None:
    with pytest.raises(CannotShareError):
        shared(annexed(item(EQUAL, "10.00"), income=(income("tulo", "off-the-top", amount="10.01"),)))


def test_vat_that_is_included_is_taken_out_and_shown_beside_the_shares() -> None:
    vat = ItemVat.model_validate({"vat-kind": "e-books", "included": True, "borne-by": "members"}, by_name=False)
    cost = item(EQUAL, "100.00").model_copy(update={"vat": vat})
    allocation = shared(annexed(cost))
    [trace] = allocation.vat
    assert (str(trace.net), str(trace.vat), str(trace.gross), str(trace.day)) == (
        "90.91",
        "9.09",
        "100.00",
        "2022-01-01",
    )
    assert amounts(allocation) == {"047": "30.31", "205": "30.30", "564": "30.30"}
    assert [str(share.vat) for share in allocation.shares] == ["3.03", "3.03", "3.03"]


@pytest.mark.parametrize(
    ("surplus", "deficit", "to_pay", "carried"),
    [
        (None, None, ["-10.00", "5.00", "0.00"], ["0.00", "0.00", "0.00"]),
        (SurplusRule.CARRIED_OVER, DeficitRule.INVOICED, ["0.00", "5.00", "0.00"], ["-10.00", "0.00", "0.00"]),
        (SurplusRule.RETURNED, DeficitRule.CARRIED_OVER, ["-10.00", "0.00", "0.00"], ["0.00", "5.00", "0.00"]),
    ],
)
def test_a_settlement_is_paid_returned_or_carried_over(
    surplus: SurplusRule | None, deficit: DeficitRule | None, to_pay: list[str], carried: list[str]
) -> None:
    def annex(first: str, second: str, **stated: object) -> CostAnnex:
        alone = [
            item(EQUAL, amount, f"i{code}", shared_by="named", named=(code,))
            for code, amount in (("047", first), ("205", second), ("564", "30.00"))
        ]
        return annexed(*alone, **stated)

    rules = {key: value for key, value in (("surplus", surplus), ("deficit", deficit)) if value is not None}
    advance = annex("20.00", "20.00", instalments=HALVES, **rules)
    settlement = annex("10.00", "25.00", id="tasaus", settles=advance.id, instalments=HALVES)
    allocation = shared(settlement, advance)
    assert (allocation.annex, allocation.settles) == ("tasaus", advance.id)
    found = [share.settlement for share in allocation.shares]
    assert [str(one.to_pay) for one in found if one] == to_pay
    assert [str(one.carried_over) for one in found if one] == carried
    for share in allocation.shares:
        assert Money.total(one.amount for one in share.instalments) == (share.settlement and share.settlement.to_pay)


def test_the_settlement_is_the_annex_of_its_year_and_its_highest_revision_counts() -> None:
    advance = annexed(item(EQUAL, "10.00"), revision=7)
    first = annexed(item(EQUAL, "20.00"), id="tasaus", settles=advance.id, revision=1)
    second = annexed(item(EQUAL, "30.00"), id="tasaus", settles=advance.id, revision=2)
    configuration = configured(advance, second, first)
    assert annex_of_year(configuration, 2022)[1] is second
    assert annex_of_year(configured(advance), 2022)[1] is advance


def test_a_settlement_without_its_advance_is_refused() -> None:
    with pytest.raises(CannotShareError):
        shared(annexed(item(EQUAL, "10.00"), settles="muu"))


def test_instalments_stand_in_the_order_of_time_with_names_that_stay() -> None:
    annex = annexed(item(EQUAL, "100.01"), instalments=HALVES)
    allocation = shared(annex)
    first = allocation.shares[0]
    assert [(str(one.due), str(one.amount)) for one in first.instalments] == [
        ("2022-03-01", "16.67"),
        ("2022-09-01", "16.67"),
    ]
    newer = annexed(item(EQUAL, "100.01"), revision=2, instalments=HALVES[::-1])
    found = sorted(deadlines(configured(annex, newer), Date(2022, 1, 1)), key=lambda one: one.day)
    assert [(str(one.day), one.name[-2:], one.place.document) for one in found] == [
        ("2022-03-01", ("1", "due"), 1),
        ("2022-09-01", ("2", "due"), 1),
    ]
