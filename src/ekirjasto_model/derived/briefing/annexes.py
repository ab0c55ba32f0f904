"""The cost annex by which each year is worked out: its own, or a newer year's while it has none."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen
from pendulum import Date

from ekirjasto_model.codelists.cost_kinds import CostKind
from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.income_kinds import IncomeKind
from ekirjasto_model.derived.briefing.joiner import Joiner
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import standing
from ekirjasto_model.derived.drivers import figures
from ekirjasto_model.derived.membership import agreement_line, memberships
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.documents.income import Income
from ekirjasto_model.documents.remarks import Assumption
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.pointer import Place

BORROWED = Names(
    fi="Vuodella ei ole vielä omaa kustannusliitettä; käytetään uusinta.",
    sv="Året har ännu ingen egen kostnadsbilaga; den nyaste används.",
    en="The year has no cost annex of its own yet; the newest is used.",
)

OF_ONE_YEAR = (IncomeKind.GRANT, IncomeKind.SURPLUS)
"""Income that nobody can count on in another year."""


@frozen
class AnnexOfYear:
    """The cost annex of one year, and whether it is another year's.

    ``stated`` is the annex as its file has it, with its place. ``annex`` is what
    the year is worked out by: the stated one itself, or, where that is of another
    year, a copy of it for this one. In a copy the drivers' day moves along with the
    year as far as everybody's inhabitants are known; items that come but once are
    ``left_out``, and so are those of services that have ``ended`` before the year.
    Grants and last year's surplus are not counted on in another year.
    """

    year: int
    place: Place
    stated: CostAnnex
    annex: CostAnnex
    left_out: tuple[Names, ...] = ()
    ended: tuple[Names, ...] = ()

    @property
    def is_borrowed(self) -> bool:
        """Whether the year has no annex of its own."""
        return self.stated.year != self.year


def annexes_of_years(configuration: Configuration, asked: Joiner) -> dict[int, AnnexOfYear]:
    """Return the annex for each of the years; none at all where the agreement has no cost annex."""
    line = {agreement.id for _, agreement in agreement_line(configuration, asked.agreement)}
    stated = [(place, annex) for place, annex in configuration.cost_annexes() if annex.agreement in line]
    if not stated:
        return {}
    found: dict[int, AnnexOfYear] = {}
    for year in asked.years:
        own = [one for one in stated if one[1].year == year]
        earlier = [one for one in stated if one[1].year < year]
        if own or earlier:
            place, annex = max(own or earlier, key=_newest)
        else:
            first = min(annex.year for _, annex in stated)
            place, annex = max((one for one in stated if one[1].year == first), key=_newest)
        stands = AnnexOfYear(year, place, annex, annex)
        found[year] = stands if own else _borrowed(configuration, asked, stands)
    return found


def _newest(filed: tuple[Place, CostAnnex]) -> tuple[int, tuple[bool, int, str]]:
    """Rank annexes as the sharing of costs does: by year, a final settlement first, then by revision and id."""
    annex = filed[1]
    return annex.year, standing(annex)


def _borrowed(configuration: Configuration, asked: Joiner, stands: AnnexOfYear) -> AnnexOfYear:
    """Return another year's annex made into that of a year."""
    annex, year = stands.stated, stands.year
    over = _ended_services(asked, year)
    running = tuple(item for item in annex.items if item.service not in over) or annex.items
    kept = tuple(item for item in running if item.cost_kind is not CostKind.ONE_OFF) or running
    day = _drivers_day(configuration, asked, stands)
    lists = [key for key, stated in (("measures", annex.measures), ("measure-files", annex.measure_files)) if stated]
    moved = ["drivers-day", *(f"{key}/*/day" for key in lists if day != annex.drivers_day)]
    made = annex.model_copy(
        update={
            "id": f"{annex.id[:55]}-{year}",
            "year": year,
            "revision": None,
            "reaches_members": None,
            "drivers_day": day,
            "items": kept,
            "income": tuple(one for one in annex.income if _goes_on(one, kept)),
            "settles": None,
            "instalments": (),
            "assumptions": (*annex.assumptions, *(Assumption(at=at, reason=BORROWED) for at in moved)),
        }
    )
    gone = sorted((item for item in annex.items if item not in kept), key=lambda item: item.id)
    return evolve(
        stands,
        annex=made,
        left_out=tuple(item.name for item in gone if item.service not in over),
        ended=tuple(item.name for item in gone if item.service in over),
    )


def _goes_on(income: Income, kept: Sequence[CostItem]) -> bool:
    """Tell whether an income goes on in another year: no grant or surplus, nor one from an item left out."""
    return income.income_kind not in OF_ONE_YEAR and set(income.from_items) <= {item.id for item in kept}


def _ended_services(asked: Joiner, year: int) -> set[str]:
    """Return the ids of the services whose last day comes before a year."""
    services = () if asked.e_library is None else asked.e_library[1].services
    return {one.id for one in services if one.ends is not None and one.ends < Date(year, 1, 1)}


def _drivers_day(configuration: Configuration, asked: Joiner, stands: AnnexOfYear) -> Date:
    """Return the day that comes as many years after the annex's own as the year does, if inhabitants are known for it.

    Else it is the newest year's before it for which all have a figure, and at the
    earliest the annex's own day. A day that is still to come on the day of looking
    is not known, whatever tables there are.
    """
    annex, year = stands.stated, stands.year
    if not any(Driver.POPULATION in formula(item.formula.shape).drivers(item.formula) for item in annex.items):
        return annex.drivers_day
    line = agreement_line(configuration, asked.agreement)
    members = {one.municipality for one in memberships(line) if one.pays and one.period.overlaps(Period.year(year))}
    codes = sorted(members | {asked.municipality})
    for later in range(year - annex.year, 0, -1):
        day = annex.drivers_day.add(years=later)
        tried = annex.model_copy(update={"year": year, "drivers_day": day})
        known = figures(configuration, stands.place, tried, Driver.POPULATION, codes)
        if day < asked.as_of and None not in known.values():
            return day
    return annex.drivers_day
