"""Rules about registers of personal data: who is a controller, and which agreement that asks for."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.examples.library import FIXED_DAYS
from tests.rules.edited import Change, found

E_LIBRARY = "e-library.yaml"
AGREEMENT = "agreement.yaml"
SOURCES = 'sources:\n  - at:\n      - "*"\n'
BOARD = "      - authority:\n          fi: Tunturin yhteinen kirjastolautakunta (keksitty)\n"
ENONTEKIO = '      - municipality: "047"\n'
JOINT = "    data-agreement: joint-controllers\n"
CONTROLLERS = "      - consortium: vaara\n" + BOARD + ENONTEKIO + JOINT
COURSES = "    processors:\n      - Kurssiesimerkki Oy\n    data-agreement: processing\n"
ANNEX = "      sv: Bilaga om dataskydd\n    revision: 1\n    starts: 2024-01-01\n"


def _about_data(*changes: Change, as_of: Date = FIXED_DAYS["malli"]) -> list[str]:
    return [one.split()[0] for one in found(*changes, as_of=as_of) if one.startswith("personal-data.")]


def _controllers(entries: str) -> Change:
    return (E_LIBRARY, CONTROLLERS, entries)


def _unknown(at: str) -> Change:
    return (E_LIBRARY, SOURCES, f"unknown:\n  - at: {at}\n    reason:\n      fi: Ei ole kysytty.\n{SOURCES}")


def test_one_board_is_one_controller_however_many_municipalities_it_serves() -> None:
    assert _about_data(_controllers(BOARD)) == []


@pytest.mark.parametrize("consortium", ["vaara", "tunturi"])
def test_a_consortium_stands_for_its_municipalities_whether_it_acts_by_mandate_or_not(consortium: str) -> None:
    alone = f"      - consortium: {consortium}\n"
    assert _about_data(_controllers(alone)) == ["personal-data.no-joint-arrangement"]
    assert _about_data(_controllers(alone + JOINT)) == []
    assert _about_data(_controllers(alone), _unknown("registers/customer-register/data-agreement")) == []


def test_a_consortium_that_is_down_to_one_municipality_is_one_controller() -> None:
    left = "".join(f'      - municipality: "{code}"\n' for code in ("105", "205", "777", "785"))
    members = (E_LIBRARY, f"    members:\n{left}", '    members:\n      - municipality: "105"\n')
    alone = _controllers("      - consortium: vaara\n")
    assert "personal-data.no-joint-arrangement" not in _about_data(alone, members)


def test_a_consortium_that_has_ended_is_one_finding() -> None:
    ended = _controllers("      - consortium: e-materials\n")
    assert found(ended) == ["personal-data.controller-not-there e-library.yaml/registers/0/controllers/0/consortium"]
    assert "personal-data.controller-not-there" in _about_data(ended, as_of=Date(2025, 7, 1))
    assert "personal-data.controller-not-there" not in _about_data(ended, as_of=Date(2025, 6, 30))


@pytest.mark.parametrize(
    ("agreed", "told"),
    [
        ("", ["personal-data.no-processing-agreement"]),
        (JOINT, ["personal-data.no-processing-agreement"]),
        ("    data-agreement: processing\n", []),
    ],
)
def test_one_controller_with_a_processor_needs_an_agreement_with_it(agreed: str, told: list[str]) -> None:
    processors = COURSES.replace("    data-agreement: processing\n", "")
    assert _about_data((E_LIBRARY, COURSES, processors + agreed)) == told


@pytest.mark.parametrize(
    ("agreed", "told"),
    [("", ["personal-data.no-joint-arrangement"]), (JOINT, []), ("    data-agreement: processing\n", [])],
)
def test_joint_controllers_with_a_processor_can_state_one_agreement_and_hear_of_one(
    agreed: str, told: list[str]
) -> None:
    both = CONTROLLERS.replace(JOINT, "    processors:\n      - Esimerkki Oy\n" + agreed)
    assert _about_data(_controllers(both)) == told


def test_the_regulation_is_a_legal_basis_in_aland_too() -> None:
    bases = "  - gdpr-26\n  - gdpr-28\n"
    aland = (AGREEMENT, "jurisdiction: mainland\n", "jurisdiction: aland\n")
    assert _about_data(aland) == []
    assert _about_data(aland, (AGREEMENT, bases, "")) == ["personal-data.legal-basis-missing"] * 2
    assert _about_data((AGREEMENT, bases, "  - gdpr-26\n")) == ["personal-data.legal-basis-missing"]


def test_an_annex_on_data_protection_covers_its_own_days() -> None:
    assert _about_data((AGREEMENT, ANNEX, ANNEX + "    ends: 2026-03-01\n")) == []
    later = (AGREEMENT, ANNEX, ANNEX.replace("2024-01-01", "2026-03-02"))
    assert _about_data(later) == ["personal-data.no-data-protection-annex"]
    assert _about_data(later, as_of=Date(2026, 3, 2)) == []
    always = (AGREEMENT, ANNEX, ANNEX.replace("    starts: 2024-01-01\n", ""))
    assert _about_data(always) == []


def test_nothing_is_asked_of_an_agreement_that_is_not_in_force() -> None:
    none = (AGREEMENT, "    annex-kind: data-protection\n", "    annex-kind: other\n")
    assert _about_data(none) == ["personal-data.no-data-protection-annex"]
    assert _about_data(none, as_of=Date(2023, 12, 31)) == []


def test_a_member_that_has_not_joined_yet_is_no_controller() -> None:
    vaala = _controllers(CONTROLLERS.replace('"047"', '"785"'))
    assert _about_data(vaala) == []
    assert _about_data(vaala, as_of=Date(2024, 12, 31)) == ["personal-data.controller-not-member"]
    assert "personal-data.controller-not-member" not in _about_data(vaala, as_of=Date(2023, 12, 31))
