"""What-if: each change by itself, beside sums worked out another way, and what keeps it from being made."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.derived.scenarios import scenario
from ekirjasto_model.derived.what_if.changed import with_other_annex, with_other_members
from ekirjasto_model.derived.what_if.changes import (
    Change,
    Joining,
    Leaving,
    Merging,
    OtherFormula,
    OtherRate,
    PopulationYear,
)
from ekirjasto_model.derived.what_if.comparison import Alternative, Compared, Effect, comparison
from ekirjasto_model.errors import CannotChangeError, CannotCompareError
from ekirjasto_model.formulas.fixed import Fixed
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from tests.derived.briefs import SOTKAMO, brief_from, brief_of, example
from tests.derived.configurations import (
    EQUAL,
    agreed,
    annexed,
    configured,
    item,
    joining,
    leaving,
    library,
    measures,
    party,
    per_inhabitant,
    proportional,
)
from tests.derived.northern import INHABITANTS

PEOPLE = {"047": 2000, "564": 9000, "583": 1000}
THREE = agreed(*(party(code) for code in PEOPLE))
DAY = Date(2022, 12, 31)


def compared(configuration: Configuration, *changes: Change, year: int = 2022) -> Compared:
    other = with_other_members(with_other_annex(configuration, year, changes), year, changes)
    [found] = comparison(configuration, year, DAY, "nyt", [Alternative("toisin", other, changes)]).alternatives
    return found


def sums(one: Compared) -> dict[str, tuple[str | None, str | None]]:
    shown = {}
    for row in one.rows:
        before, after = (None if each is None else str(each) for each in (row.before, row.after))
        shown["+".join(row.members)] = (before, after)
    return shown


def three(*items: object, **stated: object) -> Configuration:
    return configured(THREE, library(PEOPLE), annexed(*items, **stated))  # type: ignore[arg-type]  # cost items


def test_a_municipality_that_joins_pays_its_part_and_the_others_pay_less() -> None:
    one = compared(three(item(EQUAL, "120.00")), Joining("765"))
    assert sums(one) == dict.fromkeys(PEOPLE, ("40.00", "30.00")) | {"765": (None, "30.00")}
    assert [row.members for row in one.of(Effect.JOINS)] == [("765",)]
    assert str(one.sum_of(Effect.GAINS)) == "-30.00"


@pytest.mark.parametrize("added", [(), (SOTKAMO,)], ids=["a figure missing", "all figures"])
def test_the_joining_of_sotkamo_in_september_gives_the_sums_of_the_joining_brief(added: tuple[()]) -> None:
    malli = scenario(example("malli"), {}, added)
    agreement = next(filed for filed in malli.agreements() if filed[1].id == "co-operation")
    rule = agreement[1].joining
    assert rule is not None
    started = rule.model_copy(update={"first_year": FirstYearRule.STARTED_MONTHS, "first_year_share": None})
    malli = scenario(malli, {agreement[0].document: agreement[1].model_copy(update={"joining": started})})
    brief = brief_from(malli, "765", "2027-09-01", as_of=Date(2026, 3, 1)).years[0]
    one = compared(malli, Joining("765", Date(2027, 9, 1)), year=2027)
    rows = {row.members[0]: row for row in one.rows}
    assert brief.own is not None
    assert str(brief.parts[0]) == "4/12"
    assert rows.pop("765").after == brief.own.amount
    assert [(fee.member, str(fee.amount)) for fee in one.entry_fees] == [("765", "500.00")]
    assert str(brief.entry_fee) == "500.00"
    assert {code: (row.before, row.after, row.change) for code, row in rows.items()} == {
        each.member: (each.before, each.after, each.change) for each in brief.members
    }
    assert all(row.effect is Effect.GAINS for row in rows.values())
    assert [each.id for each in one.left_out] == ([] if added else ["book-shelf-content"])
    assert one.before.total == brief.members_before
    assert -one.sum_of(Effect.GAINS).cents == brief.members_before.cents - brief.members_after.cents


def test_the_sums_are_also_those_of_the_brief_as_it_was_read_aloud() -> None:
    brief = brief_of("malli", "765", "2027-01-01", added=(SOTKAMO,)).years[0]
    one = compared(scenario(example("malli"), {}, (SOTKAMO,)), Joining("765"), year=2027)
    assert brief.own is not None
    assert one.side.total == brief.members_after + brief.own.amount
    assert [str(row.after) for row in one.of(Effect.JOINS)] == [str(brief.own.amount)]


def test_a_member_that_leaves_before_the_year_pays_nothing_and_one_named_is_named_no_more() -> None:
    named = item(EQUAL, "90.00", "nimetyt", shared_by=ItemSharers.NAMED, named=("047", "583"))
    one = compared(three(item(EQUAL, "120.00"), named), Leaving("047"))
    assert sums(one) == {"047": ("85.00", None), "564": ("40.00", "60.00"), "583": ("85.00", "150.00")}
    assert [row.members for row in one.of(Effect.LEAVES)] == [("047",)]


def test_a_member_that_leaves_in_the_year_pays_by_the_rule_of_the_last_year() -> None:
    agreement = agreed(*(party(code) for code in PEOPLE), withdrawal=leaving(FirstYearRule.WHOLE_MONTHS))
    files = configured(agreement, annexed(item(EQUAL, "120.00")))
    one = compared(files, Leaving("047", Date(2022, 3, 31)))
    assert sums(one) == {"047": ("40.00", "10.00"), "564": ("40.00", "55.00"), "583": ("40.00", "55.00")}


def test_a_place_that_passed_to_a_successor_ends_with_its_party() -> None:
    agreement = agreed(party("588"), party("205"), starts=Date(2021, 1, 1), id="sopimus")
    annex = annexed(item(EQUAL, "100.00"), year=2025, drivers_day=Date(2023, 12, 31))
    one = compared(configured(agreement, annex), Leaving("507"), year=2025)
    assert sums(one) == {"205": ("50.00", "100.00"), "507": ("50.00", None)}


def test_members_that_merge_are_one_row_with_the_sums_of_their_figures() -> None:
    loans = measures(Driver.LOANS, {"047": "10", "564": "30", "583": "60"})
    files = three(
        item(EQUAL, "120.00"),
        item(proportional(Driver.LOANS), "100.00", "lainat"),
        item(proportional(), "12.00", "asukkaat"),
        item(EQUAL, "30.00", "nimetyt", shared_by=ItemSharers.NAMED, named=("564", "583")),
        measures=loans,
    )
    one = compared(files, Merging(("564", "047")))
    rows = {row.members: (str(row.before), str(row.after)) for row in one.rows}
    # 583: 40 + 60 + 1 + 15 = 116 €; merged 60 + 60 + 1 + 15 = 136 €. 564 and 047: 40 + 30 + 9 + 15 and 40 + 10 + 2.
    assert rows == {("564", "047"): ("146.00", "126.00"), ("583",): ("116.00", "136.00")}
    merged = next(row for row in one.rows if len(row.members) == 2)
    assert merged.inhabitants == 11_000
    assert merged.per_inhabitant(merged.change) == Fraction(-20, 11_000)


def test_another_rate_and_another_formula() -> None:
    files = three(item(per_inhabitant("0.75")))
    assert sums(compared(files, OtherRate("sisallot", Rate.of("0.80"))))["047"] == ("1500.00", "1600.00")
    split = compared(files, OtherFormula("sisallot", EQUAL, "equal"))
    assert sums(split) == {"047": ("1500.00", "3000.00"), "564": ("6750.00", "3000.00"), "583": ("750.00", "3000.00")}
    assert split.side.total == split.before.total
    charged = compared(three(item(EQUAL, "9.00")), OtherFormula("sisallot", per_inhabitant("0.10"), "hinta.yaml"))
    assert str(charged.side.total) == "1200.00"


def test_another_year_of_the_population_moves_no_other_figure() -> None:
    loans = measures(Driver.LOANS, {"047": "10", "564": "30", "583": "60"})
    files = configured(
        THREE, annexed(item(proportional(), "100.00"), item(proportional(Driver.LOANS), "10.00", "b"), measures=loans)
    )
    one = compared(files, PopulationYear(2021))
    other = configured(THREE, annexed(item(proportional(), "100.00"), drivers_day=Date(2021, 12, 31)))
    shares = {share.member: share.amount for share in allocate(other, 2022).shares}
    by_loans = {"047": Money(100), "564": Money(300), "583": Money(600)}
    assert {row.members[0]: row.after for row in one.rows} == {code: shares[code] + by_loans[code] for code in shares}
    assert one.side.drivers_day == Date(2021, 12, 31)


def test_changes_are_made_together() -> None:
    changes = (Joining("765"), Leaving("583"), Merging(("047", "765")), OtherRate("sisallot", Rate.of("1.00")))
    one = compared(three(item(per_inhabitant("0.50")), item(EQUAL, "90.00", "b")), *changes)
    assert [row.members for row in one.rows] == [("047", "765"), ("564",), ("583",)]
    assert [row.effect for row in one.rows] == [Effect.LOSES, Effect.LOSES, Effect.LEAVES]


REFUSED: dict[str, tuple[Change, str]] = {
    "joins in another year": (Joining("765", Date(2023, 1, 1)), "outside-year"),
    "is a member": (Joining("047"), "already-member"),
    "leaves and is no member": (Leaving("765"), "no-member"),
    "leaves in another year": (Leaving("047", Date(2023, 1, 1)), "outside-year"),
    "an item that is not there": (OtherFormula("muu", EQUAL, "equal"), "no-item"),
    "an item without a rate": (OtherRate("tasan", Rate.of("1")), "no-rate"),
    "merges and is no member": (Merging(("047", "765")), "no-member"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_the_files_leave_no_room_for_is_refused(case: str) -> None:
    change, reason = REFUSED[case]
    with pytest.raises(CannotChangeError) as refused:
        compared(three(item(EQUAL, "90.00", "tasan"), item(per_inhabitant("0.10"))), change)
    assert refused.value.reason == reason


def test_members_of_different_days_do_not_merge() -> None:
    agreement = agreed(party("047"), party("564"), party("583", starts=Date(2022, 7, 1)), joining=joining(MONTHS))
    with pytest.raises(CannotChangeError) as refused:
        compared(configured(agreement, annexed(item(EQUAL, "90.00"))), Merging(("047", "583")))
    assert (refused.value.reason, refused.value.about) == ("other-days", "583")


MONTHS = FirstYearRule.WHOLE_MONTHS


def test_a_partial_year_without_a_rule_stops_the_alternative() -> None:
    with pytest.raises(CannotCompareError) as refused:
        compared(three(item(EQUAL, "90.00")), Joining("765", Date(2022, 9, 1)))
    assert (refused.value.name, refused.value.lacks, refused.value.member) == ("toisin", "part-of-year", "765")


codes = st.sampled_from(sorted(INHABITANTS))


@given(st.lists(codes, min_size=2, max_size=8, unique=True), st.integers(1, 1_000_000), codes)
def test_one_that_joins_and_leaves_changes_nothing(members: list[str], cents: int, other: str) -> None:
    others = [code for code in members if code != other]
    files = configured(agreed(*map(party, others)), annexed(item(proportional(), str(Money(cents)))))
    one = compared(files, Joining(other), Leaving(other))
    assert {row.effect for row in one.rows} == {Effect.SAME}


@given(st.lists(codes, min_size=3, max_size=8, unique=True), st.integers(1, 10_000_000), st.booleans())
def test_sums_of_splits_stay_and_changes_add_up(members: list[str], cents: int, equal: bool) -> None:
    formula = EQUAL if equal else proportional()
    files = configured(agreed(*map(party, members)), annexed(item(formula, str(Money(cents)))))
    one = compared(files, Merging(tuple(members[:2])))
    assert one.side.total == one.before.total == Money(cents)
    assert sum(row.change.cents for row in one.rows) == 0
    assert sum(one.sum_of(effect).cents for effect in Effect) == 0


def test_amounts_agreed_for_those_that_merge_are_paid_together() -> None:
    amounts = [{"municipality": code, "amount": amount} for code, amount in AGREED.items()]
    fixed = Fixed.model_validate({"shape": "fixed", "amounts": amounts}, by_alias=True)
    one = compared(three(item(fixed), item(EQUAL, "30.00", "b")), Merging(("047", "583")))
    assert sums(one) == {"047+583": ("50.00", "45.00"), "564": ("60.00", "65.00")}


AGREED = {"047": "10.00", "564": "50.00", "583": "20.00"}
