"""Several documents together, each with where it came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TypeVar

from attrs import field, frozen

from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.document import Document
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.joining_case import JoiningCase
from ekirjasto_model.documents.own_costs import OwnCosts
from ekirjasto_model.documents.remarks import Remarks
from ekirjasto_model.documents.responsibilities import Responsibilities
from ekirjasto_model.documents.settings import Settings, Waiver
from ekirjasto_model.values.figure_table import FigureTable
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.origin import Origin
from ekirjasto_model.values.patterns import Patterns
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.reached import Reached

D = TypeVar("D", bound=Document)


@frozen(slots=False)
class Filed:
    """One document of a configuration.

    ``kind`` is empty where it could not be told. ``document`` is None where the
    structure is faulty; the remarks (sources, assumptions, what is unknown) are
    kept also then, if they themselves are sound, and so are the waivers of
    settings, each with its number in the list.
    """

    kind: str
    document: Document | None
    remarks: Remarks
    origin: Origin
    waivers: Mapping[int, Waiver] = field(factory=dict)

    @cached_property
    def unknown(self) -> Patterns:
        """The paths of the ``unknown:`` list."""
        return Patterns.of(entry.at for entry in self.remarks.unknown)

    @cached_property
    def assumed(self) -> Patterns:
        """The paths of the ``assumptions:`` list."""
        return Patterns.of(entry.at for entry in self.remarks.assumptions)

    @cached_property
    def reached(self) -> Reached:
        """What paths into the document begin from."""
        return Reached((self.origin.root,))


@frozen(eq=False)
class Configuration:
    """The documents of one e-library's files, in the order in which they were read.

    ``tables`` are the CSV files of figures that cost annexes name, by their names.

    What is asked of a configuration never depends on that order. Two readings of
    the same files are two configurations, so that what has been worked out about
    one can be kept beside it.
    """

    filed: tuple[Filed, ...] = ()
    tables: Mapping[str, FigureTable] = field(factory=dict)

    def of_kind(self, kind: type[D]) -> Iterator[tuple[Place, D]]:
        """Give every sound document of a class, with its place."""
        for number, filed in enumerate(self.filed):
            if isinstance(filed.document, kind):
                yield Place(number), filed.document

    def e_libraries(self) -> Iterator[tuple[Place, ELibrary]]:
        """Give the e-library documents."""
        return self.of_kind(ELibrary)

    def agreements(self) -> Iterator[tuple[Place, Agreement]]:
        """Give the agreements."""
        return self.of_kind(Agreement)

    def responsibilities(self) -> Iterator[tuple[Place, Responsibilities]]:
        """Give the lists of responsibilities."""
        return self.of_kind(Responsibilities)

    def cost_annexes(self) -> Iterator[tuple[Place, CostAnnex]]:
        """Give the cost annexes."""
        return self.of_kind(CostAnnex)

    def joining_cases(self) -> Iterator[tuple[Place, JoiningCase]]:
        """Give the joining cases."""
        return self.of_kind(JoiningCase)

    def own_costs(self) -> Iterator[tuple[Place, OwnCosts]]:
        """Give the municipalities' own costs."""
        return self.of_kind(OwnCosts)

    def settings(self) -> Iterator[tuple[Place, Settings]]:
        """Give the settings."""
        return self.of_kind(Settings)

    def is_marked_unknown(self, place: Place) -> bool:
        """Tell whether a document's ``unknown:`` list covers a place."""
        filed = self.filed[place.document]
        if not filed.remarks.unknown:
            return False
        return filed.unknown.first_over(place.pointer.steps, filed.origin.root) is not None

    def reasons_unknown(self, place: Place) -> tuple[Names, ...]:
        """Return what a document's ``unknown:`` list says of a place, in the list's order."""
        filed = self.filed[place.document]
        return tuple(entry.reason for entry in filed.remarks.unknown if filed.origin.covers(entry.at, place.pointer))

    def is_assumed(self, place: Place) -> bool:
        """Tell whether a document's ``assumptions:`` list covers a place."""
        filed = self.filed[place.document]
        if not filed.remarks.assumptions:
            return False
        return filed.assumed.first_over(place.pointer.steps, filed.origin.root) is not None
