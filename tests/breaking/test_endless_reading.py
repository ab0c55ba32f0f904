"""Texts made to keep a parser busy: read or refused within a moment."""

from __future__ import annotations

from time import process_time

import pytest
from yaml import _yaml as yaml_parser

from ekirjasto_model.checking import check
from ekirjasto_model.examples.library import FIXED_DAYS
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.source_file import SourceFile
from tests.parsing.reading import read, told

FIXED_DAY = FIXED_DAYS["malli"]
SOON = 5.0
"""Seconds; what is endless takes minutes."""


BOUNDED = tuple(int(part) for part in yaml_parser.get_version_string().split(".")) >= (0, 2, 6)
"""Whether the YAML parser has a bound on nesting of its own, which it meets before a key within braces."""
BRACES = ("too-deep", 1, 1001, 1) if BOUNDED else ("key-not-text", 1, 2, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{" * 1_000_000, BRACES),
        ("{" * 50 + "[" * 1_000_000, BRACES),
        ("? " * 200_000, ("key-not-text", 1, 3, 1)),
        ("".join(f"%TAG !a{number}! x\n" for number in range(100_000)) + "--- a\n", ("tag", 1, 1, 4)),
    ],
    ids=["braces", "braces, then brackets", "keys within keys", "tag directives"],
)
def test_a_text_is_refused_soon(text: str, expected: tuple[str, int, int, int]) -> None:
    begun = process_time()
    parsed = read(text)
    assert process_time() - begun < SOON
    assert told(parsed) == [expected]
    assert parsed.documents == ()


def test_few_tag_directives_do_no_harm() -> None:
    """What YAML allows and nobody overdoes stays as it was."""
    parsed = read("%TAG ! tag:example.org,2000:\n---\nkind: settings\n")
    assert parsed.flaws == ()
    assert [document.value for document in parsed.documents] == [{"kind": "settings"}]


@pytest.mark.parametrize(
    "content",
    [
        "parties:\n" + "".join(f"  - municipality: Enontekj{number}\n" for number in range(5_000)),
        "legal-bases:\n" + "".join(f"  - public-library-act-{number}\n" for number in range(5_000)),
        "parties:\n" + "".join(f"  - municipalty: {number}\n" for number in range(5_000)),
    ],
    ids=["names", "codes of a codelist", "keys"],
)
def test_very_many_mistakes_are_told_soon(content: str) -> None:
    """Every mistake is counted; what was meant is guessed for the first ones only."""
    begun = process_time()
    report = check([SourceFile("agreement.yaml", f"kind: agreement\nversion: 1\n{content}".encode())], FIXED_DAY).report
    assert process_time() - begun < 2 * SOON
    assert report.count(Severity.ERROR) >= 5_000
