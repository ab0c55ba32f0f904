"""A year's costs shared among the members: exact until the one rounding."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.roundings import Rounding
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import agreement_of, annex_of_year
from ekirjasto_model.derived.drivers import figures
from ekirjasto_model.derived.membership import members_of_year
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
"""For each driver, every member's figure."""


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
    agreement = agreement_of(configuration, annex)
    if agreement is None:
        raise CannotShareError(annex.id, "agreement")
    members = members_of_year(configuration, agreement, year)
    if not members:
        raise CannotShareError(annex.id, "members")
    items = sorted(annex.items, key=lambda item: item.id)
    needed = {driver for item in items for driver in formula(item.formula.shape).drivers(item.formula)}
    bases = {
        driver: _complete(annex, driver, figures(configuration, place, annex, driver, members))
        for driver in sorted(needed)
    }
    traces = [share_item(annex, item, members, bases) for item in items]
    shares = []
    for code in members:
        trace = tuple(of_item[code] for of_item in traces)
        shares.append(Share(code, name_of(code), Money.total(one.amount for one in trace), trace))
    return Allocation(year, annex.id, tuple(shares))


def share_item(annex: CostAnnex, item: CostItem, members: tuple[str, ...], bases: Bases) -> dict[str, ItemTrace]:
    """Share one cost item: the formula's exact shares, rounded once.

    A charge is rounded for each member by the annex's rounding; a split by the
    largest remainder, so that it sums to the item's amount.

    Raises:
        CannotShareError: a split has no amount, or nothing to divide it by.
    """
    stated = item.formula
    chosen = formula(stated.shape)
    exact = _exact(annex, item, chosen, members, bases)
    if chosen.kind is FormulaKind.CHARGE:
        rounding = annex.rounding or Rounding.HALF_UP
        method, whole = rounding.value, None
        euros, amounts = exact, {code: rounded(exact[code], rounding) for code in members}
    else:
        method, whole = LARGEST_REMAINDER, item.amount
        if whole is None:
            raise CannotShareError(annex.id, "amount", item.id)
        euros, amounts = {code: exact[code] * whole.euros for code in members}, split(whole, exact)
    return {
        code: ItemTrace(
            item=item.id,
            name=item.name,
            formula=chosen.shape,
            basis=_basis(chosen, stated, bases, code),
            exact=euros[code],
            part=None if whole is None else exact[code],
            rate=None if chosen.rate is None else chosen.rate(stated),
            rounding=method,
            remainder_cent=whole is not None and amounts[code].euros > euros[code],
            amount=amounts[code],
            whole=whole,
        )
        for code in members
    }


def _exact(
    annex: CostAnnex, item: CostItem, chosen: AnyFormula, members: tuple[str, ...], bases: Bases
) -> Mapping[str, Fraction]:
    """Return each member's exact share: a part of the whole, or euros."""
    values = {driver: {code: basis.value for code, basis in found.items()} for driver, found in bases.items()}
    try:
        return chosen.share(item.formula, members, values)
    except ZeroDivisionError:
        raise CannotShareError(annex.id, "figure", item.id) from None


def _basis(chosen: AnyFormula, stated: Parameters, bases: Bases, code: str) -> Basis | None:
    """Return the figure on which a member's share rests, if the formula asks for one."""
    drivers = chosen.drivers(stated)
    return bases[drivers[0]][code] if drivers else None


def _complete(annex: CostAnnex, driver: Driver, found: Mapping[str, Basis | None]) -> dict[str, Basis]:
    """Return the figures if nobody's is missing."""
    complete = {code: basis for code, basis in found.items() if basis is not None}
    missing = [code for code in found if code not in complete]
    if missing:
        raise CannotShareError(annex.id, "figure", member=missing[0])
    return complete
