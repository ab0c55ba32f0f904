"""What malli says hangs together on its fixed day, counted here without the package's own rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

import pytest

from ekirjasto_model.codelists.duties import Duty
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.reference.municipalities import exists_on
from ekirjasto_model.reference.populations import population
from tests.examples.plain_paths import reached
from tests.examples.plain_yaml import read

TODAY = str(FIXED_DAYS["malli"])
FILES = {
    file.name.removesuffix(".yaml"): read(file.content)
    for file in example_files("malli")
    if file.name.endswith(".yaml")
}
E_LIBRARY, AGREEMENT = FILES["e-library"], FILES["agreement"]
AGREEMENTS = [data for data in FILES.values() if data["kind"] == "agreement"]
MEMBERS = [entry["code"] for entry in E_LIBRARY["municipalities"]]


def current(entries: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for one in entries if one.get("starts", "") <= TODAY <= one.get("ends", "9999")]


def in_consortium() -> list[str]:
    systems = [one for one in current(E_LIBRARY["consortia"]) if one["consortium-purpose"] == "library-system"]
    return [member["municipality"] for one in systems for member in current(one["members"])]


def inhabitants(codes: Iterable[str]) -> int:
    day = FIXED_DAYS["malli"].replace(year=2023, month=12, day=31)
    found = [population(code, day) for code in codes]
    return sum(one.inhabitants for one in found if one is not None)


def test_the_members_are_the_parties_and_exist() -> None:
    assert [party["municipality"] for party in current(AGREEMENT["parties"])] == MEMBERS
    assert all(exists_on(code, FIXED_DAYS["malli"]) for code in [*MEMBERS, FILES["joining-case"]["municipality"]])


def test_exact_totals_are_the_sums() -> None:
    stated = {one["total"]: one["value"] for one in E_LIBRARY["stated-totals"] if one["precision"] == "exact"}
    consortia, libraries = current(E_LIBRARY["consortia"]), current(E_LIBRARY["libraries"])
    services = current(E_LIBRARY["services"])
    places = Counter(service["use-place"] for service in services)
    alone = [one for one in libraries if one["library-form"] == "own" and one["municipality"] not in in_consortium()]
    assert stated == {
        "municipalities": len(MEMBERS),
        "inhabitants": inhabitants(MEMBERS),
        "consortia": len(consortia),
        "independent-libraries": len(alone),
        "library-institutions": len(libraries),
        "library-systems": len([one for one in [*consortia, *libraries] if "library-system" in one]),
        "finna-views": len([one for one in [*consortia, *libraries] if "finna-view" in one]),
        "services": len(services),
        "remote-services": places["remote"],
        "in-library-services": places["in-library"],
    }


def test_member_types_follow_libraries_and_consortia() -> None:
    joint = next(one for one in E_LIBRARY["libraries"] if one["library-form"] == "joint")
    types = {joint["municipality"]: "host-municipality"}
    types |= dict.fromkeys(joint["contract-municipalities"], "contract-municipality")
    types |= dict.fromkeys(set(MEMBERS) - set(in_consortium()), "municipality-with-independent-library")
    stated = {party["municipality"]: party["member-type"] for party in AGREEMENT["parties"]}
    assert {code: stated[code] for code in types} == types
    assert sorted(stated[code] for code in MEMBERS if code not in types) == ["lead-municipality", *["municipality"] * 3]
    assert max(Counter(in_consortium()).values()) == 1


@pytest.mark.parametrize("agreement", AGREEMENTS, ids=lambda agreement: str(agreement["id"]))
def test_parties_decide_then_sign_then_begin(agreement: dict[str, Any]) -> None:
    for party in [*agreement["parties"], *agreement.get("associates", [])]:
        starts = party.get("starts", agreement["starts"])
        assert party["decision"]["day"] < party["signed"] < starts
        assert agreement["starts"] <= starts <= party.get("ends", "9999")
    assert agreement["signed"] < agreement["starts"] <= agreement.get("ends", "9999")


def test_every_duty_has_one_accountable_and_somebody_responsible() -> None:
    held = Counter((one["duty"], one["part"]) for one in current(FILES["responsibilities"]["assignments"]))
    assert {duty.value: held[duty.value, "accountable"] for duty in Duty} == {duty.value: 1 for duty in Duty}
    assert [duty.value for duty in Duty if not held[duty.value, "responsible"]] == []


def test_exclusions_are_kept_and_every_member_has_one_contact() -> None:
    document = FILES["responsibilities"]
    for exclusion in document["exclusions"]:
        holders = [{str(a["holder"]) for a in document["assignments"] if a["duty"] == d} for d in exclusion["duties"]]
        assert all(holders)
        assert set.intersection(*holders) == set()
    assert [one["municipality"] for one in current(document["contacts"])] == MEMBERS


def test_seats_are_filled() -> None:
    bodies = {body["id"]: [seat["holder"] for seat in current(body.get("seats", []))] for body in E_LIBRARY["bodies"]}
    assert bodies["meeting"] == [{"municipality": code} for code in MEMBERS]
    assert bodies["responsible-persons"] == [{"consortium": "vaara"}, {"consortium": "tunturi"}]
    assert bodies["content-group"] == [*bodies["responsible-persons"], {"municipality": "047"}]


def test_references_are_found() -> None:
    agreements = {one["id"] for one in AGREEMENTS}
    subjects = [one["id"] for key in ("libraries", "consortia", "services") for one in E_LIBRARY[key]]
    own = [one for one in AGREEMENTS if one["agreement-kind"] != "national-e-library"]
    assert {one["subject"] for one in own} <= {E_LIBRARY["id"], *subjects}
    assert len(set(subjects)) == len(subjects)
    assert {*AGREEMENT["depends-on"], FILES["joint-library-agreement"]["replaces"]} <= agreements
    annexes = {annex["id"]: annex["revision"] for annex in AGREEMENT["annexes"] if annex["annex-kind"] == "cost"}
    own_annexes = [one for name, one in FILES.items() if name.startswith("cost-annex")]
    own_annexes = [one for one in own_annexes if one["agreement"] == AGREEMENT["id"]]
    assert annexes == {one["id"]: one["revision"] for one in own_annexes}


def test_the_joining_case_is_in_order_and_approved() -> None:
    events = FILES["joining-case"]["events"]
    days = [event["day"] for event in events]
    assert days == sorted(days)
    assert days[-1] <= TODAY
    approved = [event["municipality"] for event in events if event["event"] == "member-approval"]
    joining = AGREEMENT["joining"]
    assert Fraction(len(approved), len(MEMBERS)) >= Fraction(joining["members-share"])
    assert Fraction(inhabitants(approved), inhabitants(MEMBERS)) >= Fraction(joining["inhabitants-share"])


@pytest.mark.parametrize("name", ["cost-annex-2026", "cost-annex-2027"])
def test_every_member_has_its_measure(name: str) -> None:
    annex = FILES[name]
    assert [one["municipality"] for one in annex["measures"]] == MEMBERS
    assert {one["day"] for one in annex["measures"]} == {annex["drivers-day"]}
    assert {one["driver"] for one in annex["measures"]} < {item["formula"].get("driver") for item in annex["items"]}


def test_grants_are_within_their_costs() -> None:
    for grant in E_LIBRARY["grants"]:
        most = Fraction(grant["eligible-costs"]) * Fraction(grant["greatest-percentage"]) / 100
        assert Fraction(grant["granted"]) <= most


@pytest.mark.parametrize("name", FILES)
def test_sources_point_at_something(name: str) -> None:
    patterns = [pattern for source in FILES[name]["sources"] for pattern in source["at"]]
    assert [pattern for pattern in patterns if not list(reached(FILES[name], pattern))] == []


def test_the_trial_ends_in_one_line() -> None:
    text = next(file.content for file in example_files("malli") if file.name == "trial-agreement.yaml")
    assert text.count(b"ends: 2021-12-31\n") == text.count(b"\nends: ") == 1
