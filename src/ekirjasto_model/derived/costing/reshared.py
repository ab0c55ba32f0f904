"""A shared item shared again: among fewer, with several as one, or with another sum.

Nothing of the files is read again, so that thousands of such questions are quick.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from attrs import evolve

from ekirjasto_model.derived.costing.shared_item import ItemPayers, SharedItem, share_item
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.modifiers.modifier import Setting
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money


def among(annex: CostAnnex, shared: SharedItem, places: Sequence[int]) -> SharedItem:
    """Share an item only among the members in some places.

    Raises:
        CannotShareError: it cannot be shared among them.
    """
    return share_item(
        annex,
        shared.item,
        _payers(shared.payers, places),
        shared.ground.only(places),
        _setting(shared.setting, places),
    )


def as_one(annex: CostAnnex, shared: SharedItem, places: Sequence[int]) -> SharedItem:
    """Share an item with the members in some places as one, with the code and group of the first.

    Its figures are the sums of theirs, and so are its shares of earlier years, where all
    of theirs are known.

    Raises:
        CannotShareError: it cannot be shared so.
    """
    gone = set(places[1:])
    kept = [place for place in range(len(shared.ground.members)) if place not in gone]
    at = kept.index(places[0])
    ground, setting = shared.ground.only(kept), _setting(shared.setting, kept)
    codes = [shared.ground.members[place] for place in places]
    figures = {
        driver: _summed(exact, places, ground.figures[driver], at) for driver, exact in shared.ground.figures.items()
    }
    asked = {
        driver: figures[driver] if driver in figures else _summed(exact, places, setting.figures[driver], at)
        for driver, exact in shared.setting.figures.items()
    }
    earlier = {year: _earlier(of_year, codes) for year, of_year in setting.earlier.items()}
    return share_item(
        annex,
        _stated_as_one(shared.item, codes),
        _payers(shared.payers, kept),
        evolve(ground, figures=figures),
        evolve(setting, figures=asked, earlier=earlier),
    )


def with_sum(annex: CostAnnex, shared: SharedItem, whole: Fraction) -> SharedItem:
    """Share an item that is split with another sum, in euros.

    Raises:
        CannotShareError: it cannot be shared so.
    """
    return share_item(annex, shared.item, shared.payers, shared.ground.sharing(whole), shared.setting)


def _payers(payers: ItemPayers, places: Sequence[int]) -> ItemPayers:
    """Return those in some places, each with its figures."""
    return ItemPayers(tuple([payers.sharers[one] for one in places]), tuple([payers.bases[one] for one in places]))


def _setting(setting: Setting, places: Sequence[int]) -> Setting:
    """Return what a modifier may look at of the members in some places."""
    return evolve(
        setting,
        members=tuple([setting.members[one] for one in places]),
        parts_of_year=tuple([setting.parts_of_year[one] for one in places]),
        figures={driver: exact.only(places) for driver, exact in setting.figures.items()},
    )


def _summed(exact: Exact, places: Sequence[int], kept: Exact, at: int) -> Exact:
    """Put the sum of some numbers in one place of those that are kept."""
    numerators = list(kept.numerators)
    numerators[at] = sum([exact.numerators[place] for place in places])
    return Exact(tuple(numerators), kept.denominator)


def _stated_as_one(item: CostItem, codes: Sequence[str]) -> CostItem:
    """Return an item whose formula states the sum of some members' own amounts for the first, if it states amounts."""
    stated = getattr(item.formula, "amounts", ())
    own = {one.municipality: one for one in stated if one.municipality in codes}
    if codes[0] not in own:
        return item
    together = own[codes[0]].model_copy(update={"amount": Money.total(one.amount for one in own.values())})
    others = tuple(one for one in stated if one.municipality not in own)
    return item.model_copy(update={"formula": item.formula.model_copy(update={"amounts": (together, *others)})})


def _earlier(of_year: Mapping[str, Money], codes: Sequence[str]) -> Mapping[str, Money]:
    """Return a year's earlier shares with those of some members as the first one's."""
    others = {code: amount for code, amount in of_year.items() if code not in codes}
    if not all(code in of_year for code in codes):
        return others
    return {**others, codes[0]: Money.total(of_year[code] for code in codes)}
