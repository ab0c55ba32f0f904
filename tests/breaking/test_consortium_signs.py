"""A consortium is never a party: one sentence, whatever else its entry says or lacks."""

from __future__ import annotations

import pytest

from tests.breaking.test_repairs_that_work import found, found_at
from tests.mistakes.findings import sentences

PARTY = '  - municipality: "105"\n    member-type: municipality\n'
SCHOOL = "  - id: school\n    name:\n      fi: Esimerkkikoulu (keksitty)\n      sv: Exempelskolan (påhittad)\n"


@pytest.mark.parametrize("key", ["consortium", "kimppa", "Kirjastokimppa", "library_consortium"])
@pytest.mark.parametrize(
    "rest", ["    member-type: municipality\n", "", "    member-type: consortium\n    id: vaara\n"]
)
def test_a_consortium_among_the_parties_is_told_once(key: str, rest: str) -> None:
    finding, place = found_at("agreement.yaml", PARTY, f"  - «{key}: vaara\n{rest}")
    assert (finding.rule, finding.facts["name"]) == ("agreements.consortium-as-party", "vaara")
    assert (finding.location.line, finding.location.column, finding.location.length) == (*place, len(key))
    assert all("municipality" in repair for _, repair in sentences(finding).values())


def test_a_consortium_among_the_associates_is_told_once() -> None:
    finding, place = found_at("agreement.yaml", SCHOOL, "  - «consortium: vaara\n")
    assert finding.rule == "agreements.consortium-as-party"
    assert (finding.location.line, finding.location.column) == place


@pytest.mark.parametrize("value", ["", "[vaara]", "{fi: Vaarakimppa}"])
def test_one_without_a_name_is_called_by_its_key(value: str) -> None:
    finding = found("agreement.yaml", PARTY, f"  - consortium: {value}\n")
    assert (finding.rule, finding.facts["name"]) == ("agreements.consortium-as-party", "consortium")


def test_a_municipality_with_its_consortium_is_a_party() -> None:
    """Which consortium a municipality is in belongs to the e-library, but the party is the right one."""
    finding = found("agreement.yaml", PARTY, PARTY + "    consortium: vaara\n")
    assert finding.rule == "structure.unknown-key"
