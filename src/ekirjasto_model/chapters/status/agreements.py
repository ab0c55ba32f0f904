"""The agreements of a day: those in force one by one, the others in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ekirjasto_model.chapters.blocks import Block, Heading, Listing, Paragraph
from ekirjasto_model.chapters.status import agreements_text as text
from ekirjasto_model.chapters.status.approvals import approval_lines
from ekirjasto_model.chapters.words import Several, Words, say
from ekirjasto_model.codelists.agreement_states import AgreementState
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.codelists.notice_ends import NOTICE_ENDS
from ekirjasto_model.codelists.notice_hindrances import NOTICE_HINDRANCES
from ekirjasto_model.derived.notices import GivenNotice
from ekirjasto_model.derived.status.agreements import AgreementOn, AmendmentUnderWay
from ekirjasto_model.derived.status.status import Status
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.names import Names


def agreement_blocks(status: Status) -> Iterator[Block]:
    """Show the agreements in force, then name those to come and those that are over."""
    names = {one.agreement.id: one.agreement.name for one in status.agreements}
    in_force = [one for one in status.agreements if one.is_in_force]
    yield Heading(2, text.AGREEMENTS)
    if not in_force:
        yield Paragraph(text.NONE_IN_FORCE if status.agreements else text.NONE)
    for one in in_force:
        yield Heading(3, one.agreement.name)
        yield Listing((*_urgent(status, one, names), *_standing(one, names)))
    yield from _others(status.agreements)


def _urgent(status: Status, one: AgreementOn, names: dict[str, Names]) -> Iterator[Words]:
    """Give what asks for attention: agreements that are missing, notices, and amendments under way."""
    if one.unmet:
        yield say(text.UNMET, agreements=Several(tuple(names.get(name, name) for name in one.unmet)))
    for given in one.notices:
        yield _notice(one, given)
    for amended in one.amendments:
        yield from _amendment(status, amended)


def _standing(one: AgreementOn, names: dict[str, Names]) -> Iterator[Words]:
    """Give the term, what the agreement depends on, its text and its annexes."""
    agreement = one.agreement
    if agreement.ends is None:
        term = say(text.FROM_DAY, starts=agreement.starts)
    else:
        term = say(text.TO_DAY, starts=agreement.starts, ends=agreement.ends)
    associates = sum(party.member_type is MemberType.ASSOCIATE for party in one.parties)
    municipalities = len(one.parties) - associates
    if associates:
        yield say(text.PARTIES_AND_ASSOCIATES, term=term, municipalities=municipalities, associates=associates)
    else:
        yield say(text.PARTIES, term=term, municipalities=municipalities)
    met = [name for name in one.standing.depends_on if name not in one.unmet]
    if met:
        yield say(text.NEEDS, agreements=Several(tuple(names.get(name, name) for name in met)))
    if one.text is not None and agreement.amendments:
        yield say(text.CONTROLS, number=one.text.number, day=one.text.controls_from)
    if one.annexes:
        annexes = (
            say(text.ANNEX, name=annex.annex.name or annex.annex.id, number=annex.number) for annex in one.annexes
        )
        yield say(text.ANNEXES, annexes=Several(tuple(annexes)))


def _notice(one: AgreementOn, given: GivenNotice) -> Words:
    """Tell of a notice: who gave it, its last day, and on what that rests."""
    kind, code = given.giver
    associates = {associate.id: associate.name for associate in one.agreement.associates}
    name: Words = associates.get(code, code)
    if kind == "municipality":
        name = say(text.WITHIN, name=name_of(code))
    rule, last = one.agreement.notice, given.last_day
    if last is None:
        why = "" if given.hindrance is None else NOTICE_HINDRANCES.entries[given.hindrance].definition
        return say(text.NOTICE_OPEN, given=given.notice.given, name=name, why=why)
    basis: Words = text.BASIS_STATED
    if rule is not None and given.counts_from is not None and last == given.worked_out:
        ends = NOTICE_ENDS.label(rule.counts_to)
        basis = say(text.BASIS_RULE, months=rule.months, start=given.counts_from, ends=ends)
    return say(text.NOTICE, given=given.notice.given, name=name, last=last, basis=basis)


def _amendment(status: Status, amended: AmendmentUnderWay) -> Iterator[Words]:
    """Tell of an amendment under way, with its approvals."""
    amendment, approvals = amended.amendment, amended.approvals
    if approvals is not None and approvals.reached_on is not None:
        words = text.AMENDMENT_APPROVED
        yield say(words, day=approvals.reached_on, starts=amendment.starts, about=amendment.about)
    else:
        words = text.AMENDMENT_AHEAD if amendment.starts >= status.day else text.AMENDMENT_OVERDUE
        yield say(words, starts=amendment.starts, about=amendment.about)
    if approvals is not None:
        yield from approval_lines(approvals)


def _others(agreements: Sequence[AgreementOn]) -> Iterator[Block]:
    """Name the agreements to come, and those that are over with their last days."""
    ahead = [one.agreement for one in agreements if one.standing.state is AgreementState.NOT_YET]
    if ahead:
        coming = tuple(say(text.BEGINS, name=one.name, starts=one.starts) for one in ahead)
        yield Paragraph(say(text.NOT_YET, agreements=Several(coming)))
    over = [one for one in agreements if one.standing.state in (AgreementState.ENDED, AgreementState.REPLACED)]
    if over:
        yield Paragraph(say(text.OVER, agreements=Several(tuple(map(_over, over)))))


def _over(one: AgreementOn) -> Words:
    """Name an agreement that is over, with its last day."""
    agreement = one.agreement
    return agreement.name if agreement.ends is None else say(text.ENDED, name=agreement.name, ends=agreement.ends)
