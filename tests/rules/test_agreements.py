"""Rules about agreements: what one mistake gives, and what is none."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.reporting.wording import fill
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.values.language import Language
from tests.rules.edited import Change, found, report, told

AGREEMENT = "agreement.yaml"
TRIAL = "trial-agreement.yaml"
FORMER = "former-joint-library-agreement.yaml"
TO_E_LIBRARY = (
    TRIAL,
    "agreement-kind: in-house-company\nsubject: trial-reader\n",
    "agreement-kind: e-library\nsubject: malli\n",
)
UNKNOWN = 'unknown:\n  - at: {at}\n    reason:\n      fi: Ei ole nähty.\nsources:\n  - at:\n      - "*"\n'


def _unknown(file: str, at: str) -> Change:
    return (file, 'sources:\n  - at:\n      - "*"\n', UNKNOWN.format(at=at))


def _rules(*changes: Change) -> list[str]:
    """Return the rules about agreements and members that are broken; other topics have tests of their own."""
    return [one.split()[0] for one in found(*changes) if one.startswith(("agreements.", "members."))]


def test_agreements_of_other_kinds_and_subjects_bind_side_by_side() -> None:
    assert _rules((TRIAL, "ends: 2021-12-31", "ends: 2030-12-31")) == []


def test_two_agreements_of_one_kind_may_not_share_a_day_even_if_one_replaces_the_other() -> None:
    late = (FORMER, "ends: 2023-12-31\nparties:\n", "ends: 2024-06-30\nparties:\n")
    one = report(late).findings[0]
    assert told(one) == f"agreements.two-bind-one-party {FORMER}/ends"
    assert str(one.facts["day"]) == "2024-01-01"
    free = ("joint-library-agreement.yaml", "replaces: former-joint-library-agreement\n", "")
    assert _rules(free) == []
    assert _rules(free, late) == ["agreements.two-bind-one-party"]


def test_an_agreement_whose_former_one_never_ended_is_one_finding_for_all_its_parties() -> None:
    endless = (FORMER, "ends: 2023-12-31\nparties:\n", "parties:\n")
    assert found(endless) == [f"agreements.two-bind-one-party {FORMER}/ends"]


def test_a_party_that_has_left_may_be_gone_from_the_e_librarys_municipalities() -> None:
    stranger = (TRIAL, '  - municipality: "205"\n', '  - municipality: "620"\n')
    assert _rules(TO_E_LIBRARY, stranger) == []
    there = (TRIAL, "starts: 2021-01-01\nends: 2021-12-31\n", "starts: 2021-01-01\nends: 2031-12-31\n")
    assert "agreements.party-outside-area" in _rules(TO_E_LIBRARY, stranger, there)


def test_every_party_without_a_decision_is_a_finding_unless_unknown_covers_them() -> None:
    decision = "      section: § 9\n      case-number: ESIM/1/2020\n"
    assert _rules((TRIAL, decision, "")) == []
    start = "    decision:\n      decision-kind: official\n      body:\n        fi: Kajaanin kirjastotoimenjohtaja\n"
    start += "      day: 2020-10-05\n"
    whole = start + decision + "      minutes: https://poytakirjat.example/205/2020/9\n"
    assert found((TRIAL, whole, "")) == [f"agreements.no-decision {TRIAL}/parties/0/decision"]
    for path in ("parties/*/decision", "parties/205/decision", "parties/0/decision"):
        assert _rules((TRIAL, whole, ""), _unknown(TRIAL, path)) == []
    assert _rules((TRIAL, whole, ""), _unknown(TRIAL, "parties/000/decision")) == ["agreements.no-decision"]


def test_a_consortium_is_known_by_its_id_as_well() -> None:
    assert found((AGREEMENT, "  - id: school\n", "  - id: tunturi\n")) == [
        f"agreements.consortium-as-party {AGREEMENT}/associates/1/id"
    ]


def test_signatures_after_the_agreements_first_day_are_one_finding() -> None:
    changes = [
        (AGREEMENT, "    signed: 2023-11-27\n", "    signed: 2024-01-08\n"),
        (AGREEMENT, "    signed: 2023-11-28\n", "    signed: 2024-01-09\n"),
    ]
    one = report(*changes).findings
    assert [told(finding) for finding in one] == [f"agreements.starts-before-signing {AGREEMENT}/parties/0/signed"]
    assert len(one[0].related) == 2


def test_a_party_with_a_first_day_of_its_own_signs_before_that() -> None:
    assert _rules((AGREEMENT, "    signed: 2024-12-02\n", "    signed: 2025-01-01\n")) == []
    assert found((AGREEMENT, "    signed: 2024-12-02\n", "    signed: 2025-01-02\n")) == [
        f"agreements.starts-before-signing {AGREEMENT}/parties/7/signed"
    ]


def test_an_associates_decision_comes_before_its_signature_too() -> None:
    assert _rules((AGREEMENT, "      day: 2023-10-31\n", "      day: 2023-12-13\n")) == [
        "agreements.decision-after-signing"
    ]


def test_an_associate_may_leave_and_come_back() -> None:
    back = "    ends: 2025-07-31\n"
    again = back + "  - id: school\n    name:\n      fi: Esimerkkikoulu\n    starts: {day}\n"
    assert _rules((AGREEMENT, back, again.format(day="2025-08-01"))) == []
    assert _rules((AGREEMENT, back, again.format(day="2025-07-31"))) == ["agreements.party-twice"]


def test_a_turned_agreement_gives_no_second_finding_about_its_parties() -> None:
    assert _rules((FORMER, "ends: 2023-12-31\nparties:\n", "ends: 2013-12-31\nparties:\n")) == [
        "agreements.ends-before-it-starts"
    ]


@pytest.mark.parametrize("key", ["contact", "registry-office"])
def test_what_a_notice_lacks_may_be_unknown(key: str) -> None:
    line = {
        "contact": "  contact: Kirjastopalvelujen yhteyshenkilö, kirjasto@kajaani.example\n",
        "registry-office": "  registry-office: Kirjaamo, kirjaamo@kajaani.example\n",
    }[key]
    assert _rules((TRIAL, line, "")) == ["agreements.notice-without-contact"]
    assert _rules((TRIAL, line, ""), _unknown(TRIAL, f"notice/{key}")) == []


def test_all_that_a_notice_lacks_is_one_finding() -> None:
    lines = "  contact: Kirjastopalvelujen yhteyshenkilö, kirjasto@kajaani.example\n"
    lines += "  registry-office: Kirjaamo, kirjaamo@kajaani.example\n"
    one = report((TRIAL, lines, "")).findings
    assert [finding.rule for finding in one] == ["agreements.notice-without-contact"]
    assert "contact person and registry office" in fill(rule(one[0].rule).message, one[0].facts, Language.EN)


def test_the_share_of_inhabitants_may_be_left_out_when_joining() -> None:
    assert _rules((AGREEMENT, '  members-share: "2/3"\n  inhabitants-share: "1/2"\n', '  members-share: "2/3"\n')) == []
    assert _rules((AGREEMENT, '  members-share: "2/3"\n  inhabitants-share: "1/2"\n', "")) == [
        "agreements.share-not-stated"
    ]


def test_a_share_is_told_as_it_was_written() -> None:
    one = report((AGREEMENT, 'first-year-share: "3/5"', 'first-year-share: "6/4"')).findings[0]
    assert told(one) == f"agreements.ratio-above-one {AGREEMENT}/joining/first-year-share"
    assert one.facts["ratio"] == "6/4"


def test_aland_has_laws_of_its_own_but_shares_the_european_one() -> None:
    aland = (TRIAL, "jurisdiction: mainland\n", "jurisdiction: aland\n")
    assert found(aland) == [f"agreements.legal-basis-of-other-jurisdiction {TRIAL}/legal-bases/0"]
    own = (TRIAL, "  - public-libraries-act-6\n", "  - aland-library-act\n  - gdpr-28\n")
    assert _rules(aland, own) == []


def test_a_lead_municipality_is_looked_for_on_the_day() -> None:
    lead = '  - municipality: "205"\n    member-type: lead-municipality\n    business-id: "0214958-9"\n'
    left = lead.replace("lead-municipality", "municipality")
    assert _rules((AGREEMENT, lead, left)) == ["agreements.no-lead-municipality"]


@pytest.mark.parametrize(
    ("code", "stated", "right"),
    [
        ("047", "municipality-with-independent-library", {"lead-municipality"}),
        ("105", "municipality", {"lead-municipality"}),
        ("614", "contract-municipality", {"lead-municipality"}),
        ("758", "host-municipality", {"lead-municipality"}),
        ("785", "municipality", {"lead-municipality"}),
    ],
)
def test_a_member_type_follows_the_libraries_and_consortia(code: str, stated: str, right: set[str]) -> None:
    before = f'  - municipality: "{code}"\n    member-type: {stated}\n'
    others = {
        "lead-municipality",
        "municipality",
        "host-municipality",
        "contract-municipality",
        "municipality-with-independent-library",
    } - {stated}
    for other in sorted(others):
        change = (AGREEMENT, before, before.replace(f"type: {stated}", f"type: {other}"))
        expected = [] if other in right else ["agreements.member-type-contradicts"]
        assert _rules(change) == expected, (code, other)


def test_member_types_are_those_of_the_day() -> None:
    """Vaala came into its consortium on 1.1.2025; nobody is judged by a day on which they were no member."""
    change = (
        "e-library.yaml",
        '      - municipality: "785"\n        starts: 2025-01-01\n    library-system',
        '      - municipality: "785"\n        starts: 2025-07-01\n    library-system',
    )
    assert _rules(change) == []
    early = [one for one in found(change, as_of=Date(2025, 3, 1)) if "member-type" in one]
    assert early == [f"agreements.member-type-contradicts {AGREEMENT}/parties/7/member-type"]
    assert not [one for one in found(change, as_of=Date(2024, 3, 1)) if "member-type" in one]


def test_without_lists_of_libraries_and_consortia_every_type_may_be_right() -> None:
    small = """\
