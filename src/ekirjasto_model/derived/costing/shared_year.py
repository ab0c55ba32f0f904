"""A year's items shared, before anybody's trace is told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

from attrs import evolve, field, frozen
from pendulum import Date

from ekirjasto_model.codelists.cost_kinds import CostKind
from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.income_places import IncomePlace
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import annex_of_year
from ekirjasto_model.derived.cost_years import CostYear, cost_year
from ekirjasto_model.derived.costing.after_sharing import taken_off
from ekirjasto_model.derived.costing.earlier import earlier_shares
from ekirjasto_model.derived.costing.figures import of_day
from ekirjasto_model.derived.costing.item_ground import item_ground
from ekirjasto_model.derived.costing.shared_item import ItemPayers, SharedItem, share_item
from ekirjasto_model.derived.costing.takings import Taking, takings
from ekirjasto_model.derived.costing.vat import net_amount
from ekirjasto_model.derived.drivers import figures
from ekirjasto_model.derived.payers import payers_of_year
from ekirjasto_model.derived.sharers import Sharer, sharers
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.documents.income import Income
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import FormulaKind
from ekirjasto_model.modifiers.modifier import Setting
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.pointer import Place


@frozen
class SharedYear:
    """A cost annex's year, and its items as they were shared, by their ids.

    ``income`` is what each income took off, in the order in which it was taken, and
    ``after`` what those taken after the sharing took off each member's share, by the
    income's id and code.
    """

    costed: CostYear
    items: tuple[SharedItem, ...]
    income: tuple[Taking, ...] = ()
    after: Mapping[str, Mapping[str, Money]] = field(factory=dict)

    def amounts(self) -> dict[str, Money]:
        """Return what each member pays in all, by code."""
        cents = dict.fromkeys(self.costed.members, 0)
        for shared in self.items:
            for code, amount in zip(shared.ground.members, shared.cents, strict=True):
                cents[code] += amount
        for parts in self.after.values():
            for code, part in parts.items():
                cents[code] -= part.cents
        return {code: Money(amount) for code, amount in cents.items()}


def shared_year(configuration: Configuration, year: int) -> SharedYear:
    """Share a year's costs to the cent.

    Raises:
        NoCostAnnexError: no cost annex is for the year.
        SeveralCostAnnexesError: annexes of several agreements are.
        CannotShareError: something is missing that the check would have found.
    """
    return shared_annex(configuration, *annex_of_year(configuration, year))


def shared_annex(configuration: Configuration, place: Place, annex: CostAnnex) -> SharedYear:
    """Share the costs of one annex to the cent.

    Raises:
        CannotShareError: something is missing that the check would have found.
    """
    costed = cost_year(configuration, place, annex)
    if costed is None:
        raise CannotShareError(annex.id, "agreement")
    return share_year(configuration, costed)


def share_year(configuration: Configuration, costed: CostYear) -> SharedYear:
    """Share the costs of a year whose annex and payers are known.

    Items that follow from a price come first, for a grant's costs include them; then
    income is taken off the sums that are split, these are shared, and what is taken
    after the sharing goes last.

    Raises:
        CannotShareError: something is missing that the check would have found.
    """
    if not costed.members:
        raise CannotShareError(costed.annex.id, "members")
    known = YearFigures(configuration, costed)
    pairs = sorted(costed.shared_items, key=lambda pair: pair[0].id)
    if not is_reduced(costed):
        return SharedYear(
            costed, tuple(shared_one(configuration, costed, item, sharers, known) for item, sharers in pairs)
        )
    charged, taken, left = before_sharing(configuration, costed, known)
    items = tuple(
        charged.get(item.id)
        or shared_one(configuration, costed, item.model_copy(update={"amount": left[item.id]}), sharers, known)
        for item, sharers in pairs
    )
    shared = SharedYear(costed, items, taken)
    return evolve(shared, after=_after(configuration, shared, known))


def is_reduced(costed: CostYear) -> bool:
    """Tell whether something else is shared than the sums that the items state: net of VAT, or less by income."""
    annex = costed.annex
    return bool(annex.income) or any(item.vat is not None and item.vat.included for item in annex.items)


def before_sharing(
    configuration: Configuration, costed: CostYear, known: YearFigures
) -> tuple[dict[str, SharedItem], tuple[Taking, ...], dict[str, Money]]:
    """Return the items that follow from a price, the income, and what is left of the sums that are split, by id."""
    charged = {
        item.id: shared_one(configuration, costed, item, sharers, known)
        for item, sharers in costed.shared_items
        if formula(item.formula.shape).kind is FormulaKind.CHARGE
    }
    sums = _net_sums(costed.annex, [item for item, _ in costed.shared_items if item.id not in charged])
    charges = {item: Money(sum(one.cents)) for item, one in charged.items()}
    taken = takings(configuration, costed.annex, sums, charges)
    return charged, taken, _left(costed.annex, sums, taken)


def _net_sums(annex: CostAnnex, items: Iterable[CostItem]) -> dict[str, Money]:
    """Return the net sums of the items that are split, by their ids."""
    found = {}
    for item in items:
        net = net_amount(annex, item)
        if net is None:
            raise CannotShareError(annex.id, "amount" if item.amount is None else "vat-rate", item.id)
        found[item.id] = net
    return found


def _left(annex: CostAnnex, sums: Mapping[str, Money], taken: Iterable[Taking]) -> dict[str, Money]:
    """Return what is left of the sums after the income that is taken before the sharing."""
    left = dict(sums)
    for one in taken:
        if not one.fits:
            raise CannotShareError(annex.id, "income", one.income.id)
        for item, part in one.of_items.items():
            left[item] -= part
    return left


def _after(configuration: Configuration, shared: SharedYear, known: YearFigures) -> dict[str, dict[str, Money]]:
    """Return what the income taken after the sharing takes off each member's share, by its id and code."""
    costed, owed = shared.costed, shared.amounts()
    found: dict[str, dict[str, Money]] = {}
    for taking in shared.income:
        income = taking.income
        if income.taken is IncomePlace.AFTER_SHARING:
            if income.income_formula is None or taking.amount is None or taking.amount > Money.total(owed.values()):
                raise CannotShareError(costed.annex.id, "income", income.id)
            item = as_item(income, taking.amount)
            payers = payers_of_year(configuration, costed.agreement, costed.annex.year)
            parts = shared_one(configuration, costed, item, sharers(configuration, payers, item), known)
            found[income.id] = taken_off(costed.annex, parts, owed)
            owed = {code: of - found[income.id].get(code, Money(0)) for code, of in owed.items()}
    return found


