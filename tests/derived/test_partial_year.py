"""Known years in which somebody joins or leaves: what each pays, and what cannot be worked out."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

import pytest
from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.derived.partial_year import Lack, PartialYear
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.documents.party import Party
from ekirjasto_model.documents.service import Service
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.values.share import ItemTrace
from tests.derived.configurations import (
    EQUAL,
    agreed,
    annexed,
    configured,
    item,
    joining,
    leaving,
    library,
    measures,
    party,
    per_inhabitant,
    proportional,
    service,
    taking_part,
)

JULY, JUNE = Date(2022, 7, 1), Date(2022, 6, 30)
STARTED, WHOLE, DAYS = FirstYearRule.STARTED_MONTHS, FirstYearRule.WHOLE_MONTHS, FirstYearRule.DAYS
FULL, STATED = FirstYearRule.FULL_YEAR, FirstYearRule.FRACTION
INHABITANTS = {"047": 1000, "564": 3000, "583": 4000}
PARTICIPANTS = {"service": "elokuvat", "shared_by": ItemSharers.PARTICIPANTS}


def files(
    *parties: Party, items: tuple[CostItem, ...] = (), services: Iterable[Service] = (), **stated: Any
) -> Configuration:
    """File three members' agreement from 2020 on, by which July to December costs half of a year."""
    usual = {"starts": Date(2020, 1, 1), "joining": joining(STARTED), "withdrawal": leaving(STARTED)}
    annex = annexed(
        *(items or (item(proportional(), "800.00"),)),
        measures=measures(Driver.LOANS, {"047": "0", "564": "0", "583": "7"}),
    )
    return configured(agreed(*parties, **(usual | stated)), library(INHABITANTS, services=services), annex)


def paid(configuration: Configuration) -> dict[str, str]:
    return {share.member: str(share.amount) for share in allocate(configuration, 2022).shares}


def traces(configuration: Configuration) -> dict[str, ItemTrace]:
    return {share.member: share.trace[0] for share in allocate(configuration, 2022).shares if share.trace}


def partial(configuration: Configuration, code: str) -> PartialYear | None:
    (costed,) = cost_years(configuration)
    return next(one.partial for one in costed.shared_items[0][1] if one.municipality == code)


@pytest.mark.parametrize("days", [{"starts": JULY}, {"ends": JUNE}])
def test_a_joiner_or_leaver_pays_its_part_and_the_others_the_rest_in_proportion(days: dict[str, Date]) -> None:
    configuration = files(party("047"), party("564"), party("583", **days))
    assert paid(configuration) == {"047": "150.00", "564": "450.00", "583": "200.00"}
    trace = traces(configuration)["583"]
    assert (trace.exact, trace.full_year, trace.part) == (Fraction(200), Fraction(400), Fraction(1, 4))
    assert trace.part_of_year is not None
    assert (trace.part_of_year.fraction, str(trace.part_of_year)) == (Fraction(1, 2), "6/12")
    other = traces(configuration)["564"]
    assert (other.exact, other.full_year, other.part_of_year) == (Fraction(450), Fraction(300), None)


@pytest.mark.parametrize(
    ("rule", "share", "amount", "written"),
    [
        (FULL, None, "400.00", "1/1"),
        (DAYS, None, "201.64", "184/365"),
        (WHOLE, None, "200.00", "6/12"),
        (STATED, Fraction(3, 5), "240.00", "3/5"),
    ],
)
def test_every_rule_of_a_first_year(rule: FirstYearRule, share: Fraction | None, amount: str, written: str) -> None:
    stated = {} if share is None else {"first_year_share": share}
    configuration = files(party("047"), party("564"), party("583", starts=JULY), joining=joining(rule, **stated))
    assert paid(configuration)["583"] == amount
    assert str(traces(configuration)["583"].part_of_year) == written


