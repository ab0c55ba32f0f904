"""Rules about cost annexes: one finding for one cause, and no sharing that fails after a clean check."""

from __future__ import annotations

import pytest
from attrs import evolve
from pendulum import Date

from ekirjasto_model.checking import check
from ekirjasto_model.derived.costing.shared_year import shared_annex
from ekirjasto_model.derived.costs import allocate, traced
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.rules.catalogue import CODES, rule
from ekirjasto_model.rules.costs import member_part_of_year
from ekirjasto_model.rules.example import Edit, Example, Make
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.values.source_file import SourceFile
from tests.derived.configurations import EQUAL, agreed, annexed, configured, item, party
from tests.rules.edited import Change, found, report

ANNEX = "cost-annex-2026.yaml"
NEXT = "cost-annex-2027.yaml"
AGREEMENT = "agreement.yaml"
E_LIBRARY = "e-library.yaml"
TERM = "starts: 2024-01-01  # voimassa"
SIGNED = "    signed: 2023-12-07\n"
VAALA = "    signed: 2024-12-02\n    starts: 2025-01-01\n"
NO_LAST_YEAR = (AGREEMENT, "  last-year: full-year\n", "")
BOX = "    service: music-box\n    shared-by: every-member\n"
LAST_MEASURE = '    municipality: "785"\n    day: 2023-12-31\n    value: "14730"\n'
MEASURE_614 = (
    '  - driver: loans\n    municipality: "614"\n    day: 2023-12-31\n    value: "15870"\n'
    "    source: Keksitty lainausluku\n"
)
SOURCES = "sources:\n  - at:\n      - items\n"
MEMBERS = ("047", "105", "205", "614", "732", "758", "777", "785")


def _rules(*changes: Change) -> list[str]:
    return [one.split()[0] for one in found(*changes)]


def _days(day: str) -> list[Change]:
    """Give every measure another day."""
    before = '    municipality: "{}"\n    day: {}\n'
    return [(ANNEX, before.format(code, "2023-12-31"), before.format(code, day)) for code in MEMBERS]


def _files(example: Example) -> list[SourceFile]:
    files = {file.name: file.content for file in example_files("malli")}
    if isinstance(example, Make):
        files[example.file] = example.content
    if isinstance(example, Edit):
        for edit in (example, *example.also):
            files[edit.file] = files[edit.file].decode().replace(edit.before, edit.after).encode()
    return [SourceFile(name, content) for name, content in files.items()]


@pytest.mark.parametrize("code", [code for code in CODES if code.startswith("costs.")])
@pytest.mark.parametrize("which", ["broken_by", "kept_by"])
def test_costs_can_be_shared_wherever_the_check_finds_no_error(code: str, which: str) -> None:
    example: Example = getattr(rule(code), which)
    checked = check(_files(example), FIXED_DAYS["malli"])
    annexes = list(checked.configuration.cost_annexes())
    assert annexes
    for place, annex in annexes:
        if not checked.report.has_errors:
            shared = shared_annex(checked.configuration, place, annex)
            assert traced(checked.configuration, shared).total.cents > 0


def test_an_annex_needs_one_day_of_its_agreement_in_its_year() -> None:
    last_day = (AGREEMENT, TERM, "starts: 2026-12-31  # voimassa")
    assert "costs.agreement-not-in-force" not in _rules(last_day)
    first_day_after = (AGREEMENT, TERM, "starts: 2027-01-01  # voimassa")
    assert _rules(first_day_after).count("costs.agreement-not-in-force") == 1
    ended = (AGREEMENT, TERM, "starts: 2024-01-01\nends: 2025-12-31  # voimassa")
    (one, other) = (one for one in report(ended).findings if one.rule == "costs.agreement-not-in-force")
    assert {one.location.file, other.location.file} == {ANNEX, NEXT}
    assert str(one.facts["limit"]) == "2025-12-31"


def test_a_year_mistaken_is_one_finding_and_hides_what_follows_from_it() -> None:
    assert found((ANNEX, "year: 2026\n", "year: 2020\n")) == [f"costs.agreement-not-in-force {ANNEX}/year"]


