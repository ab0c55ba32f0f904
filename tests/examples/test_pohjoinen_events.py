"""The dated events that are known of the Northern eLibrary stand where they belong, and no other day does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from ekirjasto_model.examples.library import example_files
from ekirjasto_model.values.pointer import Pointer
from tests.examples.plain_paths import reached
from tests.examples.plain_yaml import read

FILES = {file.name.removesuffix(".yaml"): read(file.content) for file in example_files("pohjoinen")}
E_LIBRARY, NATIONAL = FILES["e-library"], FILES["national-e-library"]
AS_DAY = re.compile(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?")
REMARKS = {"sources", "assumptions", "unknown"}
STATED = {
    ("agreement", "2022-12-31"): "a stated year: the price and the annex of 2022",
    ("agreement", "2022-01-01"): "the same, and that the co-operation begins with 2022",
    ("e-library", "2022-01"): "published to customers",
    ("e-library", "2018-07"): "the predecessor begins",
    ("e-library", "2019-06"): "and ends",
    ("e-library", "2021-03-08"): "the expansion project begins",
    ("e-library", "2021-12-31"): "and ends",
    ("e-library", "2024-04-23"): "the national E-library opens",
    ("e-library", "2025-01-01"): "Rovaniemi joins it",
    ("e-library", "2025-05"): "the library of Sotkamo moves to Kainet",
    ("national-e-library", "2024-04-23"): "it opens, and charges from then on",
    ("national-e-library", "2024-12-31"): "the year of eight months ends",
    ("national-e-library", "2025-01-01"): "Rovaniemi joins; a year of twelve months begins",
    ("national-e-library", "2026-12-31"): "the last year for which the fee is stated",
}
ASSUMED_TOGETHER = {("agreement", "parties"): "parties/765/starts", ("e-library", "libraries"): "consortia/kainet"}
"""Days that stand in lists besides the assumption that is written at one of them: 14 and 15 May 2025."""


def days(value: Any, here: Pointer) -> Iterator[tuple[Pointer, str]]:
    if isinstance(value, dict):
        for key, below in value.items():
            if here.steps or key not in REMARKS:
                yield from days(below, here / key)
    elif isinstance(value, list):
        for number, below in enumerate(value):
            yield from days(below, here / number)
    elif isinstance(value, str) and AS_DAY.fullmatch(value):
        yield here, value


def one(entries: list[dict[str, Any]], name: str) -> dict[str, Any]:
    (found,) = (entry for entry in entries if entry["id"] == name)
    return found


@pytest.mark.parametrize("name", [name for name in FILES if name != "settings"])
def test_every_day_is_stated_by_a_source_or_marked_as_assumed(name: str) -> None:
    document = FILES[name]
    assumed = {place for entry in document.get("assumptions", []) for place in reached(document, entry["at"])}
    bare = [
        (str(here), day)
        for here, day in days(document, Pointer())
        if not any(above.steps in assumed for above in here.above()) and (name, day) not in STATED
    ]
    assert [place for place, _ in bare if (name, place.split("/")[1]) not in ASSUMED_TOGETHER] == (
        ["/drivers-day"] if name == "nowhere" else []
    )
    assert {day for _, day in bare} <= {"2025-05-14", "2025-05-15"}


def test_history_has_each_known_event_once_in_its_order() -> None:
    assert [event["when"] for event in E_LIBRARY["events"]] == [
        *("2018-07", "2019-06", "2021-03-08", "2021-12-31", "2022-01", "2024-04-23", "2025-01-01", "2025-05"),
    ]
    assert E_LIBRARY["published"] == "2022-01"


def test_the_projects_have_their_days_and_their_grants() -> None:
    projects = E_LIBRARY["projects"]
    expansion, predecessor = one(projects, "pohjoisen-ekirjasto"), one(projects, "alueellinen-ekirjasto")
    assert (expansion["starts"], expansion["ends"], expansion["run-by"]) == ("2021-03-08", "2021-12-31", ["698", "564"])
    assert (predecessor["starts"], predecessor["ends"], predecessor["run-by"]) == ("2018-07", "2019-06", ["564"])
    for project in (expansion, predecessor):
        (name,) = project["grants"]
        grant = one(E_LIBRARY["grants"], name)
        assert (grant["grant-kind"], grant["grantor"]) == ("special", project["funder"])
        assert set(grant) == {"id", "grant-kind", "grantor"}, "no sum, case number or day is known"


def test_what_is_known_of_service_contracts_names_no_service_and_no_day() -> None:
    assert not any("contract" in service for service in E_LIBRARY["services"])
    (unknown,) = (entry for entry in E_LIBRARY["unknown"] if entry["at"] == "services/*/contract")
    terms = one(E_LIBRARY["development"], "contract-terms")
    for words in (terms["text"], unknown["reason"]):
        assert all("2024" in said and "2026" in said for said in words.values())
        assert "sähköpostikokouksessa esimiespäivien jälkeen" in words["fi"]


def test_rovaniemi_is_a_party_of_the_national_e_library_from_2025() -> None:
    assert [(one["municipality"], one["starts"]) for one in NATIONAL["parties"]] == [("698", "2025-01-01")]
    assert NATIONAL["starts"] == "2024-04-23"
    assert "yksi kerrallaan" in NATIONAL["purpose"]["fi"]


def test_the_national_fee_is_seventy_cents_and_eight_months_in_its_first_year() -> None:
    assert NATIONAL["stated-fees"] == [
        {"rate": "0.70", "starts": "2024-04-23", "ends": "2024-12-31", "months-charged": 8},
        {"rate": "0.70", "starts": "2025-01-01", "ends": "2026-12-31"},
    ]
