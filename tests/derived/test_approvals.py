"""Approvals: needed and got, by members and by inhabitants, and the day on which they were enough."""

from __future__ import annotations

from fractions import Fraction

import pytest
from pendulum import Date

from ekirjasto_model.codelists.amendment_rules import Amendment
from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.joining_days import JoiningDay
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.approvals import (
    Approvals,
    Demand,
    MemberDecision,
    amendment_demand,
    approvals,
    joining_demand,
)
from ekirjasto_model.derived.electorate import Electorate
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.amendment_rule import AmendmentRule
from ekirjasto_model.documents.joining_rule import JoiningRule
from ekirjasto_model.values.pointer import Place
from tests.derived.configurations import agreed, configured, library, party

YEAR_END = Date(2022, 12, 31)
LATER = Date(2023, 12, 31)
PEOPLE = {"047": 100, "105": 200, "205": 600, "614": 100}
HALF, TWO_THIRDS, ALL = Fraction(1, 2), Fraction(2, 3), Fraction(1)


def yes(code: str, day: str) -> MemberDecision:
    return MemberDecision(code, Date.fromisoformat(day))


def no(code: str, day: str) -> MemberDecision:
    return MemberDecision(code, Date.fromisoformat(day), approves=False)


def electorate(agreement: Agreement | None = None, people: dict[str, int] = PEOPLE, day: Date = YEAR_END) -> Electorate:
    """The four municipalities, or the members of an agreement, with inhabitants of a day."""
    one = agreement or agreed(*map(party, PEOPLE))
    return Electorate.of(configured(one, library(people, day)), Place(0), one)


def counted(demand: Demand, *decisions: MemberDecision, day: Date = LATER, **asked: str) -> Approvals:
    return approvals(electorate(), demand, decisions, day, **asked)


def test_a_share_is_reached_by_exactly_that_share() -> None:
    made = [yes("047", "2023-03-01"), yes("105", "2023-03-02"), no("205", "2023-03-03")]
    assert counted(Demand(HALF), *made).reached_on == Date(2023, 3, 2)
    assert counted(Demand(Fraction(3, 5)), *made).reached_on is None
    count = counted(Demand(Fraction(3, 5)), *made).count
    assert (count.needed_members, count.approving, count.refusing) == (3, ("047", "105"), ("205",))


def test_the_approving_members_must_have_the_inhabitants_too() -> None:
    small = [yes("047", "2023-03-01"), yes("105", "2023-03-02"), yes("614", "2023-03-03")]
    demand = Demand(HALF, HALF)
    assert counted(demand, *small).reached_on is None
    whole = counted(demand, *small, yes("205", "2023-04-01"))
    assert whole.reached_on == Date(2023, 4, 1)
    count = counted(demand, *small).count
    assert (count.all_inhabitants, count.needed_inhabitants, count.approving_inhabitants) == (1000, 500, 400)
    assert count.population_day == YEAR_END


def test_half_of_an_odd_number_of_inhabitants_is_rounded_up() -> None:
    odd = electorate(people=PEOPLE | {"047": 101})
    assert approvals(odd, Demand(HALF, HALF), [], LATER).count.needed_inhabitants == 501


def test_unanimity_is_every_member_and_one_no_is_enough() -> None:
    made = [yes("047", "2023-03-01"), yes("105", "2023-03-02"), yes("614", "2023-03-03")]
    assert counted(Demand(ALL), *made, no("205", "2023-03-04")).reached_on is None
    assert counted(Demand(ALL), *made, yes("205", "2023-03-04")).reached_on == Date(2023, 3, 4)


def test_only_what_was_decided_by_the_day_counts() -> None:
    made = [yes("047", "2023-03-01"), yes("105", "2023-03-02")]
    assert counted(Demand(HALF), *made, day=Date(2023, 3, 1)).reached_on is None
    assert counted(Demand(HALF), *made, day=Date(2023, 3, 2)).reached_on == Date(2023, 3, 2)


def test_who_has_once_approved_has_approved() -> None:
    made = [no("047", "2023-01-10"), yes("047", "2023-02-10"), no("047", "2023-03-10")]
    found = counted(Demand(Fraction(1, 4)), *made)
    assert (found.reached_on, found.count.approving, found.count.refusing) == (Date(2023, 2, 10), ("047",), ())