def as_item(income: Income, amount: Money) -> CostItem:
    """Return an income as something that its formula shares among all members."""
    return CostItem.model_construct(
        id=income.id, name=income.name, cost_kind=CostKind.ONE_OFF, amount=amount, formula=income.income_formula
    )


class YearFigures:
    """The figures of a year, each driver and day looked up once."""

    def __init__(self, configuration: Configuration, costed: CostYear) -> None:
        self._configuration, self._costed = configuration, costed
        self._known: dict[tuple[Driver, Date], dict[str, Basis | None]] = {}

    def of(self, driver: Driver, day: Date, code: str) -> Basis:
        """Return a member's figure of a driver on a day."""
        asked = (driver, day)
        if asked not in self._known:
            costed, members = self._costed, self._costed.members
            annex = of_day(costed.annex, day)
            self._known[asked] = figures(self._configuration, costed.place, annex, driver, members)
        found = self._known[asked][code]
        if found is None:
            raise CannotShareError(self._costed.annex.id, "figure", member=code)
        return found


def shared_one(
    configuration: Configuration, costed: CostYear, item: CostItem, sharers: tuple[Sharer, ...], known: YearFigures
) -> SharedItem:
    """Share one item."""
    annex = costed.annex
    if not sharers:
        raise CannotShareError(annex.id, "members", item.id)
    chosen, members = formula(item.formula.shape), tuple(one.municipality for one in sharers)
    if chosen.kind is FormulaKind.SPLIT and item.amount is None:
        raise CannotShareError(annex.id, "amount", item.id)
    found = item_ground(configuration, annex, item, members, known.of)
    setting = Setting(
        members,
        annex.year,
        chosen.kind,
        tuple(_part_of_year(costed, item, one) for one in sharers),
        earlier_shares(configuration, costed, item),
        found.ground.figures,
    )
    return share_item(annex, item, ItemPayers(sharers, found.bases), found.ground, setting)


def _part_of_year(costed: CostYear, item: CostItem, sharer: Sharer) -> Fraction | None:
    """Return for what part of the year a sharer pays, None for the whole."""
    if sharer.partial is None:
        return None
    if sharer.fraction is None:
        raise CannotShareError(costed.annex.id, "part-of-year", item.id, sharer.municipality)
    return sharer.fraction
