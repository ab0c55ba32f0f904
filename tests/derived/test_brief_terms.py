"""What a brief tells beside the sums: the first day, tasks, services, the timetable, leaving, and its own limits."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve
from pendulum import Date

from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.joining_days import JoiningDay
from ekirjasto_model.codelists.month_ends import MonthEnd
from ekirjasto_model.codelists.notice_ends import NoticeEnd
from ekirjasto_model.derived.briefing.joiner import JoiningRequest, joiner
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.scenarios import scenario
from ekirjasto_model.documents.library import Library
from ekirjasto_model.documents.notice_rule import NoticeRule
from ekirjasto_model.documents.own_costs import RemovedCost
from ekirjasto_model.documents.remarks import Assumption, Unknown
from ekirjasto_model.errors import (
    AbolishedMunicipalityError,
    AlreadyMemberError,
    NoAgreementError,
    SeveralAgreementsError,
    UnknownMunicipalityError,
    UnknownServiceError,
)
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from tests.derived.briefs import SOTKAMO, brief_from, brief_of, example, own
from tests.derived.configurations import (
    EQUAL,
    agreed,
    annexed,
    configured,
    item,
    joining,
    library,
    party,
    per_inhabitant,
    service,
)

PEOPLE = {"047": 1876, "564": 207327, "583": 931}


def small(**stated: Any) -> Configuration:
    return configured(agreed(party("047"), party("564"), **stated), library(PEOPLE), annexed(item(EQUAL, "90.00")))


@pytest.mark.parametrize(
    ("rule", "starts", "state", "nearest"),
    [
        (JoiningDay.ANY_DAY, "2022-05-17", "allowed", None),
        (JoiningDay.FIRST_OF_MONTH, "2022-05-01", "allowed", None),
        (JoiningDay.FIRST_OF_MONTH, "2022-05-10", "not-allowed", "2022-05-01"),
        (JoiningDay.FIRST_OF_MONTH, "2022-05-20", "not-allowed", "2022-06-01"),
        (JoiningDay.FIRST_OF_MONTH, "2022-04-16", "not-allowed", "2022-05-01"),
        (JoiningDay.FIRST_OF_MONTH, "2022-01-02", "not-allowed", "2022-01-01"),
        (JoiningDay.FIRST_OF_JANUARY, "2023-01-01", "allowed", None),
        (JoiningDay.FIRST_OF_JANUARY, "2022-02-01", "not-allowed", "2022-01-01"),
        (JoiningDay.FIRST_OF_JANUARY, "2022-09-01", "not-allowed", "2023-01-01"),
    ],
)
def test_the_first_day_is_judged_by_the_agreements_rule(
    rule: JoiningDay, starts: str, state: str, nearest: str | None
) -> None:
    found = brief_from(small(joining=joining(FirstYearRule.DAYS, joining_day=rule)), "583", starts).first_day
    assert (found.state, found.nearest and str(found.nearest)) == (state, nearest)


def test_a_day_that_has_passed_is_not_offered() -> None:
    rule = joining(FirstYearRule.DAYS, joining_day=JoiningDay.FIRST_OF_MONTH)
    found = brief_from(small(joining=rule), "583", "2022-05-10", as_of=Date(2022, 5, 2)).first_day
    assert str(found.nearest) == "2022-06-01"


@pytest.mark.parametrize(
    ("left", "starts", "nearest"),
    [
        ("2022-04-30", "2022-05-10", "2022-05-01"),
        ("2022-05-01", "2022-05-10", "2022-06-01"),
        ("2022-05-09", "2022-05-10", "2022-06-01"),
        ("2022-05-09", "2022-12-05", "2022-12-01"),
    ],
)
def test_a_day_of_the_membership_that_has_ended_is_not_offered(left: str, starts: str, nearest: str) -> None:
    rule = joining(FirstYearRule.DAYS, joining_day=JoiningDay.FIRST_OF_MONTH)
    agreement = agreed(party("047"), party("583", ends=Date.fromisoformat(left)), joining=rule)
    found = brief_from(configured(agreement), "583", starts).first_day
    assert (found.state, found.nearest and str(found.nearest)) == ("not-allowed", nearest)


@pytest.mark.parametrize(
    ("code", "starts", "as_of", "nearest"),
    [
        ("583", "2022-03-20", Date(2022, 1, 1), "2022-04-01"),
        ("583", "2022-04-29", Date(2023, 5, 2), "2023-06-01"),
        ("583", "2024-12-30", Date(2022, 1, 1), "2024-12-01"),
        ("583", "2024-12-30", Date(2024, 12, 2), None),
        ("583", "2022-05-10", Date(2025, 1, 1), None),
        ("588", "2024-12-30", Date(2024, 12, 2), None),
    ],
)
def test_a_day_on_which_it_could_not_begin_is_not_offered(
    code: str, starts: str, as_of: Date, nearest: str | None
) -> None:
    rule = joining(FirstYearRule.DAYS, joining_day=JoiningDay.FIRST_OF_MONTH)
    last = Date(2025, 12, 31) if code == "588" else Date(2024, 12, 31)
    agreement = agreed(party("047"), joining=rule, starts=Date(2022, 3, 2), ends=last)
    found = brief_from(configured(agreement), code, starts, as_of=as_of).first_day
    assert (found.state, found.nearest and str(found.nearest)) == ("not-allowed", nearest)


@pytest.mark.parametrize(
    ("left", "as_of", "nearest"),
    [
        ("2022-12-31", Date(2022, 5, 1), "2023-01-01"),
        ("2023-01-31", Date(2022, 5, 1), None),
        ("2022-12-31", Date(2023, 1, 2), None),
    ],
)
def test_the_day_of_a_window_is_offered_only_where_it_could_be(left: str, as_of: Date, nearest: str | None) -> None:
    days = {"window_starts": Date(2022, 3, 1), "window_ends": Date(2022, 5, 31), "window_effective": Date(2023, 1, 1)}
    rule = joining(FirstYearRule.DAYS, joining_day=JoiningDay.WINDOW, **days)
    agreement = agreed(party("047"), party("583", ends=Date.fromisoformat(left)), joining=rule)
    found = brief_from(configured(agreement), "583", "2023-09-01", as_of=as_of).first_day
    assert (found.state, found.nearest and str(found.nearest)) == ("other-window", nearest)


@pytest.mark.parametrize(
    ("starts", "as_of", "state", "nearest"),
    [
        ("2027-01-01", Date(2026, 5, 31), "allowed", None),
        ("2027-01-01", Date(2026, 6, 1), "window-closed", None),
        ("2027-09-01", Date(2026, 3, 1), "other-window", "2027-01-01"),
    ],
)
def test_a_window_is_judged_by_its_own_day(starts: str, as_of: Date, state: str, nearest: str | None) -> None:
    found = brief_of("malli", "765", starts, as_of=as_of).first_day
    assert (found.state, found.nearest and str(found.nearest)) == (state, nearest)


def test_a_window_or_a_rule_that_nobody_states_is_told() -> None:
    rule = joining(FirstYearRule.DAYS, joining_day=JoiningDay.WINDOW)
    assert brief_from(small(joining=rule), "583", "2022-05-10").first_day.state == "window-not-stated"
    assert brief_of("pohjoinen", "297", "2023-01-01").first_day.state == "no-rule"


@pytest.mark.parametrize(
    ("code", "starts", "own", "is_inside"),
    [
        ("837", "2023-01-01", "06", False),
        ("297", "2023-01-01", "11", False),
        ("851", "2023-01-01", "19", True),
    ],
)
def test_a_municipality_outside_the_operating_area_is_told_apart(
    code: str, starts: str, own: str, is_inside: bool
) -> None:
    configuration = example("pohjoinen")
    place, agreement = next(one for one in configuration.agreements() if one[1].id == "co-operation")
    others = tuple(one for one in agreement.parties if one.municipality != code)
    changed = scenario(configuration, {place.document: agreement.model_copy(update={"parties": others})}, ())
    area = brief_from(changed, code, starts).area
    assert area is not None
    assert (area.own.code, area.is_inside) == (own, is_inside)
    assert [one.code for one in area.stated] == ["17", "18", "19"]


def test_the_region_is_that_of_the_first_day() -> None:
    found = {
        starts: brief_from(
            configured(agreed(party("047"), starts=Date(2020, 1, 1)), library({"047": 1})), "291", starts
        )
        for starts in ("2020-12-31", "2021-01-01")
    }
    assert [brief.area and brief.area.own.code for brief in found.values()] == ["13", "06"]


def test_an_operating_area_that_nobody_states_is_not_guessed() -> None:
    assert brief_from(configured(agreed(party("047"))), "583", "2022-01-01").area is None
    nowhere = library(PEOPLE).model_copy(update={"regions": ()})
    assert brief_from(configured(agreed(party("047")), nowhere), "583", "2022-01-01").area is None


@pytest.mark.parametrize(
    ("counts_to", "months", "least", "notice_ends", "least_ends", "earliest"),
    [
        (NoticeEnd.SAME_DAY, 6, None, "2022-07-01", None, "2022-07-01"),
        (NoticeEnd.SAME_DAY, 6, 12, "2022-07-01", "2022-12-31", "2022-12-31"),
        (NoticeEnd.END_OF_MONTH, 6, 9, "2022-07-31", "2022-09-30", "2022-09-30"),
        (NoticeEnd.END_OF_YEAR, 6, 18, "2022-12-31", "2023-06-30", "2023-12-31"),
        (NoticeEnd.END_OF_YEAR, 12, 6, "2023-12-31", "2022-06-30", "2023-12-31"),
    ],
)
def test_leaving_keeps_to_the_notice_and_to_the_shortest_membership(  # noqa: PLR0913, PLR0917 (a table's columns)
    counts_to: NoticeEnd, months: int, least: int | None, notice_ends: str, least_ends: str | None, earliest: str
) -> None:
    stated = {} if least is None else {"least_membership": least}
    rule = NoticeRule(months=months, counts_to=counts_to, month_end=MonthEnd.LAST_DAY_OF_MONTH)
    found = brief_from(small(joining=joining(FirstYearRule.DAYS, **stated), notice=rule), "583", "2022-01-01").leaving
    assert [found.notice_ends and str(found.notice_ends), found.least_ends and str(found.least_ends)] == [
        notice_ends,
        least_ends,
    ]
    assert str(found.earliest) == earliest


@pytest.mark.parametrize(
    ("ends", "earliest"),
    [("2022-12-30", "2022-12-30"), ("2022-12-31", "2022-12-31"), ("2024-02-29", "2022-12-31"), (None, "2022-12-31")],
)
def test_a_membership_never_outlives_an_agreement_for_a_fixed_term(ends: str | None, earliest: str) -> None:
    rule = NoticeRule(months=6, counts_to=NoticeEnd.END_OF_YEAR)
    term = {} if ends is None else {"ends": Date.fromisoformat(ends)}
    found = brief_from(small(notice=rule, joining=joining(FirstYearRule.DAYS), **term), "583", "2022-01-01").leaving
    assert (found.agreement_ends and str(found.agreement_ends), str(found.earliest)) == (ends, earliest)
    without = brief_from(small(joining=joining(FirstYearRule.DAYS), **term), "583", "2022-01-01").leaving
    assert (without.earliest and str(without.earliest)) == ends


def test_a_membership_goes_on_in_the_agreement_that_replaces_the_one_joined() -> None:
    rule = NoticeRule(months=6, counts_to=NoticeEnd.END_OF_YEAR)
    first = small(notice=rule, joining=joining(FirstYearRule.DAYS), ends=Date(2022, 6, 30))
    line = scenario(first, {}, [agreed(party("047"), id="uusi", starts=Date(2022, 7, 1), replaces="sopimus")])
    found = brief_from(line, "583", "2022-01-01").leaving
    assert (found.agreement_ends, str(found.earliest)) == (None, "2022-12-31")


@pytest.mark.parametrize(
    ("code", "starts", "told"),
    [
        ("105", "2028-01-01", True),
        ("105", "2028-01-02", False),
        ("765", "2028-01-01", False),
        ("765", "2024-01-01", True),
    ],
)
def test_a_brief_says_why_it_counts_no_entry_fee_though_the_agreement_states_one(
    code: str, starts: str, told: bool
) -> None:
    brief = brief_of("malli", code, starts)
    assert ("no-entry-fee" in [one.assumption for one in brief.assumed]) is told
    assert (brief.years[0].entry_fee is None) is told


def test_a_municipality_that_merges_in_the_plan_years_is_told_so() -> None:
    def merger(code: str, starts: str) -> list[tuple[tuple[int, ...], str, list[str]]]:
        brief = brief_from(small(joining=joining(FirstYearRule.DAYS)), code, starts)
        found = [one for one in brief.untold if one.unknown == "merger"]
        return [(one.years, str(one.day), [name.said(Language.FI) for name in one.members]) for one in found]

    assert merger("588", "2022-01-01") == []
    assert merger("588", "2023-06-01") == [((2025,), "2024-12-31", ["Mäntyharju"])]
    assert merger("588", "2024-06-01") == [((2025, 2026), "2024-12-31", ["Mäntyharju"])]
    assert merger("507", "2024-06-01") == []


def test_a_day_that_the_month_does_not_have_is_not_guessed() -> None:
    rule = NoticeRule(months=1, counts_to=NoticeEnd.SAME_DAY)
    brief = brief_from(small(notice=rule, joining=joining(FirstYearRule.DAYS)), "583", "2022-01-31")
    assert (brief.leaving.is_ambiguous, brief.leaving.earliest) == (True, None)
    assert "month-end" in [one.unknown for one in brief.untold]


def test_the_extra_appropriation_is_the_fee_less_what_falls_away_in_the_year() -> None:
    removed = [
        RemovedCost(name=Names(fi="Lehdet"), year=year, amount=Money.of(amount))
        for year, amount in ((2022, "10.00"), (2022, "5.50"), (2024, "70.00"), (2030, "1000.00"))
    ]
    configuration = small(joining=joining(FirstYearRule.DAYS))
    stated = own("583", removed_costs=tuple(removed))
    brief = brief_from(Configuration((*configuration.filed, *configured(stated).filed)), "583", "2022-01-01")
    assert [str(year.fee) for year in brief.net] == ["30.00"] * 3
    assert [str(year.removed_total) for year in brief.net] == ["15.50", "0.00", "70.00"]
    assert [str(year.extra) for year in brief.net] == ["14.50", "30.00", "-40.00"]
    other = brief_from(
        Configuration((*configuration.filed, *configured(own("620", removed_costs=tuple(removed))).filed)),
        "583",
        "2022-01-01",
    )
    assert [(year.removed, year.extra) for year in other.net] == [(None, None)] * 3


def test_the_national_fee_is_worked_out_for_the_months_charged() -> None:
    found = brief_of("pohjoinen", "297", "2023-01-01").national
    assert found is not None
    inhabitants = 121_543
    assert [(fee.year, fee.months, int(fee.inhabitants.value), str(fee.amount)) for fee in found.fees] == [
        (2024, 8, inhabitants, "56720.07"),
        (2025, 12, inhabitants, "85080.10"),
    ]
    assert found.joined is None
    rejoining = brief_of("malli", "765", "2027-01-01").national
    assert rejoining is not None
    assert [fee.year for fee in rejoining.fees] == [2027]


@pytest.mark.parametrize(
    ("fees", "told"),
    [
        ([("0.50", "2022-01-01", None)], [2022, 2023, 2024]),
        ([("0.50", "2022-01-01", "2022-12-31"), ("0.60", "2023-01-01", None)], [2022, 2023, 2024]),
        ([("0.50", "2022-01-01", "2022-06-30"), ("0.60", "2022-07-01", None)], [2023, 2024]),
        ([("0.50", "2024-12-31", "2024-01-01")], []),
    ],
)
def test_a_year_with_two_national_fees_or_none_is_not_told(
    fees: list[tuple[str, str, str | None]], told: list[int]
) -> None:
    stated = tuple(
        {"rate": rate, "starts": starts, **({} if ends is None else {"ends": ends})} for rate, starts, ends in fees
    )
    agreement = agreed(
        party("564"), id="e-kirjasto-valtio", agreement_kind="national-e-library", subject="valtio", stated_fees=stated
    )
    configuration = Configuration((*small().filed, *configured(agreement).filed))
    found = brief_from(configuration, "583", "2022-01-01").national
    assert found is not None
    assert [fee.year for fee in found.fees] == told


def test_the_tasks_are_those_of_every_member_and_the_seats_those_that_rules_demand() -> None:
    tasks = brief_of("malli", "765", "2027-01-01").tasks
    assert {(one.duty.value, one.part.value) for one in tasks.tasks} == {
        ("service-selection", "consulted"),
        ("customer-support", "responsible"),
        ("information", "informed"),
        ("marketing", "responsible"),
        ("statistics", "responsible"),
        ("data-protection", "responsible"),
        ("contact-data", "responsible"),
    }
    assert [one.body.id for one in tasks.seats] == ["meeting"]
    assert [one.body.id for one in tasks.unclear] == ["responsible-persons", "content-group"]
    assert (tasks.meetings, tasks.consortium_seats, tasks.consortia) == ((), (), ())


def test_a_municipality_of_a_consortium_sits_on_its_seats_and_is_no_riddle() -> None:
    [filed] = [one for one in example("malli").filed if one.kind == "e-library"]
    e_library = filed.document
    assert e_library is not None
    vaara = e_library.consortia[0]  # type: ignore[attr-defined]  # an e-library has consortia
    member = vaara.members[0].model_copy(update={"municipality": "765"})
    joined = vaara.model_copy(update={"members": (*vaara.members, member)})
    changed = e_library.model_copy(update={"consortia": (joined, *e_library.consortia[1:])})  # type: ignore[attr-defined]  # as above
    documents = [evolve(one, document=changed) if one is filed else one for one in example("malli").filed]
    brief = brief_from(Configuration(tuple(documents)), "765", "2027-01-01", as_of=Date(2026, 3, 1))
    assert brief.tasks.consortia == ("vaara",)
    assert [one.body.id for one in brief.tasks.consortium_seats] == ["responsible-persons", "content-group"]
    assert brief.tasks.unclear == ()
    assert "consortium" not in [one.unknown for one in brief.untold]
    assert "member-type" not in [one.assumption for one in brief.assumed]


def test_a_meeting_of_all_members_takes_the_newcomer_in() -> None:
    tasks = brief_of("pohjoinen", "297", "2023-01-01").tasks
    assert [one.body.id for one in tasks.meetings] == ["supervisors-days"]
    assert (tasks.seats, tasks.unclear) == ((), ())


@pytest.mark.parametrize(("code", "covered"), [("765", False), ("620", True)])
def test_a_procurement_that_names_those_entitled_covers_them_alone(code: str, covered: bool) -> None:
    services = {one.service.id: one for one in brief_of("malli", code, "2027-01-01").services}
    assert services["book-shelf"].covers is covered
    assert [name for name, one in services.items() if one.covers is None] == [
        "course-hall",
        "film-club",
        "music-box",
        "newsroom",
    ]
    assert [name for name, one in services.items() if not one.taken] == ["film-club"]
    assert (str(services["book-shelf"].ends), str(services["book-shelf"].option_to_decide)) == (
        "2027-12-31",
        "2027-06-30",
    )


def test_a_contract_that_ends_before_the_membership_begins_is_told() -> None:
    late = {one.service.id: one.is_over for one in brief_of("malli", "765", "2028-06-01").services}
    assert late == {
        "book-shelf": True,
        "course-hall": False,
        "film-club": True,
        "music-box": False,
        "newsroom": False,
    }


def test_the_timetable_is_that_of_the_municipalitys_own_case_where_it_aims_at_the_day() -> None:
    own_day = brief_of("malli", "620", "2027-01-01").schedule
    assert own_day.case is not None
    assert own_day.timeline is not None
    done = {one.step.value: str(one.done_on) for one in own_day.timeline.entries if one.done_on}
    assert done["request"] == "2026-01-19"
    other_day = brief_of("malli", "620", "2028-01-01").schedule
    assert other_day.timeline is not None
    assert [one.done_on for one in other_day.timeline.entries if one.done_on] == []
    assert [one.value for one in other_day.timeline.wish.decision_chain] == ["board", "municipal-executive", "council"]
    stranger = brief_of("malli", "765", "2027-01-01").schedule
    assert stranger.case is None
    assert stranger.approvals is not None
    assert (stranger.approvals.needed_members, stranger.approvals.needed_inhabitants) == (6, 32251)


def test_what_is_due_next_and_what_is_late_are_told_apart() -> None:
    brief = brief_of("malli", "765", "2027-01-01", as_of=Date(2026, 5, 15))
    late = [one.step.value for one in brief.schedule.late(brief.joiner)]
    ahead = brief.schedule.next(brief.joiner)
    assert late == ["request"], "the annex of the year is there, so nobody waits for it"
    assert ahead is not None
    assert (ahead.step.value, str(ahead.latest)) == ("member-approval", "2026-07-01")
    assert brief_of("pohjoinen", "297", "2023-01-01").schedule.timeline is None


def test_what_is_missing_is_named_once_for_all_its_years() -> None:
    brief = brief_of("malli", "765", "2027-01-01")
    assert [(one.unknown.value, one.years) for one in brief.untold] == [
        ("figure", (2027, 2028, 2029)),
        ("own-costs", (2027, 2028, 2029)),
        ("consortium", ()),
        ("entitlement", ()),
    ]
    [figure] = [one for one in brief.untold if one.driver is not None]
    assert (str(figure.day), [name.fi for name in figure.members]) == ("2023-12-31", ["Sotkamo"])
    told = brief_of("malli", "765", "2027-01-01", added=(SOTKAMO,))
    assert [one.unknown.value for one in told.untold] == ["consortium", "entitlement"]


def test_the_brief_names_what_it_assumes() -> None:
    brief = brief_of("malli", "765", "2027-01-01")
    assert {one.assumption.value: one.years for one in brief.assumed} == {
        "annex-of-other-year": (2028, 2029),
        "one-off-left-out": (2028, 2029),
        "member-type": (),
        "common-services": (),
        "other-joiners": (),
        "shortest-membership": (),
        "national-inhabitants": (),
    }
    [others] = [one for one in brief.assumed if one.assumption == "other-joiners"]
    assert [name.fi for name in others.names if isinstance(name, Names)] == ["Puolanka"]
    chosen = brief_of("malli", "620", "2027-01-01", services=("newsroom",))
    assert {"common-services", "other-joiners"}.isdisjoint(one.assumption.value for one in chosen.assumed)
    assert "shared-by-participants" in [one.assumption for one in chosen.assumed]


def test_the_files_remarks_that_touch_a_joining_are_told_and_no_others() -> None:
    def entries(*places: str) -> tuple[Unknown, ...]:
        return tuple(Unknown(at=at, reason=Names(fi=at)) for at in places)

    assumed = (Assumption(at="joining/first-year", reason=Names(fi="oletus")),)
    agreement = agreed(
        party("047"),
        unknown=entries("notice", "parties/*/decision", "annexes"),
        assumptions=assumed,
    )
    e_library = library(PEOPLE, services=(service("kirjat"),)).model_copy(
        update={
            "unknown": entries("services", "grants", "consortia/kimppa/members/047", "consortia/kimppa/members/583")
        }
    )
    annex = annexed(item(per_inhabitant("1.00")), unknown=entries("items"))
    unused = annexed(item(EQUAL, "1.00"), id="vanha", year=2020, unknown=entries("items"))
    brief = brief_from(configured(agreement, e_library, annex, unused), "583", "2022-01-01")
    assert [(one.kind, one.id, one.at, one.is_unknown) for one in brief.remarks] == [
        ("agreement", "sopimus", "joining/first-year", False),
        ("agreement", "sopimus", "annexes", True),
        ("agreement", "sopimus", "notice", True),
        ("e-library", "e-kirjasto", "consortia/kimppa/members/583", True),
        ("e-library", "e-kirjasto", "services", True),
        ("cost-annex", "kustannukset", "items", True),
    ]


@pytest.mark.parametrize(
    ("code", "jurisdiction", "told"),
    [
        ("478", "mainland", True),
        ("478", "aland", False),
        ("583", "mainland", False),
        ("583", "aland", True),
    ],
)
def test_a_municipality_under_another_law_than_the_agreement_is_told_so(
    code: str, jurisdiction: str, told: bool
) -> None:
    brief = brief_from(small(jurisdiction=jurisdiction), code, "2022-01-01")
    assert ("other-jurisdiction" in [one.assumption for one in brief.assumed]) is told
    assert ("mainland-law" in [one.assumption for one in brief.assumed]) is (code == "478")


@pytest.mark.parametrize(
    ("stated", "member_type"),
    [
        ({"library_form": "own", "municipality": "583"}, "municipality-with-independent-library"),
        ({"library_form": "own", "municipality": "583", "ends": Date(2021, 12, 31)}, "municipality"),
        ({"library_form": "bought", "municipality": "583"}, "municipality"),
        ({"library_form": "joint", "municipality": "583", "contract_municipalities": ("047",)}, "host-municipality"),
        (
            {"library_form": "joint", "municipality": "047", "contract_municipalities": ("583",)},
            "contract-municipality",
        ),
        ({"library_form": "own", "municipality": "047"}, "municipality"),
    ],
)
def test_the_member_type_follows_from_the_library(stated: dict[str, Any], member_type: str) -> None:
    served = Library.model_validate({"id": "kirjasto"} | stated)
    e_library = library(PEOPLE).model_copy(update={"libraries": (served,)})
    configuration = configured(agreed(party("047"), party("564")), e_library, annexed(item(EQUAL, "90.00")))
    assert brief_from(configuration, "583", "2022-01-01").joined.member_type == member_type


@pytest.mark.parametrize(
    ("request_", "error"),
    [
        (JoiningRequest("999", Date(2027, 1, 1), Date(2026, 3, 1)), UnknownMunicipalityError),
        (JoiningRequest("047", Date(2027, 1, 1), Date(2026, 3, 1)), AlreadyMemberError),
        (JoiningRequest("588", Date(2027, 1, 1), Date(2026, 3, 1)), AbolishedMunicipalityError),
        (JoiningRequest("765", Date(2020, 1, 1), Date(2026, 3, 1)), NoAgreementError),
        (JoiningRequest("765", Date(2027, 1, 1), Date(2026, 3, 1), "trial"), NoAgreementError),
        (JoiningRequest("765", Date(2027, 1, 1), Date(2026, 3, 1), None, ("kirjat",)), UnknownServiceError),
    ],
)
def test_what_cannot_be_asked_is_refused(request_: JoiningRequest, error: type[Exception]) -> None:
    with pytest.raises(error):
        joiner(example("malli"), request_)


def test_of_several_agreements_one_must_be_chosen() -> None:
    other = agreed(party("564"), id="toinen", subject="toinen-kirjasto")
    configuration = Configuration((*small().filed, *configured(other).filed))
    with pytest.raises(SeveralAgreementsError) as raised:
        brief_from(configuration, "583", "2022-01-01")
    assert raised.value.agreements == ("sopimus", "toinen")
    assert brief_from(configuration, "583", "2022-01-01", agreement="toinen").joiner.agreement.id == "toinen"


def test_one_who_is_to_be_a_member_later_is_not_asked_about_and_one_who_has_left_is() -> None:
    parties = (party("047"), party("564"), party("583", starts=Date(2024, 1, 1)))
    with pytest.raises(AlreadyMemberError) as raised:
        brief_from(small(parties=parties), "583", "2022-01-01")
    assert raised.value.starts == Date(2024, 1, 1)
    gone = brief_of("malli", "105", "2028-01-01")
    assert gone.joiner.municipality == "105"
    assert gone.years[0].own is not None
