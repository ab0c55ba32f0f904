"""YAML as a stream of events, from PyYAML's C parser where it is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import yaml

NextEvent = Callable[[], Any]
"""Gives the next event; types are told apart by the reader and the composer."""


class HaltError(Exception):
    """The text stopped being YAML.

    ``index`` is where the parser stopped, ``context`` where the thing began that
    it was reading, or None; both count code points from 0. ``too_deep`` tells that
    the parser met its own bound on nesting (libyaml has one since 0.2.6), which is
    far beyond ours.
    """

    def __init__(self, index: int, context: int | None, *, too_deep: bool = False) -> None:
        super().__init__(index, context)
        self.index = index
        self.context = context
        self.too_deep = too_deep


def next_event_of(text: str) -> NextEvent:
    """Return a function that gives the next event of a text, the end of the stream last.

    The function raises :class:`HaltError` where the text is no YAML. PyYAML built
    without libyaml gives the same events from its Python parser, more slowly.

    >>> type(next_event_of("a: 1")()).__name__
    'StreamStartEvent'
    """
    get_event = (yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader)(text).get_event

    def next_event() -> Any:
        try:
            return get_event()
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            raise _halted(error, len(text)) from error

    return next_event


def _halted(error: Exception, length: int) -> HaltError:
    """Turn what PyYAML raises into the place where it stopped; an escape beyond Unicode raises without a place."""
    problem, context = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    index = min(problem.index, length) if problem is not None else 0
    too_deep = "nesting depth" in str(getattr(error, "problem", ""))
    return HaltError(index, context.index if context is not None else None, too_deep=too_deep)
