"""Who owes an entry fee."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.derived.entry_fees import entry_fees
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.joining_rule import JoiningRule
from ekirjasto_model.values.money import Money
from tests.derived.configurations import EQUAL, agreed, annexed, configured, item, joining, party

JULY = Date(2022, 7, 1)


def fee(amount: str = "500.00") -> JoiningRule:
    return joining(FirstYearRule.FULL_YEAR, entry_fee=Money.of(amount))


def owed(agreement: Agreement, year: int, *others: Agreement) -> list[tuple[str, str, str]]:
    found = entry_fees(configured(agreement, *others), agreement, year)
    return [(one.member, str(one.amount), one.joined.isoformat()) for one in found]


def test_those_who_join_owe_it_in_their_first_year_only_and_founders_never() -> None:
    agreement = agreed(party("564"), party("583", starts=JULY), party("047", starts=Date(2023, 1, 1)), joining=fee())
    assert owed(agreement, 2022) == [("583", "500.00", "2022-07-01")]
    assert owed(agreement, 2023) == [("047", "500.00", "2023-01-01")]
    assert owed(agreement, 2024) == []


@pytest.mark.parametrize("rule", [None, joining(FirstYearRule.DAYS)])
def test_an_agreement_that_states_none_asks_for_none(rule: JoiningRule | None) -> None:
    stated = {} if rule is None else {"joining": rule}
    assert owed(agreed(party("564"), party("583", starts=JULY), **stated), 2022) == []


def test_a_renewed_agreement_is_joined_by_newcomers_alone_and_states_its_own_fee() -> None:
    old = agreed(party("564"), id="vanha", starts=Date(2020, 1, 1), ends=Date(2022, 6, 30), joining=fee("100.00"))
    new = agreed(party("564"), party("583"), id="uusi", starts=JULY, replaces="vanha", joining=fee("700.00"))
    for this, other in ((old, new), (new, old)):
        assert owed(this, 2022, other) == [("583", "700.00", "2022-07-01")]


def test_months_without_an_agreement_make_nobody_a_newcomer() -> None:
    old = agreed(party("564"), id="vanha", starts=Date(2020, 1, 1), ends=Date(2021, 12, 31), joining=fee())
    new = agreed(party("564"), party("583"), id="uusi", starts=JULY, replaces="vanha", joining=fee())
    assert owed(new, 2022, old) == [("583", "500.00", "2022-07-01")]


def test_coming_back_is_joining_but_going_on_is_not() -> None:
    back = agreed(party("564"), party("583", ends=Date(2022, 1, 31)), party("583", starts=JULY), joining=fee())
    assert owed(back, 2022) == [("583", "500.00", "2022-07-01")]
    on = agreed(party("564"), party("583", ends=Date(2022, 6, 30)), party("583", starts=JULY), joining=fee())
    assert owed(on, 2022) == []


def test_joining_twice_in_a_year_is_owed_once_and_from_the_first_time() -> None:
    twice = (party("583", starts=Date(2022, 11, 1)), party("583", starts=Date(2022, 3, 1), ends=Date(2022, 4, 30)))
    assert owed(agreed(party("564"), *twice, joining=fee()), 2022) == [("583", "500.00", "2022-03-01")]


def test_a_municipality_into_which_a_member_has_merged_is_no_newcomer() -> None:
    agreement = agreed(
        party("564"),
        party("588", ends=Date(2024, 12, 31)),
        party("507", starts=Date(2025, 1, 1)),
        party("583", starts=Date(2025, 1, 1)),
        joining=fee(),
    )
    assert owed(agreement, 2025) == [("583", "500.00", "2025-01-01")]


def test_who_pays_no_share_owes_no_fee() -> None:
    newcomer = party("583", starts=JULY, member_type=MemberType.ASSOCIATE)
    assert owed(agreed(party("564"), newcomer, joining=fee()), 2022) == []


def test_an_entry_fee_stands_beside_the_shares_and_not_among_them() -> None:
    agreement = agreed(party("564"), party("583", starts=JULY), joining=fee())
    allocation = allocate(configured(agreement, annexed(item(EQUAL, "10.00"))), 2022)
    (found,) = allocation.entry_fees
    assert (found.member, found.agreement, str(found.amount)) == ("583", "sopimus", "500.00")
    assert str(allocation.total) == "10.00"
