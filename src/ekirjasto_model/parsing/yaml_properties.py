"""Anchors and tags: what may stand before a value in YAML."""

from __future__ import annotations

import re

from attrs import frozen

_ONE = re.compile(r"(!)(?:<[^>\s]*>|[^\s,\[\]{}]*)|(&)[^\s,\[\]{}]*")
_BETWEEN = re.compile(r"(?:[ \t\r\n]+|#[^\r\n]*)*")


@frozen
class Properties:
    """The anchor and tag before a value: where the value begins, and where the tag stands.

    ``tag_at`` is None where there is no tag; all places count code points from 0.
    """

    value_at: int
    tag_at: int | None
    tag: str


def properties_at(text: str, index: int) -> Properties:
    """Read the anchor and tag that begin at a place.

    >>> properties_at("a: &x !!str 047", 3)
    Properties(value_at=12, tag_at=6, tag='!!str')
    """
    tag_at, tag = None, ""
    while (one := _ONE.match(text, index)) is not None:
        if one[1] is not None:
            tag_at, tag = index, one[0]
        between = _BETWEEN.match(text, one.end())
        index = between.end() if between is not None else one.end()
    return Properties(index, tag_at, tag)
