"""``calendar``: what a calendar reads and imports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.chapters.deadlines.calendar import deadlines_calendar
from ekirjasto_model.chapters.deadlines.details_text import DETAILS
from ekirjasto_model.chapters.deadlines.words_text import SUMMARIES
from ekirjasto_model.checking import check
from ekirjasto_model.derived.deadlines.catalogue import all_deadlines
from ekirjasto_model.derived.deadlines.deadline import DeadlineKind
from ekirjasto_model.examples.library import EXAMPLES, FIXED_DAYS, example_files
from ekirjasto_model.publishing.icalendar import icalendar
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.source_file import SourceFile
from tests.cli.conftest import Call
from tests.mistakes.findings import files_of
from tests.mistakes.shuffled import shuffled
from tests.publishing.importing import Event, events, imported

WORDS = ("calendar", "malli", "--as-of", "2026-03-01")
WITHDRAWN = "agreement.trial.associate.in-house-company.ends@malli"
"""The last day to which a notice led that an associate of malli has withdrawn."""


def test_malli_has_every_day_that_its_files_state(call: Call) -> None:
    answer = call(*WORDS)
    assert (answer.code, answer.err) == (0, "")
    days = {event.uid: event.first for event in events(answer.out)}
    service = "e-library.malli.service.book-shelf"
    assert days[f"{service}.option.2028-01-01.decide-by@malli"] == date(2027, 6, 30)
    assert days[f"{service}.contract-ends@malli"] == date(2027, 12, 31)
    assert days["agreement.co-operation.window-ends@malli"] == date(2026, 5, 31)
    assert days["e-library.malli.grant.operating-grant.report-due@malli"] == date(2027, 3, 31)
    assert days["joining-case.puolanka.step.decision.due@malli"] == date(2026, 9, 3)
    assert [uid for uid in days if ".puolanka.appeal." in uid] == [], "the board only prepares what the council decides"
    assert days["agreement.co-operation.notice-given-by@malli"] == date(2026, 12, 31)
    assert days["agreement.co-operation.party.105.2024-01-01.ends@malli"] == date(2027, 12, 31)
    assert {uid.split("@")[0].split(".")[-1] for uid in days} >= {
        *("ends", "contract-ends", "decide-by", "reaches-members", "report-due", "window-starts", "window-ends"),
    }
    assert all(event.first == event.last for event in events(answer.out))


def test_a_member_that_changes_its_type_does_not_leave_the_northern_e_library(call: Call) -> None:
    assert call("example", "pohjoinen", "pohjoinen").code == 0
    answer = call("calendar", "pohjoinen", "--as-of", "2022-12-31", "--language", "en")
    assert (answer.code, events(answer.out)) == (0, [])
    assert "NAME:The Northern eLibrary: deadlines" in answer.out
    assert answer.err == "ekirjasto: The files state no deadlines, so the calendar is empty.\n"


def test_a_second_import_makes_no_doubles_and_moves_what_has_moved(call: Call) -> None:
    store = imported({}, call(*WORDS).out)
    assert imported(store, call(*WORDS).out) == store
    path = Path("malli/e-library.yaml")
    text = path.read_text("utf-8")
    assert text.count("decide-by: 2027-06-30") == 1
    path.write_text(text.replace("decide-by: 2027-06-30", "decide-by: 2027-05-31"), "utf-8")
    moved = imported(store, call(*WORDS).out)
    assert set(moved) == set(store)
    [changed] = [uid for uid in store if moved[uid] != store[uid]]
    assert ("option.2028-01-01.decide-by" in changed, moved[changed].first) == (True, date(2027, 5, 31))


def test_a_hostile_name_stays_a_name(call: Call) -> None:
    hostile = "Kirja; hylly, \\n \\ BEGIN:VEVENT <b>"
    path = Path("malli/e-library.yaml")
    text = path.read_text("utf-8")
    assert text.count("fi: Kirjahylly (keksitty palvelu)") == 1
    path.write_text(text.replace("fi: Kirjahylly (keksitty palvelu)", f"fi: '{hostile}'"), "utf-8")
    summaries = [event.summary for event in events(call(*WORDS).out)]
    assert f"Palvelusopimus päättyy: {hostile}" in summaries


@pytest.mark.parametrize("language", Language)
def test_entries_differ_between_languages_only_in_their_words(language: Language, call: Call) -> None:
    finnish, other = events(call(*WORDS).out), events(call(*WORDS, "--language", language.value).out)
    assert [(one.uid, one.first, one.stamp) for one in other] == [(one.uid, one.first, one.stamp) for one in finnish]
    assert not any("{" in one.summary + one.description for one in other)


def test_errors_never_get_into_the_calendar(call: Call) -> None:
    path = Path("malli/agreement.yaml")
    path.write_text(path.read_text("utf-8") + "colour: blue\n", "utf-8")
    answer = call(*WORDS)
    assert (answer.code, answer.out) == (1, "")
    assert "structure.unknown-key" in answer.err
    assert answer.err.endswith(
        "ekirjasto: Kalenteria ei tehty, koska tiedostoissa on virheitä. Korjaa virheet ja anna komento uudelleen.\n"
    )


def test_a_file_has_the_bytes_that_would_be_printed(call: Call) -> None:
    answer = call(*WORDS, "--to", "below/malli.ics", "--language", "en")
    printed = call(*WORDS, "--language", "en").out
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == (
        "The calendar has been written to the file below/malli.ics. "
        f"It has {len(events(printed))} entries. Import the file into your calendar.\n"
    )
    assert Path("below/malli.ics").read_bytes() == printed.encode("utf-8")
    assert [path.name for path in Path("below").iterdir()] == ["malli.ics"]


def test_a_file_is_written_over_only_when_told_and_only_if_it_is_a_calendar(call: Call) -> None:
    mine = Path("mine.ics")
    mine.write_bytes("\ufeffBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".encode("utf-16-le"))
    before = mine.read_bytes()
    answer = call(*WORDS, "--to", "mine.ics")
    assert (answer.code, answer.out, mine.read_bytes()) == (2, "", before)
    assert "--replace mine.ics" in answer.err
    assert call(*WORDS, "--replace", "mine.ics").code == 0
    assert mine.read_bytes() == call(*WORDS).out.encode("utf-8")
    agreement = Path("malli/agreement.yaml").read_bytes()
    answer = call(*WORDS, "--replace", "malli/agreement.yaml", "--language", "sv")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("ekirjasto: Filen malli/agreement.yaml ersattes inte")
    assert Path("malli/agreement.yaml").read_bytes() == agreement
    assert call(*WORDS, "--to", "a.ics", "--replace", "b.ics").code == 2
    assert not Path("a.ics").exists()


def test_no_file_is_written_when_the_files_have_errors(call: Call) -> None:
    path = Path("malli/agreement.yaml")
    path.write_text(path.read_text("utf-8") + "colour: blue\n", "utf-8")
    answer = call(*WORDS, "--to", "malli.ics")
    assert (answer.code, answer.out, Path("malli.ics").exists()) == (1, "", False)


def cancelled(entries: Iterable[Event]) -> set[str]:
    return {entry.uid for entry in entries if "STATUS" in entry.properties}


def test_a_notice_that_was_withdrawn_cancels_the_entry(call: Call) -> None:
    uid = "agreement.co-operation.party.105.2024-01-01.ends@malli"
    before = imported({}, call(*WORDS).out)
    assert cancelled(before.values()) == {WITHDRAWN}
    path = Path("malli/agreement.yaml")
    text = path.read_text("utf-8")
    assert text.count("    sent-to-registry-office: 2026-02-11\n") == 1
    withdrawn = "    sent-to-registry-office: 2026-02-11\n    withdrawn: 2026-02-20\n"
    path.write_text(text.replace("    sent-to-registry-office: 2026-02-11\n", withdrawn), "utf-8")
    after = imported(before, call(*WORDS).out)
    assert cancelled(after.values()) == {WITHDRAWN, uid}
    assert call(*WORDS).out.count("\r\nSTATUS:CANCELLED\r\n") == 2


def test_a_case_that_was_withdrawn_cancels_what_was_still_due(call: Call) -> None:
    path = Path("malli/joining-case.yaml")
    text = path.read_text("utf-8")
    assert text.count("events:\n") == 1
    path.write_text(text.replace("events:\n", "events:\n  - event: withdrawn\n    day: 2026-02-25\n"), "utf-8")
    answer = call(*WORDS)
    assert answer.code == 0, answer.err
    found = cancelled(events(answer.out)) - {WITHDRAWN}
    assert "joining-case.puolanka.milestone.contacts-named.due@malli" in found
    assert all(".puolanka." in uid for uid in found)


def test_every_kind_of_day_has_its_words_and_asks_only_for_its_facts() -> None:
    assert set(SUMMARIES) == set(DETAILS) == set(DeadlineKind)
    for kind, facts in deadlines_of_examples():
        assert SUMMARIES[kind].placeholders() <= facts
        assert any(text.placeholders() <= facts for text in DETAILS[kind])


def deadlines_of_examples() -> Iterator[tuple[DeadlineKind, frozenset[str]]]:
    found = [
        (one.kind, frozenset(one.facts))
        for example in EXAMPLES
        for one in all_deadlines(check(example_files(example), FIXED_DAYS[example]).configuration, FIXED_DAYS[example])
    ]
    assert found
    yield from found


@given(data=st.data())
def test_the_order_of_files_and_lists_never_matters(data: st.DataObject) -> None:
    day = FIXED_DAYS["malli"]

    def written(sources: Sequence[SourceFile]) -> str:
        configuration = check(sources, day).configuration
        return icalendar(deadlines_calendar(configuration, day), Language.SV)

    assert written(data.draw(shuffled(files_of("malli"), as_json=True))) == written(example_files("malli"))
