"""Who is a member of an e-library on a day: since when, how it came to be one, and until when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.binding import bound
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.membership import memberships
from ekirjasto_model.derived.notices import GivenNotice
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.party import Associate, Party
from ekirjasto_model.reference.municipalities import municipality, name_of
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.pointer import Place


class MembershipOrigin(StrEnum):
    """How a membership came about."""

    FOUNDING = "founding-party"
    JOINED = "joined"
    MERGER = "merger"


class MembershipEnd(StrEnum):
    """Why a membership ends on its last day."""

    NOTICE = "notice"
    AGREEMENT_ENDS = "agreement-ends"
    MERGER = "merger"
    STATED = "stated"


@frozen
class MemberOn:
    """A municipality's or an associate's membership of an e-library, without a break.

    ``subject`` is the e-library's id, ``code`` a municipality's code or an
    associate's id. ``member_type`` and ``agreement`` are those of the day, or of the
    first day where that is still ahead. ``since`` is the first day, also where an
    agreement has been replaced since; a founding party has been one from the first
    day of the first agreement. ``predecessor`` is the code of the municipality in
    whose place it came by a merger, ``successor`` that of the one which follows it.
    ``last_day`` is None while no end is known.
    """

    subject: str
    code: str
    name: Names
    member_type: MemberType
    agreement: str
    since: Date
    origin: MembershipOrigin
    predecessor: str | None
    last_day: Date | None
    end: MembershipEnd | None
    successor: str | None


@frozen
class Members:
    """The members of a day, and those of whom it is settled that they become members later.

    Both by e-library, municipalities by code before associates by id.
    """

    present: tuple[MemberOn, ...]
    coming: tuple[MemberOn, ...]


@frozen
class _Stretch:
    """One stretch of days on which one agreement binds a member, with what the agreement says of it."""

    agreement: Agreement
    code: str
    name: Names
    member_type: MemberType
    period: Period
    predecessor: str | None
    notice: GivenNotice | None
    settled: Date | None


def members(configuration: Configuration, day: Date) -> Members:
    """Return who is a member of each e-library on a day, everybody once.

    Members are those whom agreements of the kind ``e-library`` bind. Whoever goes on
    without a break, under a new agreement or as another type of member, has one
    membership. One that is ahead counts as settled unless the municipality's
    decision, or else its signature, is of a later day.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> for one in members(malli, Date(2026, 3, 1)).present[:2]:
    ...     print(one.code, one.since, one.origin, one.last_day, one.end)
    047 2024-01-01 founding-party None None
    105 2024-01-01 founding-party 2027-12-31 notice
    >>> [one.code for one in members(malli, Date(2024, 12, 31)).coming]
    ['785']
    """
    subjects: dict[str, list[tuple[Place, Agreement]]] = {}
    for place, agreement in configuration.agreements():
        if agreement.agreement_kind is AgreementKind.E_LIBRARY:
            subjects.setdefault(agreement.subject, []).append((place, agreement))
    present: list[MemberOn] = []
    coming: list[MemberOn] = []
    for subject, agreements in sorted(subjects.items()):
        founded = min(agreement.starts for _, agreement in agreements)
        for run in _runs(_stretches(agreements)):
            last = run[-1].period.ends
            if run[0].period.starts <= day and (last is None or day <= last):
                present.append(_member(subject, founded, run, day))
            elif run[0].period.starts > day and (run[0].settled is None or run[0].settled <= day):
                coming.append(_member(subject, founded, run, run[0].period.starts))
    return Members(tuple(present), tuple(coming))


def _stretches(agreements: Sequence[tuple[Place, Agreement]]) -> Iterator[_Stretch]:
    """Give every stretch under some agreements: of municipalities, then of associates."""
    by_document = {place.document: agreement for place, agreement in agreements}
    held_by_all = [one for place, agreement in agreements for one in bound(place, agreement)]
    signatories = {one.place: one.signatory for one in held_by_all}
    for held in memberships(agreements):
        party, code = signatories[held.place], held.municipality
        agreement = by_document[held.place.document]
        settled = _settled(party) if held.predecessor is None else None
        yield _Stretch(
            agreement, code, name_of(code), held.member_type, held.period, held.predecessor, held.notice, settled
        )
    associates = []
    for one in held_by_all:
        who, agreement = one.signatory, by_document[one.place.document]
        if isinstance(who, Associate):
            kind, settled = MemberType.ASSOCIATE, _settled(who)
            associates.append(_Stretch(agreement, who.id, who.name, kind, one.period, None, one.notice, settled))
    yield from sorted(associates, key=lambda one: (one.code, one.period.starts, one.agreement.id))


def _settled(signatory: Party | Associate) -> Date | None:
    """Return the day on which it was settled that somebody becomes a member, None where the file does not tell."""
    return signatory.signed if signatory.decision is None else signatory.decision.day


def _runs(stretches: Iterable[_Stretch]) -> Iterator[list[_Stretch]]:
    """Put together the stretches of one member that follow on each other without a break."""
    run: list[_Stretch] = []
    last: Date | None = None
    for one in stretches:
        same = bool(run) and (run[-1].code, run[-1].member_type is MemberType.ASSOCIATE) == (
            one.code,
            one.member_type is MemberType.ASSOCIATE,
        )
        if same and (last is None or one.period.starts <= last.add(days=1)):
            last = None if last is None or one.period.ends is None else max(last, one.period.ends)
            run.append(one)
            continue
        if run:
            yield run
        run, last = [one], one.period.ends
    if run:
        yield run


def _member(subject: str, founded: Date, run: Sequence[_Stretch], day: Date) -> MemberOn:
    """Tell of one membership, as it is on one of its days."""
    first = run[0]
    now = [one for one in run if one.period.contains(day)][-1]
    final = max(run, key=lambda one: (one.period.ends is None, one.period.ends or one.period.starts))
    end, successor = _end(final)
    if first.predecessor is not None:
        origin = MembershipOrigin.MERGER
    else:
        origin = MembershipOrigin.FOUNDING if first.period.starts == founded else MembershipOrigin.JOINED
    return MemberOn(
        subject=subject,
        code=now.code,
        name=now.name,
        member_type=now.member_type,
        agreement=now.agreement.id,
        since=first.period.starts,
        origin=origin,
        predecessor=first.predecessor,
        last_day=final.period.ends,
        end=end,
        successor=successor,
    )


def _end(final: _Stretch) -> tuple[MembershipEnd | None, str | None]:
    """Tell why a stretch ends, and who follows a municipality that merges into another."""
    last = final.period.ends
    if last is None:
        return None, None
    if final.notice is not None:
        return MembershipEnd.NOTICE, None
    if last == final.agreement.ends:
        return MembershipEnd.AGREEMENT_ENDS, None
    merging = None if final.member_type is MemberType.ASSOCIATE else municipality(final.code)
    if merging is not None and merging.ends == last:
        return MembershipEnd.MERGER, merging.successor
    return MembershipEnd.STATED, None
