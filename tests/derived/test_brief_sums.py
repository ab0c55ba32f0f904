"""The brief's sums are those of ``allocate``, and a sum that cannot be told is never a wrong one."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.checking import check
from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.examples.library import FIXED_DAYS
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.values.money import Money
from tests.derived.briefs import SOTKAMO, brief_from, brief_of, measured, written
from tests.derived.briefs import own as own_costs
from tests.derived.configurations import (
    DAY,
    EQUAL,
    agreed,
    annexed,
    configured,
    item,
    joining,
    library,
    measures,
    party,
    per_inhabitant,
    proportional,
    service,
    taking_part,
)

PEOPLE = {"047": 1876, "564": 207327, "583": 931}

CASES = {
    "Sotkamo from January": ("malli", "765", "2027-01-01", None),
    "Sotkamo from September": ("malli", "765", "2027-09-01", None),
    "Sotkamo, some services": ("malli", "765", "2028-03-15", ("book-shelf", "film-club")),
    "Puolanka": ("malli", "620", "2027-01-01", None),
    "Puolanka, as its case says": ("malli", "620", "2027-01-01", ("book-shelf", "newsroom")),
    "Puolanka, none of the services": ("malli", "620", "2026-06-01", ("newsroom",)),
    "Kuopio": ("pohjoinen", "297", "2023-01-01", None),
}


@pytest.mark.parametrize("case", CASES)
def test_the_sums_equal_those_of_allocate_from_files_that_say_the_same(case: str) -> None:
    name, code, starts, services = CASES[case]
    brief = brief_of(name, code, starts, services=services, added=(SOTKAMO,))
    checked = check(written(brief.joined.after), FIXED_DAYS[name])
    assert [finding.rule for finding in checked.report.findings if finding.severity == "error"] == []
    for year in brief.years:
        assert year.shared.is_whole
        allocation = allocate(checked.configuration, year.year)
        share = next(share for share in allocation.shares if share.member == code)
        assert year.own is not None
        assert (year.own.amount, year.shared.allocation) == (share.amount, allocation)
        assert [fee.amount for fee in allocation.entry_fees] == ([] if year.entry_fee is None else [year.entry_fee])
        after = {share.member: share.amount for share in allocation.shares}
        assert {one.member: one.after for one in year.members} == {
            member: amount for member, amount in after.items() if member != code
        }


@pytest.mark.parametrize("case", CASES)
def test_without_the_newcomer_the_sums_equal_those_of_allocate_too(case: str) -> None:
    name, code, starts, services = CASES[case]
    brief = brief_of(name, code, starts, services=services, added=(SOTKAMO,))
    configuration = check(written(brief.joined.before), FIXED_DAYS[name]).configuration
    for year in brief.years:
        before = {share.member: share.amount for share in allocate(configuration, year.year).shares}
        assert {one.member: one.before for one in year.members} == before


def test_a_figure_that_is_missing_leaves_its_items_out_of_every_sum() -> None:
    lacking, told = brief_of("malli", "765", "2027-01-01"), brief_of("malli", "765", "2027-01-01", added=(SOTKAMO,))
    for without, whole in zip(lacking.years, told.years, strict=True):
        [untold] = without.shared.untold
        assert (untold.item.id, untold.lacks, untold.driver, untold.members) == (
            "book-shelf-content",
            "figure",
            Driver.ACTIVE_BORROWERS,
            ("765",),
        )
        assert without.own is not None
        assert whole.own is not None
        trace = whole.own.of_item("book-shelf-content")
        assert trace is not None
        assert without.own.amount == whole.own.amount - trace.amount
        assert not without.is_whole
        assert whole.is_whole
        books = Money.of("19250.00")
        assert without.members_before == whole.members_before - books
        assert without.members_after == whole.members_after - (books - trace.amount)


def test_one_year_lacks_a_figure_and_another_does_not() -> None:
    annexes = (
        annexed(item(proportional(Driver.LOANS), "90.00"), measures=measures(Driver.LOANS, {"047": "1", "564": "2"})),
        annexed(item(EQUAL, "90.00"), id="seuraava", year=2023),
    )
    agreement = agreed(party("047"), party("564"), joining=joining(FirstYearRule.DAYS))
    brief = brief_from(configured(agreement, library(PEOPLE), *annexes), "583", "2022-01-01")
    assert [year.own is None for year in brief.years] == [True, False, False]
    assert [str(year.fee) for year in brief.years] == ["None", "30.00", "30.00"]
    assert brief.years[0].members == ()


@pytest.mark.parametrize(
    ("rule", "share", "fraction"),
    [
        (FirstYearRule.FULL_YEAR, None, Fraction(1)),
        (FirstYearRule.DAYS, None, Fraction(122, 365)),
        (FirstYearRule.WHOLE_MONTHS, None, Fraction(4, 12)),
        (FirstYearRule.STARTED_MONTHS, None, Fraction(4, 12)),
        (FirstYearRule.FRACTION, Fraction(3, 5), Fraction(3, 5)),
    ],
)
def test_the_first_year_follows_the_agreements_rule(
    rule: FirstYearRule, share: Fraction | None, fraction: Fraction
) -> None:
    stated = {} if share is None else {"first_year_share": share}
    agreement = agreed(party("047"), party("564"), joining=joining(rule, **stated))
    annex = annexed(item(per_inhabitant("1.00")))
    brief = brief_from(configured(agreement, library(PEOPLE), annex), "583", "2022-09-01")
    year = brief.years[0]
    assert year.own is not None
    assert [part.fraction for part in year.parts] == [fraction]
    assert year.whole_year == Money.of("931.00")
    assert abs(year.own.amount.cents - 93100 * fraction) <= Fraction(1, 2)
    assert [len(one.parts) for one in brief.years[1:]] == [0, 0]


def test_without_a_first_year_rule_a_partial_year_cannot_be_told_but_a_whole_one_can() -> None:
    brief = brief_of("pohjoinen", "297", "2023-07-01")
    first, *later = brief.years
    assert (first.own, first.fee, first.members) == (None, None, ())
    assert [one.lacks for one in first.shared.untold] == ["part-of-year"]
    assert first.whole_year == Money.of("91157.25")
    assert [str(one.fee) for one in later] == ["91157.25", "91157.25"]


def test_a_year_without_an_annex_takes_the_newest_one_without_its_one_off_items() -> None:
    brief = brief_of("malli", "620", "2027-01-01")
    assert [year.annex.stated.id for year in brief.years if year.annex] == ["cost-annex-2027"] * 3
    assert [year.annex.is_borrowed for year in brief.years if year.annex] == [False, True, True]
    assert [[name.fi for name in year.annex.left_out] for year in brief.years if year.annex] == [
        [],
        ["Finna-sivun uudistus"],
        ["Finna-sivun uudistus"],
    ]
    own = brief.years[1].own
    assert own is not None
    assert all(one.basis is None or one.basis.assumed for one in own.trace)


def test_an_annex_of_nothing_but_one_off_items_is_taken_as_it_is() -> None:
    annex = annexed(item(EQUAL, "90.00", cost_kind="one-off"))
    brief = brief_from(configured(agreed(party("047"), party("564")), library(PEOPLE), annex), "583", "2023-01-01")
    assert [str(year.fee) for year in brief.years] == ["30.00"] * 3


def test_the_costs_of_a_service_that_ends_before_the_year_are_left_out_of_it() -> None:
    services = (service("kirjat"), service("lehdet", ends=Date(2022, 12, 31)))
    annex = annexed(
        item(EQUAL, "90.00", "kirjat", service="kirjat"),
        item(EQUAL, "30.00", "lehdet", service="lehdet"),
    )
    configuration = configured(agreed(party("047"), party("564")), library(PEOPLE, services=services), annex)
    brief = brief_from(configuration, "583", "2022-01-01")
    assert [str(year.fee) for year in brief.years] == ["40.00", "30.00", "30.00"]
    [ended] = [one for one in brief.assumed if one.assumption == "service-ended"]
    assert (ended.years, [name.fi for name in ended.names]) == ((2023, 2024), ["lehdet"])


def test_the_drivers_day_moves_with_the_year_as_far_as_inhabitants_are_known() -> None:
    before = [str(year.drivers_day) for year in brief_of("pohjoinen", "297", "2023-01-01").years]
    assert before == ["2021-12-31"] * 3
    later = brief_of("pohjoinen", "297", "2023-01-01", as_of=Date(2024, 6, 1))
    assert [str(year.drivers_day) for year in later.years] == ["2021-12-31", "2022-12-31", "2023-12-31"]


def test_inhabitants_that_are_not_known_for_the_day_are_those_of_the_newest_day_before() -> None:
    day = Date(2025, 12, 31)
    people = library({"047": 1750, "564": 216000}, day)
    annex = annexed(item(per_inhabitant("1.00")), year=2027, drivers_day=day)
    brief = brief_from(configured(agreed(party("047"), party("564")), people, annex), "583", "2027-01-01")
    year = brief.years[0]
    assert year.inhabitants is not None
    assert year.own is not None
    assert (str(year.inhabitants.day), year.inhabitants.assumed) == ("2023-12-31", True)
    assert year.own.amount.cents == int(year.inhabitants.value) * 100
    [assumed] = [one for one in brief.assumed if one.assumption == "inhabitants-of-other-day"]
    assert (assumed.years, assumed.day, assumed.used) == ((2027, 2028, 2029), day, Date(2023, 12, 31))


def test_an_own_figure_of_the_day_goes_before_any_other_and_an_earlier_before_a_later_one() -> None:
    agreement = agreed(party("047"), party("564"))
    annex = annexed(
        item(proportional(Driver.LOANS), "90.00"), measures=measures(Driver.LOANS, {"047": "30", "564": "30"})
    )
    exact, earlier, later = (
        measured("loans", "30"),
        measured("loans", "60", DAY.subtract(years=2)),
        measured("loans", "120", DAY.add(years=1)),
    )
    for stated, amount, is_assumed in (
        ((later, earlier, exact), "30.00", False),
        ((later, earlier), "45.00", True),
        ((later,), "60.00", True),
    ):
        brief = brief_from(
            configured(agreement, library(PEOPLE), annex, own_costs("583", *stated)), "583", "2022-01-01"
        )
        year = brief.years[0]
        assert str(year.fee) == amount
        assert year.bases[Driver.LOANS].assumed is is_assumed
        assert any(one.assumption == "figure-of-other-day" for one in brief.assumed) is is_assumed


def test_joining_in_part_leaves_the_costs_of_other_services_to_those_who_take_them() -> None:
    everything, some = (service("kirjat"), service("lehdet")), ("kirjat",)
    agreement = agreed(party("047"), party("564"))
    annex = annexed(
        item(EQUAL, "90.00", "kirjat", service="kirjat"),
        item(EQUAL, "90.00", "lehdet", service="lehdet"),
        item(EQUAL, "90.00", "musiikki", service="lehdet", shared_by="every-member"),
        item(EQUAL, "90.00", "yhteinen"),
    )
    configuration = configured(agreement, library(PEOPLE, services=everything), annex)
    brief = brief_from(configuration, "583", "2022-01-01", services=some)
    assert brief.years[0].own is not None
    assert {one.item: str(one.amount) for one in brief.years[0].own.trace} == {
        "kirjat": "30.00",
        "musiikki": "30.00",
        "yhteinen": "30.00",
    }
    assert {one.member: str(one.change) for one in brief.years[0].members} == {"047": "-45.00", "564": "-45.00"}
    assert brief.joined.assumed_part == ("lehdet",)
    whole = brief_from(configuration, "583", "2022-01-01")
    assert (str(whole.years[0].fee), whole.joined.assumed_part) == ("120.00", ())


def test_costs_that_all_share_although_some_take_no_part_are_shared_by_the_newcomer_too() -> None:
    films = service("elokuvat", taking_part("564"))
    annex = annexed(item(EQUAL, "90.00", service="elokuvat"))
    configuration = configured(agreed(party("047"), party("564")), library(PEOPLE, services=(films,)), annex)
    brief = brief_from(configuration, "583", "2022-01-01")
    assert (brief.joiner.services, str(brief.years[0].fee)) == ((), "30.00")


def test_a_service_that_some_take_is_taken_from_the_first_day() -> None:
    films = service("elokuvat", taking_part("564"))
    annex = annexed(item(EQUAL, "90.00", service="elokuvat", shared_by="participants"))
    agreement = agreed(party("047"), party("564"), joining=joining(FirstYearRule.STARTED_MONTHS))
    configuration = configured(agreement, library(PEOPLE, services=(films,)), annex)
    brief = brief_from(configuration, "583", "2022-07-01", services=("elokuvat",))
    assert [str(year.fee) for year in brief.years] == ["22.50", "45.00", "45.00"]
    assert brief_from(configuration, "583", "2022-07-01").years[0].fee == Money(0)


def test_an_annex_of_another_agreement_counts_for_nothing() -> None:
    configuration = configured(
        agreed(party("047"), party("564")),
        agreed(party("047"), id="muu", agreement_kind="consortium", subject="kimppa"),
        library(PEOPLE),
        annexed(item(EQUAL, "90.00")),
        annexed(item(EQUAL, "9000.00"), id="muun-liite", agreement="muu"),
    )
    assert [str(year.fee) for year in brief_from(configuration, "583", "2022-01-01").years] == ["30.00"] * 3


def test_the_newcomer_goes_on_under_the_agreement_that_replaces_the_one_it_joins() -> None:
    configuration = configured(
        agreed(party("047"), party("564"), ends=Date(2022, 12, 31)),
        agreed(party("047"), party("564"), id="uusi", starts=Date(2023, 1, 1), replaces="sopimus"),
        library(PEOPLE),
        annexed(item(EQUAL, "90.00")),
        annexed(item(EQUAL, "120.00"), id="uusi-liite", agreement="uusi", year=2023),
    )
    brief = brief_from(configuration, "583", "2022-01-01")
    assert [str(year.fee) for year in brief.years] == ["30.00", "40.00", "40.00"]
    assert [str(one.day) for one in brief.assumed if one.assumption == "later-agreement"] == ["2023-01-01"]


def test_a_year_in_which_the_agreement_has_ended_says_so() -> None:
    configuration = configured(
        agreed(party("047"), party("564"), ends=Date(2022, 12, 31)), library(PEOPLE), annexed(item(EQUAL, "90.00"))
    )
    brief = brief_from(configuration, "583", "2022-01-01")
    assert [year.shared.lacks for year in brief.years] == [None, "members", "members"]
    assert [one.years for one in brief.untold if one.unknown == "not-in-force"] == [(2023, 2024)]


def test_without_any_annex_nothing_can_be_told() -> None:
    brief = brief_from(configured(agreed(party("047"))), "583", "2022-01-01")
    assert [(year.fee, year.shared.lacks) for year in brief.years] == [(None, "annex")] * 3


@given(
    members=st.lists(st.sampled_from(["047", "205", "564", "614", "758"]), min_size=1, unique=True),
    amount=st.integers(0, 10**7),
    by=st.sampled_from([EQUAL, proportional()]),
    starts=st.dates(Date(2022, 1, 1), Date(2022, 12, 31)),
    rule=st.sampled_from([one for one in FirstYearRule if one is not FirstYearRule.FRACTION]),
)
def test_what_the_newcomer_pays_of_a_split_the_others_are_spared(
    members: list[str], amount: int, by: Parameters, starts: Date, rule: FirstYearRule
) -> None:
    agreement = agreed(*map(party, members), joining=joining(rule))
    annex = annexed(item(by, str(Money(amount))))
    brief: JoiningBrief = brief_from(configured(agreement, annex), "583", str(starts)[:10])
    for year in brief.years:
        assert year.own is not None
        assert year.members_before - year.members_after == year.own.amount
        assert year.own.amount.cents >= 0
