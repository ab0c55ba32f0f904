"""Rules about notices, at the edges of their days."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.checking import check
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.reporting.wording import fill
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.values.language import Language
from tests.examples.test_malli_days import DAYS
from tests.rules.edited import Change, found, report

AGREEMENT, TRIAL, CONSORTIUM = "agreement.yaml", "trial-agreement.yaml", "consortium-agreement.yaml"
OFFICE = "    sent-to-registry-office: 2026-02-11\n"
CASE = "    case-number: ESIM/411/2026\n"
GIVER = '  - party:\n      municipality: "{}"\n    given'
STANDS = (TRIAL, "    withdrawn: 2021-05-17\n", "")
HYRYNSALMI = '  - municipality: "105"\n    member-type: municipality\n'


def giver(code: str) -> Change:
    return (AGREEMENT, GIVER.format("105"), GIVER.format(code))


def unknown(at: str) -> Change:
    listed = f"unknown:\n  - at: {at}\n    reason:\n      fi: Ei tiedetä.\namendment:\n"
    return (AGREEMENT, "amendment:\n", listed)


def notices(*changes: Change, as_of: Date = FIXED_DAYS["malli"]) -> list[str]:
    """Return the rules about agreements and members that are broken; other topics have tests of their own."""
    return [one.split()[0] for one in found(*changes, as_of=as_of) if one.startswith(("agreements.", "members."))]


@pytest.mark.parametrize("day", DAYS)
def test_malli_has_no_finding_about_agreements_on_any_of_the_twelve_days(day: str) -> None:
    assert [one for one in notices(as_of=Date.fromisoformat(day)) if one.startswith("agreements.")] == []


@pytest.mark.parametrize("day", ["2020-01-01", "2022-01-01", "2025-05-14", "2025-05-15", "2026-11-22", "2050-01-01"])
def test_pohjoinen_has_none_on_any_day(day: str) -> None:
    findings = check(example_files("pohjoinen"), Date.fromisoformat(day)).report.findings
    assert [one.rule for one in findings if one.rule.startswith("agreements.")] == []


def test_a_notice_is_never_older_than_its_givers_part_in_the_agreement() -> None:
    vaala = giver("785")

    def dated(given: str) -> list[str]:
        return notices(
            vaala,
            (AGREEMENT, "    given: 2026-02-10\n", f"    given: {given}\n"),
            (AGREEMENT, "      day: 2026-02-09\n", f"      day: {given}\n"),
        )

    # Vaala decided on 7 October 2024, signed on 2 December and has been a party from 2025.
    assert "agreements.notice-before-membership" in dated("2024-10-06")
    assert "agreements.notice-before-membership" not in dated("2024-10-07")


def test_a_second_notice_is_one_too_many_unless_the_first_has_had_its_effect() -> None:
    def second(given: str) -> Change:
        sent = f"    given: {given}\n    sent-to-contact: {given}\n    sent-to-registry-office: {given}\n"
        return (AGREEMENT, CASE, f'{CASE}  - party:\n      municipality: "105"\n{sent}')

    back = '  - municipality: "105"\n    member-type: municipality\n    starts: 2028-01-01\n'
    gone = (AGREEMENT, HYRYNSALMI, f"{back}{HYRYNSALMI}    ends: 2027-12-31\n")
    for given in ("2025-12-31", "2026-02-10", "2027-12-31"):
        assert "agreements.notice-twice" in notices(gone, second(given))
    assert "agreements.notice-twice" not in notices(gone, second("2028-01-01"))


def test_a_notice_that_was_sent_nowhere_names_both() -> None:
    contact = (AGREEMENT, "    sent-to-contact: 2026-02-10\n", "")
    (one,) = report(contact, (AGREEMENT, OFFICE, "")).findings
    assert one.rule == "agreements.notice-not-sent"
    assert "yhteyshenkilö ja kirjaamo" in fill(rule(one.rule).message, one.facts, Language.FI)


def test_a_day_of_sending_may_be_unknown_and_a_withdrawn_notice_need_not_be_sent() -> None:
    gone = (AGREEMENT, OFFICE, "")
    assert notices(gone, unknown("notices/*/sent-to-registry-office")) == []
    assert notices(gone, (AGREEMENT, CASE, CASE + "    withdrawn: 2026-02-20\n")) == []


@pytest.mark.parametrize(("last_day", "is_found"), [("2027-12-30", True), ("2027-12-31", False), ("2028-06-30", False)])
def test_a_stated_last_day_is_not_before_the_period_has_run(last_day: str, is_found: bool) -> None:
    stated = (AGREEMENT, CASE, f"{CASE}    last-day: {last_day}\n")
    assert notices(stated) == (["agreements.notice-ends-early"] if is_found else [])


def test_another_entry_of_the_party_continues_one_that_ends() -> None:
    split = HYRYNSALMI + "    decision: {decision-kind: board, day: 2023-10-09, section: § 1}\n    ends: 2026-12-31\n"
    again = (AGREEMENT, HYRYNSALMI, split + HYRYNSALMI + "    starts: 2027-01-01\n")
    assert notices(again) == []
    assert "agreements.party-ends-before-notice" in notices(
        (AGREEMENT, "    signed: 2023-11-28\n", "    signed: 2023-11-28\n    ends: 2027-12-30\n")
    )


@pytest.mark.parametrize(("left", "is_found"), [("2021-05-02", True), ("2021-05-03", False), ("2021-06-30", False)])
def test_who_has_left_can_give_no_notice(left: str, is_found: bool) -> None:
    away = (TRIAL, "    signed: 2020-12-08\n", f"    signed: 2020-12-08\n    ends: {left}\n")
    assert ("agreements.notice-by-no-party" in notices(away, STANDS)) is is_found
    assert "agreements.notice-by-no-party" not in notices(away)


def test_one_that_becomes_a_party_later_may_give_notice_before() -> None:
    late = (AGREEMENT, "    starts: 2025-01-01\n", "    starts: 2027-01-01\n")
    assert "agreements.notice-by-no-party" not in notices(giver("785"), late)


def test_the_successor_of_a_party_may_give_notice_and_the_party_may_before_the_merger() -> None:
    file = "e-materials-agreement.yaml"
    office = "  registry-office: Kirjaamo, kirjaamo@kajaani.example\n"
    for code, day in (("588", "2024-12-31"), ("507", "2025-01-02"), ("507", "2024-12-01")):
        given = (
            f'{office}notices:\n  - party: {{municipality: "{code}"}}\n    given: {day}\n    sent-to-contact: {day}\n'
            f"    sent-to-registry-office: {day}\n    decision: {{decision-kind: board, day: {day}, section: § 1}}\n"
        )
        assert notices((file, office, given)) == [], (code, day)


def test_an_associate_needs_no_decision_of_a_municipality() -> None:
    assert notices(STANDS) == []


def test_a_decision_on_the_day_of_the_notice_is_in_time() -> None:
    decided = "      day: 2026-02-09\n"
    assert notices((AGREEMENT, decided, "      day: 2026-02-10\n")) == []
    assert notices((AGREEMENT, decided, "      day: 2026-02-11\n")) == ["agreements.notice-before-decision"]


def test_one_open_period_to_the_same_day_is_one_finding() -> None:
    rule_ = "  counts-from: sending\n  counts-to: end-of-year\n  month-end: last-day-of-month\n"
    to_same_day = (AGREEMENT, rule_, "  counts-to: same-day\n")
    sent = (AGREEMENT, OFFICE, "    sent-to-registry-office: 2028-02-29\n")
    assert notices(to_same_day, sent) == ["agreements.month-end-not-stated"]
    to_month = (AGREEMENT, rule_, "  counts-to: end-of-month\n")
    assert notices(to_month, sent) == ["agreements.notice-month-end-open"]
    stated = (AGREEMENT, CASE, CASE + "    last-day: 2029-03-31\n")
    assert notices(to_month, sent, stated) == []
    assert notices(to_month, sent, unknown("notice/month-end")) == []


def test_notice_of_an_open_ended_agreement_without_a_rule_is_told_once() -> None:
    lines = (
        "notice:\n  months: 12\n  counts-from: sending\n  counts-to: end-of-year\n  month-end: last-day-of-month\n"
        "  contact: Malli-eKirjaston yhteyshenkilö, e-kirjasto@kajaani.example\n"
        "  registry-office: Kirjaamo, kirjaamo@kajaani.example\n"
    )
    assert notices((AGREEMENT, lines, "")) == ["agreements.no-notice-rule"]


@pytest.mark.parametrize(("code", "months", "is_found"), [("785", 36, False), ("785", 37, True), ("777", 600, False)])
def test_the_shortest_membership_binds_those_who_joined(code: str, months: int, is_found: bool) -> None:
    least = (AGREEMENT, "  least-membership: 24\n", f"  least-membership: {months}\n")
    assert ("agreements.notice-breaks-least-membership" in notices(giver(code), least)) is is_found


@pytest.mark.parametrize(
    ("day", "codes"),
    [
        (Date(2026, 3, 1), ["agreements.lead-leaves"]),
        (Date(2027, 12, 31), ["agreements.lead-leaves"]),
        (Date(2028, 1, 1), ["agreements.no-lead-municipality"]),
    ],
)
def test_a_lead_that_leaves_is_told_until_it_has_left(day: Date, codes: list[str]) -> None:
    assert [one for one in notices(giver("205"), as_of=day) if "lead" in one] == codes


def test_a_lead_that_hands_over_the_next_day_is_none() -> None:
    takes_over = (AGREEMENT, "    member-type: host-municipality\n", "    member-type: lead-municipality\n")
    assert notices(giver("205"), takes_over) == []