def test_the_last_year_has_a_rule_of_its_own() -> None:
    configuration = files(
        party("047"), party("564"), party("583", ends=JUNE), withdrawal=leaving(STATED, last_year_share=Fraction(1, 4))
    )
    assert paid(configuration) == {"047": "175.00", "564": "525.00", "583": "100.00"}


def test_a_price_is_charged_for_the_part_and_nobody_else_pays_the_rest() -> None:
    fee = item(per_inhabitant("0.755"))
    configuration = files(party("047"), party("583", starts=Date(2022, 12, 31)), items=(fee,))
    assert paid(configuration) == {"047": "755.00", "583": "251.67"}
    assert traces(configuration)["583"].exact == Fraction(4000 * 755, 1000) / 12


def test_where_nobody_is_there_all_year_the_parts_are_raised_to_the_whole() -> None:
    parties = (party("047", ends=Date(2022, 3, 31)), party("564", starts=JULY), party("583", starts=Date(2022, 10, 1)))
    # 1/8 × 1/4, 3/8 × 1/2 and 1/2 × 1/4 are to each other as 1, 6 and 4.
    assert paid(files(*parties)) == {"047": "72.73", "564": "436.36", "583": "290.91"}


def test_where_those_of_the_whole_year_have_nothing_to_share_by_the_others_pay_all() -> None:
    loans = item(proportional(Driver.LOANS), "800.00")
    configuration = files(party("047"), party("564"), party("583", starts=JULY), items=(loans,))
    assert paid(configuration) == {"047": "0.00", "564": "0.00", "583": "800.00"}


def test_a_member_of_no_whole_month_pays_nothing_by_whole_months() -> None:
    configuration = files(party("047"), party("564", starts=Date(2022, 12, 2)), joining=joining(WHOLE))
    assert paid(configuration) == {"047": "800.00", "564": "0.00"}
    with pytest.raises(CannotShareError) as refused:
        allocate(files(party("564", starts=Date(2022, 12, 2)), joining=joining(WHOLE)), 2022)
    assert (refused.value.lacks, refused.value.item) == ("members", "sisallot")


def test_joining_and_leaving_in_one_year_follow_one_rule_on_the_days_held() -> None:
    here = party("583", starts=Date(2022, 3, 15), ends=Date(2022, 10, 2))
    for rule, fraction in ((STARTED, "8/12"), (WHOLE, "6/12"), (DAYS, "202/365"), (FULL, "1/1")):
        configuration = files(party("047"), here, joining=joining(rule), withdrawal=leaving(rule))
        assert str(traces(configuration)["583"].part_of_year) == fraction


def test_a_break_within_the_year_is_leaving_and_joining() -> None:
    parties = (party("047"), party("583", ends=Date(2022, 3, 31)), party("583", starts=Date(2022, 11, 1)))
    assert str(traces(files(*parties))["583"].part_of_year) == "5/12"
    other = files(*parties, withdrawal=leaving(DAYS))
    found = partial(other, "583")
    assert found is not None
    assert found.lack is Lack.ONE_RULE
    assert [(str(turn.day), turn.joins) for turn in found.turns] == [("2022-03-31", False), ("2022-11-01", True)]


def test_equal_fractions_are_one_rule_and_different_ones_are_not() -> None:
    here = party("583", starts=Date(2022, 3, 15), ends=Date(2022, 10, 2))
    first = joining(STATED, first_year_share=Fraction(1, 2))
    same, other = (leaving(STATED, last_year_share=Fraction(1, number)) for number in (2, 3))
    configuration = files(party("047"), here, joining=first, withdrawal=same)
    assert str(traces(configuration)["583"].part_of_year) == "1/2"
    found = partial(files(party("047"), here, joining=first, withdrawal=other), "583")
    assert found is not None
    assert found.lack is Lack.ONE_RULE


