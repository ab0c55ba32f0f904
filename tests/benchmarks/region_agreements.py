"""A made region's agreements, one after another, and the cases of those who joined."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.amendment_rules import Amendment
from ekirjasto_model.codelists.annex_kinds import AnnexKind
from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.joining_signers import JoiningSigner
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.codelists.notice_ends import NoticeEnd
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.amendment import AgreementAmendment
from ekirjasto_model.documents.amendment_rule import AmendmentRule
from ekirjasto_model.documents.case_event import CaseEvent
from ekirjasto_model.documents.joining_case import JoiningCase
from ekirjasto_model.documents.joining_step import JoiningStep
from ekirjasto_model.documents.milestone import Milestone
from ekirjasto_model.documents.party import Party
from ekirjasto_model.values.names import Names
from tests.derived.configurations import agreed, amendment, annex, approval, joining, notice, notice_rule, party
from tests.derived.joining_cases import approved, case, event

YEARS = range(2007, 2027)
TERM = 4
"""How many years an agreement is in force before the next one replaces it."""

SHARES = {"members_share": Fraction(2, 3), "inhabitants_share": Fraction(1, 2)}


@frozen
class History:
    """Who joins and who leaves in which year, by code; those who do neither are ``staying``.

    A quarter of the members join after the first years, and an eighth leave again.
    ``decisions`` is of how many joiners there is a case on file.
    """

    codes: tuple[str, ...]
    staying: tuple[str, ...]
    joins: Mapping[str, int]
    leaves: Mapping[str, int]
    decisions: int

    @classmethod
    def of(cls, codes: tuple[str, ...], decisions: int) -> History:
        """Spread joining and leaving over all codes and over the years from the third on."""
        spread = sorted(codes, key=lambda code: (code[::-1], code))
        joiners, leavers = spread[: len(codes) // 4], spread[len(codes) // 4 : len(codes) * 3 // 8]
        joins, leaves = ({code: _turn(place, some) for place, code in enumerate(some)} for some in (joiners, leavers))
        staying = tuple(code for code in codes if code not in joins and code not in leaves)
        return cls(codes, staying, joins, leaves, decisions)

    def members(self, year: int) -> list[str]:
        """Return those who are members all through a year."""
        return [code for code in self.codes if self.joins.get(code, 0) <= year and self.leaves.get(code, 9999) > year]


def _turn(place: int, some: Sequence[str]) -> int:
    """Return the year in which one of some has its turn, the years being shared evenly among them."""
    return YEARS[2 + place * (len(YEARS) - 2) // len(some)]


def agreements(history: History) -> Iterator[Agreement]:
    """Give the e-library's agreements."""
    for number, first in enumerate(YEARS[::TERM]):
        term = range(first, first + TERM)
        leaves = {code: year for code, year in history.leaves.items() if year in term}
        stated: dict[str, object] = {
            "id": f"sopimus-{number}",
            "starts": Date(first, 1, 1),
            "parties": tuple(
                _party(history, code, first) for code in history.codes if _takes_part(history, code, term)
            ),
            "notice": notice_rule(6, NoticeEnd.END_OF_YEAR),
            "notices": tuple(notice(code, Date(year, 3, 1)) for code, year in leaves.items()),
            "amendment": AmendmentRule(amendment=Amendment.SHARE_OF_MEMBERS, **SHARES),
            "amendments": tuple(
                _amendment(history, first, turn) for turn in range(history.decisions // len(YEARS[::TERM]))
            ),
            "annexes": tuple(
                annex("kustannukset", annex_kind=AnnexKind.COST, revision=year - first + 1, starts=Date(year, 1, 1))
                for year in term
            ),
            "joining": joining(
                FirstYearRule.FULL_YEAR,
                approval=Approval.SHARE_OF_MEMBERS,
                signers=JoiningSigner.LEAD_MUNICIPALITIES,
                steps=tuple(
                    JoiningStep(event=one, days_before=days)
                    for one, days in ((JoiningEvent.REQUEST, 300), (JoiningEvent.DECISION, 120))
                ),
                **SHARES,
            ),
        }
        if number > 0:
            stated["replaces"] = f"sopimus-{number - 1}"
        if term[-1] < YEARS[-1]:
            stated["ends"] = Date(term[-1], 12, 31)
        yield agreed(**stated)


def cases(history: History) -> Iterator[JoiningCase]:
    """Give the cases of some who joined, early and late ones, and of two who will: every member decides on each."""
    every = len(history.joins) // history.decisions
    some = list(history.joins.items())[::every][: history.decisions]
    for code, year in (*some, *((code, YEARS[-1] + 1) for code in sorted(history.leaves)[:2])):
        before = year - 1
        members = [one for one in history.members(before) if one != code]
        yield case(
            event(JoiningEvent.REQUEST, Date(before, 1, 15)),
            *(approved(one, Date(before, 2, 1).add(days=place % 200)) for place, one in enumerate(members)),
            *(_signed(history, code, before) if year <= YEARS[-1] else ()),
            id=f"asia-{code}-{year}",
            municipality=code,
            agreement=f"sopimus-{(before - YEARS[0]) // TERM}",
            effective_day=Date(year, 1, 1),
            decision_chain=(DecisionKind.COUNCIL,),
            milestones=(Milestone(id="nimet", name=Names(fi="Nimetty."), days_before=60),),
        )


def _signed(history: History, code: str, year: int) -> Iterator[CaseEvent]:
    """Give what follows on the approvals."""
    yield event(JoiningEvent.DECISION, Date(year, 4, 1), decision_kind=DecisionKind.COUNCIL)
    yield event(JoiningEvent.MINUTES_PUBLISHED, Date(year, 4, 8))
    for signer in (code, history.staying[0]):
        yield event(JoiningEvent.SIGNATURE, Date(year, 10, 1), municipality=signer)
    yield event(JoiningEvent.EFFECTIVE, Date(year + 1, 1, 1))


def _takes_part(history: History, code: str, term: range) -> bool:
    """Tell whether a municipality is a member in some year of a term."""
    return history.joins.get(code, 0) <= term[-1] and history.leaves.get(code, 9999) >= term[0]


def _party(history: History, code: str, first: int) -> Party:
    """Return a party to an agreement; the first of those who stay leads."""
    starts = history.joins.get(code, 0)
    kind = MemberType.LEAD_MUNICIPALITY if code == history.staying[0] else MemberType.MUNICIPALITY
    days = {"starts": Date(starts, 1, 1)} if starts > first else {}
    return party(code, member_type=kind, **days)


def _amendment(history: History, first: int, turn: int) -> AgreementAmendment:
    """Return one amendment of an agreement, on which every member decides in its first year."""
    approvals = (
        approval(code, Date(first, 3, 1 + place % 28), approves=(place + turn) % 10 > 0)
        for place, code in enumerate(history.members(first))
    )
    return amendment(*approvals, id=f"muutos-{turn}", revision=turn + 2, starts=Date(first + 1, 1 + turn % 12, 1))
