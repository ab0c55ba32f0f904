"""Typical ways in which a file is damaged: by a typing hand, an editor, a spreadsheet or a disk."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import yaml
from hypothesis import strategies as st

from tests.mistakes.findings import files_of
from tests.mistakes.yaml_places import nodes

Span = tuple[int, int]
"""Where a text begins and ends in a file, in code points."""

CODE = re.compile(r'"[0-9]{2,3}"')
CODE_KEYS = {"code", "municipality", "municipalities", "contract-municipalities", "regions", "run-by", "entitled"}
"""The keys under which codes of municipalities and regions stand, alone or in a list."""

LETTERS = "aeiknstäöÅ09-_.,:;#'\"*&!?%[]{}|>@\N{NO-BREAK SPACE}”€é漢😀\u2028\u0085\x00\x1b"


@cache
def words(text: str) -> tuple[Span, ...]:
    """Every key and every single value of a YAML text."""
    both = [one for _, key, node in nodes(text) for one in (key, node)]
    return tuple(_span(one) for one in both if isinstance(one, yaml.ScalarNode))


@cache
def keys(example: str, file: str) -> tuple[tuple[str, Span], ...]:
    """Every key of a file, with the pointer that it ends."""
    text = files_of(example)[file].decode()
    return tuple((pointer, _span(key)) for pointer, key, _ in nodes(text) if key is not None)


@cache
def quoted_codes(example: str, file: str) -> tuple[Span, ...]:
    """Every code of a municipality or a region in its quotes."""
    text = files_of(example)[file].decode()
    spans = [_span(node) for pointer, _, node in nodes(text) if CODE_KEYS & set(pointer.split("/")[-2:])]
    return tuple(span for span in spans if CODE.fullmatch(text[slice(*span)]))


def _span(node: Any) -> Span:
    return node.start_mark.index, node.end_mark.index


def replaced(text: str, span: Span, other: str) -> str:
    """Write another text in a place."""
    return text[: span[0]] + other + text[span[1] :]


def _no_quotes(word: str, chance: random.Random) -> str:
    return word.strip("\"'")


def _letter_more(word: str, chance: random.Random) -> str:
    at = chance.randint(0, len(word))
    return word[:at] + chance.choice(LETTERS) + word[at:]


def _letter_less(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word)) if word else 0
    return word[:at] + word[at + 1 :]


def _letters_swapped(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word) - 1) if len(word) > 1 else 0
    return word[:at] + word[at : at + 2][::-1] + word[at + 2 :]


def _other_value(word: str, chance: random.Random) -> str:
    odd = ["", "~", "null", "[]", "{}", "- a", "kyllä", "NO", "12:30", "0,75", "0.75", "1.1.2022", "2022-02-30", "047"]
    odd += ["1e400", ".nan", "Enontekis", "999", '"', "'", "|", ">", "&a x", "*a", "!!str x", "x" * 5000, "9" * 5000]
    return chance.choice(odd)


Damage = Callable[[str, random.Random], str]
TO_WORDS: Mapping[str, Damage] = {
    "quotes dropped": _no_quotes,
    "a letter more": _letter_more,
    "a letter less": _letter_less,
    "two letters swapped": _letters_swapped,
    "another value": _other_value,
}
"""Damages to one value or one key."""


def _line_gone(lines: list[str], at: int, chance: random.Random) -> None:
    del lines[at]


def _line_twice(lines: list[str], at: int, chance: random.Random) -> None:
    lines.insert(chance.choice([at, chance.randrange(len(lines))]), lines[at])


def _one_space_more(lines: list[str], at: int, chance: random.Random) -> None:
    lines[at] = " " + lines[at]


def _one_space_less(lines: list[str], at: int, chance: random.Random) -> None:
    lines[at] = lines[at].removeprefix(" ")


def _tab(lines: list[str], at: int, chance: random.Random) -> None:
    place = chance.randint(0, len(lines[at]))
    lines[at] = lines[at][:place] + "\t" + lines[at][place:]


def _other_ending(lines: list[str], at: int, chance: random.Random) -> None:
    lines[at] += chance.choice(["\r", " ", "\x0c", ":", " #", "\u2029"])


TO_LINES: Mapping[str, Callable[[list[str], int, random.Random], None]] = {
    "a line gone": _line_gone,
    "a line twice": _line_twice,
    "one space more": _one_space_more,
    "one space less": _one_space_less,
    "a tab": _tab,
    "another ending": _other_ending,
}
"""Damages to one line."""

TO_BYTES: Mapping[str, Callable[[bytes, random.Random], bytes]] = {
    "cut": lambda content, chance: content[: chance.randint(0, len(content))],
    "a byte changed": lambda content, chance: _flipped(content, chance.randrange(len(content)), chance.randint(1, 255)),
    "another encoding": lambda content, chance: content.decode().encode(
        chance.choice(["utf-16", "utf-8-sig", "utf-32-be", "latin-1", "utf-16-le"]), "ignore"
    ),
}
"""Damages to the whole file."""

WAYS = (*TO_WORDS, *TO_LINES, *TO_BYTES)


def _flipped(content: bytes, at: int, by: int) -> bytes:
    return content[:at] + bytes([content[at] ^ by]) + content[at + 1 :]


@st.composite
def damaged(draw: st.DrawFn, files: Mapping[str, bytes], way: str) -> tuple[str, bytes]:
    """Draw one of several files, damaged in one way; damage to words needs YAML."""
    file = draw(st.sampled_from([name for name in sorted(files) if not name.endswith(".csv")]))
    chance = random.Random(draw(st.integers(0, 2**32)))
    content = files[file]
    text = content.decode()
    if way in TO_BYTES:
        return file, TO_BYTES[way](content, chance)
    if way in TO_LINES:
        lines = text.split("\n")
        TO_LINES[way](lines, draw(st.integers(0, len(lines) - 1)), chance)
        return file, "\n".join(lines).encode()
    span = draw(st.sampled_from(words(text)))
    return file, replaced(text, span, TO_WORDS[way](text[slice(*span)], chance)).encode("utf-8", "surrogatepass")


def misspelt(word: str, chance: random.Random) -> str:
    """Misspell a key as typing hands do: a letter less, or two in each other's place."""
    tried = {_letters_swapped(word, chance) for _ in range(9)} | (
        {_letter_less(word, chance)} if len(word) > 3 else set()
    )
    return chance.choice(sorted(tried - {word}) or [word + word[-1]])


def siblings(example: str, file: str, pointer: str) -> set[str]:
    """Return the keys beside a key."""
    above = pointer.rpartition("/")[0]
    return {other.rpartition("/")[2] for other, _ in keys(example, file) if other.rpartition("/")[0] == above}
