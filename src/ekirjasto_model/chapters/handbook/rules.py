"""The rules by topic: what is wrong, why it matters, and what it looks like wrong and right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Lines, Paragraph, Table
from ekirjasto_model.chapters.handbook import rules_text as text
from ekirjasto_model.chapters.handbook.topics import TOPICS
from ekirjasto_model.chapters.rule_examples import MODEL, excerpts, report_of
from ekirjasto_model.chapters.words import Capital, Code, Link, Said, Strong, Words, say
from ekirjasto_model.rules.catalogue import CODES, rule
from ekirjasto_model.rules.example import Example
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

SEVERITIES = {Severity.ERROR: text.ERROR, Severity.WARNING: text.WARNING, Severity.NOTE: text.NOTE}


def blocks() -> tuple[Block, ...]:
    """Return the chapter."""
    return tuple(_blocks())


def section_of(code: str) -> str:
    """Return the name of the section that tells of a rule.

    >>> section_of("agreements.no-decision")
    'rule-agreements.no-decision'
    """
    return f"rule-{code}"


def rule_link(code: str) -> Link:
    """Return a link from another chapter to a rule; it shows the rule's title.

    >>> rule_link("agreements.no-decision").words.en
    'A party has no decision'
    """
    return Link("rules", rule(code).title, section_of(code))


def severities() -> Table:
    """Return the grades of findings and what each means."""
    rows: tuple[tuple[Words, ...], ...] = tuple((Strong(Capital(grade)), SEVERITIES[grade]) for grade in Severity)
    return Table(text.SEVERITIES, (Column(text.SEVERITY), Column(text.MEANING)), rows)


def _blocks() -> Iterator[Block]:
    """Give the chapter's blocks."""
    yield Paragraph(say(text.INTRO_1, count=len(CODES)))
    yield Paragraph(say(text.INTRO_2, example=Code(MODEL)))
    yield Paragraph(text.SEVERITIES_1)
    yield severities()
    for topic in TOPICS:
        codes = [code for code in CODES if code.startswith(f"{topic}.")]
        if codes:
            yield from _topic(topic, codes)


def _topic(topic: str, codes: list[str]) -> Iterator[Block]:
    """Tell of one topic and of each of its rules."""
    title, about = TOPICS[topic]
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (Link("", rule(code).title, section_of(code)), rule(code).severity) for code in codes
    )
    yield Heading(2, title, f"topic-{topic}")
    yield Paragraph(about)
    yield Table(say(text.TOPIC_TABLE, topic=title), (Column(text.RULE), Column(text.SEVERITY)), rows)
    for code in codes:
        yield from _rule(code, rule(code))


def _rule(code: str, one: Rule) -> Iterator[Block]:
    """Tell of one rule, its example checked here and now."""
    found = report_of(one.broken_by).findings
    facts = next(finding.facts for finding in found if finding.rule == code)
    message, repair = _said(one.message, facts), _said(one.repair, facts)
    yield Heading(3, one.title, section_of(code))
    yield Paragraph(say(text.GRADE, severity=Strong(Capital(one.severity)), code=Code(code)))
    yield Paragraph(one.reason)
    yield from _example(one.broken_by, one.kept_by, text.WRONG_LABEL)
    yield Paragraph(say(text.SAYS, label=Strong(text.SAYS_LABEL), message=message, repair=repair))
    yield from _example(one.kept_by, one.broken_by, text.RIGHT_LABEL)
    yield Paragraph(say(text.SOURCE, label=Strong(text.SOURCE_LABEL), source=one.source))


def _said(sentence: Text, facts: Mapping[str, Fact]) -> Said:
    """Put what was found into a rule's sentence."""
    return Said(sentence, dict(facts))


def _example(example: Example, beside: Example, label: Text) -> Iterator[Block]:
    """Show the lines of a wrong or a right example, file by file, so that it can be compared with the other."""
    shown = excerpts(example, beside)
    if not shown:
        yield Paragraph(say(text.WRONG_UNREAD, label=Strong(label), file=Code(example.file)))
    for one in shown:
        facts: dict[str, Words] = {"label": Strong(label), "file": Code(one.file), "line": one.first}
        if one.text:
            yield Lines(one.text, Said(text.WRONG, facts), one.file.rpartition(".")[2])
        else:
            yield Paragraph(Said(text.WRONG_EMPTY, facts))