def test_an_agreement_mistaken_is_found_as_an_unknown_id() -> None:
    assert found((ANNEX, "agreement: co-operation\n", "agreement: co-operatoin\n")) == [
        f"agreements.unknown-id {ANNEX}/agreement"
    ]


def test_two_annexes_with_one_id_are_one_finding() -> None:
    same = (NEXT, "id: cost-annex-2027\n", "id: cost-annex-2026\n")
    as_well = (NEXT, "year: 2027\nrevision: 1\nreaches-members: 2026-02-27\n", "year: 2026\nrevision: 2\n")
    assert [one for one in _rules(same, as_well) if not one.startswith("agreements.")] == ["members.id-twice"]


def test_two_items_with_one_id_are_one_finding() -> None:
    assert found((ANNEX, "  - id: training\n", "  - id: marketing\n")) == [f"members.id-twice {ANNEX}/items/5/id"]


def test_populations_missing_are_one_finding_that_names_whose() -> None:
    day = (ANNEX, "drivers-day: 2023-12-31\n", "drivers-day: 2024-12-31\n")
    (one,) = report(day).findings
    assert one.rule == "costs.population-missing"
    assert one.facts["names"] == listed_names(["047", "105", "614", "732", "758", "777", "785"])


def test_a_figure_stated_in_the_e_library_is_as_good_as_one_of_the_tables() -> None:
    day = (ANNEX, "drivers-day: 2023-12-31\n", "drivers-day: 2024-12-31\n")
    business_ids = ("0190662-1", "0185075-2", "0191908-6", "0192936-4", "0193169-1", "0189925-7", "0190027-0")
    stated = [
        (
            E_LIBRARY,
            f'    business-id: "{business_id}"\n',
            f'    business-id: "{business_id}"\n    populations:\n'
            "      - day: 2024-12-31\n        inhabitants: 1000\n        source: Keksitty luku\n",
        )
        for business_id in business_ids
    ]
    (one,) = report(day, *stated[:-1]).findings
    assert (one.rule, one.facts["names"]) == ("costs.population-missing", listed_names(["785"]))
    assert found(day, *stated, *_days("2024-12-31")) == []


def test_members_without_a_figure_are_one_finding_each() -> None:
    measure = "  - driver: loans\n    municipality: {}\n    day: 2023-12-31\n    value: {}\n"
    measure += "    source: Keksitty lainausluku\n"
    two = [(ANNEX, measure.format(f'"{code}"', f'"{value}"'), "") for code, value in (("614", 15870), ("732", 18240))]
    findings = report(*two).findings
    assert [one.rule for one in findings] == ["costs.measure-missing"] * 2
    assert [one.facts["names"] for one in findings] == [listed_names(["614"]), listed_names(["732"])]


def test_a_driver_that_nobody_has_figures_of_is_one_finding_at_the_formula() -> None:
    other = (ANNEX, "      driver: loans\n", "      driver: person-years\n")
    assert found(other) == [f"costs.measure-missing {ANNEX}/items/1/formula/driver"]


@pytest.mark.parametrize(
    ("code", "wanted"),
    [("620", "costs.measure-missing"), ("777", "costs.measure-twice"), ("999", "members.unknown-municipality")],
)
def test_a_code_mistaken_among_the_measures_is_one_finding(code: str, wanted: str) -> None:
    assert _rules((ANNEX, LAST_MEASURE, LAST_MEASURE.replace("785", code))) == [wanted]


def test_figures_of_another_day_are_one_finding_that_names_whose() -> None:
    (one,) = report((ANNEX, "drivers-day: 2023-12-31\n", "drivers-day: 2022-12-31\n")).findings
    assert (one.rule, str(one.location.pointer)) == ("costs.measure-of-other-day", "/measures/0/day")
    assert (one.facts["names"], one.facts["at"]) == (listed_names(MEMBERS), "measures/*/day")
    assert (one.facts["day"], one.facts["drivers_day"]) == (Date(2023, 12, 31), Date(2022, 12, 31))


