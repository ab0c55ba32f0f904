"""A mistake made by one edit, and what following its repair does."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from attrs import field, frozen

from ekirjasto_model.values.finding import Finding
from tests.mistakes.findings import files_of, sentences

NOT_JSON = "not-json"
"""A mistake that cannot be made in JSON."""

AS_READ = "as-read"
"""A mistake that means the same in JSON: the file is turned into JSON as it stands."""


MENDED = "mended"
"""The same, and so is its repair, which is more than one value."""


@frozen
class Mistake:
    """One edit: in ``right`` (once in the file) what stands between « and » becomes ``wrong``.

    The finding is expected at the beginning of ``wrong``, or of what stands
    between « and » in it, and as long as that; or else where the text ``seen``
    begins (in the file ``seen_in``). ``mend`` gives the repaired text.
    ``in_json`` is what stands in the value's place (or the key's) in JSON.
    """

    name: str
    file: str
    right: str
    wrong: str
    rule: str
    mend: Callable[[str, Finding, bool], str]
    in_json: str = AS_READ
    seen: str = ""
    seen_in: str = ""
    example: str = field(kw_only=True)

    def __str__(self) -> str:
        return f"{self.example}: {self.name}"

    @property
    def pieces(self) -> tuple[str, str, str]:
        """What stands before, between and behind the marks in the right text."""
        head, _, rest = self.right.partition("«")
        body, _, tail = rest.partition("»")
        return head, body, tail

    def applied(self) -> str:
        """Return the file's text with the mistake."""
        return self._made()[0]

    def expected(self) -> tuple[str, tuple[int, int], str]:
        """Return the file, line and column where the finding stands, and what is marked there, if that can be told."""
        made, at, offending = self._made()
        if not self.seen:
            return self.file, place_at(made, at), offending or made[at]
        text = files_of(self.example)[self.seen_in].decode() if self.seen_in else made
        return self.seen_in or self.file, place_at(text, text.index(self.seen)), ""

    def _made(self) -> tuple[str, int, str]:
        """Return the text with the mistake, the index of what is wrong and what that is."""
        head, body, tail = self.pieces
        text = files_of(self.example)[self.file].decode()
        assert text.count(head + body + tail) == 1, f"{head + body + tail!r} does not stand once"
        inside, marked, rest = self.wrong.partition("«")
        offending, _, after = rest.partition("»") if marked else (inside, "", "")
        at = text.index(head + body + tail) + len(head)
        whole = (inside if marked else "") + offending + after
        made = text[:at] + whole + text[at + len(body) :]
        return made, at + (len(inside) if marked else 0), offending


def place_at(text: str, index: int) -> tuple[int, int]:
    """Return the line and column of an index, both from 1."""
    before = text[:index]
    return before.count("\n") + 1, index - (before.rfind("\n") + 1) + 1


def named(finding: Finding) -> str:
    """Return what a repair names, the same in every language: a text in straight quotes, or the fact ``write``."""
    said = [repair for _, repair in sentences(finding).values()]
    quoted = [re.search(r'"[^"]*"', one) for one in said]
    if all(quoted):
        texts = {one[0] for one in quoted if one is not None}
        assert len(texts) == 1, texts
        return texts.pop()
    word = str(finding.facts["write"] if "write" in finding.facts else finding.facts["allowed"])
    assert all(word in one for one in said)
    return word


def write(text: str, finding: Finding, is_json: bool) -> str:
    """Put what the repair names in place of what the finding marks."""
    start, end = _marked(text, finding)
    return text[:start] + (_in_json(named(finding)) if is_json else named(finding)) + text[end:]


def as_told(word: str) -> Callable[[str, Finding, bool], str]:
    """Put a word in place of what the finding marks; the repair must name it in every language."""

    def mended(text: str, finding: Finding, is_json: bool) -> str:
        assert all(word in repair for _, repair in sentences(finding).values())
        return put(word)(text, finding, is_json)

    return mended


def remove_line(text: str, finding: Finding, is_json: bool) -> str:
    """Take away the line of the finding; in JSON also the comma that is then too much."""
    lines = text.splitlines(keepends=True)
    del lines[finding.location.line - 1]
    return re.sub(r",(\s*[]}])", r"\1", "".join(lines)) if is_json else "".join(lines)


def put(replacement: str, *, instead_of: str | None = None) -> Callable[[str, Finding, bool], str]:
    """Write a text of one's own in place of what the finding marks (or of another text)."""

    def mended(text: str, finding: Finding, is_json: bool) -> str:
        if instead_of is not None and not is_json:
            assert text.count(instead_of) == 1
            return text.replace(instead_of, replacement)
        start, end = _marked(text, finding)
        return text[:start] + (_in_json(replacement) if is_json else replacement) + text[end:]

    return mended


def _marked(text: str, finding: Finding) -> tuple[int, int]:
    """Return where the text that a finding marks begins and ends."""
    lines = text.split("\n")
    start = sum(len(line) + 1 for line in lines[: finding.location.line - 1]) + finding.location.column - 1
    return start, start + finding.location.length


def _in_json(word: str) -> str:
    """Write what a repair names as JSON writes it."""
    try:
        json.loads(word)
    except ValueError:
        return json.dumps(word, ensure_ascii=False)
    return word
