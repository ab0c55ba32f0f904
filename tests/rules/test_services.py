"""Rules about services: the terms of their contracts day by day, and who may use them."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from pendulum import Date

from ekirjasto_model.derived.service_terms import DAYS_AHEAD
from ekirjasto_model.examples.library import FIXED_DAYS
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.values.text import Text
from tests.rules.edited import Change, found, report

E_LIBRARY = "e-library.yaml"
SOURCES = 'sources:\n  - at:\n      - "*"\n'
TERM = "      starts: 2024-01-01\n      ends: 2026-12-31\n      options:\n"
FIRST = "        - starts: 2027-01-01\n          ends: 2027-12-31\n"
BY = "          decide-by: 2026-06-30\n"
DECIDED = BY + "          decided: 2025-11-20\n          decided-by: meeting\n          decision-kind: e-mail-meeting\n"
SECOND = "        - starts: 2028-01-01\n          ends: 2028-12-31\n          decide-by: 2027-06-30\n"
PROCURED = "      procurement:\n        basis: below-threshold\n        case-number: ESIM/HANKINTA/19/2023\n"
COURSES = "      ends: 2028-12-31\n" + PROCURED
ENTITLED = "".join(
    f'          - "{code}"\n' for code in ("047", "105", "205", "614", "620", "732", "758", "777", "785")
)


def _about_services(
    *changes: Change, as_of: Date = FIXED_DAYS["malli"], more: Mapping[str, str] | None = None
) -> list[str]:
    return [one.split()[0] for one in found(*changes, as_of=as_of, more=more) if one.startswith("services.")]


def _entitled(*codes: str) -> Change:
    return (E_LIBRARY, ENTITLED, "".join(f'          - "{code}"\n' for code in codes))


def _unknown(at: str) -> Change:
    return (E_LIBRARY, SOURCES, f"unknown:\n  - at: {at}\n    reason:\n      fi: Ei ole kysytty.\n{SOURCES}")


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (Date(2026, 12, 31), []),
        (Date(2027, 6, 30).subtract(days=DAYS_AHEAD + 1), []),
        (Date(2027, 6, 30).subtract(days=DAYS_AHEAD), ["services.option-undecided"]),
        (Date(2027, 6, 30), ["services.option-undecided"]),
        (Date(2027, 7, 1), ["services.option-not-decided-in-time"]),
        (Date(2027, 12, 31), ["services.option-not-decided-in-time"]),
        (Date(2028, 1, 1), ["services.contract-ended"]),
    ],
    ids=str,
)
def test_a_decided_option_carries_the_contract_on_to_the_next_one(day: Date, told: list[str]) -> None:
    of_shelf = [one for one in found(as_of=day) if one.startswith("services.") and "/services/0/contract" in one]
    assert [one.split()[0] for one in of_shelf] == told


def test_the_day_after_the_last_decided_term_the_contract_has_ended() -> None:
    over = (E_LIBRARY, COURSES, "      ends: 2026-02-28\n" + PROCURED)
    last = (E_LIBRARY, COURSES, "      ends: 2026-03-01\n" + PROCURED)
    assert _about_services(over) == ["services.contract-ended"]
    assert _about_services(last) == ["services.contract-ends-soon"]


def test_a_service_that_ends_with_its_contract_hears_nothing() -> None:
    ends = (E_LIBRARY, COURSES, "      ends: 2026-03-31\n" + PROCURED)
    with_it = (E_LIBRARY, 'greatest-value: "15000.00"\n', 'greatest-value: "15000.00"\n    ends: 2026-03-31\n')
    assert _about_services(ends) == ["services.contract-ends-soon"]
    assert _about_services(ends, with_it) == []


def test_the_number_of_days_is_told_as_it_is() -> None:
    for code in ("services.option-undecided", "services.contract-ends-soon"):
        assert all(str(DAYS_AHEAD) in words for _, words in rule(code).source.in_all())


@pytest.mark.parametrize("starts", ["2026-12-31", "2027-01-02"])
def test_an_option_that_overlaps_or_leaves_a_day_is_one_finding(starts: str) -> None:
    moved = (E_LIBRARY, FIRST, FIRST.replace("2027-01-01", starts))
    (one,) = report(moved).findings
    assert (one.rule, one.facts["due"]) == ("services.option-does-not-follow", Date(2027, 1, 1))


def test_options_in_another_order_are_the_same_options() -> None:
    turned = (E_LIBRARY, TERM + FIRST + DECIDED + SECOND, TERM + SECOND + FIRST + DECIDED)
    assert found(turned) == []
    assert "services.option-undecided" in _about_services(turned, as_of=Date(2027, 6, 1))


def test_an_option_before_a_day_that_nobody_decided_on_does_not_count() -> None:
    later = (E_LIBRARY, DECIDED + SECOND, SECOND + DECIDED.replace(BY, ""))
    assert "services.contract-ended" in _about_services(later, as_of=Date(2028, 1, 1))


@pytest.mark.parametrize(
    ("agreed", "last", "late"), [("2026-06-30", "2026-06-30", "2026-07-01"), (None, "2026-12-31", "2027-01-01")]
)
def test_an_option_is_decided_on_by_the_day_agreed_on_or_before_its_first_day(
    agreed: str | None, last: str, late: str
) -> None:
    by = (E_LIBRARY, BY, "" if agreed is None else f"          decide-by: {agreed}\n")

    def decided(day: str) -> Change:
        return (E_LIBRARY, "          decided: 2025-11-20\n", f"          decided: {day}\n")

    assert _about_services(by, decided(last)) == []
    assert _about_services(by, decided(late)) == ["services.option-decided-late"]


def test_a_month_of_a_decision_may_mean_any_of_its_days() -> None:
    by_month = (E_LIBRARY, DECIDED, "          decided: 2024-06\n          decided-by: start-up-group\n")
    after = (E_LIBRARY, DECIDED, "          decided: 2024-07\n          decided-by: start-up-group\n")
    assert _about_services(by_month) == []
    assert _about_services(after) == ["services.deciding-body-not-there"]


def test_a_service_that_an_agreement_is_about_needs_no_contract_of_its_own() -> None:
    without = (
        "    contract:\n      starts: 2024-01-01\n      procurement:\n        basis: direct-award\n"
        '        case-number: ESIM/HANKINTA/15/2023\n        greatest-value: "40000.00"\n'
    )
    removed = (E_LIBRARY, without, "")
    assert found(removed) == ["services.no-contract e-library.yaml/services/1/contract"]
    about = ("trial-agreement.yaml", "subject: trial-reader\n", "subject: newsroom\n")
    assert found(removed, about) == []
    assert _about_services(removed, _unknown("services/*/contract")) == []


def test_a_contract_municipality_uses_what_its_host_may_use() -> None:
    assert found(_entitled("047", "105", "205", "620", "758", "777", "785")) == []
    (one,) = report(_entitled("047", "105", "205", "614", "620", "732", "777", "785")).findings
    assert (one.rule, str(one.facts["names"].fi)) == ("services.member-not-entitled", "Sodankylä")  # type: ignore[union-attr]  # names


def test_only_those_who_take_part_need_to_be_entitled() -> None:
    film = (
        E_LIBRARY,
        '        greatest-value: "20000.00"\n',
        '        greatest-value: "20000.00"\n        entitled:\n',
    )
    three = '          - "205"\n          - "758"\n          - "777"\n'
    assert found((film[0], film[1], film[2] + three)) == []
    two = (film[0], film[1], film[2] + three.replace('          - "777"\n', ""))
    assert _about_services(two) == ["services.member-not-entitled"]
    # In 2025 Hyrynsalmi still took part; before July 2024 Suomussalmi did not.
    assert "services.member-not-entitled" in _about_services(
        (film[0], film[1], film[2] + three), as_of=Date(2025, 12, 31)
    )
    both = (film[0], film[1], film[2] + '          - "105"\n          - "205"\n          - "758"\n')
    assert "services.member-not-entitled" not in _about_services(both, as_of=Date(2024, 6, 30))
    assert "services.member-not-entitled" in _about_services(both, as_of=Date(2024, 7, 1))


def test_nothing_is_said_of_those_entitled_where_they_are_not_all_known() -> None:
    assert _about_services(_entitled("047"), _unknown("services/*/contract/procurement/entitled")) == []


@pytest.mark.parametrize("event", ["refused", "withdrawn", "lapsed"])
def test_a_closed_case_needs_no_procurement(event: str) -> None:
    without = _entitled("047", "105", "205", "614", "732", "758", "777", "785")
    closed = ("joining-case.yaml", "milestones:\n", f"  - event: {event}\n    day: 2026-03-01\nmilestones:\n")
    assert "services.joiner-not-entitled" in _about_services(without)
    assert "services.joiner-not-entitled" not in _about_services(without, closed)
    assert "services.joiner-not-entitled" in _about_services(without, closed, as_of=Date(2026, 2, 28))


def test_a_joiner_who_comes_when_the_contract_has_run_out_needs_no_entitlement() -> None:
    without = _entitled("047", "105", "205", "614", "732", "758", "777", "785")
    undecided = (E_LIBRARY, DECIDED, "")
    assert "services.joiner-not-entitled" not in _about_services(without, undecided)


def _coming(code: str, more: str = "") -> str:
    return (
        f'kind: joining-case\nversion: 1\nid: k{code}\nagreement: co-operation\nmunicipality: "{code}"\n'
        f"effective-day: 2027-01-01\nevents:\n  - {{event: interest, day: 2026-01-12}}\n{more}"
    )


def test_one_finding_for_a_contract_names_all_who_are_joining() -> None:
    without = _entitled("047", "105", "205", "614", "732", "758", "777", "785")
    told = report(without, more={"a.yaml": _coming("765"), "b.yaml": _coming("697")}).findings
    assert [finding.rule for finding in told] == ["services.joiner-not-entitled"]
    assert isinstance(names := told[0].facts["names"], Text)
    assert names.fi == "Puolanka, Ristijärvi, Sotkamo"
    assert len(told[0].related) + told[0].more_related == 3


def test_a_joiner_takes_no_service_of_only_some_members_nor_one_that_has_ended_unless_its_case_says_so() -> None:
    film = "        case-number: ESIM/HANKINTA/18/2023\n"
    listed = (E_LIBRARY, film, film + '        entitled: ["105", "205", "758", "777"]\n')
    common = _entitled("047", "105", "205", "614", "620", "732", "758", "765", "777", "785")
    assert found(listed, common, more={"a.yaml": _coming("765")}) == []
    chosen = _coming("765", "services: [film-club]\n")
    assert _about_services(listed, common, more={"a.yaml": chosen}) == ["services.joiner-not-entitled"]
    ended = (E_LIBRARY, "      - e-books\n      - e-audiobooks\n", "      - e-books\n    ends: 2026-12-31\n")
    without = _entitled("047", "105", "205", "614", "620", "732", "758", "777", "785")
    assert "services.joiner-not-entitled" not in _about_services(without, ended, more={"a.yaml": _coming("765")})


def test_sums_reach_the_greatest_value_to_the_cent() -> None:
    def value(text: str) -> Change:
        return (E_LIBRARY, 'greatest-value: "150000.00"', f'greatest-value: "{text}"')

    amount = ("cost-annex-2026.yaml", 'amount: "18000.00"', 'amount: "18000.01"')
    assert found(value("37250.00")) == []
    (one,) = report(value("37250.00"), amount).findings
    assert (one.rule, str(one.facts["sum"])) == ("services.greatest-value-exceeded", "37250.01")


def test_a_year_that_the_contract_covers_in_part_is_not_counted() -> None:
    value = (E_LIBRARY, 'greatest-value: "150000.00"', 'greatest-value: "20000.00"')
    undecided = (E_LIBRARY, DECIDED, "")
    assert "services.greatest-value-exceeded" in _about_services(value)
    assert "services.greatest-value-exceeded" not in _about_services(value, undecided)
    assert "services.greatest-value-exceeded" not in _about_services(
        value, (E_LIBRARY, TERM, TERM.replace("2024-01-01", "2026-01-02"))
    )
