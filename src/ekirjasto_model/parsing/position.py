"""From a place in a text to its line and column."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property

from attrs import define

from ekirjasto_model.values.finding import Fact, Flaw
from ekirjasto_model.values.node import Mark

_LINE_END = re.compile(r"\r\n|\n|\r")


@define(slots=False)
class Positions:
    r"""A text whose places are counted in lines and columns, both from 1, in code points.

    >>> Positions("a: 1\nb: 2").mark(5)
    Mark(line=2, column=1, length=1)
    """

    text: str

    @cached_property
    def starts(self) -> list[int]:
        """Where each line starts."""
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]

    def mark(self, index: int, length: int = 1) -> Mark:
        """Return the mark of a place in the text."""
        line = bisect_right(self.starts, index)
        return Mark(line, index - self.starts[line - 1] + 1, length)

    def flaw(self, rule: str, index: int, length: int = 1, facts: Mapping[str, Fact] | None = None) -> Flaw:
        """Return a flaw at a place in the text."""
        mark = self.mark(index)
        return Flaw(rule, mark.line, mark.column, facts or {}, max(length, 1))
