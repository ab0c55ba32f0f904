"""A year's costs shared among the members: exact until the one rounding."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.codelists.roundings import Rounding
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import annex_of_year
from ekirjasto_model.derived.cost_years import CostYear, cost_year
from ekirjasto_model.derived.entry_fees import entry_fees
from ekirjasto_model.derived.sharers import Sharer
from ekirjasto_model.derived.year_parts import by_part_of_year
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import AnyFormula, FormulaKind, Parameters
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.remainder import LARGEST_REMAINDER, split
from ekirjasto_model.values.rounding import rounded
from ekirjasto_model.values.share import Allocation, ItemTrace, Share

Bases = Mapping[Driver, Mapping[str, Basis]]
"""For each driver, the figures of all who share an item that needs it."""


def allocate(configuration: Configuration, year: int) -> Allocation:
    """Share a year's costs among its members, to the cent, each share with its trace.

    Shares stand by municipality code and traces by the items' ids, so that the
    result never depends on the order of anything in the files.

    Raises:
        NoCostAnnexError: no cost annex is for the year.
        SeveralCostAnnexesError: annexes of several agreements are.
        CannotShareError: something is missing that the check would have found.
    """
    place, annex = annex_of_year(configuration, year)
    costed = cost_year(configuration, place, annex)
    if costed is None:
        raise CannotShareError(annex.id, "agreement")
    if not costed.members:
        raise CannotShareError(annex.id, "members")
    bases = {driver: _complete(configuration, costed, driver) for driver in sorted(costed.drivers())}
    traces = [
        share_item(annex, item, sharers, bases)
        for item, sharers in sorted(costed.shared_items, key=lambda pair: pair[0].id)
    ]
    shares = []
    for code in costed.members:
        trace = tuple(of_item[code] for of_item in traces if code in of_item)
        shares.append(Share(code, name_of(code), Money.total(one.amount for one in trace), trace))
    return Allocation(year, annex.id, tuple(shares), entry_fees(configuration, costed.agreement, year))


def share_item(annex: CostAnnex, item: CostItem, sharers: tuple[Sharer, ...], bases: Bases) -> dict[str, ItemTrace]:
    """Share one cost item: the formula's exact shares, each for its part of the year, rounded once.

    A charge is rounded for each member by the annex's rounding; a split by the
    largest remainder, so that it sums to the item's amount.

    Raises:
        CannotShareError: nobody shares the item, a part of the year cannot be worked
            out, or a split has no amount or nothing to divide it by.
    """
    stated = item.formula
    chosen = formula(stated.shape)
    fractions = _fractions(annex, item, sharers)
    full = _exact(annex, item, chosen, tuple(fractions), bases)
    if chosen.kind is FormulaKind.CHARGE:
        rounding = annex.rounding or Rounding.HALF_UP
        method, whole, unit = rounding.value, None, Fraction(1)
        exact = {code: full[code] * fractions[code] for code in full}
        amounts = {code: rounded(exact[code], rounding) for code in full}
    else:
        method, whole = LARGEST_REMAINDER, item.amount
        if whole is None:
            raise CannotShareError(annex.id, "amount", item.id)
        partly = {one.municipality: fractions[one.municipality] for one in sharers if one.partial is not None}
        unit, exact = whole.euros, by_part_of_year(full, partly)
        if not any(exact.values()):
            raise CannotShareError(annex.id, "members", item.id)
        amounts = split(whole, exact)
    return {
        one.municipality: ItemTrace(
            item=item.id,
            name=item.name,
            formula=chosen.shape,
            basis=_basis(chosen, stated, bases, one.municipality),
            exact=exact[one.municipality] * unit,
            part=None if whole is None else exact[one.municipality],
            rate=None if chosen.rate is None else chosen.rate(stated),
            rounding=method,
            remainder_cent=whole is not None and amounts[one.municipality].euros > exact[one.municipality] * unit,
            amount=amounts[one.municipality],
            whole=whole,
            part_of_year=None if one.partial is None else one.partial.part,
            full_year=full[one.municipality] * unit,
            shared_by=item.shared_by or ItemSharers.EVERY_MEMBER,
        )
        for one in sharers
    }


def _fractions(annex: CostAnnex, item: CostItem, sharers: tuple[Sharer, ...]) -> dict[str, Fraction]:
    """Return for what part of the year each sharer pays."""
    if not sharers:
        raise CannotShareError(annex.id, "members", item.id)
    found: dict[str, Fraction] = {}
    for one in sharers:
        if one.fraction is None:
            raise CannotShareError(annex.id, "part-of-year", item.id, one.municipality)
        found[one.municipality] = one.fraction
    return found


def _exact(
    annex: CostAnnex, item: CostItem, chosen: AnyFormula, members: tuple[str, ...], bases: Bases
) -> Mapping[str, Fraction]:
    """Return each member's exact share of a full year: a part of the whole, or euros."""
    values = {driver: {code: basis.value for code, basis in found.items()} for driver, found in bases.items()}
    try:
        return chosen.share(item.formula, members, values)
    except ZeroDivisionError:
        raise CannotShareError(annex.id, "figure", item.id) from None


def _basis(chosen: AnyFormula, stated: Parameters, bases: Bases, code: str) -> Basis | None:
    """Return the figure on which a member's share rests, if the formula asks for one."""
    drivers = chosen.drivers(stated)
    return bases[drivers[0]][code] if drivers else None


def _complete(configuration: Configuration, costed: CostYear, driver: Driver) -> dict[str, Basis]:
    """Return the figures of a driver if nobody's is missing."""
    found = costed.figures(configuration, driver)
    missing = [code for code, basis in found.items() if basis is None]
    if missing:
        raise CannotShareError(costed.annex.id, "figure", member=missing[0])
    return {code: basis for code, basis in found.items() if basis is not None}