def test_figures_of_two_other_days_are_two_findings_beside_one_that_is_missing() -> None:
    vaala = (ANNEX, '    municipality: "785"\n    day: 2023', '    municipality: "785"\n    day: 2022')
    salla = (ANNEX, '    municipality: "732"\n    day: 2023', '    municipality: "732"\n    day: 2021')
    findings = report(vaala, salla, (ANNEX, MEASURE_614, "")).findings
    assert [(one.rule, one.facts["names"]) for one in findings] == [
        ("costs.measure-missing", listed_names(["614"])),
        ("costs.measure-of-other-day", listed_names(["732"])),
        ("costs.measure-of-other-day", listed_names(["785"])),
    ]
    assert [one.facts["at"] for one in findings[1:]] == ["measures/732/day", "measures/785/day"]


@pytest.mark.parametrize("at", ["measures/785/day", "measures/785", "measures/*/day"])
def test_an_older_figure_used_on_purpose_is_an_assumption_and_shared_by(at: str) -> None:
    older = (ANNEX, '    municipality: "785"\n    day: 2023', '    municipality: "785"\n    day: 2022')
    assumed = (ANNEX, SOURCES, f'assumptions:\n  - at: "{at}"\n    reason:\n      fi: Sovittu.\n{SOURCES}')
    assert found(older, assumed) == [f"remarks.assumption {ANNEX}/assumptions/0"]
    configuration = check(_files(Edit(*older, also=(Edit(*assumed),))), FIXED_DAYS["malli"]).configuration
    (vaala,) = (share for share in allocate(configuration, 2026).shares if share.member == "785")
    bases = [trace.basis for trace in vaala.trace if trace.basis is not None and trace.basis.driver == "loans"]
    assert [(str(basis.day), basis.assumed) for basis in bases] == [("2022-12-31", True)]


def test_a_figure_of_another_day_that_no_item_uses_is_left_alone() -> None:
    other = (ANNEX, "      driver: loans\n", "      driver: population\n")
    assert found(other, *_days("2022-12-31")) == []


def test_populations_among_the_measures_are_one_finding_however_many() -> None:
    lines = "".join(
        f'  - driver: population\n    municipality: "{code}"\n    day: 2023-12-31\n    value: "1"\n    source: Luku\n'
        for code in ("620", "047", "047")
    )
    assert found((ANNEX, "measures:\n", "measures:\n" + lines)) == [
        f"costs.measure-of-population {ANNEX}/measures/0/driver"
    ]


def test_a_population_among_a_municipalitys_own_figures_is_found_too() -> None:
    lines = 'own-figures:\n  - driver: population\n    day: 2023-12-31\n    value: "2359"\n    source: Luku\n'
    assert found(("own-costs.yaml", "own-figures:\n", lines)) == [
        "costs.measure-of-population own-costs.yaml/own-figures/0/driver"
    ]


def test_an_old_file_of_own_costs_beside_a_new_one_takes_nothing_off_twice() -> None:
    again = (
        "kind: own-costs\nversion: 1\nid: vanha\nmunicipality: {code}\n"
        'removed-costs:\n  - {{name: {{sv: egen e-bokstjänst}}, year: 2027, amount: "1450.00"}}\n'
        'own-figures:\n  - {{driver: loans, day: 2023-12-31, value: "1", source: Luku}}\n'
    )
    places = ("removed-costs/0/year", "own-figures/0/day")
    told = [f"costs.own-costs-twice vanha.yaml/{place}" for place in places]
    assert sorted(found(more={"vanha.yaml": again.format(code='"620"')})) == sorted(told)
    assert found(more={"vanha.yaml": again.format(code='"765"')}) == []


def test_an_amount_that_is_unknown_still_cannot_be_shared() -> None:
    sources = "sources:\n  - at:\n      - items\n"
    unknown = (ANNEX, sources, f"unknown:\n  - at: items/*/amount\n    reason:\n      fi: Ei tiedossa.\n{sources}")
    lacking = (ANNEX, '    cost-kind: marketing\n    amount: "1300.00"\n', "    cost-kind: marketing\n")
    assert _rules(lacking, unknown) == ["costs.split-without-amount", "remarks.unknown"]


def test_a_year_that_an_agreement_ends_or_a_member_leaves_or_joins_is_shared_by_its_rules() -> None:
    ends = (AGREEMENT, TERM, "starts: 2024-01-01\nends: 2027-06-30  # voimassa")
    leaves = (AGREEMENT, SIGNED, f"{SIGNED}    ends: 2027-03-31\n")
    joins = (AGREEMENT, VAALA, VAALA.replace("2025-01-01", "2026-02-01"))
    assert "costs.member-part-of-year" not in _rules(ends, leaves, joins)


