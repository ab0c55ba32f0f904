"""A rule's examples as lines: the model e-library's files with an edit made, and what the edit changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from functools import cache
from types import MappingProxyType

from attrs import frozen

from ekirjasto_model.checking import check
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.rules.example import Edit, Example, Make, Refuse
from ekirjasto_model.values.report import Report
from ekirjasto_model.values.source_file import SourceFile

MODEL = "malli"
CONTEXT = 2
"""How many unchanged lines are shown on either side of a change."""

MOST_LINES = 24
MOST_COLUMNS = 110
CUT = "…"


@frozen
class Excerpt:
    """Lines of one file, from the line ``first`` on; a line of ``…`` stands for those left out."""

    file: str
    first: int
    text: str


def excerpts(example: Example, beside: Example | None = None) -> tuple[Excerpt, ...]:
    """Return what an example changes in each file, with the lines around it; a new file as a whole.

    Where ``beside`` changes the same file, the lines of both are shown, so that a
    reader can compare the two, or, if these are many, those by which they differ. A file that a folder could not
    give has no lines.

    >>> from ekirjasto_model.rules.catalogue import rule
    >>> [shown] = excerpts(rule("agreements.ends-before-it-starts").broken_by)
    >>> shown.file, "ends: 2020-12-31" in shown.text
    ('trial-agreement.yaml', True)
    """
    if isinstance(example, Refuse):
        return ()
    if isinstance(example, Make):
        return (Excerpt(example.file, 1, _cut(_lines(example.content))),)
    files, others = _edited(example), _edited(beside) if isinstance(beside, Edit) else _model()
    changed = sorted({edit.file for edit in (example, *example.also)}, key=lambda file: (file != example.file, file))
    return tuple(_changes(file, files[file], others[file]) for file in changed)


def report_of(example: Example) -> Report:
    """Check the model e-library with an example's change, on its fixed day."""
    match example:
        case Edit():
            files = _edited(example)
        case Make():
            files = {**_model(), example.file: example.content}
        case Refuse():
            files = dict(_model())
    sources = [SourceFile(name, content) for name, content in files.items()]
    if isinstance(example, Refuse):
        sources.append(SourceFile(example.file, b"", example.flaw))
    return check(sources, FIXED_DAYS[MODEL]).report


@cache
def _model() -> Mapping[str, bytes]:
    """Return the model e-library's files by name."""
    return MappingProxyType({file.name: file.content for file in example_files(MODEL)})


def _edited(example: Edit) -> dict[str, bytes]:
    """Return the model e-library's files with an edit made, and those that belong to it."""
    files = dict(_model())
    for edit in (*example.also, example):
        files[edit.file] = files[edit.file].replace(edit.before.encode(), edit.after.encode(), 1)
    return files


def _changes(file: str, content: bytes, other: bytes) -> Excerpt:
    """Return the changed lines of a file with those around them, and those that the other content changes."""
    before, after = _lines(_model()[file]), _lines(content)
    matcher = SequenceMatcher(a=before, b=after, autojunk=False)
    changed = [*_changed(matcher), *_changed(SequenceMatcher(a=before, b=_lines(other), autojunk=False))]
    start = max(0, min((first for first, _ in changed), default=0) - CONTEXT)
    end = min(len(before), max((last for _, last in changed), default=0) + CONTEXT)
    spans = [(min(_moved(matcher, start)), max(_moved(matcher, end)))]
    if spans[0][1] - spans[0][0] > MOST_LINES:
        apart = matcher if other == _model()[file] else SequenceMatcher(a=_lines(other), b=after, autojunk=False)
        spans = [(group[0][3], group[-1][4]) for group in apart.get_grouped_opcodes(2 * CONTEXT)]
    shown: list[str] = []
    for first, last in spans:
        shown.extend([CUT] if shown else [])
        shown.extend(after[first:last])
    return Excerpt(file, spans[0][0] + 1, _cut(shown))


def _changed(matcher: SequenceMatcher[str]) -> list[tuple[int, int]]:
    """Return the lines of the model's file that a change takes away or stands between."""
    return [(first, last) for tag, first, last, _, _ in matcher.get_opcodes() if tag != "equal"]


def _moved(matcher: SequenceMatcher[str], line: int) -> list[int]:
    """Return where a place between lines may lie in the changed file; several where lines were put in just there."""
    blocks = matcher.get_matching_blocks()
    return [0] * (line == 0) + [there + line - here for here, there, size in blocks if here <= line <= here + size]


def _lines(content: bytes) -> list[str]:
    """Return the lines of a file; bytes that are no text are written as numbers."""
    return content.decode("utf-8", "backslashreplace").splitlines()


def _cut(lines: list[str]) -> str:
    """Leave out what is more than a reader wants to see."""
    return "\n".join(_shortened(lines))


def _shortened(lines: list[str]) -> Iterator[str]:
    """Give lines, the long ones cut and the many left out."""
    for line in lines[:MOST_LINES]:
        yield line if len(line) <= MOST_COLUMNS else line[:MOST_COLUMNS] + CUT
    if len(lines) > MOST_LINES:
        yield CUT
