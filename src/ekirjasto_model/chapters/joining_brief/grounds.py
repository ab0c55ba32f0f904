"""On what each year's figures rest: the cost annex, the day of its figures, the municipality's own."""

from __future__ import annotations

from ekirjasto_model.chapters.blocks import Column, Table
from ekirjasto_model.chapters.joining_brief import costs_text as text
from ekirjasto_model.chapters.words import Capital, Words, say
from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.derived.briefing.years import BriefYear
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.rate import Rate


def grounds_table(brief: JoiningBrief) -> Table:
    """Tell for each year which annex was used, and which of the municipality's figures by which driver."""
    drivers = tuple(one for one in Driver if any(one in year.bases or one in year.missing for year in brief.years))
    figures = (Column(Capital(DRIVERS.label(driver)), numeric=True) for driver in drivers)
    rows = tuple((str(year.year), _annex(year), *(_figure(year, one) for one in drivers)) for year in brief.years)
    return Table(text.GROUNDS_CAPTION, (Column(text.YEAR), Column(text.ANNEX), *figures), rows)


def _annex(year: BriefYear) -> Words:
    """Say whose annex a year is worked out by."""
    if year.annex is None:
        return text.NONE
    return say(text.OTHER_ANNEX, year=str(year.annex.stated.year)) if year.annex.is_borrowed else text.OWN_ANNEX


def _figure(year: BriefYear, driver: Driver) -> Words:
    """Return the municipality's figure of a driver with its day, or that it is missing."""
    basis = year.bases.get(driver)
    if basis is not None:
        words = text.ASSUMED_FIGURE if basis.assumed else text.FIGURE
        return say(words, day=basis.day, value=_value(basis))
    if driver in year.missing and year.drivers_day is not None:
        return say(text.MISSING, day=year.drivers_day)
    return text.NONE


def _value(basis: Basis) -> Words:
    """Return a figure as a number; one that is not whole has as many decimals as it needs."""
    value, places = basis.value, 0
    while (value * 10**places).denominator != 1:
        places += 1
    if not places:
        return int(value)
    digits = str(int(value * 10**places)).rjust(places + 1, "0")
    return Rate.of(f"{digits[:-places]}.{digits[-places:]}")
