"""Totals are counted over all days at once, and are what a count of each single day gives."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.codelists.consortium_purposes import ConsortiumPurpose
from ekirjasto_model.codelists.library_forms import LibraryForm
from ekirjasto_model.codelists.totals import TotalKind
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.membership import members_on
from ekirjasto_model.derived.totals import LISTS, Totals, consortia_on, independent_libraries_on
from ekirjasto_model.documents.consortium import Consortium, ConsortiumMember
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.library import Library
from ekirjasto_model.documents.municipality import PopulationFigure
from ekirjasto_model.documents.service import Service
from ekirjasto_model.values.names import Names
from tests.derived.configurations import agreed, configured, library, party, service

CODES = ("047", "105", "614")
WEEK = [Date(2022, 1, day) for day in range(1, 11)]
ENDS = st.tuples(st.none() | st.sampled_from(WEEK), st.none() | st.sampled_from(WEEK))
"""First and last days, the last at times before the first."""


def _dated(days: tuple[Date | None, Date | None]) -> dict[str, Date]:
    return {name: day for name, day in zip(("starts", "ends"), days, strict=True) if day is not None}


@st.composite
def e_libraries(draw: st.DrawFn) -> ELibrary:
    word = st.none() | st.sampled_from(["https://a.finna.fi", "https://b.finna.fi"])
    owned = st.tuples(st.none() | st.just("Koha"), word)

    def own() -> dict[str, str]:
        found = zip(("library_system", "finna_view"), draw(owned), strict=True)
        return {name: value for name, value in found if value is not None}

    def member() -> ConsortiumMember:
        return ConsortiumMember.model_validate({"municipality": draw(st.sampled_from(CODES)), **_dated(draw(ENDS))})

    consortia = tuple(
        Consortium.model_validate(
            {
                "id": f"k{number}",
                "name": Names(fi="Kimppa"),
                "consortium_purpose": draw(st.sampled_from(ConsortiumPurpose)),
                "members": tuple(member() for _ in range(draw(st.integers(1, 3)))),
                **own(),
                **_dated(draw(ENDS)),
            }
        )
        for number in range(draw(st.integers(1, 3)))
    )
    libraries = tuple(
        Library.model_validate(
            {
                "id": f"l{number}",
                "library_form": LibraryForm.OWN,
                "municipality": draw(st.sampled_from(CODES)),
                **own(),
                **_dated(draw(ENDS)),
            }
        )
        for number in range(draw(st.integers(1, 3)))
    )
    services = tuple(_service(number, draw(ENDS)) for number in range(draw(st.integers(1, 3))))
    whole = library(dict.fromkeys(CODES, 7))
    return whole.model_copy(update={"consortia": consortia, "libraries": libraries, "services": services})


def _service(number: int, days: tuple[Date | None, Date | None]) -> Service:
    return service(f"s{number}").model_copy(update={"starts": days[0], "ends": days[1]})


def _of_one_day(e_library: ELibrary, kind: TotalKind, day: Date) -> Sequence[int]:
    """Count what is there on one day, looking at everything."""
    consortia = consortia_on(e_library, day)
    alone = independent_libraries_on(e_library, day, consortia)
    owners: list[Consortium | Library] = [*(one for one in e_library.consortia if one.id in consortia), *alone]
    views = [one.finna_view for one in owners if one.finna_view is not None]
    systems = sum(one.library_system is not None for one in owners)
    running = [one for one in e_library.services if is_within(day, days_of(one))]
    found = {
        TotalKind.CONSORTIA: [len(consortia)],
        TotalKind.INDEPENDENT_LIBRARIES: [len(alone)],
        TotalKind.LIBRARY_INSTITUTIONS: [sum(is_within(day, days_of(one)) for one in e_library.libraries)],
        TotalKind.LIBRARY_SYSTEMS: range(systems, len(owners) + 1),
        TotalKind.FINNA_VIEWS: range(len(set(views)), len(set(views)) + len(owners) - len(views) + 1),
        TotalKind.SERVICES: [len(running)],
        TotalKind.REMOTE_SERVICES: [sum(one.use_place == "remote" for one in running)],
        TotalKind.IN_LIBRARY_SERVICES: [sum(one.use_place == "in-library" for one in running)],
    }
    return found[kind]


@given(e_libraries())
def test_a_count_over_all_days_is_that_of_each_day(e_library: ELibrary) -> None:
    totals = Totals.of(configured(e_library), e_library)
    for kind in LISTS.keys() - {TotalKind.MUNICIPALITIES, TotalKind.INHABITANTS}:
        for day in WEEK:
            assert list(totals.on(kind, day)) == list(_of_one_day(e_library, kind, day)), (kind, day)


@given(st.lists(st.tuples(st.sampled_from(CODES), ENDS), min_size=1, max_size=4))
def test_members_are_counted_as_on_each_day(stated: list[tuple[str, tuple[Date | None, Date | None]]]) -> None:
    figures = tuple(PopulationFigure(day=day, inhabitants=100 + day.day, source="oma") for day in WEEK[:5])
    area = library(dict.fromkeys(CODES, 7))
    entries = tuple(one.model_copy(update={"populations": figures}) for one in area.municipalities)
    e_library = area.model_copy(update={"municipalities": entries})
    configuration = configured(e_library, agreed(*(party(code, **_dated(days)) for code, days in stated)))
    totals = Totals.of(configuration, e_library)
    for day in WEEK:
        members = len(members_on(configuration, day))
        assert totals.on(TotalKind.MUNICIPALITIES, day) == (3, *([members] if members else []))
        known = [number * (100 + day.day) for number in (3, members) if number] if day in WEEK[:5] else []
        assert list(totals.on(TotalKind.INHABITANTS, day)) == known


def test_inhabitants_are_those_stated_before_those_published_and_nothing_is_told_across_a_merger() -> None:
    last = Date(2022, 12, 31)
    area = library({"047": 5}, day=last)
    entries = (*area.municipalities, area.municipalities[0].model_copy(update={"code": "614", "populations": ()}))
    e_library = area.model_copy(update={"municipalities": entries})
    configuration = configured(e_library, agreed(party("614")))
    assert Totals.of(configuration, e_library).on(TotalKind.INHABITANTS, last) == (5 + 2_999, 2_999)
    merged = area.model_copy(update={"municipalities": (entries[0].model_copy(update={"code": "214"}),)})
    totals = Totals.of(configured(merged), merged)
    days = (Date(2020, 12, 31), Date(2021, 1, 1))
    assert [totals.on(TotalKind.MUNICIPALITIES, day) for day in days] == [(), (1,)]
