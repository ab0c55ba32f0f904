"""Naming the mistake at which a YAML parser stopped, by looking at the text there."""

from __future__ import annotations

import re

from attrs import frozen

from ekirjasto_model.parsing import yaml_lines as lines_of
from ekirjasto_model.parsing.hard_spaces import code_of, hard_space
from ekirjasto_model.parsing.position import Positions
from ekirjasto_model.values.finding import Flaw
from ekirjasto_model.values.node import Mark

_HALF = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")


@frozen
class Stop:
    """Where the parser stopped, and what it was reading.

    ``index`` and ``context`` are the parser's own two places, ``bracket`` is the
    innermost bracket still open, ``quote`` the beginning of the last quoted text
    if that ran over several lines, to the line ``quote_ends``.
    """

    positions: Positions
    lines: tuple[str, ...]
    index: int
    context: int | None
    bracket: Mark | None
    quote: int | None
    quote_ends: int

    @property
    def text(self) -> str:
        """The whole text."""
        return self.positions.text

    @property
    def at(self) -> Mark:
        """The mark of the place."""
        return self.positions.mark(self.index)

    def line(self, number: int) -> str:
        """Return what matters of a line, counted from 1: its first 2 000 characters; empty behind the last."""
        return self.lines[number - 1][:2000] if number <= len(self.lines) else ""

    def flaw(self, name: str, line: int, column: int, length: int = 1, **facts: str) -> Flaw:
        """Return a flaw at a line and column."""
        return Flaw(f"reading.{name}", line, column, facts, length)


def mistake(stop: Stop) -> Flaw:
    """Name one mistake; what is none of the frequent ones is a mistake in the writing of YAML."""
    for look in (_tab, _hard_space, _in_quotes, _bracket, _special, _line_by_line):
        found = look(stop)
        if found is not None:
            return found
    return stop.flaw("yaml-syntax", stop.at.line, stop.at.column)


def _tab(stop: Stop) -> Flaw | None:
    """Find a tab where lines are set in with spaces."""
    at = stop.at
    before = stop.line(at.line)[: at.column]
    column = before.find("\t") if not before.strip(" \t-") else -1
    return stop.flaw("tab", at.line, column + 1) if column >= 0 else None


def _hard_space(stop: Stop) -> Flaw | None:
    """Find a hard space, as word processors and web pages have it, in place of one that YAML counts."""
    number = stop.at.line
    if hard_space(stop.line(number)) is None:
        number = lines_of.line_before(stop.lines, number, blank=" ") or number
    while (above := lines_of.line_before(stop.lines, number, blank=" ")) and hard_space(stop.line(above)):
        number = above
    line = stop.line(number)
    column = hard_space(line)
    return None if column is None else stop.flaw("hard-space", number, column, code=code_of(line[column - 1]))


def _in_quotes(stop: Stop) -> Flaw | None:
    """Find a backslash in quotes, and quotes that do not end where they should."""
    context = stop.context
    if context is not None and stop.text[context : context + 1] in ('"', "'"):
        slash = stop.text.rfind("\\", context, stop.index + 2)
        if stop.text[context] == '"' and slash >= 0 and stop.index - slash < 12 and stop.index < len(stop.text):
            half = _HALF.match(stop.text, slash)
            escape = half[0] if half else stop.text[slash : slash + 2].strip()
            mark = stop.positions.mark(slash)
            return stop.flaw(
                "lone-surrogate" if half else "backslash", mark.line, mark.column, len(escape), escape=escape
            )
        mark = stop.positions.mark(context)
        return stop.flaw("unclosed-quote", mark.line, mark.column)
    if stop.quote is not None and stop.quote_ends == stop.at.line:
        mark = stop.positions.mark(stop.quote)
        return stop.flaw("unclosed-quote", mark.line, mark.column)
    return None


def _bracket(stop: Stop) -> Flaw | None:
    """Find a bracket that is not closed on its line; what else is wrong within brackets has no name of its own."""
    if stop.bracket is None:
        return None
    if stop.at.line == stop.bracket.line and stop.index < len(stop.text):
        return stop.flaw("yaml-syntax", stop.at.line, stop.at.column)
    character = stop.line(stop.bracket.line)[stop.bracket.column - 1 :][:1] or "["
    return stop.flaw("unclosed-bracket", stop.bracket.line, stop.bracket.column, character=character)


def _special(stop: Stop) -> Flaw | None:
    """Find a value that begins with a character of YAML's own, or that goes on behind its quotes."""
    at, line = stop.at, stop.line(stop.at.line)
    value = lines_of.value_column(line)
    if value is None or value > at.column:
        return None
    first = line[value - 1]
    if first in lines_of.SPECIAL or line[value - 1 : value + 1] in ("- ", "? "):
        return stop.flaw("value-needs-quotes", at.line, value, character=first)
    if first in ('"', "'") and at.column > value + 1:
        return stop.flaw("text-after-quote", at.line, at.column, max(len(line.rstrip()) - at.column + 1, 1))
    return None


def _line_by_line(stop: Stop) -> Flaw | None:
    """Find what is wrong with the line, or with the one before it that the parser ran on from."""
    at, line = stop.at, stop.line(stop.at.line)
    column = lines_of.colon_in_value(line)
    if column == at.column:
        return stop.flaw("colon-in-value", at.line, column)
    before = lines_of.line_before(stop.lines, at.line)
    if before is None:
        return None
    text = stop.line(before)
    if lines_of.lacks_space(text) is not None:
        while (above := lines_of.line_before(stop.lines, before)) and lines_of.lacks_space(stop.line(above)):
            before = above
        column = lines_of.lacks_space(stop.line(before)) or 1
        sign = stop.line(before)[column - 1]
        return stop.flaw("missing-space", before, column, character=sign)
    alone = stop.context is not None and stop.positions.mark(stop.context).line == before
    if lines_of.lacks_colon(text) and (alone or lines_of.is_entry(line)):
        start = len(text) - len(text.lstrip()) + 1
        return stop.flaw("missing-colon", before, start, len(text.strip()), text=text.strip()[:60])
    if lines_of.is_entry(line) and line[: at.column - 1].strip(" -") in ("", lines_of.key_of(line)):
        start = len(line) - len(line.lstrip()) + 1
        return stop.flaw("indentation", at.line, start)
    column = None if lines_of.is_entry(line) else lines_of.comment_column(text)
    return None if column is None else stop.flaw("comment-in-text", before, column)
