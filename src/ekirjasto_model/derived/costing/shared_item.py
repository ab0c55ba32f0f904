"""One cost item shared: exact until the one rounding, then in whole cents."""

from __future__ import annotations

from fractions import Fraction

from attrs import frozen

from ekirjasto_model.codelists.remainders import Remainder
from ekirjasto_model.codelists.rounding_points import RoundingPoint
from ekirjasto_model.codelists.roundings import Rounding
from ekirjasto_model.derived.sharers import Sharer
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.errors import CannotLimitError, CannotShareError, CannotSplitError, NothingStatedError
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import AnyFormula, FormulaKind, Parameters
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.modifiers.catalogue import modifier
from ekirjasto_model.modifiers.modifier import Setting, Sums
from ekirjasto_model.modifiers.part_of_year import PartOfYearModifier
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.remainder import whole_cents
from ekirjasto_model.values.rounding import rounded, rounded_to

PART_OF_YEAR = PartOfYearModifier(shape="part-of-year")


@frozen
class ItemPayers:
    """Who shares an item, and the figures that each one's share rests on, in the order of their codes."""

    sharers: tuple[Sharer, ...]
    bases: tuple[tuple[Basis, ...], ...]


@frozen
class SharedItem:
    """How one item was shared, for all who share it, in the order of their codes.

    ``share`` is the formula's exact share: parts of the whole, or euros. ``full`` is
    the same in euros. ``after`` are each modifier and the exact euros after it, in
    order. ``final`` are the sums that were rounded to ``cents``; ``total`` is what a
    split was rounded to in whole cents, ``apart`` the cents of it kept apart. ``rated``
    are the rounded rates, where the rate is rounded first, and ``in_rate`` the modifiers
    that were applied to the rate before that.
    """

    item: CostItem
    payers: ItemPayers
    ground: Ground
    setting: Setting
    share: Exact
    full: Exact
    after: tuple[tuple[Parameters, Exact], ...]
    final: Sums
    cents: tuple[int, ...]
    total: int | None
    rated: Exact | None = None
    in_rate: tuple[Parameters, ...] = ()

    @property
    def formula(self) -> AnyFormula:
        """The formula that shares it."""
        return formula(self.item.formula.shape)

    @property
    def apart(self) -> Money:
        """The cents of the sum that were kept apart."""
        return Money(0 if self.total is None else self.total - sum(self.cents))


def share_item(annex: CostAnnex, item: CostItem, payers: ItemPayers, ground: Ground, setting: Setting) -> SharedItem:
    """Share one cost item: the formula, its modifiers from top to bottom, then one rounding.

    Raises:
        CannotShareError: a split has nothing to divide it by, the formula states nothing
            for a member, an earlier share is not known, or the sum cannot be kept within the limits.
    """
    chosen = formula(item.formula.shape)
    try:
        share = chosen.share(item.formula, ground)
    except ZeroDivisionError:
        raise CannotShareError(annex.id, "figure", item.id) from None
    except NothingStatedError as error:
        raise CannotShareError(annex.id, error.lacks, item.id, _code(error.member, ground)) from None
    full = share if ground.whole is None else share.times(ground.whole)
    stated = _in_order(item, setting)
    rated, start, rest = None, full, stated
    if annex.rounding_point is RoundingPoint.RATE and chosen.price is not None:
        factors = _leading_factors(stated, setting)
        rated = _rounded_rate(chosen.price(item.formula).value, factors, setting, annex)
        start, rest = ground.figures[chosen.drivers(item.formula)[0]].by_each(rated), stated[len(factors) :]
    sums, after = Sums(start), []
    for one in rest:
        sums = _modified(annex, item, one, sums, setting)
        after.append((one, sums.exact))
    if chosen.kind is FormulaKind.CHARGE:
        cents, total = _charged(sums, annex.rounding or Rounding.HALF_UP), None
    else:
        total = rounded(sums.exact.total).cents
        cents = _split(annex, item, total, sums)
    in_rate = tuple(stated[: len(stated) - len(rest)])
    return SharedItem(
        item, payers, ground, setting, share, full, tuple(after), sums, tuple(cents), total, rated, in_rate
    )


