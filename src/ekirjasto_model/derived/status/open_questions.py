"""What could not be worked out about a day, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.notice_ends import NoticeEnd
from ekirjasto_model.codelists.notice_hindrances import NoticeHindrance
from ekirjasto_model.codelists.undated_reasons import UndatedReason
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.notices import GivenNotice, last_days
from ekirjasto_model.derived.status.agreements import AgreementOn
from ekirjasto_model.derived.status.cases import CaseOn
from ekirjasto_model.derived.status.duties import DutiesOn
from ekirjasto_model.derived.status.services import Services
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.text import Text

Why = NoticeHindrance | UndatedReason


class OpenQuestion(StrEnum):
    """What could not be worked out."""

    MEMBERS = "members"
    NOTICE_RULE = "notice-rule"
    LAST_DAY_TO_GIVE_NOTICE = "last-day-to-give-notice"
    LAST_DAY_OF_NOTICE = "last-day-of-notice"
    AMENDMENT_RULE = "amendment-rule"
    AMENDMENT_INHABITANTS = "amendment-inhabitants"
    JOINING_RULE = "joining-rule"
    JOINING_INHABITANTS = "joining-inhabitants"
    JOINING_SIGNERS = "joining-signers"
    DUE_DAY = "due-day"
    DUTIES = "duties"
    HOLDERS = "holders"
    SERVICE_CONTRACT = "service-contract"
    SERVICE_ENTITLED = "service-entitled"


@frozen
class Unanswered:
    """One thing that could not be worked out.

    ``about`` are the names of what it is about, together where several things lack
    the same. ``why`` is a reason that follows from the files, where there is more than
    one; ``told`` is what the files themselves say is not known.
    """

    question: OpenQuestion
    about: tuple[Names | Text, ...] = ()
    why: Why | None = None
    told: tuple[Names, ...] = ()


def in_order(questions: Iterable[Unanswered]) -> tuple[Unanswered, ...]:
    """Put questions in the order in which they are listed; those of one kind keep theirs."""
    order = tuple(OpenQuestion)
    return tuple(sorted(questions, key=lambda one: order.index(one.question)))


def open_in_agreements(
    configuration: Configuration, day: Date, agreements: tuple[AgreementOn, ...]
) -> Iterator[Unanswered]:
    """Give what agreements in force leave open; a notice rule is missed only where they are about an e-library."""
    if not any(one.agreement.agreement_kind is AgreementKind.E_LIBRARY for one in agreements):
        yield Unanswered(OpenQuestion.MEMBERS)
    for one in (agreement for agreement in agreements if agreement.is_in_force):
        agreement, place, about = one.agreement, one.standing.place, (one.agreement.name,)
        if agreement.notice is None and agreement.agreement_kind is AgreementKind.E_LIBRARY:
            told = configuration.reasons_unknown(place / "notice")
            yield Unanswered(OpenQuestion.NOTICE_RULE, about, told=told)
        elif agreement.notice is not None and _leaves_open(agreement.notice.counts_to, one, day):
            yield Unanswered(OpenQuestion.LAST_DAY_TO_GIVE_NOTICE, about)
        for given in one.notices:
            if given.hindrance is not None and given.last_day is None:
                yield Unanswered(OpenQuestion.LAST_DAY_OF_NOTICE, (_giver(one, given),), given.hindrance)
        for amended in one.amendments:
            if amended.approvals is None:
                told = configuration.reasons_unknown(place / "amendment")
                yield Unanswered(OpenQuestion.AMENDMENT_RULE, about, told=told)
            elif amended.approvals.count.is_uncountable:
                yield Unanswered(OpenQuestion.AMENDMENT_INHABITANTS, about)


def _leaves_open(counts_to: NoticeEnd, one: AgreementOn, day: Date) -> bool:
    """Tell whether the rule does not say to which day notice sent on the day leads."""
    rule = one.agreement.notice
    return rule is not None and counts_to is not NoticeEnd.SAME_DAY and len(last_days(rule, day)) > 1


def _giver(one: AgreementOn, given: GivenNotice) -> Names:
    """Return what the one who gave notice is called."""
    kind, name = given.giver
    if kind == "municipality":
        return name_of(name)
    return next((associate.name for associate in one.agreement.associates if associate.id == name), Names(fi=name))


def open_in_case(configuration: Configuration, case: CaseOn) -> Iterator[Unanswered]:
    """Give what one joining case leaves open."""
    joining, about = case.joining, (name_of(case.joining.case.municipality),)
    rule, consent = joining.rule, case.consent
    if rule is None or (rule.approval is not Approval.DECIDING_MEETING and consent.approvals is None):
        place = joining.agreement_place
        told = () if place is None else configuration.reasons_unknown(place / "joining")
        yield Unanswered(OpenQuestion.JOINING_RULE, about, told=told)
    elif consent.approvals is not None and consent.approvals.count.is_uncountable and consent.approved_on is None:
        yield Unanswered(OpenQuestion.JOINING_INHABITANTS, about)
    if rule is not None and case.signatures.assumed:
        yield Unanswered(OpenQuestion.JOINING_SIGNERS, about)
    for why in UndatedReason:
        names = tuple(due.name for due in case.undated if due.undated is why)
        if names:
            yield Unanswered(OpenQuestion.DUE_DAY, names, why)


def open_in_duties(
    configuration: Configuration, agreements: tuple[AgreementOn, ...], duties: tuple[DutiesOn, ...]
) -> Iterator[Unanswered]:
    """Give the e-libraries' agreements without a list of duties, and what the lists say is not known."""
    listed: set[Place] = {one.duties.agreement_place for one in duties}
    for one in agreements:
        is_about = one.is_in_force and one.agreement.agreement_kind is AgreementKind.E_LIBRARY
        if is_about and one.standing.place not in listed:
            yield Unanswered(OpenQuestion.DUTIES, (one.agreement.name,))
    for found in duties:
        told = found.duties.reasons_unknown(configuration, "assignments")
        if told:
            yield Unanswered(OpenQuestion.HOLDERS, (found.duties.agreement.name,), told=told)


def open_in_services(configuration: Configuration, services: Services) -> Iterator[Unanswered]:
    """Give the services whose contract, or whose entitled, nobody has put down."""
    told = {
        reason: None
        for place, e_library in sorted(configuration.e_libraries(), key=lambda pair: pair[1].id)
        for reason in configuration.reasons_unknown(place / "services")
    }
    if services.without_contract:
        names = tuple(service.name for service in services.without_contract)
        yield Unanswered(OpenQuestion.SERVICE_CONTRACT, names, told=tuple(told))
    unlisted = tuple(one.service.name for one in services.contracts if not one.lists_entitled)
    if unlisted:
        yield Unanswered(OpenQuestion.SERVICE_ENTITLED, unlisted)
