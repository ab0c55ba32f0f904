"""Reading a JSON text by the standard parser."""

from __future__ import annotations

import json
import re
from functools import cache

from attrs import frozen

from ekirjasto_model.parsing.core_schema import has_leading_zero, whole
from ekirjasto_model.parsing.json_mistake import mistake
from ekirjasto_model.parsing.json_nodes import JsonScan
from ekirjasto_model.parsing.json_tokens import tokens, too_deep_at
from ekirjasto_model.parsing.kinds import hidden_kinds
from ekirjasto_model.parsing.limits import MAX_DEPTH, MAX_VALUES
from ekirjasto_model.parsing.parsed import Parsed, ParsedDocument
from ekirjasto_model.parsing.position import Positions
from ekirjasto_model.values.finding import Flaw
from ekirjasto_model.values.node import Node, Plain
from ekirjasto_model.values.origin import Origin

_HALF = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.")


class _NotANumberError(Exception):
    """NaN or an infinity was met, which JSON does not know."""


@frozen
class Loaded:
    """The values of a text; ``flawed`` tells that a scan will find flaws that did not keep it from being read."""

    value: Plain
    flawed: bool = False


def read_json(file: str, text: str) -> Parsed:
    """Read a JSON text; what is wrong with it becomes flaws.

    Source: RFC 8259, and for keys given twice RFC 7493 (I-JSON), chapter 2.3.

    >>> read_json("a.json", '{"kind": "settings"}').documents[0].value
    {'kind': 'settings'}
    """
    lines = tuple(text.splitlines())
    read = _beyond_bounds(text) or _values(text)
    if isinstance(read, Flaw):
        return Parsed((), (read,), hidden_kinds(text), lines)
    scan = cache(lambda: JsonScan.of(text))

    def find_root() -> Node:
        return scan().node()

    flaws = tuple(scan().flaws) if read.flawed else ()
    sound = all(flaw.rule != "reading.duplicate-key" for flaw in flaws)
    return Parsed((ParsedDocument(read.value, Origin(file, lines, find_root), sound),), flaws, (), lines)


def _values(text: str) -> Loaded | Flaw:
    """Read the values, or tell what keeps them from being read."""
    try:
        loaded = _loaded(text)
    except json.JSONDecodeError as error:
        flaw = mistake(text, error.pos)
        return (_with_codes(text) or flaw) if flaw.rule == "reading.code-without-quotes" else flaw
    except _NotANumberError as error:
        return _not_a_number(text, str(error))
    except RecursionError:
        return _too_deep(text, too_deep_at(text, MAX_DEPTH))
    return _too_deep(text, too_deep_at(text, MAX_DEPTH)) if _is_deep(loaded.value) else loaded


def _with_codes(text: str) -> Loaded | None:
    """Read the values once more, with quotation marks around codes; None where there are other mistakes too."""
    words = [f'"{token[0]}"' if has_leading_zero(token[0]) else token[0] for token in tokens(text)]
    try:
        return Loaded(_loaded(" ".join(words)).value, flawed=True)
    except (json.JSONDecodeError, _NotANumberError, RecursionError):
        return None


def _too_deep(text: str, at: int | None) -> Flaw:
    """Report the first bracket that opens one level too many."""
    return Positions(text).flaw("reading.too-deep", at or 0, 1, {"limit": MAX_DEPTH})


def _is_deep(value: Plain) -> bool:
    """Tell whether a value holds more levels of lists and mappings than are allowed."""
    level: list[Plain] = [value]
    for _ in range(MAX_DEPTH + 1):
        groups = [one.values() if isinstance(one, dict) else one for one in level if isinstance(one, dict | list)]
        if not groups:
            return False
        level = [one for group in groups for one in group]
    return True


def _beyond_bounds(text: str) -> Flaw | None:
    """Find what is beyond the bounds before anything is read: too many values or levels, half a character."""
    if text.count(",") + text.count("[") + text.count("{") >= MAX_VALUES:
        deep = too_deep_at(text, MAX_DEPTH)
        if deep is not None:
            return _too_deep(text, deep)
        count = 1
        for token in tokens(text):
            count += token[0] in ",[{"
            if count > MAX_VALUES:
                return Positions(text).flaw("reading.too-many-values", token.start(), 1, {"limit": MAX_VALUES})
    for escape in _HALF.finditer(text) if "\\u" in text else ():
        if escape[1]:
            return Positions(text).flaw("reading.lone-surrogate", escape.start(), 6, {"escape": escape[1]})
    return None


def _loaded(text: str) -> Loaded:
    """Read the values by the standard parser; of a key given twice the first value stays."""
    repeated = False

    def first_of_each(pairs: list[tuple[str, Plain]]) -> dict[str, Plain]:
        nonlocal repeated
        made = dict(pairs)
        if len(made) < len(pairs):
            repeated = True
            made.update(reversed(pairs))
        return made

    def refuse(name: str) -> float:
        raise _NotANumberError(name)

    value = json.loads(text, object_pairs_hook=first_of_each, parse_int=whole, parse_constant=refuse)
    return Loaded(value, repeated)


def _not_a_number(text: str, name: str) -> Flaw:
    """Find the place of a word such as NaN."""
    at = next(token.start() for token in tokens(text) if token[0].startswith(name))
    return Positions(text).flaw("reading.not-a-number", at, len(name), {"word": name})
