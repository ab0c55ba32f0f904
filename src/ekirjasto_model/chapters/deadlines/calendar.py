"""The deadlines of an e-library as a calendar."""

from __future__ import annotations

from pendulum import Date

from ekirjasto_model.chapters.calendar import Calendar, CalendarEntry
from ekirjasto_model.chapters.deadlines import words_text as text
from ekirjasto_model.chapters.deadlines.details_text import DETAILS
from ekirjasto_model.chapters.words import Words, say
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.deadlines.catalogue import all_deadlines
from ekirjasto_model.derived.deadlines.deadline import Deadline, DeadlineKind
from ekirjasto_model.values.period import Period

WITHOUT_E_LIBRARY = "ekirjasto"
"""What stands in the names of entries where the files have no e-library of their own."""
CANCELLED = frozenset({DeadlineKind.NOTICE_WITHDRAWN, DeadlineKind.ASSOCIATE_STAYS, DeadlineKind.CASE_OVER})
"""Days on which nothing happens after all, as the files still tell."""


def deadlines_calendar(configuration: Configuration, as_of: Date) -> Calendar:
    """Return every deadline of the files as an entry of a calendar.

    Days that have passed are in it as well: where a day is moved back into the
    past, the entry that somebody imported earlier must move with it. An entry's
    name ends with the e-library's id, so that the calendars of two e-libraries can
    be imported side by side.
    """
    e_libraries = sorted((e_library.id, e_library.name) for _, e_library in configuration.e_libraries())
    realm = e_libraries[0][0] if e_libraries else WITHOUT_E_LIBRARY
    name: Words = say(text.NAME, e_library=e_libraries[0][1]) if e_libraries else text.NAMELESS
    entries = {entry.uid: entry for entry in (_entry(one, realm) for one in all_deadlines(configuration, as_of))}
    return Calendar(name, tuple(entries.values()))


def summary(deadline: Deadline) -> Words:
    """Say in a few words what a day is for."""
    return say(text.SUMMARIES[deadline.kind], **deadline.facts)


def details(deadline: Deadline) -> tuple[Words, ...]:
    """Say what must be known of a day, as far as the files tell it."""
    known = deadline.facts.keys()
    return tuple(say(one, **deadline.facts) for one in DETAILS[deadline.kind] if one.placeholders() <= known)


def _entry(deadline: Deadline, realm: str) -> CalendarEntry:
    """Make an entry of a deadline."""
    return CalendarEntry(
        uid=f"{'.'.join(deadline.name)}@{realm}",
        days=Period(deadline.day, deadline.day),
        summary=summary(deadline),
        description=details(deadline),
        stamp=deadline.stamp,
        is_cancelled=deadline.kind in CANCELLED,
    )
