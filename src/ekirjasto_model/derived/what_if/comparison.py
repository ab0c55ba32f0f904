"""A year's shares as they are, beside what they would be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from fractions import Fraction

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import agreement_of, annex_of_year
from ekirjasto_model.derived.costing.shared_year import SharedYear, shared_year
from ekirjasto_model.derived.drivers import figures
from ekirjasto_model.derived.entry_fees import entry_fees
from ekirjasto_model.derived.what_if.changed import changed_year
from ekirjasto_model.derived.what_if.changes import Change, Joining, Merging
from ekirjasto_model.derived.what_if.untold import amounts_without, joiner_lacks
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.errors import CannotCompareError, CannotShareError
from ekirjasto_model.values.entry_fee import EntryFee
from ekirjasto_model.values.money import Money


class Effect(StrEnum):
    """What an alternative means for a member.

    ``JOINS``: it pays only in the alternative; ``LEAVES``: it pays only as things are.
    """

    GAINS = "gains"
    LOSES = "loses"
    SAME = "same"
    JOINS = "joins"
    LEAVES = "leaves"


@frozen
class Alternative:
    """A configuration to compare with, and what else is otherwise in it.

    ``name`` is what the user called it. ``changes`` are those that the configuration
    already holds and the mergers, which it does not.
    """

    name: str
    configuration: Configuration
    changes: tuple[Change, ...] = ()


@frozen
class MemberRow:
    """What one member pays before and after, by code; several members where they are one in the alternative.

    ``inhabitants`` are those on the drivers' day of the year as it is, or, of a member that
    joins, of the alternative; None where nobody states them.
    """

    members: tuple[str, ...]
    before: Money | None
    after: Money | None
    inhabitants: Fraction | None

    @property
    def change(self) -> Money:
        """How much more it pays; negative where it pays less."""
        return (self.after or Money(0)) - (self.before or Money(0))

    @property
    def effect(self) -> Effect:
        """What the alternative means for it."""
        if self.before is None:
            return Effect.JOINS
        if self.after is None:
            return Effect.LEAVES
        if not self.change.cents:
            return Effect.SAME
        return Effect.LOSES if self.change.cents > 0 else Effect.GAINS

    def per_inhabitant(self, amount: Money | None) -> Fraction | None:
        """Return a sum for each inhabitant, in euros and exactly; None where it cannot be told."""
        return None if amount is None or not self.inhabitants else amount.euros / self.inhabitants


@frozen
class Side:
    """One side of the comparison: what it is called, its annex and the day of its drivers, and the shares.

    ``formulas`` are the shapes of its items' formulas, each once, in the order of the items.
    """

    name: str
    annex: str
    drivers_day: Date
    formulas: tuple[str, ...]
    shares: dict[str, Money]

    @property
    def total(self) -> Money:
        """The sum of all shares."""
        return Money.total(self.shares.values())


@frozen
class Compared:
    """One alternative beside things as they are: a row for each member of either, by code.

    ``left_out`` are the items for which nothing is stated of a municipality that joins: they
    are in the sums of neither side. ``before`` is the side as it is without them.
    """

    before: Side
    side: Side
    changes: tuple[Change, ...]
    rows: tuple[MemberRow, ...]
    entry_fees: tuple[EntryFee, ...]
    left_out: tuple[CostItem, ...] = ()

    def of(self, effect: Effect) -> tuple[MemberRow, ...]:
        """Return the rows of those for whom the alternative means the same."""
        return tuple(row for row in self.rows if row.effect is effect)

    def sum_of(self, effect: Effect) -> Money:
        """Return how their shares change in all."""
        return Money.total(row.change for row in self.of(effect))


@frozen
class Comparison:
    """A year's shares beside those of each alternative."""

    year: int
    as_of: Date
    before: Side
    alternatives: tuple[Compared, ...]


