"""What a brief assumes on its own: one entry for each kind of thing, with what it is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.brief_assumptions import BriefAssumption
from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.jurisdictions import Jurisdiction
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.briefing.joined import Joined
from ekirjasto_model.derived.briefing.joiner import Joiner, library_is_told
from ekirjasto_model.derived.briefing.leaving import Leaving
from ekirjasto_model.derived.briefing.national import National
from ekirjasto_model.derived.briefing.years import BriefYear
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.entry_fees import entry_fees
from ekirjasto_model.derived.membership import agreement_line
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.reference.regions import region_of
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.text import Text

OVER = (JoiningEvent.EFFECTIVE, JoiningEvent.REFUSED, JoiningEvent.WITHDRAWN, JoiningEvent.LAPSED)
"""The events after which a joining case is no longer open."""

ALAND = "21"
"""The code of the region of Åland."""


@frozen
class Assumed:
    """One thing that the brief assumes.

    ``years`` are those of the brief that it touches, ``names`` what it is about.
    ``day`` is the day that should be used and ``used`` the one that is; ``year`` is
    the year whose annex stands in.
    """

    assumption: BriefAssumption
    years: tuple[int, ...] = ()
    names: tuple[Names | Text, ...] = ()
    day: Date | None = None
    used: Date | None = None
    year: int | None = None


@frozen
class Grounds:
    """Everything that a brief has worked out, from which its assumptions and unknowns follow."""

    asked: Joiner
    joined: Joined
    years: Sequence[BriefYear]
    leaving: Leaving
    national: National | None


def assumed(configuration: Configuration, grounds: Grounds) -> tuple[Assumed, ...]:
    """Return what the brief assumes, in the order of the codelist."""
    order = tuple(BriefAssumption)
    found = (*_annexes(grounds), *_figures(grounds), *_membership(configuration, grounds))
    return tuple(sorted(found, key=lambda one: (order.index(one.assumption), one.years)))


def _annexes(grounds: Grounds) -> Iterator[Assumed]:
    """Give the years that another year's annex stands in for, and what was left out of it."""
    borrowed = [(one.year, one.annex) for one in grounds.years if one.annex is not None and one.annex.is_borrowed]
    for key in sorted({(annex.stated.year, annex.annex.drivers_day) for _, annex in borrowed}):
        years = tuple(year for year, annex in borrowed if (annex.stated.year, annex.annex.drivers_day) == key)
        yield Assumed(BriefAssumption.ANNEX_OF_OTHER_YEAR, years, used=key[1], year=key[0])
    for kind, of_year in (
        (BriefAssumption.ONE_OFF_LEFT_OUT, {year: annex.left_out for year, annex in borrowed}),
        (BriefAssumption.SERVICE_ENDED, {year: annex.ended for year, annex in borrowed}),
    ):
        for names in dict.fromkeys(found for found in of_year.values() if found):
            yield Assumed(kind, tuple(year for year, found in of_year.items() if found == names), names)


def _figures(grounds: Grounds) -> Iterator[Assumed]:
    """Give the municipality's own figures that are of another day than asked for."""
    found: dict[tuple[Driver, Date, Date], list[int]] = {}
    for year, figures in sorted(grounds.joined.figures.items()):
        for one in figures:
            used = one.measure or one.inhabitants
            if used is not None and used.day != one.day:
                found.setdefault((one.driver, one.day, used.day), []).append(year)
    for (driver, day, used_day), years in sorted(found.items()):
        kind = (
            BriefAssumption.INHABITANTS_OF_OTHER_DAY
            if driver is Driver.POPULATION
            else BriefAssumption.FIGURE_OF_OTHER_DAY
        )
        yield Assumed(kind, tuple(years), (DRIVERS.label(driver),), day, used_day)


def _membership(configuration: Configuration, grounds: Grounds) -> Iterator[Assumed]:
    """Give what is assumed about the membership itself, beside whom it begins and how it ends."""
    asked = grounds.asked
    if grounds.joined.member_type is MemberType.MUNICIPALITY and not library_is_told(asked):
        yield Assumed(BriefAssumption.MEMBER_TYPE)
    if not asked.in_part:
        others = tuple(one.name for one in asked.all_services() if one.id not in asked.services)
        if asked.services:
            yield Assumed(BriefAssumption.COMMON_SERVICES, names=others)
    if grounds.joined.assumed_part:
        items = {item.id: item.name for one in grounds.years if one.annex for item in one.annex.annex.items}
        names = tuple(items[item] for item in grounds.joined.assumed_part if item in items)
        yield Assumed(BriefAssumption.SHARED_BY_PARTICIPANTS, names=names)
    later = sorted(
        (one.starts, one.id, one.name)
        for _, one in agreement_line(configuration, asked.agreement)
        if asked.starts < one.starts and one.starts.year <= asked.years[-1]
    )
    for starts, _, name in later:
        yield Assumed(BriefAssumption.LATER_AGREEMENT, names=(name,), day=starts)
    joining = tuple(map(name_of, _others_joining(configuration, asked)))
    if joining:
        yield Assumed(BriefAssumption.OTHER_JOINERS, names=joining)
    if grounds.leaving.notice is not None and grounds.leaving.least_months:
        yield Assumed(BriefAssumption.SHORTEST_MEMBERSHIP)
    in_aland = region_of(asked.municipality, asked.starts) == ALAND
    if in_aland != (asked.agreement.jurisdiction is Jurisdiction.ALAND):
        yield Assumed(BriefAssumption.OTHER_JURISDICTION)
    if in_aland:
        yield Assumed(BriefAssumption.MAINLAND_LAW)
    stated = None if asked.agreement.joining is None else asked.agreement.joining.entry_fee
    owed = entry_fees(grounds.joined.after, asked.agreement, asked.starts.year)
    if stated is not None and not any(one.member == asked.municipality for one in owed):
        yield Assumed(BriefAssumption.NO_ENTRY_FEE)
    if grounds.national is not None and grounds.national.fees:
        days = {one.inhabitants.day for one in grounds.national.fees}
        yield Assumed(BriefAssumption.NATIONAL_INHABITANTS, used=max(days))


def _others_joining(configuration: Configuration, asked: Joiner) -> tuple[str, ...]:
    """Return the other municipalities whose joining of the same agreement is open on the day of asking, by code."""
    party = {one.municipality for one in asked.agreement.parties}
    found = {
        case.municipality
        for _, case in configuration.joining_cases()
        if case.agreement == asked.agreement.id
        and not any(event.event in OVER and event.day <= asked.as_of for event in case.events)
    }
    return tuple(sorted(found - party - {asked.municipality}))
