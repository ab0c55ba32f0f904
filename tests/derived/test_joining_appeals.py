"""Legal force: from which publication it is counted, how long, and what is stated of it."""

from __future__ import annotations

from typing import Any

import pytest
from pendulum import Date

from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.joining.appeals import appeals_on, legal_force_on
from ekirjasto_model.documents.appeal_times import AppealTimes
from ekirjasto_model.documents.case_event import CaseEvent
from tests.derived.joining_cases import case, event, joining

BOARD, EXECUTIVE, COUNCIL = DecisionKind.BOARD, DecisionKind.MUNICIPAL_EXECUTIVE, DecisionKind.COUNCIL
END = Date(2024, 12, 31)


def decided(day: str, kind: DecisionKind | None = None) -> CaseEvent:
    stated = {} if kind is None else {"decision_kind": kind}
    return event(JoiningEvent.DECISION, day, **stated)


def published(day: str) -> CaseEvent:
    return event(JoiningEvent.MINUTES_PUBLISHED, day)


def over(day: str) -> CaseEvent:
    return event(JoiningEvent.APPEAL_TIME_OVER, day)


def binding(*events: CaseEvent, day: Date = END, **stated: Any) -> str:
    return str(legal_force_on(joining(case(*events, **stated)), day).binding_from)


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        (DecisionKind.OFFICIAL, "2024-01-30"),
        (BOARD, "2024-01-30"),
        (EXECUTIVE, "2024-01-30"),
        (COUNCIL, "2024-02-15"),
        (None, "2024-02-15"),
    ],
)
def test_the_time_depends_on_who_decided(kind: DecisionKind | None, wanted: str) -> None:
    # Minutes of Monday 8 January, received on the 15th; 14 days end on the 29th, 30 on 14 February.
    assert binding(decided("2024-01-05", kind), published("2024-01-08")) == wanted


def test_no_time_ends_on_a_holiday() -> None:
    # Received on 8 December; 14 days end on Friday the 22nd, 16 on Christmas Eve, a Sunday before two holidays.
    assert binding(decided("2023-12-01", BOARD), published("2023-12-01")) == "2023-12-23"
    times = AppealTimes(claim_days=16, appeal_days=30, received_days=7)
    assert binding(decided("2023-12-01", BOARD), published("2023-12-01"), appeal_times=times) == "2023-12-28"


def test_the_times_of_the_case_go_before_those_of_the_law() -> None:
    times = AppealTimes(claim_days=10, appeal_days=20, received_days=0)
    assert binding(decided("2024-01-05", BOARD), published("2024-01-08"), appeal_times=times) == "2024-01-19"


def test_a_chain_counts_from_the_decision_that_completes_it() -> None:
    chain: dict[str, Any] = {"decision_chain": (BOARD, COUNCIL)}
    board, council = decided("2024-01-05", BOARD), decided("2024-02-05", COUNCIL)
    assert binding(board, published("2024-01-08"), **chain) == "None"
    assert binding(board, published("2024-01-08"), council, **chain) == "None"
    assert binding(board, published("2024-01-08"), council, published("2024-02-05"), **chain) == "2024-03-14"
    assert binding(board, council, over("2024-02-04"), **chain) == "None"
    assert binding(board, council, over("2024-02-05"), **chain) == "2024-02-05"


def test_the_council_in_the_chain_makes_the_time_long_whoever_decides_last() -> None:
    chain: dict[str, Any] = {"decision_chain": (COUNCIL, EXECUTIVE)}
    events = (decided("2024-01-02", COUNCIL), decided("2024-01-05", EXECUTIVE), published("2024-01-08"))
    assert binding(*events, **chain) == "2024-02-15"
    assert binding(*events) == "2024-01-30"


def test_the_first_publication_after_the_decision_counts() -> None:
    events = (decided("2024-01-05", BOARD), published("2024-01-04"), published("2024-01-15"), published("2024-01-08"))
    assert binding(*events) == "2024-01-30"


def test_what_is_stated_or_what_is_counted_counts_whichever_comes_first() -> None:
    events = (decided("2024-01-05", BOARD), published("2024-01-08"))
    assert binding(*events, over("2024-01-20")) == "2024-01-20"
    assert binding(*events, over("2024-02-20")) == "2024-01-30"
    assert binding(*events, over("2024-01-20"), day=Date(2024, 1, 19)) == "2024-01-30"


def test_of_a_chain_only_the_last_decision_can_be_challenged() -> None:
    events = (decided("2024-01-05", BOARD), published("2024-01-08"), decided("2024-02-05", COUNCIL))
    assert appeals_on(joining(case(*events, decision_chain=(BOARD, COUNCIL))), END) == ()
    one = joining(case(*events, published("2024-02-08"), decision_chain=(BOARD, COUNCIL)))
    assert [(each.decision_kind, str(each.received_on), str(each.last_day)) for each in appeals_on(one, END)] == [
        (COUNCIL, "2024-02-15", "2024-03-18")
    ]


def test_without_a_chain_every_decision_has_its_own_time_for_appeal() -> None:
    events = (decided("2024-01-05", BOARD), published("2024-01-08"), decided("2024-02-05", COUNCIL))
    assert [
        (each.decision_kind, str(each.received_on), str(each.last_day))
        for each in appeals_on(joining(case(*events)), END)
    ] == [(BOARD, "2024-01-15", "2024-01-29")]
