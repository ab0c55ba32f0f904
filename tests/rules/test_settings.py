"""Rules about waivers and languages."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text
from tests.rules.edited import Change, found, report

SETTINGS = "settings.yaml"
LATE = ("cost-annex-2026.yaml", "reaches-members: 2025-08-31\n", "reaches-members: 2026-01-15\n")
FOUND = "costs.reaches-members-late cost-annex-2026.yaml/reaches-members"


def _waiver(
    rule: str = "costs.reaches-members-late",
    at: str = "cost-annex-2026.yaml/reaches-members",
    until: str = "2026-12-31",
) -> Change:
    entry = f"  - rule: {rule}\n    at: {at}\n    reason:\n      fi: Sovittu.\n    until: {until}\n"
    return (SETTINGS, "waivers:\n", "waivers:\n" + entry)


@pytest.mark.parametrize(
    ("day", "wanted"),
    [("2026-12-31", []), ("2027-01-01", [FOUND, f"settings.waiver-expired {SETTINGS}/waivers/0/until"])],
)
def test_a_waiver_holds_on_its_last_day_and_not_after(day: str, wanted: list[str]) -> None:
    told = found(LATE, _waiver(), as_of=Date.fromisoformat(day))
    assert [one for one in told if not one.startswith(("services.", "joining."))] == wanted


@pytest.mark.parametrize(
    ("rule", "wanted"),
    [
        ("costs.measure-twice", "settings.waiver-of-error"),
        ("structure.comma-in-number", "settings.waiver-of-error"),
        ("reading.subfolder-not-read", "settings.waiver-of-error"),
        ("settings.waiver-without-finding", "settings.waiver-of-error"),
        ("costs.nothing", "settings.waiver-of-unknown-rule"),
    ],
)
@pytest.mark.parametrize("until", ["2026-12-31", "2020-12-31"])
def test_a_waiver_that_can_never_hold_is_one_finding_expired_or_not(rule: str, wanted: str, until: str) -> None:
    assert found(_waiver(rule, until=until)) == [f"{wanted} {SETTINGS}/waivers/0/rule"]


def test_the_reason_tells_an_error_from_what_is_found_while_reading() -> None:
    reasons = [
        report(_waiver(rule)).findings[0].facts["why"] for rule in ("costs.measure-twice", "reading.subfolder-not-read")
    ]
    assert all(isinstance(reason, Text) for reason in reasons)
    assert reasons[0] != reasons[1]


@pytest.mark.parametrize(
    ("written", "advice"),
    [("agreements.no-decison", "agreements.no-decision"), ("zzz.qqq", "beginning of every finding")],
)
def test_the_nearest_rule_is_named_where_there_is_one(written: str, advice: str) -> None:
    said = report(_waiver(written)).findings[0].facts["advice"]
    assert isinstance(said, Text)
    assert advice in said.said(Language.EN)


def test_an_error_is_never_set_aside() -> None:
    twice = ("cost-annex-2026.yaml", "    cost-kind: platform\n", '    cost-kind: platform\n    amount: "1.00"\n')
    rules = [
        one.split()[0] for one in found(twice, _waiver("costs.charge-with-amount", "cost-annex-2026.yaml/items/0"))
    ]
    assert rules == ["costs.charge-with-amount", "settings.waiver-of-error"]


def test_several_settings_may_carry_waivers_but_one_language() -> None:
    head = "kind: settings\nversion: 1\n"
    waiver = _waiver()[2]
    assert found(LATE, more={"more.yaml": head + waiver}) == []
    assert found(more={"more.yaml": head + "language: fi\n"}) == []
    both = {"a.yaml": head + "language: sv\n", "z.yaml": head + "language: en\n"}
    assert found(more=both) == [
        f"settings.two-settings {SETTINGS}/language",
        "settings.two-settings z.yaml/language",
    ]


OUTSIDE = "members.outside-regions"
VAALA = ("    at: e-library.yaml/municipalities/785\n", "    at: {}\n")


@pytest.mark.parametrize(
    "at", ["e-library.yaml/municipalities/785/code", "e-library.yaml/*/785", "e-library.yaml", "*/municipalities/785"]
)
def test_a_waiver_names_the_entry_of_a_list(at: str) -> None:
    assert found((SETTINGS, VAALA[0], VAALA[1].format(f'"{at}"'))) == []


def test_a_waiver_by_number_holds_and_is_told_the_name() -> None:
    checked = report((SETTINGS, VAALA[0], VAALA[1].format("e-library.yaml/municipalities/7")))
    (one,) = checked.findings
    assert (one.rule, str(one.location.pointer)) == ("remarks.entry-by-number", "/waivers/0/at")
    assert one.facts["write"] == "e-library.yaml/municipalities/785"
    assert [waived.finding.rule for waived in checked.waived] == [OUTSIDE]


def test_a_name_holds_when_the_list_grows_and_a_number_is_told_once_that_it_no_longer_does() -> None:
    grown = ("e-library.yaml", "\nmunicipalities:\n", '\nmunicipalities:\n  - code: "290"\n')
    assert not [one for one in found(grown) if OUTSIDE in one or one.startswith("settings.")]
    by_number = (SETTINGS, VAALA[0], VAALA[1].format("e-library.yaml/municipalities/7"))
    told = [one for one in found(grown, by_number) if one.startswith(("settings.", "remarks.", OUTSIDE))]
    assert told == [
        f"{OUTSIDE} e-library.yaml/municipalities/8/code",
        f"settings.waiver-without-finding {SETTINGS}/waivers/0",
    ]


@pytest.mark.parametrize("at", ["e-library.yaml/municipalities/105", "e-library.yaml/municipalities/007"])
def test_a_code_is_no_number_of_an_entry(at: str) -> None:
    rules = [one.split()[0] for one in found((SETTINGS, VAALA[0], VAALA[1].format(at)))]
    assert rules == [OUTSIDE, "settings.waiver-without-finding"]


def test_a_waiver_is_about_every_document_of_its_file() -> None:
    one = "kind: settings\nversion: 1\nunknown:\n  - at: language\n    reason:\n      fi: Ei tiedossa.\n"
    two = {"two.yaml": f"{one}---\n{one.replace('Ei', 'Vielä ei')}"}
    assert found(more=two) == ["remarks.unknown two.yaml/unknown/0"] * 2
    assert found(_waiver("remarks.unknown", "two.yaml/unknown/0"), more=two) == []
