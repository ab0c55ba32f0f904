"""Rules about the days of joining: windows, what is due, the effective day, and the parties."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.checking import check
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from tests.rules.edited import Change
from tests.rules.test_joining import AGREEMENT, PUOLANKA, VAALA, joining, moved, rules, sotkamo

EFFECTIVE = "effective-day: 2027-01-01\n"
STEP = "    - event: request\n      months-before: 8\n      month-end: last-day-of-month\n"


def effective(day: str, comment: str = "") -> Change:
    return PUOLANKA, EFFECTIVE, f"effective-day: {day}{comment}\n"


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        ("2025-12-31", ["application-outside-window"]),
        ("2026-01-01", []),
        ("2026-02-02", []),
    ],
)
def test_an_application_belongs_to_its_window(day: str, wanted: list[str]) -> None:
    assert rules(moved("request", "2026-01-19", day)) == wanted


def test_the_last_day_of_the_window_belongs_to_it() -> None:
    window = (AGREEMENT, "  window-ends: 2026-05-31\n", "  window-ends: 2026-01-{}\n")
    assert rules((*window[:2], window[2].format("19"))) == []
    assert rules((*window[:2], window[2].format("18"))) == ["application-outside-window"]


def test_a_window_binds_no_case_of_another_day() -> None:
    early = moved("request", "2026-01-19", "2025-12-31")
    assert rules(early, effective("2028-01-01")) == []
    assert rules(effective("2028-01-01")) == ["window-of-other-day"]


def test_a_case_without_its_day_is_bound_while_it_is_open() -> None:
    assert rules(more=sotkamo("request 2025-10-01", effective_day="")) == ["application-outside-window"]
    over = ("request 2025-10-01", "lapsed 2025-12-31")
    assert rules(more=sotkamo(*over, effective_day="")) == []
    assert rules(more=sotkamo("request 2026-01-12", effective_day="")) == []


def test_whoever_does_not_apply_misses_the_window_on_the_day_after_it() -> None:
    closed = (AGREEMENT, "  window-ends: 2026-05-31\n", "  window-ends: 2026-02-28\n")
    assert rules(closed, more=sotkamo(), as_of=Date(2026, 2, 28)) == []
    assert rules(closed, more=sotkamo()) == ["window-missed"]
    assert rules(closed, more=sotkamo("interest 2026-01-12", "lapsed 2026-03-01")) == []


def test_a_window_has_a_day_after_its_end_on_which_memberships_begin() -> None:
    pair = "  window-ends: 2026-05-31\n  window-effective: 2027-01-01\n"
    assert rules((AGREEMENT, pair, pair.replace("2026-05-31", "2026-12-31"))) == []
    assert rules((AGREEMENT, pair, pair.replace("2026-05-31", "2027-01-01"))) == ["window-effective-before-end"]
    without = (AGREEMENT, "  window-effective: 2027-01-01\n", "")
    assert rules(without) == ["window-without-effective-day"]
    unknown = "unknown:\n  - at: joining/window-effective\n    reason:\n      fi: Ei ole sovittu.\nsources:\n"
    assert rules(without, (AGREEMENT, "sources:\n", unknown)) == []


def test_membership_begins_on_the_days_that_the_agreement_allows() -> None:
    monthly = (AGREEMENT, "  joining-day: window\n", "  joining-day: first-of-month\n")
    yearly = (AGREEMENT, "  joining-day: window\n", "  joining-day: first-of-january\n")
    assert rules(monthly, effective("2027-02-01")) == []
    assert rules(monthly, effective("2027-02-02")) == ["day-not-allowed"]
    assert joining(yearly, effective("2027-02-01")) == ["day-not-allowed joining-case.yaml/effective-day"]


def test_what_is_due_is_stated_in_days_or_in_months() -> None:
    both = (PUOLANKA, "    days-before: 60\n", "    days-before: 60\n    months-before: 2\n")
    assert joining(both) == ["due-rule-unclear joining-case.yaml/milestones/2/months-before"]
    neither = (PUOLANKA, "    days-before: 60\n", "")
    assert joining(neither) == ["due-rule-unclear joining-case.yaml/milestones/2"]
    step = (AGREEMENT, STEP, "    - event: request\n")
    assert joining(step) == ["due-rule-unclear agreement.yaml/joining/steps/0"]


def test_months_are_ambiguous_only_where_the_two_readings_differ() -> None:
    silent = (AGREEMENT, STEP, STEP.replace("      month-end: last-day-of-month\n", ""))
    any_day = (AGREEMENT, "  joining-day: window\n", "  joining-day: any-day\n")
    assert rules(silent) == []
    assert joining(silent, any_day) == ["due-day-ambiguous agreement.yaml/joining/steps/0/months-before"]
    monthly = (AGREEMENT, "  joining-day: window\n", "  joining-day: first-of-month\n")
    assert rules(silent, monthly) == []
    milestone = (PUOLANKA, "    days-before: 60\n", "    months-before: 2\n")
    assert rules(any_day, milestone) == []
    assert joining(any_day, milestone, effective("2027-02-28")) == [
        "due-day-ambiguous joining-case.yaml/milestones/2/months-before"
    ]


def test_a_milestone_is_late_on_the_day_after_its_own() -> None:
    due_today = (PUOLANKA, "    days-before: 60\n", "    days-before: 306\n")
    due_yesterday = (PUOLANKA, "    days-before: 60\n", "    days-before: 307\n")
    assert rules(due_today) == []
    assert joining(due_yesterday) == ["milestone-late joining-case.yaml/milestones/2"]
    lapsed = (PUOLANKA, "milestones:\n", "  - event: lapsed\n    day: 2026-03-01\nmilestones:\n")
    assert rules(due_yesterday, lapsed) == []
    met = (PUOLANKA, "    days-before: 60\n", "    days-before: 307\n    state: met\n")
    assert rules(met) == []


def test_a_milestone_with_a_day_is_met() -> None:
    contradicting = (PUOLANKA, "    state: partly-met\n", "    met: 2026-02-16\n")
    assert joining(contradicting) == ["met-day-without-state joining-case.yaml/milestones/1/met"]


def test_once_the_effective_day_has_come_the_whole_case_is_told_and_not_each_step() -> None:
    assert rules(more=sotkamo(effective_day="2026-03-02")) == ["step-late"] * 5
    assert rules(more=sotkamo(effective_day="2026-03-01")) == ["effective-day-passed"]
    assert rules(as_of=Date(2027, 1, 1)) == ["effective-day-passed"]
    over = sotkamo("interest 2026-01-12", "withdrawn 2026-02-02", effective_day="2026-03-01")
    assert rules(more=over) == []


def test_a_party_whose_case_is_not_in_force_is_told_once() -> None:
    began = "  - event: effective\n    day: 2025-01-01\n"
    unsigned = (
        VAALA,
        '    day: 2024-12-03\n    by:\n      fi: Kajaanin kaupunginjohtaja\n    municipality: "205"\n',
        '    day: 2024-12-03\n    municipality: "758"\n',
    )
    assert rules(unsigned) == ["effective-without-signatures"]
    assert rules(unsigned, (VAALA, began, "")) == ["party-but-case-open"]
    assert rules(unsigned, (VAALA, began, ""), as_of=Date(2024, 12, 31)) == ["step-late"]


def test_a_second_case_of_one_that_has_joined_is_no_riddle() -> None:
    first_try = sotkamo("interest 2024-01-08", "withdrawn 2024-02-05", municipality='"785"', effective_day="")
    assert rules(more=first_try) == []


def test_a_member_does_not_join_again_unless_its_membership_ends_before() -> None:
    again = sotkamo(municipality='"105"')
    assert rules(more=again) == ["already-member"]
    last_day = sotkamo(municipality='"105"', effective_day="2027-12-31")
    assert rules(more=last_day) == ["already-member"]
    # Notice ends with the year and a membership begins with one: who regrets its notice need not stay out for a year.
    after_leaving = sotkamo(municipality='"105"', effective_day="2028-01-01", agreement="co-operation")
    assert rules(more=after_leaving) == []


def test_two_cases_of_one_municipality_are_one_too_many_while_both_are_open() -> None:
    second = sotkamo(municipality='"620"', id="toinen")
    assert joining(more=second) == ["two-open-cases sotkamo.yaml/municipality"]
    assert rules(more=sotkamo("interest 2026-01-12", "lapsed 2026-02-02", municipality='"620"')) == []


def test_a_party_begins_on_the_effective_day_of_its_case() -> None:
    own = (
        AGREEMENT,
        "    signed: 2024-12-02\n    starts: 2025-01-01\n",
        "    signed: 2024-12-02\n    starts: 2025-02-01\n",
    )
    assert "party-starts-differ" in rules(own)
    assert rules((VAALA, "effective-day: 2025-01-01\n", "")) == []


def test_an_agreement_is_joined_while_it_is_in_force() -> None:
    other = sotkamo(agreement="joint-library-agreement", effective_day="2023-12-01", services="")
    assert rules(more=other) == ["agreement-not-in-force"]
    assert rules(more=sotkamo(agreement="national-e-library", services="")) == ["agreement-not-joinable"]
    unknown = "unknown:\n  - at: joining\n    reason:\n      fi: Ei ole tiedossa.\nsources:\n"
    stated = ("national-e-library.yaml", "sources:\n", unknown)
    assert rules(stated, more=sotkamo(agreement="national-e-library", services="")) == []


def test_services_of_an_open_case_are_in_use_when_it_takes_effect() -> None:
    reader = (PUOLANKA, "  - newsroom\n", "  - trial-reader\n")
    assert joining(reader) == ["service-not-in-use joining-case.yaml/services/1"]
    lapsed = (PUOLANKA, "milestones:\n", "  - event: lapsed\n    day: 2026-03-01\nmilestones:\n")
    assert rules(reader, lapsed) == []


def test_the_order_of_the_events_changes_nothing() -> None:
    late = moved("final-text", "2025-12-15", "2025-11-05")
    turned = (PUOLANKA, "  - event: interest\n    day: 2025-10-06\n    by:\n      fi: Puolangan sivistysjohtaja\n", "")
    put_back = (
        PUOLANKA,
        "milestones:\n",
        "  - event: interest\n    day: 2025-10-06\n    by:\n      fi: Puolangan sivistysjohtaja\nmilestones:\n",
    )
    assert rules(late, turned, put_back) == rules(late) == ["events-out-of-order"]


def test_nothing_is_asked_of_an_e_library_without_cases() -> None:
    checked = check(example_files("pohjoinen"), FIXED_DAYS["pohjoinen"]).report
    assert checked.not_checked == ()
