"""Naming the mistake at which the JSON parser stopped, by looking at the text there."""

from __future__ import annotations

import re

from ekirjasto_model.parsing import hard_spaces
from ekirjasto_model.parsing.core_schema import has_leading_zero
from ekirjasto_model.parsing.json_tokens import tokens
from ekirjasto_model.parsing.leading_zero import leading_zero_facts
from ekirjasto_model.parsing.position import Positions
from ekirjasto_model.values.finding import Fact, Flaw

_LIKE_YAML = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:---|-\s|[A-Za-z][\w-]*:(?:\s|$))")
_CLOSES = re.compile(r"\s*[\]}]")
_CLOSED = re.compile(r'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_DECIMAL_COMMA = re.compile(r'"([^"\\]*)"\s*:\s*(-?[0-9]+,[0-9]+)')
_WORDS = ("true", "false", "null")


def mistake(text: str, index: int) -> Flaw:
    """Name one mistake; ``index`` is where the parser stopped.

    >>> mistake('{"a": 1,}', 8).rule, mistake("{'a': 1}", 1).rule
    ('reading.json-trailing-comma', 'reading.json-quotes')
    """
    positions = Positions(text)
    if _LIKE_YAML.match(text):
        return positions.flaw("reading.yaml-in-json", len(text) - len(text.lstrip()))
    if hard_spaces.any_in(text[index : index + 1]):
        return positions.flaw("reading.hard-space", index, 1, {"code": hard_spaces.code_of(text[index])})
    before, here = _tokens_around(text, index)
    for token in (here, before):
        if token is not None and token[0] == "," and _CLOSES.match(text, token.end()):
            return positions.flaw("reading.json-trailing-comma", token.start())
    if here is None:
        return positions.flaw("reading.json-unfinished", max(len(text.rstrip()) - 1, 0))
    found = _in_word(positions, before, here) if here[0][0] not in '"[]{}:,' else None
    found = _decimal_comma(positions, before, here) or found
    if here[0][0] == '"':
        found = _in_text(positions, index, here)
    if before is not None and before[0] in "]}" and _is_whole(text, before.end()):
        return positions.flaw("reading.json-syntax", here.start())
    if found is None and before is not None and _is_value(before) and here[0] not in ("]", "}", ":", ","):
        found = positions.flaw(
            "reading.json-missing-separator", before.start(), len(before[0]), {"text": before[0][:40]}
        )
    return found or positions.flaw("reading.json-syntax", index)


def _tokens_around(text: str, index: int) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """Return the token before a place, and the one that holds the place or comes next."""
    before = None
    for token in tokens(text):
        if token.end() > index:
            return before, token
        before = token
    return before, None


def _is_whole(text: str, end: int) -> bool:
    """Tell whether every bracket before a place is closed, so that nothing may follow."""
    signs = [token[0] for token in tokens(text) if token.end() <= end]
    return sum(sign in "[{" for sign in signs) == sum(sign in "]}" for sign in signs)


def _decimal_comma(positions: Positions, before: re.Match[str] | None, here: re.Match[str]) -> Flaw | None:
    """Find a number with a decimal comma and no quotes: the parser stops at its decimals."""
    if before is None or before[0] != "," or here[0][0] not in "0123456789":
        return None
    start = max(here.start() - 200, 0)
    for found in _DECIMAL_COMMA.finditer(positions.text, start, here.end()):
        if found.end() == here.end():
            number = found[2]
            facts: dict[str, Fact] = {"key": found[1], "text": number, "write": number.replace(",", ".")}
            return positions.flaw("structure.comma-in-number", found.start(2), len(number), facts)
    return None


def _is_value(token: re.Match[str]) -> bool:
    """Tell whether a key or a value ends with a token, so that a sign must follow."""
    return token[0] not in ("[", "{", ":", ",")


def _in_word(positions: Positions, before: re.Match[str] | None, here: re.Match[str]) -> Flaw | None:
    """Name what is wrong with something that stands without quotes."""
    word = here[0]
    place = (here.start(), len(word))
    if has_leading_zero(word):
        return positions.flaw("reading.code-without-quotes", *place, leading_zero_facts(word))
    if word[0] in "/#":
        return positions.flaw("reading.json-comment", *place)
    if before is not None and _is_value(before):
        is_text = before[0][0] == '"' and word[0] not in "-0123456789" and word not in _WORDS
        return positions.flaw("reading.text-after-quote", *place) if is_text else None
    return positions.flaw("reading.json-quotes", *place, {"text": word[:40]}) if word not in _WORDS else None


def _in_text(positions: Positions, index: int, here: re.Match[str]) -> Flaw | None:
    """Name what is wrong within a quoted text; None where the text itself is sound."""
    text, character = positions.text, positions.text[index : index + 1]
    if character == "\t":
        return positions.flaw("reading.control-character", index, 1, {"code": "U+0009"})
    if character in ("\n", "\r") or _CLOSED.fullmatch(here[0]) is None:
        return positions.flaw("reading.unclosed-quote", here.start())
    slash = text.rfind("\\", here.start(), index + 1)
    if slash >= 0 and index > here.start():
        escape = text[slash : slash + 2].strip()
        return positions.flaw("reading.backslash", slash, len(escape), {"escape": escape})
    return None
