"""Every place in the documents where one kind of value stands: codes, ids, business ids.

The documents' own types tell where to look, so a new field is found without a
word here. The way through a class is worked out once, and a document is walked
through once for all the rules that ask.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import get_args
from weakref import WeakKeyDictionary

from attrs import frozen
from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import ALWAYS, Days, days_of, has_days
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.document import Document
from ekirjasto_model.notation.document import Part, key_of
from ekirjasto_model.notation.text_scalar import TextScalar
from ekirjasto_model.values.origin import Origin
from ekirjasto_model.values.pointer import Place, Pointer, Step

SCALARS = frozenset(
    {"municipality-code", "region-code", "business-id", "isil", "id", "ratio", "day", "moment"},
)
"""The scalars that are looked for, by the name of the error that a misfit gives."""

Steps = tuple[Step, ...]


@frozen(eq=False)
class Occurrence:
    """One value, the mapping it stands in, and its days.

    ``key`` is the value's own, that of the list where it stands in one. ``days``
    are those of the nearest mapping around the value that states them.
    """

    document: int
    steps: Steps
    key: str
    value: object
    holder: Part
    days: Days

    @property
    def place(self) -> Place:
        """The value's place in the configuration."""
        return Place(self.document, Pointer(self.steps))


Found = dict[str, list[Occurrence]]
_walked: WeakKeyDictionary[Origin, tuple[Document, int, Found]] = WeakKeyDictionary()


def occurrences(configuration: Configuration, scalar: str) -> Iterator[Occurrence]:
    """Give every value of a scalar, by file and place, whatever the order of reading.

    ``scalar`` is one of ``SCALARS``.
    """
    for number in reading_order(configuration):
        filed = configuration.filed[number]
        if filed.document is not None:
            yield from _in_document(filed.origin, filed.document, number).get(scalar, ())


def reading_order(configuration: Configuration) -> list[int]:
    """Return the documents' numbers by file name; those of one file as they stand in it."""
    return sorted(range(len(configuration.filed)), key=lambda number: (configuration.filed[number].origin.file, number))


def _in_document(origin: Origin, document: Document, number: int) -> Mapping[str, list[Occurrence]]:
    """Return everything that is found in a document, by scalar; walked through when first asked for."""
    known = _walked.get(origin)
    if known is None or known[0] is not document or known[1] != number:
        known = (document, number, {})
        _walk(number, document, (), _days_around(document), known[2])
        _walked[origin] = known
    return known[2]


def _days_around(document: Document) -> Days:
    """Return the days that a whole document is about: of a cost annex those of its year."""
    if isinstance(document, CostAnnex):
        return Date(document.year, 1, 1), Date(document.year, 12, 31)
    return ALWAYS


def _walk(number: int, part: Part, steps: Steps, around: Days, found: Found) -> None:
    """Find the values at and below a mapping."""
    owner, held_in = type(part), part.__dict__
    days = days_of(part, around) if has_days(owner) else around
    for name, key, scalar in _fields(owner):
        held = held_in[name]
        if held is None:
            continue
        for below, item in enumerate(held) if isinstance(held, tuple) else ((None, held),):
            here = (*steps, key) if below is None else (*steps, key, below)
            if scalar is not None:
                found.setdefault(scalar, []).append(Occurrence(number, here, key, item, part, days))
            else:
                _walk(number, item, here, days, found)


@cache
def _fields(owner: type[Part]) -> tuple[tuple[str, str, str | None], ...]:
    """Return the fields of a class worth looking into: name, key, and the scalar, or None where it holds mappings."""
    found = []
    for name, info in owner.model_fields.items():
        inside = tuple(_inside(info.annotation, *info.metadata))
        scalar = next((one.error for one in inside if isinstance(one, TextScalar) and one.error in SCALARS), None)
        if scalar is not None or any(isinstance(one, type) and _leads_on(one) for one in inside):
            found.append((name, key_of(name), scalar))
    return tuple(found)


@cache
def _leads_on(owner: type[Part]) -> bool:
    """Tell whether a mapping of a class can hold a value that is looked for, at whatever depth."""
    seen, waiting = {owner}, [owner]
    while waiting:
        for info in waiting.pop().model_fields.values():
            for one in _inside(info.annotation, *info.metadata):
                if isinstance(one, TextScalar) and one.error in SCALARS:
                    return True
                if isinstance(one, type) and one not in seen:
                    seen.add(one)
                    waiting.append(one)
    return False


def _inside(*annotations: object) -> Iterator[TextScalar | type[Part]]:
    """Give the scalars and classes of mappings that an annotation is made of."""
    for one in annotations:
        if isinstance(one, TextScalar) or (isinstance(one, type) and issubclass(one, Part)):
            yield one
        else:
            yield from _inside(*get_args(one))
