"""A year's costs shared as far as they can be: what cannot be told is named and never guessed."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import annex_of_year
from ekirjasto_model.derived.cost_years import cost_year
from ekirjasto_model.derived.costing.reduced import reduced
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.derived.scenarios import scenario
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.share import Allocation


@frozen
class UntoldItem:
    """A cost item that cannot be shared.

    ``lacks`` says why, as :class:`CannotShareError` does. For a ``figure``,
    ``driver`` is the one that lacks figures and ``members`` are those who have none.
    """

    item: CostItem
    lacks: str
    driver: Driver | None = None
    members: tuple[str, ...] = ()


@frozen
class SharedYear:
    """A year's costs by the items that can be shared, and the items that cannot.

    ``allocation`` is None where nothing can be shared; ``lacks`` then says why, if it
    is the whole year that lacks something (``annex``, ``agreement`` or ``members``).
    """

    allocation: Allocation | None
    untold: tuple[UntoldItem, ...] = ()
    lacks: str | None = None

    @property
    def is_whole(self) -> bool:
        """Whether every item of the year could be shared."""
        return self.allocation is not None and not self.untold

    @property
    def items(self) -> frozenset[str]:
        """The ids of the items that were shared."""
        return frozenset() if self.allocation is None else frozenset(self.allocation.items)


def shared_year(configuration: Configuration, year: int) -> SharedYear:
    """Share the costs of a year that has one cost annex, exactly as :func:`allocate` does, item by item if need be."""
    place, annex = annex_of_year(configuration, year)
    try:
        return SharedYear(allocate(configuration, year))
    except CannotShareError as error:
        if not error.item and error.lacks in ("agreement", "members"):
            return SharedYear(None, lacks=error.lacks)
    untold = tuple(
        one for item in sorted(annex.items, key=lambda item: item.id) if (one := _untold(configuration, place, item))
    )
    told = {item.id for item in annex.items} - {one.item.id for one in untold}
    return SharedYear(shared_items(configuration, year, told), untold)


def shared_items(configuration: Configuration, year: int, items: Iterable[str]) -> Allocation | None:
    """Share only some items of a year, which must be such as can be shared; None where there are none."""
    place, annex = annex_of_year(configuration, year)
    kept = _of_items(reduced(configuration, annex), items)
    return None if not kept.items else allocate(scenario(configuration, {place.document: kept}), year)


def _of_items(annex: CostAnnex, items: Iterable[str]) -> CostAnnex:
    """Return an annex with only some of its items."""
    wanted = frozenset(items)
    return annex.model_copy(update={"items": tuple(item for item in annex.items if item.id in wanted)})


def _untold(configuration: Configuration, place: Place, item: CostItem) -> UntoldItem | None:
    """Tell why one item cannot be shared, None where it can."""
    annex = next(one for at, one in configuration.cost_annexes() if at == place)
    alone = scenario(configuration, {place.document: _of_items(reduced(configuration, annex), (item.id,))})
    try:
        allocate(alone, annex.year)
    except CannotShareError as error:
        at, kept = annex_of_year(alone, annex.year)
        costed = cost_year(alone, at, kept)
        drivers = () if costed is None or error.lacks != "figure" else tuple(sorted(costed.drivers()))
        missing = {driver: costed.without_figure(alone, driver) for driver in drivers if costed is not None}
        driver = next((one for one, codes in missing.items() if codes), None)
        members = (error.member,) if error.member else ()
        return UntoldItem(item, error.lacks, driver, members if driver is None else missing[driver])
    return None
