"""Notices: from when each counts, to which last day, and what it ends."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.codelists.month_ends import MonthEnd
from ekirjasto_model.codelists.notice_ends import NoticeEnd
from ekirjasto_model.codelists.notice_hindrances import NoticeHindrance
from ekirjasto_model.codelists.notice_starts import NoticeStart
from ekirjasto_model.derived.binding import bound
from ekirjasto_model.derived.membership import members_on, memberships
from ekirjasto_model.derived.notices import GivenNotice, given_notice, given_notices
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.notice import NoticeGiver
from ekirjasto_model.documents.party import Associate
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.pointer import Place
from tests.derived.configurations import agreed, configured, notice, notice_rule, party

GIVEN = Date(2026, 2, 10)
LAST, NEXT = MonthEnd.LAST_DAY_OF_MONTH, MonthEnd.FIRST_DAY_OF_NEXT_MONTH


def worked(months: int, given: Date, counts_to: NoticeEnd, **rule: object) -> GivenNotice:
    return given_notice(Place(0), notice_rule(months, counts_to, **rule), notice("105", given))


@pytest.mark.parametrize(
    ("months", "given", "counts_to", "rule", "last_day"),
    [
        (12, "2026-02-11", NoticeEnd.SAME_DAY, {}, "2027-02-11"),
        (12, "2026-02-11", NoticeEnd.END_OF_MONTH, {}, "2027-02-28"),
        (12, "2026-02-11", NoticeEnd.END_OF_YEAR, {}, "2027-12-31"),
        (6, "2026-07-01", NoticeEnd.END_OF_YEAR, {}, "2027-12-31"),
        (6, "2026-06-30", NoticeEnd.END_OF_YEAR, {}, "2026-12-31"),
        (0, "2026-06-30", NoticeEnd.SAME_DAY, {}, "2026-06-30"),
        (1, "2026-01-31", NoticeEnd.SAME_DAY, {"month_end": LAST}, "2026-02-28"),
        (1, "2026-01-31", NoticeEnd.SAME_DAY, {"month_end": NEXT}, "2026-03-01"),
        (1, "2028-01-31", NoticeEnd.SAME_DAY, {"month_end": LAST}, "2028-02-29"),
        (1, "2026-01-31", NoticeEnd.END_OF_MONTH, {"month_end": NEXT}, "2026-03-31"),
        (3, "2026-02-11", NoticeEnd.SAME_DAY, {"counts_from": NoticeStart.END_OF_MONTH}, "2026-05-28"),
        (3, "2026-02-11", NoticeEnd.SAME_DAY, {"counts_from": NoticeStart.SENDING}, "2026-05-11"),
        (6, "2026-08-31", NoticeEnd.END_OF_YEAR, {}, "2027-12-31"),  # either reading leads there
        (12, "2028-02-29", NoticeEnd.END_OF_YEAR, {}, "2029-12-31"),
    ],
)
def test_the_last_day_under_each_rule(
    months: int, given: str, counts_to: NoticeEnd, rule: dict[str, object], last_day: str
) -> None:
    found = worked(months, Date.fromisoformat(given), counts_to, **rule)
    assert (str(found.worked_out), found.hindrance) == (last_day, None)


@pytest.mark.parametrize("counts_to", [NoticeEnd.SAME_DAY, NoticeEnd.END_OF_MONTH])
def test_a_day_that_the_month_lacks_is_not_guessed(counts_to: NoticeEnd) -> None:
    found = worked(1, Date(2026, 1, 31), counts_to)
    assert (found.worked_out, found.hindrance) == (None, NoticeHindrance.NO_SUCH_DAY)
    assert found.earliest == Date(2026, 2, 28)
    assert found.ends_on is None


def test_the_day_counts_from_the_later_of_the_two_it_was_sent() -> None:
    later = notice("105", GIVEN, sent_to_registry_office=Date(2026, 2, 27))
    found = given_notice(Place(0), notice_rule(1), later)
    assert (found.sent, found.counts_from, found.worked_out) == (
        Date(2026, 2, 27),
        Date(2026, 2, 27),
        Date(2026, 3, 27),
    )
    at_end = given_notice(Place(0), notice_rule(1, counts_from=NoticeStart.END_OF_MONTH), later)
    assert (at_end.counts_from, at_end.worked_out) == (Date(2026, 2, 28), Date(2026, 3, 28))


@pytest.mark.parametrize("missing", ["sent_to_contact", "sent_to_registry_office"])
def test_what_was_not_sent_to_both_does_not_count_even_if_it_states_a_last_day(missing: str) -> None:
    found = given_notice(Place(0), notice_rule(1), notice("105", GIVEN, **{missing: None}, last_day=Date(2026, 12, 31)))
    assert (found.hindrance, found.counts_from, found.ends_on) == (NoticeHindrance.NOT_SENT, None, None)


def test_without_a_rule_only_a_stated_last_day_ends_anything() -> None:
    found = given_notice(Place(0), None, notice("105", GIVEN))
    assert (found.hindrance, found.ends_on) == (NoticeHindrance.NO_RULE, None)
    assert given_notice(Place(0), None, notice("105", GIVEN, last_day=Date(2026, 6, 30))).ends_on == Date(2026, 6, 30)
    assert given_notice(Place(0), None, notice("105", GIVEN, last_day=Date(2026, 1, 1))).ends_on == GIVEN


@pytest.mark.parametrize(
    ("stated", "ends_on"), [("2026-05-09", "2026-05-10"), ("2026-05-10", "2026-05-10"), ("2026-12-31", "2026-12-31")]
)
def test_a_stated_last_day_holds_if_it_is_not_too_early(stated: str, ends_on: str) -> None:
    given = notice("105", GIVEN, last_day=Date.fromisoformat(stated))
    assert str(given_notice(Place(0), notice_rule(3), given).ends_on) == ends_on


@pytest.mark.parametrize(
    ("withdrawn", "is_withdrawn"), [("2026-02-10", True), ("2026-05-10", True), ("2026-05-11", False)]
)
def test_a_notice_is_withdrawn_up_to_its_last_day(withdrawn: str, is_withdrawn: bool) -> None:
    found = given_notice(Place(0), notice_rule(3), notice("105", GIVEN, withdrawn=Date.fromisoformat(withdrawn)))
    assert found.is_withdrawn is is_withdrawn
    assert found.ends_on == (None if is_withdrawn else Date(2026, 5, 10))


def test_notices_stand_by_day_whatever_their_order() -> None:
    one, other = notice("105", GIVEN), notice("047", Date(2026, 1, 1))
    for notices in ((one, other), (other, one)):
        found = given_notices(Place(0), agreed(party("105"), notices=notices))
        assert [given.giver[1] for given in found] == ["047", "105"]


def leaving(**stated: object) -> Agreement:
    return agreed(party("047"), party("105", **stated), notices=(notice("105", GIVEN),), notice=notice_rule(3))


def last_days(agreement: Agreement) -> list[str]:
    found = memberships([(Place(0), agreement)])
    return [f"{one.period.ends} {one.notice is not None}" for one in found if one.municipality == "105"]


def test_a_notice_ends_the_membership_and_an_earlier_stated_day_wins() -> None:
    assert last_days(leaving()) == ["2026-05-10 True"]
    assert last_days(leaving(ends=Date(2026, 5, 10))) == ["2026-05-10 True"]
    assert last_days(leaving(ends=Date(2026, 5, 9))) == ["2026-05-09 False"]
    assert last_days(leaving(ends=Date(2030, 1, 1))) == ["2026-05-10 True"]
    assert members_on(configured(leaving()), Date(2026, 5, 10)) == ("047", "105")
    assert members_on(configured(leaving()), Date(2026, 5, 11)) == ("047",)


def test_a_party_that_comes_back_later_is_not_ended_by_its_old_notice() -> None:
    agreement = agreed(
        party("105"),
        party("105", starts=Date(2026, 5, 11)),
        notices=(notice("105", GIVEN),),
        notice=notice_rule(3),
    )
    assert last_days(agreement) == ["2026-05-10 True", "None False"]


def test_a_withdrawn_notice_and_anothers_notice_end_nothing() -> None:
    for given in (notice("105", GIVEN, withdrawn=GIVEN), notice("047", GIVEN)):
        agreement = agreed(party("047"), party("105"), notices=(given,), notice=notice_rule(3))
        assert last_days(agreement) == ["None False"]


def test_an_associates_notice_ends_it_and_nobody_else() -> None:
    college = Associate(id="opisto", name=Names(fi="Opisto"))
    given = notice("105", GIVEN, party=NoticeGiver(associate="opisto"))
    agreement = agreed(party("105"), associates=(college,), notices=(given,), notice=notice_rule(3))
    found = {str(one.place.pointer): one.period.ends for one in bound(Place(0), agreement)}
    assert found == {"/parties/0": None, "/associates/0": Date(2026, 5, 10)}
