"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import frozen
from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Example
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

Broken = Callable[[Configuration, Date], Iterator[Spot]]


@frozen
class Rule:
    """Everything that people need to know about one rule, beside its function.

    Its code is its place: ``rules/agreements/ends_before_it_starts.py`` is
    ``agreements.ends-before-it-starts``.

    ``needs`` names kinds of documents (``"agreement"``) and codes of other rules
    (``"members.unknown-municipality"``) that must be sound before this rule can
    be applied. ``title`` states the mistake, ``reason`` why it matters,
    ``message`` what is wrong here and ``repair`` what to write instead; the
    placeholders of message and repair are names of the spot's facts. ``source``
    cites the law, decree or practice. ``broken_by`` gives exactly this finding,
    ``kept_by`` is the nearest thing that is still right. A rule met while
    reading has no function but names in ``found_in`` where it arises.
    """

    severity: Severity
    title: Text
    reason: Text
    message: Text
    repair: Text
    source: Text
    broken_by: Example
    kept_by: Example
    needs: tuple[str, ...] = ()
    broken: Broken | None = None
    found_in: str | None = None
