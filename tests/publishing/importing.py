"""A program that imports calendars, as far as it matters here: read by the library ``icalendar``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

import icalendar
from attrs import frozen


@frozen
class Event:
    """An entry as it was read; ``last`` is its last day, inclusive."""

    uid: str
    first: date
    last: date
    summary: str
    description: str
    stamp: datetime
    properties: frozenset[str]


def events(text: str) -> list[Event]:
    """Every entry of a calendar, in order; a calendar that cannot be read whole is an error."""
    calendar: Any = icalendar.Calendar.from_ical(text)
    assert not calendar.errors
    found: list[Any] = calendar.walk("VEVENT")
    assert not any(one.errors for one in found)
    return [_read(one) for one in found]


def imported(store: Mapping[str, Event], text: str) -> dict[str, Event]:
    """The program's entries after an import: of those with one UID it keeps the newest, the last of equals."""
    merged = dict(store)
    for event in events(text):
        if event.uid not in merged or event.stamp >= merged[event.uid].stamp:
            merged[event.uid] = event
    return merged


def _read(one: Any) -> Event:
    first, after, stamp = one["DTSTART"].dt, one["DTEND"].dt, one["DTSTAMP"].dt
    assert (type(first), type(after)) == (date, date)
    assert stamp.utcoffset() == timedelta(0)
    assert one["LAST-MODIFIED"].dt == stamp
    return Event(
        uid=str(one["UID"]),
        first=first,
        last=after - timedelta(days=1),
        summary=str(one["SUMMARY"]),
        description=str(one.get("DESCRIPTION", "")),
        stamp=stamp,
        properties=frozenset(one.keys()),
    )