def _code(member: str, ground: Ground) -> str:
    """Return a member's code; nothing for a group, which has only a name."""
    return member if member in ground.members else ""


def _in_order(item: CostItem, setting: Setting) -> list[Parameters]:
    """Return the item's modifiers; the part of the year comes first where it has no place of its own."""
    stated: list[Parameters] = list(item.modifiers)
    if any(one.shape == PART_OF_YEAR.shape for one in stated) or all(part is None for part in setting.parts_of_year):
        return stated
    return [PART_OF_YEAR, *stated]


def _leading_factors(stated: list[Parameters], setting: Setting) -> list[Exact]:
    """Return the factors of those first modifiers that only multiply, or only choose the figures."""
    found: list[Exact] = []
    for one in stated:
        factor = _factor(one, setting)
        if factor is None:
            break
        found.append(factor)
    return found


def _factor(stated: Parameters, setting: Setting) -> Exact | None:
    """Return what a modifier multiplies by, one where it only chooses the figures, None where it does more."""
    chosen = modifier(stated.shape)
    if chosen.days is not None:
        return Exact.alike(Fraction(1), len(setting.members))
    try:
        return None if chosen.factor is None else chosen.factor(stated, setting)
    except ZeroDivisionError:
        return None


def _rounded_rate(price: Fraction, factors: list[Exact], setting: Setting, annex: CostAnnex) -> Exact:
    """Return every member's price with its factors, rounded to the stated decimals."""
    rates = Exact.alike(price, len(setting.members))
    for factor in factors:
        rates = rates.by_each(factor)
    decimals = 2 if annex.rate_decimals is None else annex.rate_decimals
    return Exact.of([rounded_to(rate, decimals, annex.rounding or Rounding.HALF_UP) for rate in rates])


def _modified(annex: CostAnnex, item: CostItem, one: Parameters, sums: Sums, setting: Setting) -> Sums:
    """Apply one modifier."""
    try:
        found = modifier(one.shape).apply(one, sums, setting)
    except CannotLimitError:
        raise CannotShareError(annex.id, "limits", item.id) from None
    except KeyError:
        raise CannotShareError(annex.id, "earlier-share", item.id) from None
    except ZeroDivisionError:
        raise CannotShareError(annex.id, "figure", item.id) from None
    if one.shape == PART_OF_YEAR.shape and setting.kind is FormulaKind.SPLIT and _nothing_left(sums, found):
        lacks = "limits" if any(part != 0 for part in setting.parts_of_year) else "members"
        raise CannotShareError(annex.id, lacks, item.id)
    return found


def _nothing_left(before: Sums, after: Sums) -> bool:
    """Tell whether a sum was to be paid and now nobody has a share of it."""
    return any(before.exact.numerators) and not any(after.exact.numerators)


def _charged(sums: Sums, rounding: Rounding) -> list[int]:
    """Round every charge on its own; its limits are whole cents, so it stays within them."""
    if rounding is Rounding.HALF_UP and all(numerator >= 0 for numerator in sums.exact.numerators):
        below = sums.exact.denominator
        return [(200 * numerator + below) // (2 * below) for numerator in sums.exact.numerators]
    return [rounded(exact, rounding).cents for exact in sums.exact]


def _split(annex: CostAnnex, item: CostItem, total: int, sums: Sums) -> list[int]:
    """Split the sum to the cent."""
    method = annex.remainder or Remainder.LARGEST_REMAINDER
    try:
        return whole_cents(total, sums.exact, method, annex.year, sums.most)
    except CannotSplitError:
        raise CannotShareError(annex.id, "limits", item.id) from None
