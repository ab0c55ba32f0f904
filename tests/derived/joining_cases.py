"""Small joining cases made in Python, for tests of what is derived from them."""

from __future__ import annotations

from collections.abc import Mapping

from pendulum import Date

from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.joining_days import JoiningDay
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.joining.cases import Joining, joinings
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.case_event import CaseEvent
from ekirjasto_model.documents.joining_case import JoiningCase
from ekirjasto_model.documents.joining_rule import JoiningRule
from tests.derived.configurations import agreed, configured, library, party

JOINER = "620"
PEOPLE = {"047": 100, "105": 200, "205": 600, "614": 100}
"""The members, 205 being the lead municipality, with their inhabitants of 31 December 2022."""


def rule(**stated: object) -> JoiningRule:
    """Make a rule by which every member approves; what is stated goes before."""
    usual = {
        "joining_day": JoiningDay.ANY_DAY,
        "approval": Approval.ALL_MEMBERS,
        "first_year": FirstYearRule.FULL_YEAR,
    }
    return JoiningRule.model_validate(usual | stated)


def agreement(joining: JoiningRule | None = None, **stated: object) -> Agreement:
    parties = (
        party(code, member_type=MemberType.LEAD_MUNICIPALITY if code == "205" else MemberType.MUNICIPALITY)
        for code in PEOPLE
    )
    own = {} if joining is None else {"joining": joining}
    return agreed(*parties, **(own | stated))


def event(kind: JoiningEvent, day: str | Date, **stated: object) -> CaseEvent:
    on = Date.fromisoformat(day) if isinstance(day, str) else day
    return CaseEvent.model_validate({"event": kind, "day": on} | stated)


def approved(code: str, day: str | Date) -> CaseEvent:
    return event(JoiningEvent.MEMBER_APPROVAL, day, municipality=code)


def refused(code: str, day: str | Date) -> CaseEvent:
    return event(JoiningEvent.MEMBER_REFUSAL, day, municipality=code)


def case(*events: CaseEvent, **stated: object) -> JoiningCase:
    """Make the joining municipality's case; what is stated goes before."""
    usual = {
        "kind": "joining-case",
        "version": 1,
        "id": "asia",
        "agreement": "sopimus",
        "municipality": JOINER,
        "events": events,
    }
    return JoiningCase.model_validate(usual | stated)


def joining(one: JoiningCase, to: Agreement | None = None, people: Mapping[str, int] = PEOPLE) -> Joining:
    """Put a case together with an agreement, by default one that all members' approval is needed to join."""
    documents = (one, to or agreement(rule()), library(people, Date(2022, 12, 31)))
    (found,) = joinings(configured(*documents))
    return found