@pytest.mark.parametrize(("last", "wanted"), [("2026-12-30", 1), ("2026-12-31", 0), ("2025-12-31", 0)])
def test_a_party_that_leaves_with_the_year_needs_no_rule_for_it(last: str, wanted: int) -> None:
    leaves = (AGREEMENT, SIGNED, f"{SIGNED}    ends: {last}\n")
    assert _rules(leaves, NO_LAST_YEAR).count("costs.member-part-of-year") == wanted
    unused = f"costs.measure-of-no-member {ANNEX}/measures/6/municipality"
    assert (unused in found(leaves)) == (last == "2025-12-31")


def test_a_notice_that_ends_within_the_year_is_paid_for_by_the_rule_of_the_last_year() -> None:
    ends = Edit(AGREEMENT, "  counts-to: end-of-year\n", "  counts-to: same-day\n")
    rule_ = Edit(AGREEMENT, "  last-year: full-year\n", "  last-year: days\n")
    checked = check(_files(evolve(ends, also=(rule_,))), FIXED_DAYS["malli"])
    assert not checked.report.findings
    (hyrynsalmi,) = (share for share in allocate(checked.configuration, 2027).shares if share.member == "105")
    assert {str(trace.part_of_year) for trace in hyrynsalmi.trace} == {"42/365"}
    assert found((AGREEMENT, ends.before, ends.after), NO_LAST_YEAR) == [
        f"costs.member-part-of-year {AGREEMENT}/notices/0"
    ]


def test_parties_that_share_one_cause_are_one_finding() -> None:
    old = agreed(party("047"), party("583"), party("564"), id="vanha", starts=Date(2020, 1, 1), ends=Date(2022, 6, 30))
    new = agreed(party("564"), id="sopimus", starts=Date(2022, 7, 1), replaces="vanha")
    configuration = configured(old, new, annexed(item(EQUAL, "1.00", "a"), item(EQUAL, "2.00", "b")))
    (spot,) = member_part_of_year.broken(configuration, Date(2022, 1, 1))
    assert (spot.place.document, str(spot.place.pointer)) == (0, "/ends")
    assert spot.facts["names"] == listed_names(["047", "583"])
    assert [str(place.pointer) for place in spot.related] == ["/year"]


def test_a_membership_within_a_year_needs_one_rule() -> None:
    here = (AGREEMENT, VAALA, VAALA.replace("2025-01-01", "2026-02-01\n    ends: 2026-10-31"))
    part = [one for one in report(here).findings if one.rule == "costs.member-part-of-year"]
    assert [str(one.location.pointer) for one in part] == ["/parties/7/starts"]
    assert part[0].facts["keys"] == "joining.first-year, withdrawal.last-year"
    same = (AGREEMENT, "  last-year: full-year\n", '  last-year: fraction\n  last-year-share: "3/5"\n')
    assert "costs.member-part-of-year" not in _rules(here, same)


def test_a_fraction_that_is_unknown_still_cannot_be_paid() -> None:
    joins = (AGREEMENT, VAALA, VAALA.replace("2025-01-01", "2026-02-01"))
    lacking = (AGREEMENT, '  first-year-share: "3/5"\n', "")
    assert "costs.member-part-of-year" not in _rules(joins, lacking), "one cause, one finding"
    unknown = "unknown:\n  - at: joining/first-year-share\n    reason:\n      fi: Ei tiedossa.\nsources:\n  - at:\n"
    marked = (AGREEMENT, 'sources:\n  - at:\n      - "*"\n', unknown + '      - "*"\n')
    part = [one for one in report(joins, lacking, marked).findings if one.rule == "costs.member-part-of-year"]
    assert [one.facts["keys"] for one in part] == ["joining.first-year-share"]


