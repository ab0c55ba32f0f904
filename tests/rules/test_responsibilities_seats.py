"""Rules about seats: whose seat is demanded, who may fill it, and when nothing is said."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.examples.library import FIXED_DAYS
from ekirjasto_model.reference.municipalities import name_of
from tests.rules.edited import Change, found, report

E_LIBRARY = "e-library.yaml"
AGREEMENT = "agreement.yaml"
SOURCES = 'sources:\n  - at:\n      - "*"\n'
OWN_SEAT = (
    '      - holder:\n          municipality: "047"\n        title:\n          fi: Aineistovastaava\n'
    "        starts: 2025-01-01\n"
)
"""The seat of the independent library in the content group."""


def _about_seats(*changes: Change, as_of: Date = FIXED_DAYS["malli"]) -> list[str]:
    return [one.split()[0] for one in found(*changes, as_of=as_of) if one.startswith("responsibilities.seat")]


def _unknown(at: str) -> Change:
    return (E_LIBRARY, SOURCES, f"unknown:\n  - at: {at}\n    reason:\n      fi: Ei ole kysytty.\n{SOURCES}")


def test_an_independent_library_needs_its_seat_unless_the_seats_are_unknown() -> None:
    (one,) = report((E_LIBRARY, OWN_SEAT, "")).findings
    assert (one.rule, str(one.location.pointer)) == ("responsibilities.seat-missing", "/bodies/3/seats")
    assert _about_seats((E_LIBRARY, OWN_SEAT, ""), _unknown("bodies/*/seats")) == []
    assert _about_seats((E_LIBRARY, OWN_SEAT, ""), _unknown("bodies/3")) == []
    assert _about_seats((E_LIBRARY, OWN_SEAT, ""), _unknown("bodies/0/seats")) == ["responsibilities.seat-missing"]


def test_a_seat_counts_on_its_last_day() -> None:
    until = (E_LIBRARY, OWN_SEAT, OWN_SEAT + "        ends: 2026-03-01\n")
    assert _about_seats(until) == []
    assert _about_seats(until, as_of=Date(2026, 3, 2)) == ["responsibilities.seat-missing"]


def test_an_independent_library_that_joins_a_consortium_needs_no_seat_of_its_own() -> None:
    joins = (E_LIBRARY, '      - municipality: "614"\n', '      - municipality: "047"\n      - municipality: "614"\n')
    assert _about_seats((E_LIBRARY, OWN_SEAT, ""), joins) == []


def test_a_member_said_to_have_an_independent_library_needs_a_seat_without_a_library_stated() -> None:
    library = (
        "  - id: enontekio\n    name:\n      fi: Enontekiön kirjasto\n      sv: Enontekis bibliotek\n"
        '    library-form: own\n    municipality: "047"\n    isil: FI-Enote\n'
        "    library-system: Esimerkkijärjestelmä (keksitty)\n    finna-view: https://enontekio.finna.example\n"
    )
    assert "responsibilities.seat-missing" in _about_seats((E_LIBRARY, library, ""), (E_LIBRARY, OWN_SEAT, ""))


def test_each_member_needs_a_seat_in_the_meeting_one_finding_for_each_missing() -> None:
    two = '          municipality: "614"\n      - holder:\n          municipality: "732"\n      - holder:\n'
    findings = report((E_LIBRARY, two, "")).findings
    assert {one.rule for one in findings} == {"responsibilities.seat-missing"}
    assert [one.facts["name"] for one in findings] == [name_of("614"), name_of("732")]


def test_a_body_that_names_its_municipalities_needs_no_seats_for_others() -> None:
    rule = (
        E_LIBRARY,
        "    body-kind: lead-municipalities\n",
        "    body-kind: lead-municipalities\n    seat-rule: each-member\n",
    )
    (one,) = report(rule).findings
    assert (one.rule, str(one.location.pointer)) == ("responsibilities.seat-missing", "/bodies/1/seats")


def test_a_body_that_has_ended_needs_no_seats() -> None:
    rule = (
        E_LIBRARY,
        "      fi: Käyttöönottoryhmä\n    body-kind: expert-group\n",
        "      fi: Käyttöönottoryhmä\n    body-kind: expert-group\n    seat-rule: each-consortium\n",
    )
    assert _about_seats(rule) == []
    assert _about_seats(rule, as_of=Date(2024, 6, 30)) == ["responsibilities.seat-missing"] * 2


@pytest.mark.parametrize("day", [Date(2023, 12, 31), Date(2026, 3, 2)])
def test_nothing_is_said_of_seats_while_the_agreement_is_not_in_force(day: Date) -> None:
    over = (AGREEMENT, "starts: 2024-01-01  # voimassa", "starts: 2024-01-01\nends: 2026-03-01  # voimassa")
    forever = (
        E_LIBRARY,
        "    under: responsible-persons\n    starts: 2024-01-01\n",
        "    under: responsible-persons\n",
    )
    assert _about_seats(over, forever, (E_LIBRARY, OWN_SEAT, "")) == ["responsibilities.seat-missing"]
    assert _about_seats(over, forever, (E_LIBRARY, OWN_SEAT, ""), as_of=day) == []


def test_a_seat_given_to_one_that_does_not_exist_is_one_finding() -> None:
    wrong = (
        E_LIBRARY,
        "          consortium: tunturi\n        title:\n          fi: Tunturikimpan vastuuhenkilö\n",
        "          consortium: e-materials\n        title:\n          fi: Tunturikimpan vastuuhenkilö\n",
    )
    assert found(wrong) == [f"responsibilities.seat-of-nobody {E_LIBRARY}/bodies/2/seats/1/holder"]


def test_a_mistaken_party_is_one_finding_and_not_one_for_each_seat_and_duty() -> None:
    mistaken = (
        AGREEMENT,
        '  - municipality: "614"\n    member-type: contract',
        '  - municipality: "620"\n    member-type: contract',
    )
    assert [one for one in found(mistaken) if one.startswith(("responsibilities.", "agreements."))] == [
        f"agreements.party-outside-area {AGREEMENT}/parties/3/municipality"
    ]
