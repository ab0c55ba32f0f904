"""What the municipality would pay in each year, and what each present member would, before and after."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve, field, frozen
from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.briefing.annexes import AnnexOfYear
from ekirjasto_model.derived.briefing.joined import Joined, joined
from ekirjasto_model.derived.briefing.joiner import Joiner
from ekirjasto_model.derived.briefing.shared_year import SharedYear, UntoldItem, shared_items, shared_year
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import annex_of_year
from ekirjasto_model.derived.drivers import figures
from ekirjasto_model.derived.entry_fees import entry_fees
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.part_of_year import PartOfYear
from ekirjasto_model.values.rounding import rounded
from ekirjasto_model.values.share import Allocation, Share


@frozen
class MemberChange:
    """What one present member pays for a year without the newcomer, and with it."""

    member: str
    name: Names
    before: Money
    after: Money

    @property
    def change(self) -> Money:
        """How much more it pays; negative where it pays less."""
        return self.after - self.before


@frozen
class BriefYear:
    """One year of the brief.

    ``annex`` is None where the agreement has no cost annex at all. ``shared`` are the
    year's costs with the municipality among the members. ``whole_year`` is what its
    share would be had it been a member from the year's first day, where it is not;
    None too where that cannot be told, with the items that cannot in
    ``whole_year_untold``. ``members`` compares the present members' sums over the
    items that can be told both ways. ``bases`` are the municipality's own figures by
    which it shares, ``missing`` the drivers of which it has none; ``inhabitants`` are
    its own, whether costs are shared by them or not.
    """

    year: int
    municipality: str
    annex: AnnexOfYear | None
    shared: SharedYear
    is_partial: bool = False
    whole_year: Money | None = None
    whole_year_untold: tuple[UntoldItem, ...] = ()
    entry_fee: Money | None = None
    members: tuple[MemberChange, ...] = ()
    bases: Mapping[Driver, Basis] = field(factory=dict)
    missing: tuple[Driver, ...] = ()
    inhabitants: Basis | None = None

    @property
    def own(self) -> Share | None:
        """The municipality's share over the items that can be told, None where none can."""
        return None if self.shared.allocation is None else _share(self.shared.allocation, self.municipality)

    @property
    def fee(self) -> Money | None:
        """Its share and the entry fee together, over what can be told; None where nothing of the share can."""
        return None if self.own is None else self.own.amount + (self.entry_fee or Money(0))

    @property
    def per_inhabitant(self) -> Money | None:
        """The share for each inhabitant, rounded to the cent; None where either cannot be told."""
        if self.own is None or self.inhabitants is None or not self.inhabitants.value:
            return None
        return rounded(self.own.amount.euros / self.inhabitants.value)

    @property
    def is_whole(self) -> bool:
        """Whether the sums lack nothing."""
        return self.own is not None and self.shared.is_whole

    @property
    def parts(self) -> tuple[PartOfYear, ...]:
        """For what part of the year it pays, each once; none where it pays for the whole."""
        trace = () if self.own is None else self.own.trace
        found = {
            (one.part_of_year.fraction, one.part_of_year.rule): one.part_of_year for one in trace if one.part_of_year
        }
        return tuple(found[key] for key in sorted(found))

    @property
    def members_before(self) -> Money:
        """What the present members pay in all without the newcomer, over the items that are compared."""
        return Money.total(one.before for one in self.members)

    @property
    def members_after(self) -> Money:
        """What the present members pay in all with the newcomer, over the same items."""
        return Money.total(one.after for one in self.members)

    @property
    def drivers_day(self) -> Date | None:
        """The day of the figures by which the year's costs are shared."""
        return None if self.annex is None else self.annex.annex.drivers_day


def brief_years(
    configuration: Configuration, asked: Joiner, annexes: Mapping[int, AnnexOfYear], found: Joined
) -> tuple[BriefYear, ...]:
    """Work out the budget year and the two plan years."""
    return tuple(_year(configuration, asked, annexes, found, year) for year in asked.years)


def _year(
    configuration: Configuration, asked: Joiner, annexes: Mapping[int, AnnexOfYear], found: Joined, year: int
) -> BriefYear:
    """Work out one year."""
    if year not in annexes:
        return BriefYear(year, asked.municipality, None, SharedYear(None, lacks="annex"))
    made = BriefYear(year, asked.municipality, annexes[year], shared_year(found.after, year))
    if year == asked.starts.year:
        fees = entry_fees(found.after, asked.agreement, year)
        made = evolve(made, entry_fee=next((one.amount for one in fees if one.member == asked.municipality), None))
        if asked.starts > Date(year, 1, 1):
            made = _with_whole_year(configuration, asked, annexes, made)
    return _with_bases(found, evolve(made, members=_members(found, made)))


def _with_bases(found: Joined, made: BriefYear) -> BriefYear:
    """Add the municipality's own figures, each with the day that it really is of."""
    place, annex = annex_of_year(found.after, made.year)
    code = made.municipality
    days = {one.driver: one.inhabitants.day for one in found.figures[made.year] if one.inhabitants is not None}
    needed = {driver for item in annex.items for driver in formula(item.formula.shape).drivers(item.formula)}
    bases: dict[Driver, Basis] = {}
    for driver in sorted(needed | {Driver.POPULATION}):
        basis = figures(found.after, place, annex, driver, (code,))[code]
        if basis is not None:
            bases[driver] = evolve(basis, day=days.get(driver, basis.day))
    return evolve(
        made,
        bases={driver: basis for driver, basis in bases.items() if driver in needed},
        missing=tuple(sorted(needed - bases.keys())),
        inhabitants=bases.get(Driver.POPULATION),
    )


def _with_whole_year(
    configuration: Configuration, asked: Joiner, annexes: Mapping[int, AnnexOfYear], made: BriefYear
) -> BriefYear:
    """Add what the municipality would pay if it joined with the year."""
    earlier = evolve(asked, starts=Date(made.year, 1, 1))
    shared = shared_year(joined(configuration, earlier, annexes).after, made.year)
    whole = evolve(made, shared=shared)
    told = None if whole.own is None or whole.parts else whole.own.amount
    return evolve(made, is_partial=True, whole_year=told, whole_year_untold=shared.untold)


def _members(found: Joined, made: BriefYear) -> tuple[MemberChange, ...]:
    """Compare what each present member pays, over the items that can be told both ways."""
    before = shared_year(found.before, made.year)
    items = before.items & made.shared.items
    alone = before.allocation if before.items == items else shared_items(found.before, made.year, items)
    together = made.shared.allocation if made.shared.items == items else shared_items(found.after, made.year, items)
    if alone is None or together is None:
        return ()
    after = {share.member: share.amount for share in together.shares}
    return tuple(
        MemberChange(share.member, share.name, share.amount, after.get(share.member, Money(0)))
        for share in alone.shares
        if share.member != made.municipality
    )


def _share(allocation: Allocation, code: str) -> Share | None:
    """Return one member's share."""
    return next((share for share in allocation.shares if share.member == code), None)
