"""A year's costs: known sums, the trace, and what ends in an exception."""

from __future__ import annotations

from fractions import Fraction

import pytest
from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.codelists.roundings import Rounding
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.errors import CannotShareError, NoCostAnnexError, SeveralCostAnnexesError
from ekirjasto_model.reference.populations import PUBLISHED
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.share import Allocation, ItemTrace
from tests.derived.configurations import (
    DAY,
    EQUAL,
    agreed,
    annexed,
    assumptions,
    configured,
    item,
    library,
    measures,
    party,
    per_inhabitant,
    proportional,
)
from tests.derived.northern import INHABITANTS

NORTHERN = agreed(*(party(code) for code in INHABITANTS))
THREE = agreed(party("583"), party("047"), party("564"))


def paid(allocation: Allocation) -> dict[str, str]:
    return {share.member: str(share.amount) for share in allocation.shares}


def three(annex: CostAnnex) -> dict[str, str]:
    return paid(allocate(configured(THREE, annex), 2022))


def test_the_northern_elibrary_of_2022() -> None:
    allocation = allocate(configured(NORTHERN, annexed(item(per_inhabitant("0.75")))), 2022)
    shares = paid(allocation)
    assert str(allocation.total) == "496619.25"
    assert (shares["564"], shares["583"]) == ("155495.25", "698.25")
    assert list(shares) == sorted(INHABITANTS)
    assert {
        share.member: share.trace[0].basis.value for share in allocation.shares if share.trace[0].basis
    } == INHABITANTS


def test_the_same_sum_split_in_proportion_to_the_inhabitants() -> None:
    allocation = allocate(configured(NORTHERN, annexed(item(proportional(), "496619.25"))), 2022)
    assert paid(allocation) == paid(allocate(configured(NORTHERN, annexed(item(per_inhabitant("0.75")))), 2022))


def test_the_trace_of_a_charge() -> None:
    annex = annexed(item(per_inhabitant("0.755")), assumptions=assumptions(["drivers-day"]))
    allocation = allocate(configured(annex, THREE), 2022)
    (trace,) = allocation.shares[2].trace
    assert allocation.shares[2].name == Names(fi="Pelkosenniemi", sv="Pelkosenniemi")
    assert trace == ItemTrace(
        item="sisallot",
        name=Names(fi="sisallot"),
        formula="per-inhabitant",
        step=trace.step,
        exact=Fraction("702.905"),
        part=None,
        rate="0.755",
        rounding="half-up",
        remainder_cents=0,
        amount=Money.of("702.91"),
        full_year=Fraction("702.905"),
        bases=(Basis("population", Fraction(931), DAY, PUBLISHED, assumed=True),),
    )
    assert (trace.step.exact, trace.step.facts["figure"]) == (Fraction("702.905"), Rate(Fraction(931)))
    assert allocation.assumed


def test_the_trace_of_a_split_names_who_got_a_remainder_cent() -> None:
    allocation = allocate(configured(THREE, annexed(item(EQUAL, "100.01"))), 2022)
    traces = [share.trace[0] for share in allocation.shares]
    assert [str(trace.amount) for trace in traces] == ["33.34", "33.34", "33.33"]
    assert [trace.remainder_cents for trace in traces] == [1, 1, 0]
    assert {(trace.part, trace.exact, trace.whole) for trace in traces} == {
        (Fraction(1, 3), Fraction("100.01") / 3, Money.of("100.01"))
    }
    assert {(trace.basis, trace.rate, trace.rounding) for trace in traces} == {(None, None, "largest-remainder")}
    assert not allocation.assumed


def test_a_sum_that_divides_evenly_leaves_no_remainder_cent() -> None:
    allocation = allocate(configured(THREE, annexed(item(EQUAL, "99.99"))), 2022)
    assert not any(share.trace[0].remainder_cents for share in allocation.shares)


def test_a_charge_is_rounded_by_the_annexs_own_rule() -> None:
    of_each = library({"047": 1, "564": 3, "583": 5})
    for rounding, shares in (
        (Rounding.HALF_UP, ["0.01", "0.02", "0.03"]),
        (Rounding.HALF_EVEN, ["0.00", "0.02", "0.02"]),
    ):
        annex = annexed(item(per_inhabitant("0.005")), rounding=rounding)
        assert list(paid(allocate(configured(THREE, of_each, annex), 2022)).values()) == shares


def test_items_add_up_in_the_order_of_their_ids() -> None:
    loans = measures(Driver.LOANS, {"564": "700.5", "583": "0", "047": "299.5"})
    items = (item(EQUAL, "0.02", name="b"), item(proportional(Driver.LOANS), "10.00", name="a"))
    allocation = allocate(configured(THREE, annexed(*items, measures=loans)), 2022)
    assert [trace.item for trace in allocation.shares[0].trace] == ["a", "b"]
    assert paid(allocation) == {"047": "3.01", "564": "7.01", "583": "0.00"}


def test_only_a_member_of_the_year_pays() -> None:
    agreement = agreed(party("047"), party("564", starts=Date(2023, 1, 1)), party("583"))
    assert list(paid(allocate(configured(agreement, annexed(item(EQUAL, "1.00"))), 2022))) == ["047", "583"]


def test_the_highest_revision_counts() -> None:
    first = annexed(item(EQUAL, "3.00"), id="toinen-nimi")
    second = annexed(item(EQUAL, "6.00"), id="eka-nimi", revision=2)
    for filed in (configured(THREE, first, second), configured(second, first, THREE)):
        allocation = allocate(filed, 2022)
        assert (allocation.annex, str(allocation.total)) == ("eka-nimi", "6.00")


def test_a_year_without_an_annex_names_the_years_there_are() -> None:
    annexes = (annexed(item(EQUAL, "1.00"), id=f"liite-{year}", year=year) for year in (2024, 2022))
    with pytest.raises(NoCostAnnexError) as refused:
        allocate(configured(THREE, *annexes), 2023)
    assert (refused.value.year, refused.value.years) == (2023, (2022, 2024))


def test_annexes_of_several_agreements_are_not_chosen_between() -> None:
    annexes = (annexed(item(EQUAL, "1.00"), id=f"liite-{name}", agreement=name) for name in ("sopimus", "muu"))
    with pytest.raises(SeveralCostAnnexesError) as refused:
        allocate(configured(THREE, *annexes), 2022)
    assert refused.value.annexes == ("liite-muu", "liite-sopimus")


@pytest.mark.parametrize(
    ("annex", "lacks", "where"),
    [
        (annexed(item(EQUAL, "1.00"), agreement="muu"), "agreement", ""),
        (annexed(item(EQUAL, "1.00"), year=2021), "members", ""),
        (annexed(item(EQUAL)), "amount", "sisallot"),
        (annexed(item(EQUAL, "1.00", shared_by=ItemSharers.PARTICIPANTS)), "members", "sisallot"),
        (annexed(item(proportional(Driver.LOANS), "1.00")), "figure", "047"),
        (
            annexed(
                item(proportional(Driver.LOANS), "1.00"),
                measures=measures(Driver.LOANS, dict.fromkeys(("047", "564", "583"), "0")),
            ),
            "figure",
            "sisallot",
        ),
    ],
)
def test_what_the_check_would_have_found_is_named(annex: CostAnnex, lacks: str, where: str) -> None:
    with pytest.raises(CannotShareError) as refused:
        allocate(configured(THREE, annex), annex.year)
    assert (refused.value.lacks, refused.value.item or refused.value.member) == (lacks, where)
