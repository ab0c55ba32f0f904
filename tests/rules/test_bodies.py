"""Rules about bodies, consortia and joint libraries: circles, leads, meetings, and days of parts and wholes."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.examples.library import FIXED_DAYS
from tests.rules.edited import Change, found, report

E_LIBRARY = "e-library.yaml"
AGREEMENT = "agreement.yaml"
CONSORTIUM = "consortium-agreement.yaml"
LEAD = '    municipalities:\n      - "205"\n    under: meeting\n'
MEETING = "    body-kind: deciding-meeting\n"
SODANKYLA = '  - municipality: "758"\n    member-type: host-municipality\n'
TUNTURI = '    members:\n      - municipality: "614"\n      - municipality: "732"\n      - municipality: "758"\n'
VAARA = '      - municipality: "777"\n      - municipality: "785"\n        starts: 2025-01-01\n'


def _found(code: str, *changes: Change, as_of: Date = FIXED_DAYS["malli"]) -> int:
    return sum(one.startswith(f"{code} ") for one in found(*changes, as_of=as_of))


@pytest.mark.parametrize(
    ("changes", "circle"),
    [
        (((E_LIBRARY, LEAD, LEAD.replace("under: meeting", "under: lead")),), ("lead",)),
        (
            ((E_LIBRARY, MEETING, MEETING + "    under: content-group\n"),),
            ("content-group", "responsible-persons", "lead", "meeting"),
        ),
    ],
)
def test_a_circle_is_told_once_however_long(changes: tuple[Change, ...], circle: tuple[str, ...]) -> None:
    (one,) = report(*changes).findings
    assert (one.rule, one.facts["ids"]) == ("responsibilities.bodies-in-circle", circle)


def test_a_body_below_a_circle_is_not_in_it() -> None:
    between = (E_LIBRARY, LEAD, LEAD.replace("under: meeting", "under: responsible-persons"))
    (one,) = report(between).findings
    assert one.facts["ids"] == ("lead", "responsible-persons")


def test_leads_are_compared_on_the_day_and_only_where_both_are_named() -> None:
    code = "responsibilities.lead-body-differs"
    assert _found(code, (E_LIBRARY, LEAD, LEAD.replace('"205"', '"205"\n      - "758"'))) == 1
    both = (E_LIBRARY, LEAD, LEAD.replace('"205"', '"758"\n      - "205"'))
    second = (AGREEMENT, SODANKYLA, SODANKYLA.replace("host-municipality", "lead-municipality"))
    assert _found(code, both, second) == 0
    assert _found(code, second) == 1
    assert _found(code, (E_LIBRARY, LEAD, "    under: meeting\n")) == 0
    assert _found(code, both, as_of=Date(2023, 12, 31)) == 0


def test_an_agreement_on_the_e_library_may_leave_its_meeting_to_the_e_library() -> None:
    code = "responsibilities.no-deciding-meeting"
    asks = (AGREEMENT, "  approval: share-of-members\n", "  approval: deciding-meeting\n")
    named = (AGREEMENT, "decision-bodies:\n  - meeting\n", "decision-bodies:\n  - lead\n")
    unnamed = (AGREEMENT, "decision-bodies:\n  - meeting\n", "")
    other_kind = (E_LIBRARY, MEETING, "    body-kind: expert-group\n")
    assert _found(code, asks) == 0
    assert _found(code, asks, named) == 1
    assert _found(code, asks, unnamed) == 0
    assert _found(code, asks, unnamed, other_kind) == 1
    assert _found(code, other_kind) == 0


def test_the_meeting_of_another_agreement_must_exist_on_the_day() -> None:
    code = "responsibilities.no-deciding-meeting"
    asks = (CONSORTIUM, "  approval: all-members\n", "  approval: deciding-meeting\n")
    named = (CONSORTIUM, "notice:\n  months: 12\n", "decision-bodies:\n  - meeting\nnotice:\n  months: 12\n")
    assert _found(code, asks, named) == 0
    assert _found(code, asks, named, as_of=Date(2023, 12, 31)) == 1
    assert _found(code, asks, named, as_of=Date(2019, 12, 31)) == 0


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("        starts: 2021-06-01\n", "        starts: 2020-12-31\n", "/consortia/2/members/2/starts"),
        ("        starts: 2021-06-01\n", "        starts: 2021-01-01\n", None),
        ("        starts: 2024-07-01\n", "        starts: 2024-07-01\n        ends: 2028-01-01\n", None),
        (
            "          fi: Kirjastonhoitaja\n        starts: 2024-01-01\n",
            "          fi: Kirjastonhoitaja\n        starts: 2023-12-31\n",
            "/bodies/3/seats/2/starts",
        ),
    ],
)
def test_parts_keep_to_the_days_of_the_whole(before: str, after: str, told: str | None) -> None:
    findings = [one for one in report((E_LIBRARY, before, after)).findings if one.rule == "members.days-outside-whole"]
    assert [str(one.location.pointer) for one in findings] == ([] if told is None else [told])


def test_a_contract_municipality_without_a_consortium_is_left_alone() -> None:
    code = "members.joint-library-in-two-consortia"
    without = TUNTURI.replace('      - municipality: "614"\n', "")
    assert _found(code, (E_LIBRARY, TUNTURI, without)) == 0
    moved = (E_LIBRARY, VAARA, '      - municipality: "614"\n' + VAARA)
    assert _found(code, (E_LIBRARY, TUNTURI, without), moved) == 1


def test_a_host_that_moves_alone_leaves_both_its_contract_municipalities() -> None:
    code = "members.joint-library-in-two-consortia"
    moved = (E_LIBRARY, VAARA, '      - municipality: "758"\n' + VAARA)
    assert _found(code, (E_LIBRARY, TUNTURI, TUNTURI.replace('      - municipality: "758"\n', "")), moved) == 2
