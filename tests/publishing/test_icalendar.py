"""Calendars, as the library ``icalendar`` and programs that import them read them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.chapters.calendar import Calendar, CalendarEntry
from ekirjasto_model.chapters.words import Words, say
from ekirjasto_model.publishing.icalendar import folded, icalendar
from ekirjasto_model.reporting.visible import is_hidden, visible
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.text import Text
from tests.publishing.importing import events, imported
from tests.publishing.test_markdown_words import HOSTILE

NAME = Text(fi="Määräpäivät", sv="Frister", en="Deadlines")
ENDS = Text(fi="Sopimus päättyy: {name}", sv="Avtalet upphör: {name}", en="The agreement ends: {name}")
DAY = Period(Date(2026, 12, 31), Date(2026, 12, 31))
STAMP = Date(2024, 2, 29)


def entry(
    uid: str = "agreement.a.ends@malli",
    days: Period = DAY,
    summary: Words = "Päättyy",
    description: tuple[Words, ...] = (),
    stamp: Date = STAMP,
) -> CalendarEntry:
    return CalendarEntry(uid, days, summary, description, stamp)


def written(*entries: CalendarEntry, language: Language = Language.FI) -> str:
    return icalendar(Calendar(NAME, entries), language)


def test_a_calendar_is_written_line_by_line() -> None:
    one = entry(days=Period(Date(2026, 1, 1), Date(2026, 5, 31)), description=("Rivi 1, jatkuu; ja.", "Rivi 2"))
    assert written(one, language=Language.SV) == (
        "BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:-//ekirjasto-model//ekirjasto//EN\r\n"
        "CALSCALE:GREGORIAN\r\n"
        "METHOD:PUBLISH\r\n"
        "NAME:Frister\r\n"
        "X-WR-CALNAME:Frister\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:agreement.a.ends@malli\r\n"
        "DTSTAMP:20240229T000000Z\r\n"
        "LAST-MODIFIED:20240229T000000Z\r\n"
        "DTSTART;VALUE=DATE:20260101\r\n"
        "DTEND;VALUE=DATE:20260601\r\n"
        "SUMMARY;LANGUAGE=sv:Päättyy\r\n"
        "DESCRIPTION;LANGUAGE=sv:Rivi 1\\, jatkuu\\; ja.\\nRivi 2\r\n"
        "TRANSP:TRANSPARENT\r\n"
        "END:VEVENT\r\n"
        "END:VCALENDAR\r\n"
    )


def test_days_are_read_back_as_whole_days_with_the_last_one_in() -> None:
    [one] = events(written(entry(days=Period(Date(2024, 2, 28), Date(2024, 2, 29)))))
    assert (one.first, one.last, one.stamp.date()) == (date(2024, 2, 28), date(2024, 2, 29), STAMP)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_name_stays_a_name(hostile: str) -> None:
    name = Names(fi=hostile)
    [one] = events(written(entry(summary=say(ENDS, name=name), description=(name, say(ENDS, name=name)))))
    said = f"Sopimus päättyy: {visible(hostile)}"
    assert (one.summary, one.description) == (said, f"{visible(hostile)}\n{said}")
    assert one.properties == {
        *("UID", "DTSTAMP", "LAST-MODIFIED", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP"),
    }


@given(st.text(), st.text())
@example("a\\nb\\, c; d:e\\", '"x"')
def test_any_text_comes_back_as_it_was(summary: str, description: str) -> None:
    text = written(entry(summary=summary, description=(description,)))
    [one] = events(text)
    assert (one.summary, one.description) == (visible(summary), visible(description))
    lines = text.split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    assert not any(is_hidden(sign) for line in lines for sign in line)


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs"])))
def test_folding_cuts_no_character_and_loses_none(line: str) -> None:
    pieces = folded(line).split("\r\n")
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert "".join([pieces[0], *(piece.removeprefix(" ") for piece in pieces[1:])]) == line
    assert all(piece.startswith(" ") for piece in pieces[1:])
    assert all(len(piece.encode()) > 70 for piece in pieces[:-1])


def test_a_second_import_makes_no_doubles_and_takes_what_is_newer() -> None:
    first = entry("case.one.due@malli"), entry("agreement.a.ends@malli")
    store = imported({}, written(*first))
    assert imported(store, written(*reversed(first))) == store
    moved = entry("agreement.a.ends@malli", Period(Date(2027, 6, 30), Date(2027, 6, 30)), stamp=Date(2026, 4, 1))
    again = imported(store, written(first[0], moved))
    assert set(again) == set(store)
    assert again["agreement.a.ends@malli"].first == date(2027, 6, 30)
    assert again["case.one.due@malli"] == store["case.one.due@malli"]


def test_the_order_of_entries_never_matters() -> None:
    one, other, third = entry("b"), entry("a"), entry("c", Period(Date(2026, 1, 1), Date(2026, 1, 1)))
    assert written(one, other, third) == written(third, other, one)
    assert [event.uid for event in events(written(one, other, third))] == ["c", "a", "b"]


def test_a_calendar_without_entries_is_one() -> None:
    assert events(written()) == []


def test_what_no_calendar_can_show_is_refused() -> None:
    with pytest.raises(ValueError, match="'a'"):
        Calendar(NAME, (entry("a"), entry("b"), entry("a")))
    with pytest.raises(ValueError, match="last day"):
        entry(days=Period(Date(2026, 1, 1)))
    with pytest.raises(ValueError, match="name of its own"):
        entry("")