@pytest.mark.parametrize(
    ("days", "stated", "lack", "joins"),
    [
        ({"starts": JULY}, {"joining": None}, Lack.RULE, True),
        ({"starts": JULY}, {"joining": joining(STATED)}, Lack.FRACTION, True),
        ({"ends": JUNE}, {"withdrawal": None}, Lack.RULE, False),
        ({"ends": JUNE}, {"withdrawal": leaving(STATED)}, Lack.FRACTION, False),
        ({"starts": Date(2022, 2, 2), "ends": JUNE}, {"withdrawal": None}, Lack.RULE, False),
    ],
)
def test_what_is_not_agreed_is_not_shared(
    days: dict[str, Date], stated: dict[str, object], lack: Lack, joins: bool
) -> None:
    stated = {key: value for key, value in stated.items() if value is not None}
    usual = {"joining": joining(STARTED), "withdrawal": leaving(STARTED)}
    kept = {key: rule for key, rule in usual.items() if (key == "joining") is not joins}
    agreement = agreed(party("047"), party("583", **days), **{"starts": Date(2020, 1, 1)} | kept | stated)
    configuration = configured(agreement, library(INHABITANTS), annexed(item(proportional(), "800.00")))
    found = partial(configuration, "583")
    assert found is not None
    assert (found.lack, [turn.joins for turn in found.turns]) == (lack, [joins])
    with pytest.raises(CannotShareError) as refused:
        allocate(configuration, 2022)
    assert (refused.value.lacks, refused.value.member) == ("part-of-year", "583")


def test_who_was_there_while_the_agreement_was_pays_for_the_whole_of_it() -> None:
    agreement = agreed(party("047"), party("583", starts=Date(2022, 10, 1)), starts=JULY, joining=joining(STARTED))
    configuration = configured(agreement, library(INHABITANTS), annexed(item(proportional(), "500.00")))
    found = traces(configuration)
    assert found["047"].part_of_year is None
    assert str(found["583"].part_of_year) == "3/12"


def test_a_renewed_agreement_ends_nobodys_year_and_the_one_that_was_left_has_the_rule() -> None:
    old = agreed(
        party("047"),
        party("583"),
        id="vanha",
        starts=Date(2020, 1, 1),
        ends=JUNE,
        withdrawal=leaving(STATED, last_year_share=Fraction(1, 10)),
    )
    new = agreed(party("047"), party("564"), starts=JULY, replaces="vanha", joining=joining(STARTED))
    annex = annexed(item(proportional(), "800.00"))
    for order in ((old, new), (new, old)):
        shares = paid(configured(*order, library(INHABITANTS), annex))
        assert shares == {"047": "610.00", "564": "150.00", "583": "40.00"}


def test_only_participants_share_an_item_and_only_for_their_days() -> None:
    film = item(proportional(), "800.00", **PARTICIPANTS)
    movies = service("elokuvat", taking_part("564"), taking_part("583", starts=JULY), taking_part("620"))
    configuration = files(party("047"), party("564"), party("583"), items=(film,), services=[movies])
    assert paid(configuration) == {"047": "0.00", "564": "571.43", "583": "228.57"}
    found = traces(configuration)
    assert set(found) == {"564", "583"}
    assert {trace.shared_by for trace in found.values()} == {ItemSharers.PARTICIPANTS}
    assert str(found["583"].part_of_year) == "6/12"


def test_a_service_that_begins_within_the_year_is_shared_in_full_by_those_there_from_its_start() -> None:
    film = item(EQUAL, "800.00", **PARTICIPANTS)
    movies = service("elokuvat", taking_part("564"), taking_part("583", starts=Date(2022, 10, 1)), starts=JULY)
    found = traces(files(party("564"), party("583"), items=(film,), services=[movies]))
    assert found["564"].part_of_year is None
    assert str(found["583"].part_of_year) == "3/12"


def test_a_service_without_participants_is_one_for_all_members() -> None:
    film = item(EQUAL, "800.00", **PARTICIPANTS)
    movies = service("elokuvat")
    configuration = files(party("564"), party("583", starts=JULY), items=(film,), services=[movies])
    assert paid(configuration) == {"564": "600.00", "583": "200.00"}
