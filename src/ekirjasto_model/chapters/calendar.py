"""A calendar of days to bear in mind, in no language and no format yet."""

from __future__ import annotations

from collections import Counter

from attrs import frozen
from pendulum import Date

from ekirjasto_model.chapters.words import Words
from ekirjasto_model.values.period import Period


@frozen
class CalendarEntry:
    """Whole days on which something happens or must be done.

    ``uid`` names the entry for ever: it is built from what the entry is about,
    never from its days or from its place in a file. ``days`` are one day or a
    stretch of them, the last inclusive. ``stamp`` is the newest day that the
    files state for the facts on which the entry rests, never the day of writing.
    ``is_cancelled`` tells that nothing happens on the days after all.
    """

    uid: str
    days: Period
    summary: Words
    description: tuple[Words, ...]
    stamp: Date
    is_cancelled: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse what a calendar cannot show."""
        if self.days.ends is None:
            raise ValueError("an entry of a calendar has a last day")
        if not self.uid:
            raise ValueError("an entry of a calendar has a name of its own")


@frozen
class Calendar:
    """Entries of a calendar, in any order.

    Raises:
        ValueError: two entries have the same ``uid``.
    """

    name: Words
    entries: tuple[CalendarEntry, ...]

    def __attrs_post_init__(self) -> None:
        """Refuse two entries of one name: a second would take the place of the first."""
        [(uid, count)] = Counter(entry.uid for entry in self.entries).most_common(1) or [("", 0)]
        if count > 1:
            raise ValueError(f"two entries of a calendar are called {uid!r}")
