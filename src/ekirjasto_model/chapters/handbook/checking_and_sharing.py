"""How to check the files and share the costs: commands, findings, exit codes."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Lines, Paragraph, Table, Terminal
from ekirjasto_model.chapters.handbook import calendar_text as calendar
from ekirjasto_model.chapters.handbook import checking_and_sharing_text as text
from ekirjasto_model.chapters.handbook.contents import to
from ekirjasto_model.chapters.handbook.explaining import explaining_blocks
from ekirjasto_model.chapters.rule_examples import MODEL, report_of
from ekirjasto_model.chapters.words import Code, Words, say
from ekirjasto_model.examples.library import FIXED_DAYS
from ekirjasto_model.parsing.limits import MAX_DOCUMENTS
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.values.limits import MAX_FINDINGS, MAX_RELATED

SHOWN = "members.total-differs"
"""The rule whose wrong example shows what a finding looks like."""

COMMANDS = (
    ("ekirjasto demo", text.DEMO),
    (f"ekirjasto example {MODEL} {MODEL}", text.EXAMPLE),
    (f"ekirjasto check {MODEL}", text.CHECK),
    (f"ekirjasto allocate {MODEL} --year 2026", text.ALLOCATE),
    (f"ekirjasto compare {MODEL} --year 2027 --change leave=205", text.COMPARE),
    (f"ekirjasto fairness {MODEL} --year 2022", text.FAIRNESS),
    (f"ekirjasto status {MODEL}", text.STATUS),
    (f"ekirjasto responsibilities {MODEL}", text.RESPONSIBILITIES),
    (f"ekirjasto join {MODEL} --municipality 620 --from 2027-01-01", text.JOIN),
    (f"ekirjasto calendar {MODEL} --to {MODEL}.ics", text.CALENDAR),
    ("ekirjasto schema agreement", text.SCHEMA),
    ("ekirjasto handbook --to handbook", text.HANDBOOK),
)
"""Every command as one writes it, in the order in which a new user needs them."""


def blocks() -> tuple[Block, ...]:
    """Return the chapter."""
    return (*_commands(), *_finding(), *_outcome(), *explaining_blocks(), *_calendar())


def _commands() -> Iterator[Block]:
    """Tell which commands there are."""
    yield Paragraph(say(text.INTRO_1, program=Code("ekirjasto")))
    yield Paragraph(text.COMMANDS_1)
    rows: tuple[tuple[Words, ...], ...] = tuple((Code(command), does) for command, does in COMMANDS)
    yield Table(text.COMMANDS, (Column(text.COMMAND), Column(text.DOES)), rows)
    options = {
        "language": Code("--language"),
        "as_of": Code("--as-of"),
        "format": Code("--format json"),
        "help": Code("--help"),
    }
    yield Paragraph(say(text.OPTIONS_1, **options))


def _finding() -> Iterator[Block]:
    """Show a finding and tell how to read it."""
    yield Heading(2, text.FINDING, "finding")
    yield Paragraph(text.FINDING_1)
    day = FIXED_DAYS[MODEL].isoformat()
    yield Terminal(f"ekirjasto check {MODEL} --as-of {day}", report_of(rule(SHOWN).broken_by))
    yield Paragraph(text.FINDING_2)
    yield Paragraph(say(text.FINDING_3, rules=to("rules")))
    keys = ("unlisted", "unlisted_waived", "at_least", "more_related")
    limits = {"findings": MAX_FINDINGS, "related": MAX_RELATED, "documents": MAX_DOCUMENTS}
    yield Paragraph(say(text.FINDING_4, **limits, **{key: Code(key) for key in keys}))
    yield Heading(3, text.WAIVING)
    yield Paragraph(text.WAIVING_1)


def _outcome() -> Iterator[Block]:
    """Tell of exit codes and of sharing the costs."""
    yield Heading(2, text.CODES, "exit-codes")
    yield Paragraph(text.CODES_1)
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (Code(str(code)), meaning) for code, meaning in enumerate((text.CODE_0, text.CODE_1, text.CODE_2))
    )
    yield Table(text.CODES, (Column(text.EXIT_CODE), Column(text.OUTCOME)), rows)
    yield Heading(2, text.SHARING, "sharing")
    yield Paragraph(text.SHARING_1)
    yield Lines(f"ekirjasto example {MODEL} {MODEL}\nekirjasto allocate {MODEL} --year 2026", notation="text")


def _calendar() -> Iterator[Block]:
    """Tell how deadlines come into people's calendars, and how they go out of them again."""
    yield Heading(2, calendar.HEADING, "calendar")
    yield Paragraph(say(calendar.IMPORTING, to=Code("--to"), replace=Code("--replace")))
    yield Lines(
        f"ekirjasto calendar {MODEL} --to {MODEL}.ics\nekirjasto calendar {MODEL} --replace {MODEL}.ics",
        notation="text",
    )
    yield Paragraph(say(calendar.SHELL, sign=Code(">")))
    yield Heading(3, calendar.LEAVING)
    yield Paragraph(say(calendar.CANCELLED, ends=Code("ends"), withdrawn=Code("withdrawn")))
    yield Paragraph(calendar.DELETED)
    yield Paragraph(calendar.OWN_CALENDAR)
