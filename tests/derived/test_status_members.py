"""Members of a day: since when, how they became ones, and until when."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.membership import members_on
from ekirjasto_model.derived.status.members import MemberOn, members
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.party import Associate
from ekirjasto_model.values.names import Names
from tests.derived.configurations import agreed, configured, decided, notice, notice_rule, party

DAY = Date(2026, 3, 1)
OLD, NEW = "588", "507"  # Pertunmaa merged into Mäntyharju on 1 January 2025


def told(*agreements: Agreement, day: Date = DAY) -> list[str]:
    return [written(one) for one in members(configured(*agreements), day).present]


def coming(*agreements: Agreement, day: Date = DAY) -> list[str]:
    return [written(one) for one in members(configured(*agreements), day).coming]


def written(one: MemberOn) -> str:
    parts = (one.code, one.since, one.origin, one.predecessor, one.last_day, one.end, one.successor)
    return " ".join(str(part) for part in parts if part is not None)


def test_founding_parties_and_those_who_joined() -> None:
    assert told(agreed(party("047"), party("105", starts=Date(2024, 7, 1)))) == [
        "047 2022-01-01 founding-party",
        "105 2024-07-01 joined",
    ]


def test_a_new_agreement_in_the_place_of_the_old_one_breaks_no_membership() -> None:
    old = agreed(party("047"), party("105"), ends=Date(2024, 12, 31))
    new = agreed(party("047"), party("205"), id="uusi", starts=Date(2025, 1, 1), replaces="sopimus")
    assert told(old, new) == ["047 2022-01-01 founding-party", "205 2025-01-01 joined"]
    assert told(new, old, day=Date(2024, 12, 31)) == [
        "047 2022-01-01 founding-party",
        "105 2022-01-01 founding-party 2024-12-31 agreement-ends",
    ]


def test_another_type_of_member_is_the_same_membership() -> None:
    first = party("047", ends=Date(2025, 12, 31))
    then = party("047", starts=Date(2026, 1, 1), member_type=MemberType.LEAD_MUNICIPALITY)
    (before,) = members(configured(agreed(first, then)), Date(2025, 12, 31)).present
    (after,) = members(configured(agreed(then, first)), Date(2026, 1, 1)).present
    assert (written(before), written(after)) == ("047 2022-01-01 founding-party",) * 2
    assert (before.member_type, after.member_type) == (MemberType.MUNICIPALITY, MemberType.LEAD_MUNICIPALITY)


def test_whoever_left_and_came_back_joined_then() -> None:
    pause = agreed(party("047", ends=Date(2023, 12, 31)), party("047", starts=Date(2025, 1, 1)))
    assert told(pause) == ["047 2025-01-01 joined"]
    assert told(pause, day=Date(2023, 6, 1)) == ["047 2022-01-01 founding-party 2023-12-31 stated"]
    assert coming(pause, day=Date(2023, 6, 1)) == ["047 2025-01-01 joined"]


def test_a_merger_ends_one_membership_and_begins_another() -> None:
    agreement = agreed(party(OLD), party("047"))
    assert told(agreement, day=Date(2024, 12, 31)) == [
        "047 2022-01-01 founding-party",
        f"{OLD} 2022-01-01 founding-party 2024-12-31 merger {NEW}",
    ]
    assert told(agreement)[1:] == [f"{NEW} 2025-01-01 merger {OLD}"]
    assert coming(agreement, day=Date(2024, 12, 31)) == [f"{NEW} 2025-01-01 merger {OLD}"]
    assert told(agreed(party(OLD), party(NEW))) == [f"{NEW} 2022-01-01 founding-party"]


def test_why_a_membership_ends() -> None:
    given = notice("047", Date(2026, 1, 15))
    noticed = agreed(party("047"), notice=notice_rule(12), notices=(given,))
    assert told(noticed) == ["047 2022-01-01 founding-party 2027-01-15 notice"]
    term = agreed(party("047"), ends=Date(2026, 12, 31))
    assert told(term) == ["047 2022-01-01 founding-party 2026-12-31 agreement-ends"]
    assert told(agreed(party("047", ends=Date(2026, 6, 30)))) == ["047 2022-01-01 founding-party 2026-06-30 stated"]


def test_an_associate_is_a_member_too_and_is_never_taken_for_a_municipality() -> None:
    college = Associate(id="047", name=Names(fi="Opisto"), starts=Date(2023, 1, 1), ends=Date(2026, 7, 31))
    agreement = agreed(party("047"), associates=(college,))
    assert told(agreement) == ["047 2022-01-01 founding-party", "047 2023-01-01 joined 2026-07-31 stated"]


@pytest.mark.parametrize(("day", "names"), [("2026-01-14", []), ("2026-01-15", ["105 2027-01-01 joined"])])
def test_a_future_member_is_known_from_its_decision_on(day: str, names: list[str]) -> None:
    later = party("105", starts=Date(2027, 1, 1), decision=decided(Date(2026, 1, 15)), signed=Date(2026, 5, 1))
    assert coming(agreed(party("047"), later), day=Date.fromisoformat(day)) == names


def test_e_libraries_stand_apart() -> None:
    other = agreed(party("047"), id="toinen", subject="alueellinen", starts=Date(2024, 1, 1))
    found = members(configured(agreed(party("047")), other), DAY).present
    assert [(one.subject, written(one)) for one in found] == [
        ("alueellinen", "047 2024-01-01 founding-party"),
        ("e-kirjasto", "047 2022-01-01 founding-party"),
    ]


YEARS = st.integers(2018, 2027)
PARTIES = st.lists(
    st.builds(
        lambda code, starts, length: party(
            code, starts=Date(starts, 1, 1), **({"ends": Date(starts + length, 12, 31)} if length else {})
        ),
        st.sampled_from(["047", "105", OLD, NEW]),
        YEARS,
        st.integers(0, 3),
    ),
    min_size=1,
    max_size=8,
)


@given(parties=PARTIES, more=PARTIES, year=YEARS)
def test_everybody_whom_an_agreement_binds_is_a_member_once(
    parties: list[object], more: list[object], year: int
) -> None:
    configuration: Configuration = configured(
        agreed(starts=Date(2018, 1, 1), ends=Date(2023, 12, 31), parties=tuple(parties)),
        agreed(id="uusi", starts=Date(2024, 1, 1), replaces="sopimus", parties=tuple(more)),
    )
    for day in (Date(year, 1, 1), Date(year, 7, 1), Date(year, 12, 31)):
        found = members(configuration, day)
        assert tuple(one.code for one in found.present) == members_on(configuration, day)
        for one in found.present:
            assert one.since <= day
            assert one.last_day is None or one.last_day >= day
            assert one.code not in members_on(configuration, one.since.subtract(days=1))
            assert one.last_day is None or one.code not in members_on(configuration, one.last_day.add(days=1))
        assert all(one.since > day for one in found.coming)
