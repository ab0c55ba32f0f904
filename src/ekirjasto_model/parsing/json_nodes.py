"""Where each value of a JSON text stands: found only when a finding asks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from re import Match

from attrs import define, field

from ekirjasto_model.parsing.core_schema import has_leading_zero, whole
from ekirjasto_model.parsing.json_tokens import tokens
from ekirjasto_model.parsing.leading_zero import leading_zero_facts
from ekirjasto_model.parsing.position import Positions
from ekirjasto_model.parsing.yaml_frame import Frame
from ekirjasto_model.values.finding import Fact, Flaw
from ekirjasto_model.values.node import Mark, Node, Plain, ScalarNode
from ekirjasto_model.values.pointer import Pointer

_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None}


@define(eq=False)
class JsonScan:
    """One scan of a text that the standard parser has accepted.

    ``flaws`` are what did not keep it from being read: keys given twice, and codes
    without quotation marks, which the reader has put in.
    """

    positions: Positions
    root: Node | None = None
    flaws: list[Flaw] = field(factory=list)
    stack: list[Frame] = field(factory=list)

    @classmethod
    def of(cls, text: str) -> JsonScan:
        """Scan a text.

        >>> scan = JsonScan.of('{"a": 1, "a": 2}')
        >>> scan.flaws[0].column, scan.flaws[0].facts
        (10, {'key': 'a', 'first_line': 1})
        """
        scan = cls(Positions(text))
        for token in tokens(text):
            scan._take(token)
        return scan

    def node(self) -> Node:
        """Return the root."""
        assert self.root is not None, "the text was accepted before"
        return self.root

    def _take(self, token: Match[str]) -> None:
        """Take one token."""
        text = token[0]
        if text in ",:":
            return
        if text in "]}":
            self._put(None, self.stack.pop().close())
            return
        mark = self.positions.mark(token.start(), 1 if text in "[{" else len(text))
        if text in "[{":
            self.stack.append(Frame(mark, text == "{", True, None, 0))
        elif text[0] == '"':
            self._text(json.loads(text), mark)
        elif has_leading_zero(text):
            if self._awaits_key():
                self._text(text, mark)
                self._flaw("code-without-quotes", mark, leading_zero_facts(text))
            else:
                self._flaw("code-without-quotes", mark, leading_zero_facts(text))
                self._text(text, mark)
        else:
            value = _WORDS[text] if text in _WORDS else number(text)
            self._put(value, ScalarNode(mark, text, value, quoted=False))

    def _awaits_key(self) -> bool:
        """Tell whether a key comes next, not a value."""
        return bool(self.stack) and self.stack[-1].is_mapping and self.stack[-1].key is None

    def _text(self, value: str, mark: Mark) -> None:
        """Take a quoted text: a key or a value."""
        if not self._awaits_key():
            self._put(value, ScalarNode(mark, value, value, quoted=True))
            return
        frame = self.stack[-1]
        frame.key, frame.key_mark = value, mark
        if value in frame.entries:
            frame.repeated = True
            self._flaw("duplicate-key", mark, {"key": value, "first_line": frame.entries[value][0].line})

    def _flaw(self, name: str, mark: Mark, facts: Mapping[str, Fact]) -> None:
        """Tell a flaw of what is read just now."""
        pointer = Pointer(tuple(frame.step for frame in self.stack))
        self.flaws.append(Flaw(f"reading.{name}", mark.line, mark.column, facts, mark.length, pointer))

    def _put(self, value: Plain, node: Node) -> None:
        """Put a finished value where it belongs."""
        if self.stack:
            self.stack[-1].take(value, node)
        else:
            self.root = node


def number(text: str) -> int | float:
    """Return a number as the standard parser gives it, an absurdly long one as infinite.

    >>> number("12"), number("1.50"), number("1e2")
    (12, 1.5, 100.0)
    """
    return whole(text) if text.lstrip("-").isdigit() else float(text)
