"""Deadlines of those who are bound by agreements: the last days of municipalities and associates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pendulum import Date

from ekirjasto_model.derived.binding import bound
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.deadlines.deadline import Deadline, DeadlineKind, stamped
from ekirjasto_model.derived.membership import Membership, agreement_line, memberships
from ekirjasto_model.derived.notices import GivenNotice, given_notices
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.party import Associate, Party
from ekirjasto_model.reference.municipalities import exists_on, name_of
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.pointer import Place


def deadlines(configuration: Configuration, as_of: Date) -> Iterator[Deadline]:
    """Give the last days of those who leave an agreement before it ends, and of those who thought better of it."""
    lines: dict[frozenset[Place], Line] = {}
    for place, agreement in configuration.agreements():
        tied = agreement_line(configuration, agreement)
        key = frozenset(at for at, _ in tied)
        if key not in lines:
            lines[key] = _periods(tied)
        yield from _municipalities(configuration, place, agreement, lines[key])
        yield from _associates(configuration, place, agreement)


Line = Mapping[str, Sequence[Period]]
"""The days of each municipality under some agreements that replace each other, by code."""


def _periods(tied: Sequence[tuple[Place, Agreement]]) -> Line:
    """Return the days of each municipality under some agreements."""
    found: dict[str, list[Period]] = {}
    for one in memberships(tied):
        found.setdefault(one.municipality, []).append(one.period)
    return found


def _municipalities(configuration: Configuration, place: Place, agreement: Agreement, line: Line) -> Iterator[Deadline]:
    """Give the last days of municipalities.

    One that goes on the next day, as another type of member or under the agreement
    that replaces this one, does not leave; nor does one that merges into another.
    A municipality that has been a party twice is told apart by its first day.
    """
    parties = {place / "parties" / number: party for number, party in enumerate(agreement.parties)}
    withdrawn = _withdrawn_notices(place, agreement, "municipality")
    for held in memberships([(place, agreement)]):
        code, last, party = held.municipality, held.period.ends, parties[held.place]
        if last is None or last == agreement.ends:
            if code in withdrawn:
                yield _withdrawn(configuration, agreement, held, *withdrawn[code])
            continue
        after = last.add(days=1)
        goes_on = any(period.contains(after) for period in line[code])
        if not goes_on and exists_on(code, after):
            yield Deadline(
                DeadlineKind.MEMBERSHIP_ENDS,
                last,
                _name(agreement, held),
                held.place if held.notice is None else held.notice.place,
                {"agreement": agreement.name, "municipality": name_of(code)},
                stamped(configuration, held.place, *_decided(party), *_days_of(held.notice)),
            )


def _withdrawn_notices(place: Place, agreement: Agreement, kind: str) -> dict[str, tuple[GivenNotice, Date]]:
    """Return the last notice that each giver of a kind has withdrawn, and the day to which it would have led."""
    return {
        one.giver[1]: (one, one.last_day)
        for one in given_notices(place, agreement)
        if one.is_withdrawn and one.giver[0] == kind and one.last_day is not None
    }


def _withdrawn(
    configuration: Configuration, agreement: Agreement, held: Membership, given: GivenNotice, last: Date
) -> Deadline:
    """Return the last day to which a notice would have led, so that an entry imported before says that it does not."""
    return Deadline(
        DeadlineKind.NOTICE_WITHDRAWN,
        last,
        _name(agreement, held),
        given.place,
        {"agreement": agreement.name, "municipality": name_of(held.municipality)},
        stamped(configuration, given.place, *_days_of(given)),
    )


def _associates(configuration: Configuration, place: Place, agreement: Agreement) -> Iterator[Deadline]:
    """Give the last days of associates, and those to which their withdrawn notices would have led."""
    withdrawn = _withdrawn_notices(place, agreement, "associate")
    for one in bound(place, agreement):
        associate, kind, last, given = one.signatory, DeadlineKind.ASSOCIATE_ENDS, one.period.ends, one.notice
        if not isinstance(associate, Associate):
            continue
        if last is None or last == agreement.ends:
            if associate.id not in withdrawn:
                continue
            kind, (given, last) = DeadlineKind.ASSOCIATE_STAYS, withdrawn[associate.id]
        yield Deadline(
            kind,
            last,
            ("agreement", agreement.id, "associate", associate.id, "ends"),
            one.place if given is None else given.place,
            {"agreement": agreement.name, "associate": associate.name},
            stamped(configuration, one.place, *_decided(associate), *_days_of(given)),
        )


def _name(agreement: Agreement, held: Membership) -> tuple[str, ...]:
    """Name the last day of a membership."""
    return "agreement", agreement.id, "party", held.municipality, held.period.starts.isoformat(), "ends"


def _decided(signatory: Party | Associate) -> tuple[Date | None, ...]:
    """Return the days on which a signatory decided and signed."""
    return signatory.signed, None if signatory.decision is None else signatory.decision.day


def _days_of(given: GivenNotice | None) -> tuple[Date | None, ...]:
    """Return the days of what has happened to a notice."""
    if given is None:
        return ()
    notice = given.notice
    decided = None if notice.decision is None else notice.decision.day
    return notice.given, notice.sent_to_contact, notice.sent_to_registry_office, decided, notice.withdrawn
