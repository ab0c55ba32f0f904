"""What pohjoinen says agrees with the published facts, and every value has a source or is marked as assumed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from pendulum import Date

from ekirjasto_model.examples.library import example_files
from ekirjasto_model.reference.municipalities import municipality, name_of
from ekirjasto_model.reference.populations import population
from ekirjasto_model.reference.regions import region_of
from ekirjasto_model.structure.reading import document_of
from ekirjasto_model.values.pointer import Pointer
from tests.examples.plain_paths import reached
from tests.examples.plain_yaml import read

FILES = {file.name.removesuffix(".yaml"): read(file.content) for file in example_files("pohjoinen")}
E_LIBRARY, AGREEMENT = FILES["e-library"], FILES["agreement"]
MEMBERS = [entry["code"] for entry in E_LIBRARY["municipalities"]]
ROOT = Pointer()
REMARKS = {"sources", "assumptions", "unknown"}
OURS = {"kind", "version", "id"}
"""Keys of the notation itself, which state nothing about the e-library."""


def leaves(value: Any, here: Pointer = ROOT) -> Iterator[Pointer]:
    if isinstance(value, dict):
        for key, below in value.items():
            if key not in OURS and not (here == ROOT and key in REMARKS):
                yield from leaves(below, here / key)
    elif isinstance(value, list):
        for index, below in enumerate(value):
            yield from leaves(below, here / index)
    else:
        yield here


def inhabitants(codes: list[str]) -> int:
    found = [population(code, Date(2020, 12, 31)) for code in codes]
    return sum(one.inhabitants for one in found if one is not None)


def stated(kind: str) -> list[tuple[int, str]]:
    return [(one["value"], one["precision"]) for one in E_LIBRARY["stated-totals"] if one["total"] == kind]


@pytest.mark.parametrize("name", FILES)
def test_structure_is_sound(name: str) -> None:
    assert document_of(FILES[name], lambda place: "").misfits == ()


@pytest.mark.parametrize("name", [name for name in FILES if name != "settings"])
def test_every_value_has_a_source_or_is_assumed(name: str) -> None:
    document = FILES[name]
    patterns = [pattern for source in document["sources"] for pattern in source["at"]]
    patterns += [entry["at"] for entry in document.get("assumptions", [])]
    found = list(leaves(document))
    covered = {place for pattern in patterns for place in reached(document, pattern)}
    assert found
    assert [str(leaf) for leaf in found if not any(above.steps in covered for above in leaf.above())] == []


@pytest.mark.parametrize("name", [name for name in FILES if name != "settings"])
def test_sources_and_assumptions_point_at_something(name: str) -> None:
    document = FILES[name]
    patterns = [pattern for source in document["sources"] for pattern in source["at"]]
    patterns += [entry["at"] for entry in document.get("assumptions", [])]
    assert [pattern for pattern in patterns if not list(reached(document, pattern))] == []


@pytest.mark.parametrize("name", FILES)
def test_every_assumption_and_unknown_is_told_in_three_languages(name: str) -> None:
    entries = [*FILES[name].get("assumptions", []), *FILES[name].get("unknown", [])]
    assert [entry["at"] for entry in entries if set(entry["reason"]) != {"fi", "sv", "en"}] == []


def test_fifty_nine_municipalities_with_the_names_of_the_tables() -> None:
    assert len(MEMBERS) == 59
    assert sorted(MEMBERS) == MEMBERS
    for entry in E_LIBRARY["municipalities"]:
        names = name_of(entry["code"])
        official = {language: name for language, name in names.in_all().items() if language == "fi" or name != names.fi}
        assert entry["name"] == official
    assert sum("business-id" in entry for entry in E_LIBRARY["municipalities"]) == 38


def test_the_agreement_is_in_finnish_as_all_its_municipalities_are() -> None:
    found = [municipality(code) for code in MEMBERS]
    assert {one.languages for one in found if one is not None} == {("fi",)}
    assert AGREEMENT["authentic-language"] == "fi"


def test_inhabitants_are_those_published() -> None:
    day = Date(2022, 1, 1)
    regions: dict[str, list[str]] = {}
    for code in MEMBERS:
        regions.setdefault(region_of(code, day) or "", []).append(code)
    assert {region: (len(codes), inhabitants(codes)) for region, codes in regions.items()} == {
        "17": (30, 413_830),
        "18": (8, 71_664),
        "19": (21, 176_665),
    }
    assert sorted(regions) == E_LIBRARY["regions"]
    assert stated("inhabitants") == [(662_159, "exact")]
    assert inhabitants(MEMBERS) == 662_159


def test_consortia_and_sotkamo_make_up_the_municipalities() -> None:
    groups = {one["id"]: [member["municipality"] for member in one["members"]] for one in E_LIBRARY["consortia"]}
    assert {name: len(codes) for name, codes in groups.items()} == {
        "outi": 16,
        "joki": 14,
        "kainet": 8,
        "lapin-kirjasto": 21,
    }
    assert sorted(code for codes in groups.values() for code in codes) == MEMBERS
    moved = [member for one in E_LIBRARY["consortia"] for member in one["members"] if len(member) > 1]
    assert moved == [{"municipality": "765", "starts": "2025-05-15"}]
    alone = [one for one in E_LIBRARY["libraries"] if "finna-view" in one]
    assert [(one["municipality"], one["ends"]) for one in alone] == [("765", "2025-05-14")]


def test_systems_and_views_are_counted_as_published() -> None:
    owners = [*E_LIBRARY["consortia"], *E_LIBRARY["libraries"]]
    systems = Counter(one["library-system"] for one in owners if "library-system" in one)
    assert systems == {"Koha": 2, "Axiell Aurora": 3}
    assert len({one["finna-view"] for one in owners if "finna-view" in one}) == 5


def test_parties_are_the_municipalities() -> None:
    days = {"2022-12-31", "2025-05-14", "2025-05-15", "2026-11-22"}
    for day in days:
        parties = [
            party["municipality"]
            for party in AGREEMENT["parties"]
            if party.get("starts", "") <= day <= party.get("ends", "9999")
        ]
        assert parties == MEMBERS


def test_member_types_follow_joint_libraries_and_the_chart() -> None:
    types = {party["municipality"]: party["member-type"] for party in reversed(AGREEMENT["parties"])}
    joint = [one for one in E_LIBRARY["libraries"] if one["library-form"] == "joint"]
    wanted = dict.fromkeys(MEMBERS, "municipality") | dict.fromkeys(["564", "698"], "lead-municipality")
    wanted |= {one["municipality"]: "host-municipality" for one in joint}
    wanted |= {code: "contract-municipality" for one in joint for code in one["contract-municipalities"]}
    assert types == wanted | {"765": "municipality-with-independent-library"}
    assert Counter(types.values())["contract-municipality"] == 4


def test_bodies_stand_as_the_chart_draws_them() -> None:
    assert {body["id"]: body.get("under") for body in E_LIBRARY["bodies"]} == {
        "supervisors-days": None,
        "city-libraries": "supervisors-days",
        "responsible-persons": "city-libraries",
        "finna-group": "responsible-persons",
        "communications-group": "responsible-persons",
        "content-selectors": "responsible-persons",
    }
    assert not any("seats" in body for body in E_LIBRARY["bodies"])


def test_totals_that_the_files_cannot_give_are_stated() -> None:
    assert stated("service-points") == [(150, "rounded")]
    assert stated("person-years") == [(480, "rounded")]
    assert stated("directors") == [(53, "exact")]
    assert stated("municipalities") == [(59, "exact"), (55, "unclear")]
    assert stated("consortia") == [(4, "exact"), (5, "unclear")]
    services = ("services", "remote-services", "in-library-services")
    assert [stated(kind) for kind in services] == [[(10, "exact")], [(9, "exact")], [(1, "exact")]]


def test_the_price_of_2022_is_the_one_stated() -> None:
    annex = FILES["cost-annex-2022"]
    assert [item["formula"] for item in annex["items"]] == [{"shape": "per-inhabitant", "rate": "0.75"}]
    assert (annex["agreement"], annex["year"], annex["drivers-day"]) == (AGREEMENT["id"], 2022, "2020-12-31")
    assert [fee["rate"] for fee in AGREEMENT["stated-fees"]] == ["0.75"]
    assert inhabitants(MEMBERS) * 75 == 49_661_925
