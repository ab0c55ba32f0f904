"""Membership through mergers of municipalities: a place passes on, and never doubles."""

from __future__ import annotations

from pendulum import Date

from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.membership import members_on, memberships
from ekirjasto_model.derived.payers import payers_of_year
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.pointer import Place
from tests.derived.configurations import agreed, configured, notice, notice_rule, party

OLD, NEW = "588", "507"  # Pertunmaa merged into Mäntyharju on 1 January 2025
LAST, FIRST = Date(2024, 12, 31), Date(2025, 1, 1)


def held(agreement: Agreement) -> list[tuple[str, str, str, str]]:
    """Code, first and last day, and the predecessor."""
    found = memberships([(Place(0), agreement)])
    return [(one.municipality, *_written(one.period), one.predecessor or "") for one in found]


def _written(period: Period) -> tuple[str, str]:
    return str(period.starts), str(period.ends)


def test_the_successor_takes_the_place_on_the_day_of_the_merger() -> None:
    agreement = agreed(party(OLD, member_type=MemberType.CONTRACT_MUNICIPALITY), party("047"))
    assert held(agreement) == [
        ("047", "2022-01-01", "None", ""),
        (NEW, "2025-01-01", "None", OLD),
        (OLD, "2022-01-01", "2024-12-31", ""),
    ]
    (successor,) = (one for one in memberships([(Place(0), agreement)]) if one.municipality == NEW)
    assert successor.member_type is MemberType.CONTRACT_MUNICIPALITY
    assert str(successor.place.pointer) == "/parties/0"


def test_members_before_and_after_a_merger() -> None:
    configuration = configured(agreed(party(OLD), party("047")))
    assert members_on(configuration, LAST) == ("047", OLD)
    assert members_on(configuration, FIRST) == ("047", NEW)
    _, agreement = next(configuration.agreements())
    for year, code in ((2024, OLD), (2025, NEW)):
        found = payers_of_year(configuration, agreement, year)
        assert [one.municipality for one in found.payers if one.held == found.in_force] == ["047", code]


def test_a_party_that_had_left_before_the_merger_passes_nothing_on() -> None:
    assert held(agreed(party(OLD, ends=LAST))) == [(OLD, "2022-01-01", "2024-12-31", "")]
    assert held(agreed(party(OLD), ends=LAST)) == [(OLD, "2022-01-01", "2024-12-31", "")]


def test_a_successor_that_is_a_party_itself_stays_one_member() -> None:
    assert held(agreed(party(OLD), party(NEW))) == [
        (NEW, "2022-01-01", "None", ""),
        (OLD, "2022-01-01", "2024-12-31", ""),
    ]


def test_a_place_that_was_taken_over_fills_only_the_days_without_an_own_one() -> None:
    agreement = agreed(party(OLD), party(NEW, starts=Date(2026, 1, 1), ends=Date(2026, 12, 31)))
    assert held(agreement) == [
        (NEW, "2025-01-01", "2025-12-31", OLD),
        (NEW, "2026-01-01", "2026-12-31", ""),
        (NEW, "2027-01-01", "None", OLD),
        (OLD, "2022-01-01", "2024-12-31", ""),
    ]


def test_notice_before_the_merger_ends_the_successors_place_and_not_its_own() -> None:
    given = notice(OLD, Date(2024, 11, 1))
    rule = notice_rule(6)
    assert held(agreed(party(OLD), notices=(given,), notice=rule)) == [
        (NEW, "2025-01-01", "2025-05-01", OLD),
        (OLD, "2022-01-01", "2024-12-31", ""),
    ]
    assert held(agreed(party(OLD), party(NEW), notices=(given,), notice=rule))[0] == (NEW, "2022-01-01", "None", "")


def test_the_successors_own_notice_ends_the_place_that_it_took_over() -> None:
    given = notice(NEW, Date(2025, 3, 1))
    found = held(agreed(party(OLD), notices=(given,), notice=notice_rule(6)))
    assert found[0] == (NEW, "2025-01-01", "2025-09-01", OLD)


def test_one_that_has_ceased_gives_no_notice() -> None:
    late = notice(OLD, FIRST)
    assert held(agreed(party(OLD), notices=(late,), notice=notice_rule(6)))[0] == (NEW, "2025-01-01", "None", OLD)


def test_a_party_named_by_a_code_that_had_ceased_before_keeps_it() -> None:
    assert held(agreed(party("911"))) == [("911", "2022-01-01", "None", "")]
