"""Deadlines of agreements: their ends, and the window for applications."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.deadlines.deadline import Deadline, DeadlineKind, stamped
from ekirjasto_model.documents.agreement import Agreement
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


def _window(configuration: Configuration, place: Place, agreement: Agreement) -> Iterator[Deadline]:
    """Give the first and the last day of the window for applications, and the day on which memberships begin."""
    rule = agreement.joining
    if rule is None:
        return
    days = (
        (DeadlineKind.WINDOW_STARTS, "window-starts", rule.window_starts),
        (DeadlineKind.WINDOW_ENDS, "window-ends", rule.window_ends),
        (DeadlineKind.WINDOW_EFFECTIVE, "window-effective", rule.window_effective),
    )
    for kind, key, day in days:
        if day is not None:
            at = place / "joining" / key
            stamp = stamped(configuration, at, agreement.signed)
            facts: dict[str, Fact] = {"agreement": agreement.name}
            yield Deadline(kind, day, ("agreement", agreement.id, key), at, facts, stamp)
