"""From YAML events to values and nodes, without recursion."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import define, field, frozen
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from ekirjasto_model.parsing import hard_spaces, lost_text
from ekirjasto_model.parsing.core_schema import has_leading_zero, meaning
from ekirjasto_model.parsing.leading_zero import leading_zero_facts
from ekirjasto_model.parsing.limits import MAX_DEPTH, MAX_VALUES
from ekirjasto_model.parsing.position import Positions
from ekirjasto_model.parsing.yaml_frame import Frame
from ekirjasto_model.parsing.yaml_properties import properties_at
from ekirjasto_model.values.finding import Fact, Flaw
from ekirjasto_model.values.node import Mark, Node, Plain, ScalarNode
from ekirjasto_model.values.pointer import Pointer

_HALF = re.compile("[\ud800-\udfff]").search
_TEXT_TAG = "tag:yaml.org,2002:str"


class UnreadableError(Exception):
    """A document cannot be read further; the ones after it can."""


class TooMuchError(Exception):
    """A bound is passed: the file is read no further."""


@frozen
class Anchored:
    """What an alias stands for: its value, how many values that is and how many levels."""

    plain: Plain
    node: Node
    size: int
    height: int


@define(eq=False)
class Composer:
    """One YAML file's values and nodes, put together event by event.

    ``values`` counts those of the whole file, what aliases repeat each time.
    ``last`` is the last scalar met. The flaws go into ``flaws``.
    """

    positions: Positions
    lines: tuple[str, ...]
    flaws: list[Flaw] = field(factory=list)
    values: int = 0
    last: Any = None
    stack: list[Frame] = field(factory=list)
    anchors: dict[str, Anchored | None] = field(factory=dict)
    root: tuple[Plain, Node] | None = None
    sound: bool = True
    may_hold_halves: bool = field(init=False)
    may_hold_hard: bool = field(init=False)
    may_lose: bool = field(init=False)

    def __attrs_post_init__(self) -> None:
        """See what there is at all to be looked for; the C parser itself refuses half a character."""
        text = self.positions.text
        self.may_hold_halves = "\\u" in text or "\\U" in text
        self.may_hold_hard = hard_spaces.any_in(text) is not None
        self.may_lose = lost_text.any_in(text) is not None

    def begin(self) -> None:
        """Begin a document: its anchors are its own."""
        self.stack, self.anchors, self.root, self.sound = [], {}, None, True

    def feed(self, event: Any) -> None:
        """Take one event of a document.

        Raises:
            UnreadableError: the document cannot be read further; the flaw is told.
            TooMuchError: it is too deep or too large; the flaw is told.
        """
        kind = type(event)
        if kind is ScalarEvent:
            self._scalar(event)
        elif kind in (MappingEndEvent, SequenceEndEvent):
            self._end()
        elif kind in (MappingStartEvent, SequenceStartEvent):
            self._start(event, kind is MappingStartEvent)
        elif kind is AliasEvent:
            self._alias(event)

    def _scalar(self, event: Any) -> None:
        """Take a key or a single value."""
        self.last = event
        text = event.value
        mark = self._mark(event) if event.anchor is None and event.tag is None else self._mark_behind(event)
        if self.may_hold_hard and text and not event.style:
            self._refuse_hard_space(mark)
        frame = self.stack[-1] if self.stack else None
        if frame is not None and frame.is_mapping and frame.key is None:
            self._key(frame, text, mark)
            return
        self._count(mark)
        quoted = bool(event.style)
        half = _HALF(text) if self.may_hold_halves else None
        if half is not None:
            raise self._unreadable("lone-surrogate", mark, {"escape": f"\\u{ord(half[0]):04x}"})
        value = text if quoted or event.tag in ("!", _TEXT_TAG) else meaning(text)
        if not quoted and has_leading_zero(text) and event.tag is None:
            self._flaw("code-without-quotes", mark, leading_zero_facts(text))
        if self.may_lose and not quoted:
            self._tell_lost(text, event.end_mark.index, frame)
        self._put(value, ScalarNode(mark, text, value, quoted), event.anchor, 1, 0)

    def _refuse_hard_space(self, mark: Mark) -> None:
        """Stop at a hard space that sets a key or a value in, or that makes one value of key and value."""
        line = self.lines[mark.line - 1]
        column = hard_spaces.hard_space(line) if not line[: mark.column - 1].strip(" -") else None
        if column is not None:
            facts = {"code": hard_spaces.code_of(line[column - 1])}
            raise self._unreadable("hard-space", Mark(mark.line, column), facts)

    def _tell_lost(self, text: str, end: int, frame: Frame | None) -> None:
        """Tell what is lost behind a value whose text goes on behind a number sign."""
        lost = lost_text.lost_behind(self.positions.text, end, text, frame.key if frame is not None else None)
        if lost is not None:
            shown = lost if len(lost) <= 80 else f"{lost[:79]}…"
            self._flaw("text-after-hash", self.positions.mark(end + 1, len(lost)), {"text": shown})

    def _key(self, frame: Frame, text: str, mark: Mark) -> None:
        """Take a key; of one that comes again the first value stays."""
        frame.key, frame.key_mark = text, mark
        first = frame.entries.get(text)
        if first is not None:
            frame.repeated, self.sound = True, False
            self._flaw("duplicate-key", mark, {"key": text, "first_line": first[0].line})

    def _start(self, event: Any, is_mapping: bool) -> None:
        """Open a list or a mapping."""
        bare = event.anchor is None and event.tag is None
        mark = self._mark(event, single=False) if bare else self._mark_behind(event)
        if self.stack and self.stack[-1].is_mapping and self.stack[-1].key is None:
            raise self._unreadable("key-not-text", mark)
        if len(self.stack) >= MAX_DEPTH:
            self._flaw("too-deep", mark, {"limit": MAX_DEPTH})
            raise TooMuchError
        self._count(mark)
        if event.anchor is not None:
            self.anchors[event.anchor] = None
        self.stack.append(Frame(mark, is_mapping, bool(event.flow_style), event.anchor, self.values - 1))

    def _end(self) -> None:
        """Close the innermost list or mapping."""
        frame = self.stack.pop()
        self._put(frame.plain, frame.close(), frame.anchor, self.values - frame.before, frame.height)

    def _alias(self, event: Any) -> None:
        """Put in what an alias stands for."""
        mark, name = self._mark(event), event.anchor
        if self.stack and self.stack[-1].is_mapping and self.stack[-1].key is None:
            raise self._unreadable("key-not-text", mark)
        if name not in self.anchors:
            raise self._unreadable("unknown-alias", mark, {"alias": name})
        known = self.anchors[name]
        if known is None:
            raise self._unreadable("recursive-alias", mark, {"alias": name})
        self.values += known.size
        if self.values > MAX_VALUES or len(self.stack) + known.height > MAX_DEPTH:
            facts: dict[str, Fact] = {"limit": MAX_DEPTH if self.values <= MAX_VALUES else MAX_VALUES}
            self._flaw("too-deep" if self.values <= MAX_VALUES else "too-many-aliases", mark, facts)
            raise TooMuchError
        self._put(known.plain, known.node, None, known.size, known.height)

    def _put(self, plain: Plain, node: Node, anchor: str | None, size: int, height: int) -> None:
        """Put a finished value where it belongs."""
        if anchor is not None:
            self.anchors[anchor] = Anchored(plain, node, size, height)
        if not self.stack:
            self.root = (plain, node)
            return
        above = self.stack[-1]
        above.take(plain, node)
        if height >= above.height:
            above.height = height + 1

    def _mark(self, event: Any, *, single: bool = True) -> Mark:
        """Return the mark of a value, of a list's or mapping's first character."""
        start, end = event.start_mark, event.end_mark
        line, column = start.line, start.column
        if not single:
            length = 1
        elif line == end.line:
            length = end.column - column or 1
        else:
            length = max(len(self.lines[line].rstrip()) - column, 1)
        return Mark(line + 1, column + 1, length)

    def _mark_behind(self, event: Any) -> Mark:
        """Return the mark of a value behind its anchor and tag; a tag is a flaw."""
        found = properties_at(self.positions.text, event.start_mark.index)
        if found.tag_at is not None:
            self.sound = False
            tag = found.tag[:40]
            self._flaw("tag", self.positions.mark(found.tag_at, len(found.tag)), {"tag": tag})
        end, last_line = event.end_mark.index, event.end_mark.line + 1
        if not isinstance(event, ScalarEvent):
            return self.positions.mark(found.value_at)
        mark = self.positions.mark(min(found.value_at, end), max(end - found.value_at, 1))
        if mark.line == last_line:
            return mark
        return Mark(mark.line, mark.column, max(len(self.lines[mark.line - 1].rstrip()) - mark.column + 1, 1))

    def _count(self, mark: Mark) -> None:
        """Count one value more."""
        self.values += 1
        if self.values > MAX_VALUES:
            self._flaw("too-many-values", mark, {"limit": MAX_VALUES})
            raise TooMuchError

    def _unreadable(self, name: str, mark: Mark, facts: Mapping[str, Fact] | None = None) -> UnreadableError:
        """Tell a flaw after which the document makes no sense."""
        self._flaw(name, mark, facts or {})
        return UnreadableError(name)

    def _flaw(self, name: str, mark: Mark, facts: Mapping[str, Fact]) -> None:
        """Tell a flaw of what is read just now."""
        pointer = Pointer(tuple(frame.step for frame in self.stack))
        self.flaws.append(Flaw(f"reading.{name}", mark.line, mark.column, facts, mark.length, pointer))