def comparison(
    configuration: Configuration, year: int, as_of: Date, name: str, alternatives: Sequence[Alternative]
) -> Comparison:
    """Compare what each member pays of a year's costs with what it would pay.

    Nothing is rounded but the shares themselves, as in any sharing of costs. ``name`` is
    what the first side is called.

    Raises:
        NoCostAnnexError: a side has no cost annex for the year.
        SeveralCostAnnexesError: it has annexes of several agreements.
        CannotShareError: the costs as they are cannot be shared.
        CannotCompareError: those of an alternative cannot.
        CannotChangeError: a merger is not possible.

    >>> from ekirjasto_model.derived.what_if.changes import Merging
    >>> from ekirjasto_model.examples.library import example_files
    >>> from ekirjasto_model.gathering import gather
    >>> malli = gather(example_files("malli")).configuration
    >>> merger = Alternative("merge=205+785", malli, (Merging(("205", "785")),))
    >>> [compared] = comparison(malli, 2027, Date(2026, 3, 1), "malli", [merger]).alternatives
    >>> [str(row.change) for row in compared.of(Effect.GAINS)], len(compared.of(Effect.LOSES))
    (['-824.99'], 6)
    """
    shared = shared_year(configuration, year)
    compared = []
    for one in alternatives:
        try:
            compared.append(_compared(configuration, shared, name, one))
        except CannotShareError as error:
            raise CannotCompareError(one.name, error.lacks, error.item, error.member) from None
    before = _side(configuration, year, name, shared.amounts())
    return Comparison(year, as_of, before, tuple(compared))


def _compared(configuration: Configuration, shared: SharedYear, name: str, one: Alternative) -> Compared:
    """Compare one alternative."""
    year, other = shared.costed.annex.year, one.configuration
    joins = any(isinstance(each, Joining) for each in one.changes)
    left_out = joiner_lacks(other, year) if joins and not _mergers(one.changes) else ()
    if left_out:
        before, after = amounts_without(configuration, year, left_out), amounts_without(other, year, left_out)
    else:
        before, after = shared.amounts(), changed_year(other, year, one.changes).amounts()
    codes = tuple(sorted(before.keys() | after.keys()))
    inhabitants = _inhabitants(other, year, codes) | _inhabitants(configuration, year, codes)
    first, side = _side(configuration, year, name, before), _side(other, year, one.name, after)
    rows = tuple(_rows(first, side, codes, one.changes, inhabitants))
    agreement = agreement_of(other, annex_of_year(other, year)[1])
    fees = () if agreement is None else entry_fees(other, agreement, year)
    return Compared(first, side, one.changes, rows, fees, left_out)


def _side(configuration: Configuration, year: int, name: str, amounts: dict[str, Money]) -> Side:
    """Return one side."""
    _, annex = annex_of_year(configuration, year)
    formulas = tuple(dict.fromkeys(item.formula.shape for item in annex.items))
    return Side(name, annex.id, annex.drivers_day, formulas, amounts)


def _inhabitants(configuration: Configuration, year: int, codes: Sequence[str]) -> dict[str, Fraction]:
    """Return the inhabitants of those for whom they are known on the drivers' day."""
    place, annex = annex_of_year(configuration, year)
    found = figures(configuration, place, annex, Driver.POPULATION, codes)
    return {code: basis.value for code, basis in found.items() if basis is not None}


def _mergers(changes: Sequence[Change]) -> dict[str, tuple[str, ...]]:
    """Return those that are one in the alternative, by the code of the first of them."""
    return {one.municipalities[0]: one.municipalities for one in changes if isinstance(one, Merging)}


def _rows(
    before: Side, after: Side, codes: Sequence[str], changes: Sequence[Change], inhabitants: dict[str, Fraction]
) -> Iterator[MemberRow]:
    """Give a row for each member, or for several that merge, in the order of their codes."""
    as_one = _mergers(changes)
    gone = {code for members in as_one.values() for code in members[1:]}
    for code in codes:
        if code not in gone:
            members = as_one.get(code, (code,))
            paid = [before.shares[one] for one in members if one in before.shares]
            known = [inhabitants[one] for one in members if one in inhabitants]
            yield MemberRow(
                members,
                Money.total(paid) if paid else None,
                after.shares.get(code),
                sum(known, Fraction(0)) if len(known) == len(members) else None,
            )
