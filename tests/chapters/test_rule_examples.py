"""Wrong and right lines are shown from the same place, and stay short."""

from __future__ import annotations

import pytest

from ekirjasto_model.chapters.rule_examples import CUT, MOST_COLUMNS, MOST_LINES, excerpts
from ekirjasto_model.rules.catalogue import CODES, rule
from ekirjasto_model.rules.example import Edit, Make, Refuse
from ekirjasto_model.values.finding import Flaw

SETTINGS = "settings.yaml"
FIRST = Edit(SETTINGS, "kind: settings\n", "")
LANGUAGE = Edit(SETTINGS, "language: fi", "language: sv")


def test_what_is_taken_away_is_shown_by_the_lines_around_it() -> None:
    [shown] = excerpts(FIRST)
    assert (shown.first, shown.text.splitlines()) == (1, ["version: 1", "language: fi"])


def test_two_examples_are_shown_from_the_same_line_to_the_same_line() -> None:
    [wrong], [right] = excerpts(FIRST, LANGUAGE), excerpts(LANGUAGE, FIRST)
    assert wrong.text.splitlines()[0] == "version: 1"
    assert right.text.splitlines()[:3] == ["kind: settings", "version: 1", "language: sv"]
    assert wrong.text.splitlines()[-1] == right.text.splitlines()[-1]


def test_what_is_put_in_at_the_end_of_a_file_is_shown() -> None:
    [whole] = excerpts(Make(SETTINGS, b"a\n"))
    assert whole.text == "a"
    last = Edit("trial-agreement.yaml", "      sv: Påhittat exempel", "      sv: Påhittat exempel\n      en: Invented")
    assert excerpts(last)[0].text.splitlines()[-1] == "      en: Invented"


def test_a_file_that_could_not_be_had_has_no_lines() -> None:
    assert excerpts(Refuse("x.yaml", Flaw("reading.unreadable-file", 1, 1, {}))) == ()


def test_far_lines_stand_apart_and_much_is_cut() -> None:
    event = Edit("e-library.yaml", "when: 2023-12-15", "when: 2023-12-16")
    far = Edit("e-library.yaml", "published: 2024-02", "published: 2024-03", also=(event,))
    [shown] = excerpts(far)
    assert {"published: 2024-03", CUT, "  - when: 2023-12-16"} <= set(shown.text.splitlines())
    [many] = excerpts(Make("x.yaml", b"a" * 300 + b"\n" * 300))
    assert many.text.splitlines()[0] == "a" * MOST_COLUMNS + CUT
    assert many.text.splitlines()[-1] == CUT


@pytest.mark.parametrize("code", CODES)
def test_every_rules_examples_are_short_and_show_the_change(code: str) -> None:
    one = rule(code)
    for example, other in ((one.broken_by, one.kept_by), (one.kept_by, one.broken_by)):
        for shown in excerpts(example, other):
            lines = shown.text.splitlines()
            assert len(lines) <= MOST_LINES + 1
            assert all(len(line) <= MOST_COLUMNS + 1 for line in lines)
            assert shown.first >= 1


@pytest.mark.parametrize("code", CODES)
def test_what_is_wrong_and_what_is_right_never_look_alike(code: str) -> None:
    one = rule(code)
    wrong, right = excerpts(one.broken_by, one.kept_by), excerpts(one.kept_by, one.broken_by)
    assert {(shown.file, shown.text) for shown in wrong} != {(shown.file, shown.text) for shown in right}
