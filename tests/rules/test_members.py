"""Rules about members: what one mistake gives, and what is none."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.reporting.wording import fill
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.values.language import Language
from tests.rules.edited import Change, found, report, told

E_LIBRARY = "e-library.yaml"
RUN_BY = 'run-by:\n      - "205"\n'
POSIO = '      - municipality: "614"\n'


def _with_member(lines: str) -> tuple[str, str, str]:
    """Put a member before Posio in the consortium Tunturi."""
    return (E_LIBRARY, POSIO, lines + POSIO)


def test_an_unknown_code_in_many_places_is_one_finding_at_the_e_librarys_entry() -> None:
    report_ = report(
        (E_LIBRARY, '  - code: "047"', '  - code: "045"'),
        ("joining-case.yaml", 'municipality: "620"', 'municipality: "045"'),
    )
    assert [told(one) for one in report_.findings] == [
        "members.unknown-municipality e-library.yaml/municipalities/0/code"
    ]
    assert [place.file for place in report_.findings[0].related] == ["joining-case.yaml"]


def test_the_repair_of_an_unknown_code_names_the_code_of_the_name_beside_it() -> None:
    one = report((E_LIBRARY, '  - code: "047"', '  - code: "045"')).findings[0]
    assert '"047"' in fill(rule(one.rule).repair, one.facts, Language.SV)
    far = report((E_LIBRARY, RUN_BY, 'run-by:\n      - "999"\n')).findings[0]
    assert "Statistics Finland" in fill(rule(far.rule).repair, far.facts, Language.EN)


def test_what_needs_resolved_codes_is_not_checked_beside_an_unknown_one() -> None:
    not_checked = {one.rule: one.because for one in report((E_LIBRARY, RUN_BY, 'run-by:\n      - "999"\n')).not_checked}
    assert not_checked["members.total-differs"] == "members.unknown-municipality"
    assert "members.outside-regions" not in not_checked


@pytest.mark.parametrize(
    ("lines", "is_found"),
    [
        ('      - municipality: "099"\n', True),
        ('      - municipality: "099"\n        ends: 2020-12-31\n', False),
        ('      - municipality: "099"\n        ends: 2021-01-01\n', True),
        ('      - municipality: "099"\n        starts: 2030-01-01\n', True),
    ],
)
def test_a_municipality_that_ceased_is_right_for_the_days_before(lines: str, is_found: bool) -> None:
    rules = [one.split()[0] for one in found(_with_member(lines))]
    assert rules == (["members.abolished-municipality"] if is_found else [])


def test_lists_drawn_up_once_are_right_as_they_were_then() -> None:
    once = (
        E_LIBRARY,
        "    starts: 2023-01\n    ends: 2023-12-31\n    " + RUN_BY,
        "    starts: 2020-06\n    ends: 2023-12-31\n    " + RUN_BY + '      - "099"\n',
    )
    assert [one for one in found(once) if one.startswith("members.")] == []
    assert found((E_LIBRARY, '          - "620"\n', '          - "099"\n')) == [
        "members.abolished-municipality e-library.yaml/services/0/contract/procurement/entitled/4"
    ]


def test_a_measure_of_an_old_year_may_be_that_of_a_municipality_that_ceased_later() -> None:
    measure = (
        '  - driver: materials-budget\n    municipality: "099"\n    day: {day}\n    value: "1"\n    source: Tilasto\n'
    )
    for day, expected in (("2019-12-31", 0), ("2021-12-31", 1)):
        change = ("cost-annex-2027.yaml", "measures:\n", "measures:\n" + measure.format(day=day))
        assert sum(one.startswith("members.abolished") for one in found(change)) == expected


@pytest.mark.parametrize(("day", "is_found"), [("2020-12-31", False), ("2021-01-01", True)])
def test_a_members_decision_and_a_notice_are_right_on_their_own_day(day: str, is_found: bool) -> None:
    amendment = (
        "amendments:\n  - id: older\n    revision: 1\n    about: {fi: Vanha}\n    starts: 2024-01-01\n    approvals:\n"
        f'      - municipality: "099"\n        decision: {{decision-kind: council, day: {day}}}\n'
    )
    notice = f'notices:\n  - party: {{municipality: "099"}}\n    given: {day}\n'
    for key, lines, place in (
        ("amendments", amendment, "amendments/0/approvals/0/municipality"),
        ("notices", notice, "notices/0/party/municipality"),
    ):
        told_of = found(("agreement.yaml", f"{key}:\n", lines))
        assert (f"members.abolished-municipality agreement.yaml/{place}" in told_of) is is_found


def test_the_successor_is_named_in_the_repair() -> None:
    one = report(_with_member('      - municipality: "099"\n')).findings[0]
    said = fill(rule(one.rule).repair, one.facts, Language.FI)
    assert '"214"' in said
    assert "Kankaanpää" in said
    assert "2020-12-31" in said


def test_a_consortium_for_another_purpose_may_hold_the_same_municipality() -> None:
    assert "members.in-two-consortia" in found(_with_member('      - municipality: "777"\n'))[0]
    change = (E_LIBRARY, "    starts: 2021-01-01\n    ends: 2025-06-30\n", "    starts: 2021-01-01\n")
    assert found(change) == []


def test_business_ids_are_checked_wherever_they_stand() -> None:
    assert found(
        ("agreement.yaml", '"9999999-2"', '"9999999-3"'), ("agreement.yaml", '"0214958-9"', '"0214958-8"')
    ) == [
        "members.business-id-check-digit agreement.yaml/parties/2/business-id",
        "members.business-id-check-digit agreement.yaml/associates/0/business-id",
    ]


@pytest.mark.parametrize(("digits", "said"), [("0214958-8", '"0214958-9"'), ("0000006-1", "no check digit")])
def test_the_right_check_digit_is_named_where_there_is_one(digits: str, said: str) -> None:
    one = report(("agreement.yaml", '"0214958-9"', f'"{digits}"')).findings[0]
    assert said in fill(rule(one.rule).repair, one.facts, Language.EN)


def test_a_lone_municipality_of_another_region_stands_out_itself() -> None:
    change = ("settings.yaml", "    until: 2027-12-31", "    until: 2025-12-31")
    assert "members.outside-regions e-library.yaml/municipalities/7/code" in found(change)


def test_a_municipality_named_in_several_parts_of_the_e_library_is_one_finding() -> None:
    one = report(
        _with_member('      - municipality: "620"\n'),
        (
            E_LIBRARY,
            '    contract-municipalities:\n      - "614"\n',
            '    contract-municipalities:\n      - "614"\n      - "620"\n',
        ),
    )
    assert [told(finding) for finding in one.findings] == [
        "members.municipality-outside-area e-library.yaml/libraries/5/contract-municipalities/1"
    ]
    assert len(one.findings[0].related) == 1


@pytest.mark.parametrize(
    "change",
    [
        ("joining-case.yaml", "  - id: appropriation\n", "  - id: finna-view\n"),
        ("cost-annex-2026.yaml", "  - id: training\n", "  - id: marketing\n"),
    ],
)
def test_milestones_and_cost_items_have_ids_of_their_own_in_their_list(change: Change) -> None:
    assert [one.split()[0] for one in found(change)] == ["members.id-twice"]


def test_an_amendment_of_another_revision_needs_another_id() -> None:
    lines = "amendments:\n  - id: {id}\n    revision: 3\n    about: {{fi: Toinen}}\n    starts: 2026-06-01\n"
    twice = "members.id-twice agreement.yaml/amendments/1/id"
    assert twice in found(("agreement.yaml", "amendments:\n", lines.format(id="amendment-2026")))
    assert twice not in found(("agreement.yaml", "amendments:\n", lines.format(id="amendment-2027")))


def test_one_id_may_name_an_aim_and_a_benefit() -> None:
    assert found((E_LIBRARY, "  - id: joint-contracts\n", "  - id: equal-service\n")) == []


def test_two_documents_with_one_id_are_found_whatever_their_order() -> None:
    assert found(("cost-annex-2027.yaml", "id: cost-annex-2027\n", "id: cost-annex-2026\n")) == []
    same = (
        "cost-annex-2027.yaml",
        "id: cost-annex-2027\nagreement: co-operation\nyear: 2027\nrevision: 1",
        "id: cost-annex-2026\nagreement: co-operation\nyear: 2027\nrevision: 2",
    )
    assert found(same) == ["members.id-twice cost-annex-2027.yaml/id"]


def test_a_thing_that_lost_its_id_is_one_finding_for_all_who_refer_to_it() -> None:
    findings = report((E_LIBRARY, "  - id: vaara\n", "  - id: vaaraa\n")).findings
    assert [told(one) for one in findings] == ["members.unknown-id consortium-agreement.yaml/subject"]
    assert len(findings[0].related) == 5


def test_unknown_ids_name_the_nearest() -> None:
    one = report(("responsibilities.yaml", "      consortium: tunturi\n", "      consortium: tuntury\n")).findings[0]
    assert told(one).startswith("members.unknown-id responsibilities.yaml/assignments/")
    assert "Did you mean the id tunturi?" in fill(rule(one.rule).repair, one.facts, Language.EN)


@pytest.mark.parametrize(
    ("kind", "value"),
    [("municipalities", 8), ("consortia", 2), ("library-institutions", 6), ("services", 5), ("remote-services", 4)],
)
def test_every_total_that_can_be_counted_is_compared(kind: str, value: int) -> None:
    before = f"  - total: {kind}\n    value: {value}\n"
    assert [one.split()[0] for one in found((E_LIBRARY, before, before.replace(str(value), "7")))] == [
        "members.total-differs"
    ]


def test_a_total_of_a_late_day_is_compared_however_many_days_come_before_it() -> None:
    line = "  - {{total: services, value: {value}, day: {day}, precision: exact}}\n"
    days = [Date(2026, 1, 1).add(days=number) for number in range(80)]
    right = "stated-totals:\n" + "".join(line.format(value=5, day=day) for day in days)
    wrong = right.removesuffix(line.format(value=5, day=days[-1])) + line.format(value=6, day=days[-1])
    assert found((E_LIBRARY, "stated-totals:\n", right)) == []
    assert found((E_LIBRARY, "stated-totals:\n", wrong)) == [
        "members.total-differs e-library.yaml/stated-totals/79/value"
    ]


def test_a_total_from_before_somebody_joined_may_leave_it_out() -> None:
    before = "    value: 8\n    day: 2026-01-01\n"
    assert found((E_LIBRARY, before, "    value: 7\n    day: 2024-12-31\n")) == []
    assert found((E_LIBRARY, before, "    value: 8\n    day: 2024-12-31\n")) == []
    assert len(found((E_LIBRARY, before, "    value: 7\n    day: 2025-01-01\n"))) == 1


def test_a_system_that_nobody_states_may_exist_or_not() -> None:
    silent = (E_LIBRARY, "    library-system: Koha\n", "")
    total = "  - total: library-systems\n    value: 3\n"
    assert found(silent) == []
    assert found(silent, (E_LIBRARY, total, total.replace("3", "2"))) == []
    assert len(found(silent, (E_LIBRARY, total, total.replace("3", "4")))) == 1


def test_a_total_over_an_unknown_list_is_not_compared() -> None:
    unknown = (
        E_LIBRARY,
        'sources:\n  - at:\n      - "*"\n',
        'unknown:\n  - at: services\n    reason:\n      fi: Luettelo on kesken.\nsources:\n  - at:\n      - "*"\n',
    )
    total = "  - total: services\n    value: 5\n"
    rules = [one.split()[0] for one in found(unknown, (E_LIBRARY, total, total.replace("5", "9")))]
    assert "members.total-differs" not in rules


def test_months_are_compared_by_their_first_and_last_day() -> None:
    before = "    starts: 2023-01\n    ends: 2023-12-31\n"
    assert found((E_LIBRARY, before, "    starts: 2023-01\n    ends: 2023-01\n")) == []
    assert found((E_LIBRARY, before, "    starts: 2023-02\n    ends: 2023-01\n")) == [
        "members.period-ends-before-it-starts e-library.yaml/projects/0/ends"
    ]


def test_an_application_window_may_not_close_before_it_opens() -> None:
    assert found(("agreement.yaml", "window-ends: 2026-05-31", "window-ends: 2025-05-31")) == [
        "members.period-ends-before-it-starts agreement.yaml/joining/window-ends"
    ]


def test_the_day_of_the_check_decides_which_municipalities_exist() -> None:
    change = _with_member('      - municipality: "588"\n')
    assert "members.abolished-municipality" in found(change)[0]
    assert not any("abolished" in one for one in found(change, as_of=Date(2024, 12, 31)))


def test_a_code_that_became_that_of_another_municipality_is_one_finding() -> None:
    """Whatever else the wrong member would break waits until code and name agree."""
    assert found((E_LIBRARY, '  - code: "047"\n', '  - code: "049"\n')) == [
        "members.name-of-other-municipality e-library.yaml/municipalities/0/name"
    ]


def test_a_name_in_any_language_will_do() -> None:
    name = "      fi: Enontekiö\n      sv: Enontekis\n      se: Eanodat\n"
    assert found((E_LIBRARY, name, "      se: eanodat\n")) == []
    assert found((E_LIBRARY, name, "      fi: Fjällets pärla\n")) == []


@pytest.mark.parametrize(
    ("written", "told"),
    [("vaara", "value-form"), ("Pohja", "value-form"), ("Vaalan", "name-for-code"), ("Suomusalmi", "name-for-code")],
)
def test_a_municipality_is_said_to_be_meant_only_where_its_name_is_plain(written: str, told: str) -> None:
    holder = "  - duty: convening\n    part: accountable\n    holder:\n      municipality: "
    change = ("responsibilities.yaml", f'{holder}"205"', f"{holder}{written}")
    assert [one.split()[0] for one in found(change)] == [f"structure.{told}"]
