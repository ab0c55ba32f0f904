"""A calendar as an iCalendar file (RFC 5545), which calendars of every make can import.

What a second import does was thought through. A program finds an entry again by
its UID; so the UID is built from what the entry is about and stays the same when
its day is moved. Whether the program then takes the new day depends on SEQUENCE,
a number that whoever writes a calendar raises at every change, and on DTSTAMP and
LAST-MODIFIED. To raise a number one must remember the last one, and these files
are made anew from the data each time, so there is no SEQUENCE; left out, it is 0
for old and new alike. DTSTAMP and LAST-MODIFIED come from the data: the newest
day that the files state for the facts behind the entry (a notice's sending, a
decision, the day of a source). A correction that comes with a newer day is
therefore newer for the program, too; one that states no newer day is taken by
programs that replace an entry of equal age, and by others only after the old
calendar has been removed. That is what can be done without a clock and without a
memory, and the same files always give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from ekirjasto_model.chapters.calendar import Calendar, CalendarEntry
from ekirjasto_model.publishing.plain_words import plain_words
from ekirjasto_model.reporting.visible import visible
from ekirjasto_model.values.language import Language

PRODUCT = "-//ekirjasto-model//ekirjasto//EN"
OCTETS = 75
"""How many octets a line has at most, its end not counted."""

ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def icalendar(calendar: Calendar, language: Language) -> str:
    """Write a calendar in a language: entries of whole days, by their first day.

    Lines end with CR LF and are folded. Days are dates without a time of day, and
    DTEND is the day after the last, as the standard has it. Nobody counts as busy.
    """
    entries = sorted(calendar.entries, key=lambda entry: (entry.days.starts, entry.uid))
    name = plain_words(calendar.name, language)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"NAME:{escaped(name)}",
        f"X-WR-CALNAME:{escaped(name)}",
        *(line for entry in entries for line in _entry(entry, language)),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded(line)}\r\n" for line in lines)


def is_icalendar(first: bytes) -> bool:
    r"""Tell by a file's first bytes whether it is a calendar, also one that a shell has written as UTF-16.

    >>> is_icalendar(b"BEGIN:VCALENDAR\r\n"), is_icalendar("\ufeffBEGIN:VCALENDAR".encode("utf-16-le"))
    (True, True)
    >>> is_icalendar(b"kind: agreement")
    False
    """
    return first.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").startswith(b"BEGIN:VCALENDAR")


def escaped(text: str) -> str:
    r"""Return a value of the type TEXT: what means something to the format is escaped.

    A line feed is kept as such; whatever else is hidden shows its number.

    >>> print(escaped("Posio; Salla, 1\\2\nuusi rivi"))
    Posio\; Salla\, 1\\2\nuusi rivi
    """
    return "\n".join(map(visible, text.split("\n"))).translate(ESCAPED)


def folded(line: str) -> str:
    r"""Break a line into lines of at most 75 octets, never within a character.

    >>> print(folded("DESCRIPTION:" + "ä" * 35).replace("\r\n", "|"))
    DESCRIPTION:äääääääääääääääääääääääääääääää| ääää
    """
    pieces: list[str] = []
    piece, taken = "", 0
    for character in line:
        octets = len(character.encode())
        if taken + octets > OCTETS:
            pieces.append(piece)
            piece, taken = " ", 1
        piece += character
        taken += octets
    return "\r\n".join((*pieces, piece))


def _entry(entry: CalendarEntry, language: Language) -> Iterator[str]:
    """Give the lines of one entry, not yet folded."""
    paragraphs = "\n".join(plain_words(words, language) for words in entry.description)
    stamp = f"{_day(entry.stamp)}T000000Z"
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(entry.uid)}"
    yield f"DTSTAMP:{stamp}"
    yield f"LAST-MODIFIED:{stamp}"
    yield f"DTSTART;VALUE=DATE:{_day(entry.days.starts)}"
    yield f"DTEND;VALUE=DATE:{_day((entry.days.ends or entry.days.starts) + timedelta(days=1))}"
    yield f"SUMMARY;LANGUAGE={language}:{escaped(plain_words(entry.summary, language))}"
    if paragraphs:
        yield f"DESCRIPTION;LANGUAGE={language}:{escaped(paragraphs)}"
    if entry.is_cancelled:
        yield "STATUS:CANCELLED"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day(day: date) -> str:
    """Write a day as the format has it."""
    return f"{day.year:04}{day.month:02}{day.day:02}"
