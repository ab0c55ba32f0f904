"""Approvals needed and got, as a line."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.status import agreements_text as text
from ekirjasto_model.chapters.words import Several, Words, say
from ekirjasto_model.derived.approvals import Approvals, Count
from ekirjasto_model.reference.municipalities import name_of


def approval_lines(approvals: Approvals) -> Iterator[Words]:
    """Give what was needed and got; while it is not enough, also who has said no and who has said nothing.

    Once the approvals were enough, the count of that day is told.
    """
    count = approvals.first_enough or approvals.count
    yield _counted(count)
    if approvals.first_enough is not None:
        return
    if count.refusing:
        yield say(text.REFUSED, members=Several(tuple(map(name_of, count.refusing))))
    silent = tuple(code for code in count.members if code not in {*count.approving, *count.refusing})
    if silent:
        yield say(text.SILENT, members=Several(tuple(map(name_of, silent))))


def _counted(count: Count) -> Words:
    """Tell of one count: the members, and their inhabitants where those are asked for and known."""
    got, needed, members = len(count.approving), count.needed_members, len(count.members)
    if count.demand.inhabitants is None or count.population_day is None:
        return say(text.APPROVALS, got=got, needed=needed, members=members)
    return say(
        text.APPROVALS_AND_INHABITANTS,
        got=got,
        needed=needed,
        members=members,
        inhabitants=count.approving_inhabitants or 0,
        needed_inhabitants=count.needed_inhabitants or 0,
        day=count.population_day,
        all=count.all_inhabitants or 0,
    )
