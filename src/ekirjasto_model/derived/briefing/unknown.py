"""What a brief cannot tell: one entry for each kind of thing, with what it is about."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.brief_unknowns import BriefUnknown
from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.briefing.assumed import Grounds
from ekirjasto_model.derived.briefing.joiner import library_is_told
from ekirjasto_model.derived.briefing.net import NetYear
from ekirjasto_model.derived.briefing.services import BriefService
from ekirjasto_model.derived.briefing.shared_year import UntoldItem
from ekirjasto_model.derived.briefing.tasks import Tasks
from ekirjasto_model.reference.municipalities import municipality, name_of, successor_on
from ekirjasto_model.values.names import Names


@frozen
class Untold:
    """One thing that the brief cannot tell.

    ``years`` are those of the brief that it touches, ``names`` what it is about:
    cost items or services. Of a missing figure, ``driver`` is the driver, ``day`` the
    day that the cost annex asks for and ``members`` are those who have none. Of a
    merger, ``day`` is the municipality's last day and ``members`` who takes its place.
    """

    unknown: BriefUnknown
    years: tuple[int, ...] = ()
    names: tuple[Names, ...] = ()
    driver: Driver | None = None
    day: Date | None = None
    members: tuple[Names, ...] = ()


@frozen
class Found:
    """The parts of a brief that tell of more than its costs."""

    net: tuple[NetYear, ...]
    tasks: Tasks
    services: tuple[BriefService, ...]


def untold(grounds: Grounds, found: Found) -> tuple[Untold, ...]:
    """Return what the brief cannot tell, in the order of the codelist."""
    order = tuple(BriefUnknown)
    told = (*_costs(grounds), *_agreement(grounds), *_rest(grounds, found))
    return tuple(sorted(told, key=lambda one: (order.index(one.unknown), one.years)))


def _costs(grounds: Grounds) -> Iterator[Untold]:
    """Give what the years' costs lack; what is the same in several years once."""
    without = tuple(one.year for one in grounds.years if one.shared.lacks == "annex")
    if without:
        yield Untold(BriefUnknown.COST_ANNEX, without)
    empty = tuple(one.year for one in grounds.years if one.shared.lacks in ("agreement", "members"))
    if empty:
        yield Untold(BriefUnknown.NOT_IN_FORCE, empty)
    yield from _merger(grounds)
    lacking: dict[tuple[str, Driver | None, Date | None, tuple[str, ...]], dict[int, list[UntoldItem]]] = {}
    for one in grounds.years:
        for item in one.shared.untold:
            lacks = item.lacks if item.lacks in ("figure", "part-of-year") else "item"
            day = one.drivers_day if item.driver is not None else None
            of_year = lacking.setdefault((lacks, item.driver, day, item.members), {})
            of_year.setdefault(one.year, []).append(item)
    for (lacks, driver, day, members), years in lacking.items():
        items = {item.item.id: item.item.name for of_year in years.values() for item in of_year}
        yield Untold(
            BriefUnknown(lacks),
            tuple(sorted(years)),
            tuple(items[name] for name in sorted(items)),
            driver,
            day,
            tuple(map(name_of, members)),
        )


def _merger(grounds: Grounds) -> Iterator[Untold]:
    """Give the years in which the municipality is no more, because it has merged into another."""
    asked = grounds.asked
    known = municipality(asked.municipality)
    ends = None if known is None else known.ends
    years = () if ends is None else tuple(year for year in asked.years if Date(year, 12, 31) > ends)
    if years:
        heir = successor_on(asked.municipality, Date(years[-1], 12, 31))
        yield Untold(BriefUnknown.MERGER, years, day=ends, members=() if heir is None else (name_of(heir),))


def _agreement(grounds: Grounds) -> Iterator[Untold]:
    """Give what the agreement does not say."""
    agreement = grounds.asked.agreement
    if agreement.joining is None:
        yield Untold(BriefUnknown.JOINING_RULE)
    if agreement.notice is None:
        yield Untold(BriefUnknown.NOTICE_RULE)
    if grounds.leaving.is_ambiguous:
        yield Untold(BriefUnknown.MONTH_END)
    if agreement.withdrawal is None:
        yield Untold(BriefUnknown.WITHDRAWAL_RULE)


def _rest(grounds: Grounds, found: Found) -> Iterator[Untold]:
    """Give what the municipality itself, the list of duties and the contracts do not say."""
    if any(one.removed is None for one in found.net):
        yield Untold(BriefUnknown.OWN_COSTS, tuple(one.year for one in found.net))
    if found.tasks.party is None:
        yield Untold(BriefUnknown.DUTIES)
    if not library_is_told(grounds.asked):
        yield Untold(BriefUnknown.CONSORTIUM)
    unclear = tuple(one.service.name for one in found.services if one.taken and one.covers is None)
    if unclear:
        yield Untold(BriefUnknown.ENTITLEMENT, names=unclear)
