"""What a check has found: no sentence yet, only the rule, the facts and the place."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen
from pendulum import Date

from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.pointer import Place, Pointer
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

Fact = str | int | Date | Money | Rate | Names | Text | tuple[str, ...]
"""A value that a finding tells of; words and number formats are chosen at the edge."""


@frozen
class Spot:
    """Where a rule is broken, as the rule itself sees it.

    ``related`` are other places that a reader needs to see beside it.
    """

    place: Place
    facts: Mapping[str, Fact] = field(factory=dict)
    related: tuple[Place, ...] = ()


@frozen
class Flaw:
    """Something wrong met while a text is read, before there is a document.

    ``line`` and ``column`` count from 1, in code points; ``length`` is that of
    the offending text, at least 1. ``pointer`` is empty where nothing is known.
    """

    rule: str
    line: int
    column: int
    facts: Mapping[str, Fact] = field(factory=dict)
    length: int = 1
    pointer: Pointer = Pointer()


@frozen
class Location:
    """A place in a file, as a person finds it.

    ``file`` is relative, with ``/``; ``line`` and ``column`` count from 1;
    ``source`` is the whole line, ``length`` that of the offending text.
    """

    file: str
    line: int
    column: int
    pointer: Pointer = Pointer()
    source: str = ""
    length: int = 1


@frozen
class Finding:
    """One mistake, one message: a rule, its facts, and where.

    ``place`` is the same place in the configuration, for what was found there and
    not while the files were read. ``at`` is how a waiver would write it, None for
    what cannot be waived.
    ``related`` lists at most ``MAX_RELATED`` places; ``more_related`` tells how
    many others there are.
    """

    rule: str
    severity: Severity
    facts: Mapping[str, Fact]
    location: Location
    related: tuple[Location, ...] = ()
    place: Place | None = None
    more_related: int = 0
    at: str | None = None
