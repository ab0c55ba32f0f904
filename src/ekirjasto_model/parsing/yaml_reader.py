"""Reading a YAML text: its documents one after another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field
from yaml.events import (
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    StreamEndEvent,
)

from ekirjasto_model.parsing.kinds import hidden_kinds
from ekirjasto_model.parsing.limits import MAX_DEPTH, MAX_DOCUMENTS, MAX_TAG_DIRECTIVES, MAX_VALUES
from ekirjasto_model.parsing.parsed import Parsed, ParsedDocument
from ekirjasto_model.parsing.position import Positions
from ekirjasto_model.parsing.too_much import too_many_documents
from ekirjasto_model.parsing.yaml_composer import Composer, TooMuchError, UnreadableError
from ekirjasto_model.parsing.yaml_events import HaltError, NextEvent, next_event_of
from ekirjasto_model.values.finding import Flaw
from ekirjasto_model.values.node import ScalarNode
from ekirjasto_model.values.origin import Origin

if TYPE_CHECKING:
    from ekirjasto_model.parsing.yaml_mistake import Stop

LOST = "reading.text-after-hash"
"""Where the parser stops on the same line, its mistake says more."""


def read_yaml(file: str, text: str, most: int = MAX_DOCUMENTS) -> Parsed:
    r"""Read the documents of a YAML text; what is wrong with it becomes flaws.

    After a mistake in the writing nothing more of the text is read; documents
    that ended before it are kept. A document of nothing at all is left out. After
    ``most`` documents, whatever became of them, reading stops as well.
    Source: YAML 1.2.2. The text has been found free of control characters.

    >>> read_yaml("a.yaml", "kind: settings\n---\nkind: agreement\nends: [").hidden_kinds
    ('agreement',)
    """
    lines = tuple(text.splitlines())
    crowd = _crowd_of_directives(text)
    if crowd is not None:
        return Parsed((), (crowd,), hidden_kinds(text), lines)
    return Reading(file, lines, Composer(Positions(text), lines), most).read()


def _crowd_of_directives(text: str) -> Flaw | None:
    """Find very many ``%TAG`` lines: the parser compares each of them with all before it."""
    if text.count("%TAG") <= MAX_TAG_DIRECTIVES:
        return None
    return Positions(text).flaw("reading.tag", text.index("%TAG"), len("%TAG"), {"tag": "%TAG"})


@define(eq=False)
class Reading:
    """The reading of one text: what has been kept, what stays hidden, where the present document began."""

    file: str
    lines: tuple[str, ...]
    composer: Composer
    most: int
    documents: list[ParsedDocument] = field(factory=list)
    hidden: set[str] | None = field(factory=set)
    begun: int = 0
    begun_at: int = 0

    def read(self) -> Parsed:
        """Read the whole text."""
        text = self.composer.positions.text
        try:
            self._read_documents(next_event_of(text))
        except HaltError as halt:
            flaw = self._named(halt)
            told = [one for one in self.composer.flaws if one.line != flaw.line or one.rule != LOST]
            self.composer.flaws[:] = [*told, flaw]
            self._hide(len(text))
        except (TooMuchError, UnreadableError):
            self._hide(len(text))
        kinds = None if self.hidden is None else tuple(sorted(self.hidden))
        return Parsed(tuple(self.documents), tuple(self.composer.flaws), kinds, self.lines)

    def _read_documents(self, next_event: NextEvent) -> None:
        """Read document by document, until the text ends or reading stops."""
        feed = self.composer.feed
        while not isinstance(event := next_event(), StreamEndEvent):
            if not isinstance(event, DocumentStartEvent):
                continue
            mark: Any = event.start_mark
            self.begun_at = mark.index
            self.begun += 1
            if self.begun > self.most:
                self.composer.flaws.append(too_many_documents(mark.line + 1, mark.column + 1))
                raise TooMuchError
            self.composer.begin()
            try:
                while not isinstance(event := next_event(), DocumentEndEvent):
                    feed(event)
                self._keep()
            except UnreadableError:
                event = self._skipped(event, next_event)
                self._hide(event.end_mark.index)
            self.begun_at = event.end_mark.index

    def _skipped(self, event: Any, next_event: NextEvent) -> Any:
        """Go on to the end of a document that is not read, or stop if it is far, deep down or never comes."""
        depth = 0
        try:
            for _ in range(MAX_VALUES):
                if isinstance(event, DocumentEndEvent):
                    return event
                depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
                if depth > MAX_DEPTH:
                    raise TooMuchError
                event = next_event()
        except HaltError as halt:
            raise UnreadableError from halt
        raise TooMuchError

    def _keep(self) -> None:
        """Keep the document just finished, unless there is nothing in it."""
        assert self.composer.root is not None, "a document has a root"
        value, node = self.composer.root
        if not (isinstance(node, ScalarNode) and node.text == "" and not node.quoted):
            self.documents.append(
                ParsedDocument(value, Origin(self.file, self.lines, lambda: node), self.composer.sound)
            )

    def _hide(self, end: int) -> None:
        """Note the kinds of what stays unread, from where the document began."""
        kinds = hidden_kinds(self.composer.positions.text[self.begun_at : end])
        self.hidden = None if self.hidden is None or kinds is None else self.hidden | set(kinds)

    def _named(self, halt: HaltError) -> Flaw:
        """Name the mistake at which the parser stopped."""
        if halt.too_deep:
            return self.composer.positions.flaw("reading.too-deep", halt.index, 1, {"limit": MAX_DEPTH})
        from ekirjasto_model.parsing.yaml_mistake import mistake

        return mistake(self._stop(halt))

    def _stop(self, halt: HaltError) -> Stop:
        """Put together what is known of the place where the parser stopped."""
        from ekirjasto_model.parsing.yaml_mistake import Stop

        stack, last = self.composer.stack, self.composer.last
        bracket = stack[-1].mark if stack and stack[-1].flow else None
        spanning = last is not None and last.style in ('"', "'") and last.start_mark.line < last.end_mark.line
        quote = last.start_mark.index if last is not None and spanning else None
        quote_ends = last.end_mark.line + 1 if last is not None and spanning else 0
        return Stop(self.composer.positions, self.lines, halt.index, halt.context, bracket, quote, quote_ends)
