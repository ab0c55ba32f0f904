"""Deadlines of agreements: their ends, the ends of memberships, and the window for applications."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.deadlines.deadline import Deadline, DeadlineKind, stamped
from ekirjasto_model.derived.membership import agreement_line, memberships
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.reference.municipalities import exists_on, name_of
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.pointer import Place


def deadlines(configuration: Configuration, as_of: Date) -> Iterator[Deadline]:
    """Give the deadlines that agreements state."""
    for place, agreement in configuration.agreements():
        facts: dict[str, Fact] = {"agreement": agreement.name}
        name = ("agreement", agreement.id, "ends")
        if agreement.ends is not None:
            stamp = stamped(configuration, place / "ends", agreement.signed)
            yield Deadline(DeadlineKind.AGREEMENT_ENDS, agreement.ends, name, place / "ends", facts, stamp)
        yield from _window(configuration, place, agreement)
        yield from _memberships(configuration, place, agreement)
        yield from _associates(configuration, place, agreement)


def _window(configuration: Configuration, place: Place, agreement: Agreement) -> Iterator[Deadline]:
    """Give the first and the last day of the window for applications."""
    rule = agreement.joining
    if rule is None:
        return
    days = (
        (DeadlineKind.WINDOW_STARTS, "window-starts", rule.window_starts),
        (DeadlineKind.WINDOW_ENDS, "window-ends", rule.window_ends),
    )
    for kind, key, day in days:
        if day is not None:
            at = place / "joining" / key
            stamp = stamped(configuration, at, agreement.signed)
            facts: dict[str, Fact] = {"agreement": agreement.name}
            yield Deadline(kind, day, ("agreement", agreement.id, key), at, facts, stamp)


def _memberships(configuration: Configuration, place: Place, agreement: Agreement) -> Iterator[Deadline]:
    """Give the last days of the municipalities that leave before the agreement ends.

    One that goes on the next day, as another type of member or under the agreement
    that replaces this one, does not leave; nor does one that merges into another.
    A municipality that has been a party twice is told apart by its first day.
    """
    line = memberships(agreement_line(configuration, agreement))
    parties = {place / "parties" / number: party for number, party in enumerate(agreement.parties)}
    for held in memberships([(place, agreement)]):
        code, last = held.municipality, held.period.ends
        if last is None or last == agreement.ends:
            continue
        after = last.add(days=1)
        goes_on = any(one.municipality == code and one.period.contains(after) for one in line)
        if not goes_on and exists_on(code, after):
            party = parties[held.place]
            decided = None if party.decision is None else party.decision.day
            yield Deadline(
                DeadlineKind.MEMBERSHIP_ENDS,
                last,
                ("agreement", agreement.id, "party", code, held.period.starts.isoformat(), "ends"),
                held.place / "ends",
                {"agreement": agreement.name, "municipality": name_of(code)},
                stamped(configuration, held.place, party.signed, decided),
            )


def _associates(configuration: Configuration, place: Place, agreement: Agreement) -> Iterator[Deadline]:
    """Give the last days of the associates that leave before the agreement ends."""
    for number, associate in enumerate(agreement.associates):
        if associate.ends is not None and associate.ends != agreement.ends:
            at = place / "associates" / number / "ends"
            yield Deadline(
                DeadlineKind.ASSOCIATE_ENDS,
                associate.ends,
                ("agreement", agreement.id, "associate", associate.id, "ends"),
                at,
                {"agreement": agreement.name, "associate": associate.name},
                stamped(configuration, at, associate.signed),
            )