kind: e-library
version: 1
id: pieni
name:
  fi: Pieni
regions: ["18"]
municipalities:
  - code: "105"
  - code: "205"
"""
    agreement = """\
kind: agreement
version: 1
id: pienen-sopimus
name:
  fi: Sopimus
agreement-kind: e-library
subject: pieni
jurisdiction: mainland
legal-bases: [local-government-act-49]
authentic-language: fi
starts: 2031-01-01
ends: 2031-12-31
parties:
  - municipality: "105"
    member-type: host-municipality
    decision: {decision-kind: board, day: 2030-01-01, section: § 1}
  - municipality: "205"
    member-type: lead-municipality
    decision: {decision-kind: board, day: 2030-01-01, section: § 1}
"""
    more = {"pieni.yaml": small, "pieni-sopimus.yaml": agreement}
    assert not [one for one in found(more=more, as_of=Date(2031, 6, 1)) if "pieni" in one]


def test_annexes_of_other_ids_may_run_side_by_side() -> None:
    assert _rules((AGREEMENT, "    starts: 2027-01-01\n    ends: 2027-12-31\n", "    starts: 2026-07-01\n")) == []


def test_references_to_agreements_and_associates_name_the_nearest() -> None:
    one = report(("responsibilities.yaml", "agreement: co-operation\n", "agreement: cooperation\n")).findings
    assert "agreements.unknown-id responsibilities.yaml/agreement" in [told(finding) for finding in one]
    assert _rules(("responsibilities.yaml", "      associate: college\n", "      associate: collage\n")) == [
        "agreements.unknown-id"
    ]