def test_a_stranger_an_associate_and_the_joiner_are_not_counted() -> None:
    agreement = agreed(party("047"), party("105"), party("205", member_type=MemberType.ASSOCIATE))
    made = [yes("999", "2023-03-01"), yes("205", "2023-03-01"), yes("105", "2023-03-01")]
    found = approvals(electorate(agreement), Demand(ALL), made, LATER, without="105").count
    assert (found.members, found.approving) == (("047",), ())


def test_members_are_those_of_the_very_day() -> None:
    agreement = agreed(party("047"), party("105", ends=Date(2023, 6, 30)), party("205", starts=Date(2024, 1, 1)))
    made = [yes("047", "2023-03-01")]
    found = approvals(electorate(agreement), Demand(TWO_THIRDS), made, Date(2024, 1, 1))
    assert found.reached_on == Date(2023, 7, 1)  # alone until another joins
    assert (found.count.members, found.count.is_reached) == (("047", "205"), False)
    assert approvals(electorate(agreement), Demand(TWO_THIRDS), made, Date(2023, 6, 30)).reached_on is None


def test_the_newest_year_end_before_the_day_on_which_all_are_known() -> None:
    agreement = agreed(party("047"), party("507"))
    stated = electorate(agreement, {"047": 1, "507": 1}, Date(2024, 12, 31))
    assert stated.inhabitants_before(Date(2025, 1, 1), ("047", "507")) == (
        Date(2024, 12, 31),
        {"047": 1, "507": 1},
    )
    found = stated.inhabitants_before(Date(2024, 12, 31), ("047", "507"))
    assert found == (Date(2023, 12, 31), {"047": 1771, "507": 5522})
    one_missing = electorate(agreement, {"047": 1}, Date(2024, 12, 31))
    later = one_missing.inhabitants_before(Date(2025, 1, 1), ("047", "507"))
    assert later == (Date(2023, 12, 31), {"047": 1771, "507": 7099})  # in the division of the day
    assert one_missing.inhabitants_before(Date(2019, 12, 31), ("047",)) is None


def test_inhabitants_that_nobody_knows_are_not_guessed() -> None:
    agreement = agreed(party("047"), party("999"))
    found = approvals(electorate(agreement, {"047": 5}), Demand(HALF, HALF), [yes("047", "2023-03-01")], LATER)
    assert (found.reached_on, found.count.is_uncountable, found.count.needed_inhabitants) == (None, True, None)
    without = approvals(electorate(agreement, {"047": 5}), Demand(HALF), [yes("047", "2023-03-01")], LATER)
    assert (without.reached_on, without.count.is_uncountable) == (Date(2023, 3, 1), False)


def test_a_decision_outlives_a_merger_unless_the_successor_decides_itself() -> None:
    made = [yes("588", "2024-11-01")]
    alone = electorate(agreed(party("047"), party("588")))
    assert approvals(alone, Demand(HALF), made, Date(2025, 1, 1)).count.approving == ("507",)
    both = electorate(agreed(party("047"), party("588"), party("507")))
    assert approvals(both, Demand(HALF), made, Date(2024, 12, 31)).count.approving == ("588",)
    assert approvals(both, Demand(HALF), made, Date(2025, 1, 1)).count.approving == ()


def test_nobody_approves_where_there_is_no_member() -> None:
    assert approvals(electorate(), Demand(HALF), [yes("047", "2021-12-31")], Date(2021, 12, 31)).reached_on is None


def test_what_an_amendment_needs() -> None:
    share = AmendmentRule(amendment=Amendment.SHARE_OF_MEMBERS, members_share=TWO_THIRDS, inhabitants_share=HALF)
    assert amendment_demand(share) == Demand(TWO_THIRDS, HALF)
    assert amendment_demand(AmendmentRule(amendment=Amendment.UNANIMITY)) == Demand(ALL)
    assert amendment_demand(AmendmentRule(amendment=Amendment.SHARE_OF_MEMBERS)) is None


@pytest.mark.parametrize(
    ("approval", "share", "demand"),
    [
        (Approval.ALL_MEMBERS, None, Demand(ALL)),
        (Approval.SHARE_OF_MEMBERS, TWO_THIRDS, Demand(TWO_THIRDS)),
        (Approval.SHARE_OF_MEMBERS, None, None),
        (Approval.DECIDING_MEETING, TWO_THIRDS, None),
    ],
)
def test_what_joining_needs(approval: Approval, share: Fraction | None, demand: Demand | None) -> None:
    stated = {"joining_day": JoiningDay.ANY_DAY, "approval": approval, "first_year": FirstYearRule.DAYS}
    rule = JoiningRule.model_validate(stated if share is None else stated | {"members_share": share})
    assert joining_demand(rule) == demand
