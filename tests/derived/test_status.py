"""What else a status tells: agreements that are missing, amendments, cases, services, and what nobody can tell."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest
from pendulum import Date

from ekirjasto_model.codelists.amendment_rules import Amendment
from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.notice_ends import NoticeEnd
from ekirjasto_model.derived.status.status import Status, status
from ekirjasto_model.documents.amendment_rule import AmendmentRule
from ekirjasto_model.documents.document import Document
from ekirjasto_model.documents.milestone import Milestone
from ekirjasto_model.documents.service_contract import Procurement, ServiceContract, ServiceOption
from ekirjasto_model.values.names import Names
from tests.derived.configurations import (
    agreed,
    amendment,
    approval,
    configured,
    library,
    notice,
    notice_rule,
    party,
    service,
    taking_part,
)
from tests.derived.duties import assigned, holder, listed
from tests.derived.joining_cases import agreement, approved, case, event, rule

DAY = Date(2026, 3, 1)
PEOPLE = library({"047": 100, "105": 200})
UNANIMITY = AmendmentRule(amendment=Amendment.UNANIMITY)


def on(*documents: Document, day: Date = DAY) -> Status:
    return status(configured(*documents), day)


def questions(found: Status) -> list[str]:
    return [" ".join(filter(None, (one.question.value, one.why and one.why.value))) for one in found.unanswered]


def test_an_agreement_that_another_needs_and_that_is_over_is_told() -> None:
    ended = agreed(party("047"), id="kimppa", subject="kimppa", ends=Date(2025, 12, 31))
    found = on(agreed(party("047"), depends_on=("kimppa", "muu")), ended)
    assert [(one.agreement.id, one.unmet) for one in found.agreements] == [
        ("sopimus", ("kimppa", "muu")),
        ("kimppa", ()),
    ]


def test_an_amendment_is_under_way_until_its_text_or_a_later_one_controls() -> None:
    def under_way(day: Date) -> list[tuple[str, bool]]:
        approvals = (approval("047", Date(2024, 5, 1)), approval("105", Date(2024, 6, 1)))
        stated = (
            amendment(
                id="hylatty", revision=2, starts=Date(2023, 1, 1), approvals=(approval("047", Date(2022, 6, 1)),)
            ),
            amendment(*approvals, id="toinen", revision=3, starts=Date(2025, 1, 1)),
            amendment(id="luonnos", revision=4, starts=Date(2027, 1, 1)),
        )
        found = on(agreed(party("047"), party("105"), amendment=UNANIMITY, amendments=stated), day=day)
        return [(one.amendment.id, one.is_approved) for one in found.agreements[0].amendments]

    assert under_way(Date(2022, 5, 31)) == [("luonnos", False)]
    assert under_way(Date(2024, 5, 31)) == [("hylatty", False), ("toinen", False), ("luonnos", False)]
    assert under_way(Date(2024, 12, 31)) == [("hylatty", False), ("toinen", True), ("luonnos", False)]
    assert under_way(Date(2025, 1, 1)) == [("luonnos", False)]


def test_notices_are_told_from_the_day_they_were_given_to_the_last_day() -> None:
    given = notice("047", Date(2026, 2, 1), sent_to_registry_office=Date(2026, 2, 5))
    stated = agreed(party("047"), party("105"), notice=notice_rule(1), notices=(given,))
    told = [
        [
            (str(one.last_day), one.hindrance and one.hindrance.value)
            for one in on(stated, day=day).agreements[0].notices
        ]
        for day in (Date(2026, 1, 31), Date(2026, 2, 1), Date(2026, 2, 5), Date(2026, 3, 5), Date(2026, 3, 6))
    ]
    sent = [("2026-03-05", None)]
    assert told == [[], [("None", "not-sent")], sent, sent, []]


def test_a_notice_withdrawn_later_still_stood_on_the_day() -> None:
    given = notice("047", Date(2026, 2, 1), withdrawn=Date(2026, 2, 10))
    stated = agreed(party("047"), notice=notice_rule(12), notices=(given,))
    assert [len(on(stated, day=Date(2026, 2, day)).agreements[0].notices) for day in (9, 10)] == [1, 0]
    assert [on(stated, day=Date(2026, 2, day)).members.present[0].last_day for day in (9, 10)] == [
        Date(2027, 2, 1),
        None,
    ]


def test_cases_with_something_late_come_first_and_closed_ones_not_at_all() -> None:
    late = Milestone(id="nimet", name=Names(fi="Nimetty."), days_before=365)
    quiet = case(event(JoiningEvent.INTEREST, "2026-01-01"), id="a", effective_day=Date(2026, 7, 1))
    behind = case(
        event(JoiningEvent.INTEREST, "2026-01-02"),
        id="b",
        municipality="623",
        effective_day=Date(2027, 1, 1),
        milestones=(late,),
    )
    lapsed = case(event(JoiningEvent.INTEREST, "2025-01-01"), event(JoiningEvent.LAPSED, "2025-06-01"), id="c")
    ahead = case(event(JoiningEvent.INTEREST, "2026-03-02"), id="d")
    found = on(agreement(rule()), lapsed, quiet, behind, ahead)
    assert [(one.joining.case.id, len(one.late)) for one in found.cases] == [("b", 1), ("a", 0)]


def test_services_show_who_is_left_outside_and_the_most_urgent_first() -> None:
    def contract(**stated: object) -> ServiceContract:
        return ServiceContract.model_validate({"starts": Date(2022, 1, 1)} | stated)

    bought = Procurement.model_validate({"basis": "direct-award", "entitled": ("047",)})
    option = ServiceOption(starts=Date(2027, 1, 1), ends=Date(2027, 12, 31), decide_by=Date(2026, 4, 1))
    services = (
        service("a", contract=contract()),
        service("b", contract=contract(ends=Date(2026, 12, 31), options=(option,), procurement=bought)),
        service("c", taking_part("105"), contract=contract(ends=Date(2026, 5, 31), procurement=bought)),
        service("d", contract=contract(ends=Date(2025, 12, 31))),
        service("e"),
        service("f", ends=Date(2025, 12, 31), contract=contract()),
    )
    found = on(agreed(party("047"), party("105")), library({"047": 100}, services=services)).services
    told = [(one.service.id, one.users, one.outside, one.on.is_running) for one in found.contracts]
    both = ("047", "105")
    assert told == [
        ("d", both, (), False),
        ("b", both, ("105",), True),
        ("c", ("105",), ("105",), True),
        ("a", both, (), True),
    ]
    assert [one.id for one in found.without_contract] == ["e"]


HALF = AmendmentRule(
    amendment=Amendment.SHARE_OF_MEMBERS, members_share=Fraction(1, 2), inhabitants_share=Fraction(1, 2)
)
OPEN_MONTH = notice_rule(1, NoticeEnd.END_OF_MONTH)
STATED = {"notice": notice_rule(12, NoticeEnd.END_OF_YEAR)}
DUTIES = listed(assigned(holder("municipality", "047")))


@pytest.mark.parametrize(
    ("documents", "told"),
    [
        (lambda: [DUTIES, agreed(party("047"), **STATED)], []),
        (lambda: [], ["members"]),
        (lambda: [DUTIES, agreed(party("047"))], ["notice-rule"]),
        (lambda: [agreed(party("047"), **STATED)], ["duties"]),
        (
            lambda: [DUTIES, agreed(party("047"), notice=notice_rule(12), notices=(_unsent(),))],
            ["last-day-of-notice not-sent"],
        ),
        (lambda: [DUTIES, agreed(party("047"), amendments=(_later(),), **STATED)], ["amendment-rule"]),
        (
            lambda: [DUTIES, agreed(party("999"), amendment=HALF, amendments=(amendment(),), **STATED)],
            ["amendment-inhabitants"],
        ),
        (
            lambda: [DUTIES, agreement(None, **STATED), case(event(JoiningEvent.INTEREST, "2026-01-01"))],
            ["joining-rule"],
        ),
        (
            lambda: [DUTIES, agreement(rule(), **STATED), case(event(JoiningEvent.INTEREST, "2026-01-01"))],
            ["joining-signers"],
        ),
        (
            lambda: [
                DUTIES,
                agreement(rule(signers="joiner", approval=Approval.DECIDING_MEETING), **STATED),
                case(event(JoiningEvent.INTEREST, "2026-01-01"), milestones=(_milestone(),)),
            ],
            ["due-day no-effective-day"],
        ),
        (
            lambda: [DUTIES, agreed(party("047"), **STATED), library({"047": 1}, services=[service("a")])],
            ["service-contract"],
        ),
    ],
)
def test_what_cannot_be_worked_out(documents: Callable[[], list[Document]], told: list[str]) -> None:
    assert questions(on(*documents())) == told


def test_a_last_day_that_the_rule_leaves_open_is_told_only_on_such_a_day() -> None:
    stated = agreed(party("047"), notice=OPEN_MONTH)
    assert questions(on(DUTIES, stated, day=Date(2026, 1, 31))) == ["last-day-to-give-notice"]
    assert questions(on(DUTIES, stated, day=Date(2026, 1, 15))) == []


def test_inhabitants_are_asked_for_only_while_they_matter() -> None:
    thirds = rule(
        approval=Approval.SHARE_OF_MEMBERS,
        members_share=Fraction(1, 4),
        inhabitants_share=Fraction(1, 4),
        signers="joiner",
    )
    stated = agreed(party("999"), party("047"), joining=thirds, **STATED)
    begun = event(JoiningEvent.REQUEST, "2026-01-01")
    assert questions(on(DUTIES, stated, case(begun, approved("047", "2026-02-01")))) == ["joining-inhabitants"]


def _unsent() -> object:
    return notice("047", Date(2026, 2, 1), sent_to_contact=None)


def _later() -> object:
    return amendment(starts=Date(2027, 1, 1))


def _milestone() -> Milestone:
    return Milestone(id="nimet", name=Names(fi="Nimetty."), days_before=30)
