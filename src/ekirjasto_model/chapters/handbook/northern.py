"""The Northern eLibrary as its files state it, for the chapters that tell of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from pendulum import Date

from ekirjasto_model.chapters.blocks import Column, Table
from ekirjasto_model.chapters.handbook import northern_text as text
from ekirjasto_model.chapters.words import Strong, Words, say
from ekirjasto_model.checking import check
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.reference.populations import population
from ekirjasto_model.reference.regions import all_regions, region_of

EXAMPLE = "pohjoinen"
AGREEMENT = "co-operation"
POPULATION_DAY = Date(2020, 12, 31)


@cache
def northern() -> Configuration:
    """Read the files of the Northern eLibrary that ship in the package."""
    return check(example_files(EXAMPLE), FIXED_DAYS[EXAMPLE]).configuration


def northern_library() -> ELibrary:
    """Return the document that says what the Northern eLibrary is."""
    return next(document for _, document in northern().e_libraries())


@cache
def municipalities() -> tuple[str, ...]:
    """Return the codes of the municipalities that are parties, in their order."""
    agreement = next(one for _, one in northern().agreements() if one.id == AGREEMENT)
    return tuple(sorted({party.municipality for party in agreement.parties}))


def inhabitants(codes: tuple[str, ...]) -> int:
    """Return how many people lived in the municipalities on ``POPULATION_DAY``.

    >>> inhabitants(("583",))
    931
    """
    found = (population(code, POPULATION_DAY) for code in codes)
    return sum(one.inhabitants for one in found if one is not None)


def regions_table() -> Table:
    """Return the municipalities and inhabitants of each region, and of all."""
    return Table(
        caption=say(text.REGIONS, day=POPULATION_DAY),
        columns=(
            Column(text.REGION),
            Column(text.MUNICIPALITIES, numeric=True),
            Column(text.INHABITANTS, numeric=True),
        ),
        rows=tuple(_regions()),
    )


def _regions() -> Iterator[tuple[Words, ...]]:
    """Give a row for each region that has members, and the sums."""
    for region in all_regions():
        own = tuple(code for code in municipalities() if region_of(code, POPULATION_DAY) == region.code)
        if own:
            yield region.names, len(own), inhabitants(own)
    whole = municipalities()
    yield Strong(text.TOTAL), len(whole), inhabitants(whole)
