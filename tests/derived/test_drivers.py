"""Each member's figure: whose, of which day, from which source."""

from __future__ import annotations

from fractions import Fraction

import pytest
from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.drivers import figures
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.document import Document
from ekirjasto_model.reference.populations import PUBLISHED
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.pointer import Place
from tests.derived.configurations import DAY, EQUAL, annexed, assumptions, configured, item, library, measures

ITEM = item(EQUAL, "1.00")


def figure(annex: CostAnnex, code: str, *others: Document, driver: Driver = Driver.POPULATION) -> Basis | None:
    return figures(configured(annex, *others), Place(0), annex, driver, [code])[code]


def test_inhabitants_come_from_the_packages_tables() -> None:
    assert figure(annexed(ITEM), "564") == Basis("population", Fraction(207_327), DAY, PUBLISHED)


def test_the_files_own_figure_of_the_day_goes_before_the_tables() -> None:
    found = figure(annexed(ITEM), "564", library({"564": 207_000}))
    assert found == Basis("population", Fraction(207_000), DAY, "kunnan oma luku")


def test_the_files_figure_of_another_day_does_not() -> None:
    found = figure(annexed(ITEM), "564", library({"564": 207_000}, day=Date(2021, 12, 31)))
    assert found is not None
    assert found.value == 207_327


def test_the_files_may_know_a_day_that_the_tables_do_not() -> None:
    day = Date(2025, 6, 30)
    annex = annexed(ITEM, year=2026, drivers_day=day)
    assert figure(annex, "564") is None
    assert figure(annex, "564", library({"564": 216_000}, day=day)) == Basis(
        "population", Fraction(216_000), day, "kunnan oma luku"
    )


def test_a_municipality_that_another_has_joined_counts_both_ones_inhabitants() -> None:
    later = annexed(ITEM, year=2026, drivers_day=Date(2023, 12, 31))
    earlier = annexed(ITEM, year=2024, drivers_day=Date(2023, 12, 31))
    found = [figure(annex, "507") for annex in (earlier, later)]
    assert [one.value for one in found if one] == [5522, 7099]


def test_other_figures_are_the_annexs_measures() -> None:
    loans = measures(Driver.LOANS, {"564": "1200.5"})
    annex = annexed(ITEM, measures=loans + measures(Driver.PERSON_YEARS, {"564": "90", "583": "1"}))
    assert figure(annex, "564", driver=Driver.LOANS) == Basis("loans", Fraction("1200.5"), DAY, "tilasto")
    assert figure(annex, "583", driver=Driver.LOANS) is None


@pytest.mark.parametrize(
    ("at", "used"),
    [(None, False), ("measures/0/value", False), ("drivers-day", False), ("measures/0/day", True), ("measures", True)],
)
def test_a_measure_of_another_day_is_used_only_if_its_day_is_assumed(at: str | None, used: bool) -> None:
    day = Date(2020, 6, 30)
    loans = measures(Driver.LOANS, {"564": "1200.5"}, day=day)
    annex = annexed(ITEM, measures=loans, assumptions=assumptions([] if at is None else [at]))
    wanted = Basis("loans", Fraction("1200.5"), day, "tilasto", assumed=True) if used else None
    assert figure(annex, "564", driver=Driver.LOANS) == wanted


@pytest.mark.parametrize("assumed", [[], ["measures/*/day"]])
def test_of_several_measures_that_of_the_drivers_day_is_taken_in_any_order(assumed: list[str]) -> None:
    days = [Date(2019, 12, 31), DAY, Date(2021, 12, 31)]
    several = tuple(one for day in days for one in measures(Driver.LOANS, {"564": str(day.year)}, day=day))
    for order in (several, several[::-1]):
        annex = annexed(ITEM, measures=order, assumptions=assumptions(assumed))
        found = figure(annex, "564", driver=Driver.LOANS)
        assert found is not None
        assert found.day == DAY


@pytest.mark.parametrize("at", ["drivers-day", "*"])
def test_an_assumed_drivers_day_marks_every_figure(at: str) -> None:
    annex = annexed(ITEM, assumptions=assumptions([at]), measures=measures(Driver.LOANS, {"564": "5"}))
    for driver in (Driver.POPULATION, Driver.LOANS):
        found = figure(annex, "564", driver=driver)
        assert found is not None
        assert found.assumed


@pytest.mark.parametrize(
    ("at", "assumed"),
    [
        ("municipalities/*/populations", True),
        ("municipalities/0/populations/0/inhabitants", True),
        ("municipalities/1/populations", False),
        ("municipalities/*/populations/*/source", False),
        ("drivers-day", False),
    ],
)
def test_an_assumed_figure_of_the_e_library_is_marked(at: str, assumed: bool) -> None:
    found = figure(annexed(ITEM), "564", library({"564": 207_000}, assumed=[at]))
    assert found is not None
    assert found.assumed is assumed


@pytest.mark.parametrize("at", ["measures/1", "measures/1/value", "measures/1/day"])
def test_an_assumed_measure_is_marked(at: str) -> None:
    annex = annexed(ITEM, measures=measures(Driver.LOANS, {"564": "5", "583": "6"}), assumptions=assumptions([at]))
    marks = [figure(annex, code, driver=Driver.LOANS) for code in ("564", "583")]
    assert [found.assumed for found in marks if found] == [False, True]