def test_a_participant_that_comes_late_needs_a_rule_too_and_it_is_told_at_the_item() -> None:
    film = (ANNEX, BOX, BOX.replace("music-box", "film-club").replace("every-member", "participants"))
    leaves = (E_LIBRARY, '      - municipality: "758"\n        starts: 2024-01-01\n', "{}        ends: 2026-05-31\n")
    leaves = (*leaves[:2], leaves[2].format(leaves[1]))
    assert _rules(film, leaves) == []
    assert found(film, leaves, NO_LAST_YEAR) == [f"costs.member-part-of-year {ANNEX}/items/2/shared-by"]


def test_an_item_whose_participants_pay_for_no_part_of_the_year_has_nobody_to_pay_it() -> None:
    film = (ANNEX, BOX, BOX.replace("music-box", "film-club").replace("every-member", "participants"))
    whole = (AGREEMENT, "  last-year: full-year\n", "  last-year: whole-months\n")
    until = [
        (E_LIBRARY, f'      - municipality: "{code}"\n        starts: {day}\n', "{0}        ends: 2026-01-30\n")
        for code, day in (("205", "2024-01-01"), ("758", "2024-01-01"), ("777", "2024-07-01"))
    ]
    ended = [(file, before, after.format(before)) for file, before, after in until]
    ended.append(("cost-annex-2027.yaml", "    service: film-club\n    shared-by: participants\n", ""))
    assert found(film, whole, *ended) == [f"costs.item-without-payer {ANNEX}/items/2/shared-by"]
    assert _rules(film, whole, *ended[:2]) == []


def test_a_day_of_drivers_far_ahead_is_one_finding() -> None:
    assert found((ANNEX, "drivers-day: 2023-12-31\n", "drivers-day: 2033-12-31\n")) == [
        f"costs.population-missing {ANNEX}/drivers-day"
    ]


@pytest.mark.parametrize(
    ("granted", "percentage", "is_found"),
    [("20000.00", False, False), ("20000.01", False, True), ("10000.01", True, True), ("10000.00", True, False)],
)
def test_a_grant_is_at_most_its_percentage_of_the_costs_and_never_more_than_all(
    granted: str, percentage: bool, is_found: bool
) -> None:
    changes = [(E_LIBRARY, '    granted: "8000.00"\n', f'    granted: "{granted}"\n')]
    if not percentage:
        changes.append((E_LIBRARY, '    greatest-percentage: "50"\n', ""))
    assert _rules(*changes) == (["costs.grant-larger-than-costs"] if is_found else [])


def test_a_service_used_by_all_may_list_its_participants() -> None:
    film = (ANNEX, "    service: book-shelf\n", "    service: film-club\n")
    others = "".join(f'      - municipality: "{code}"\n' for code in ("047", "614", "732", "785"))
    listed = (E_LIBRARY, "    participants:\n", "    participants:\n" + others)
    until = '      - municipality: "105"\n        starts: 2024-01-01\n        ends: 2025-12-31\n'
    stays = (E_LIBRARY, until, '      - municipality: "105"\n        starts: 2024-01-01\n')
    assert _rules(film, listed) == ["costs.partly-used-service"]
    assert _rules(film, listed, stays) == []


def test_a_service_that_starts_within_the_year_is_in_use() -> None:
    hall = "      ends: 2028-12-31\n      procurement:\n        basis: below-threshold\n"
    hall += '        case-number: ESIM/HANKINTA/19/2023\n        greatest-value: "15000.00"\n    starts: 2024-01-01\n'
    starts = (E_LIBRARY, hall, hall.replace("    starts: 2024-01-01", "    starts: {day}"))
    item = (ANNEX, "    service: music-box\n", "    service: course-hall\n")
    for day, wanted in (("2026-12-31", 0), ("2027-01-01", 1)):
        rules = _rules(item, (*starts[:2], starts[2].format(day=day)))
        assert rules.count("costs.service-not-in-use") == wanted


def test_what_is_said_of_an_annex_does_not_depend_on_the_day_of_the_check() -> None:
    year = (ANNEX, "reaches-members: 2025-08-31\n", "reaches-members: 2026-01-01\n")
    days = (Date(2025, 7, 1), Date(2026, 3, 1), Date(2031, 1, 1))
    told = [[one for one in found(year, as_of=day) if one.startswith("costs.")] for day in days]
    assert told == [[f"costs.reaches-members-late {ANNEX}/reaches-members"]] * 3
