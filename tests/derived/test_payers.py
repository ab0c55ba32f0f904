"""Who pays in a year, and on which of its days."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.payers import PayersOfYear, payers_of_year
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.values.period import Period
from tests.derived.configurations import agreed, configured, party


def paying(agreement: Agreement, year: int, *others: Agreement) -> PayersOfYear:
    return payers_of_year(configured(agreement, *others), agreement, year)


def whole(agreement: Agreement, year: int, *others: Agreement) -> list[str]:
    found = paying(agreement, year, *others)
    return [one.municipality for one in found.payers if one.held == found.in_force]


def partly(agreement: Agreement, year: int, *others: Agreement) -> list[str]:
    found = paying(agreement, year, *others)
    return [one.municipality for one in found.payers if one.held != found.in_force]


def test_a_member_of_the_year_is_a_party_on_every_day_of_it() -> None:
    agreement = agreed(
        party("047", starts=Date(2022, 1, 1), ends=Date(2022, 12, 31)),
        party("148", starts=Date(2022, 1, 2)),
        party("261", ends=Date(2022, 12, 30)),
        party("273", starts=Date(2023, 1, 1)),
        party("564"),
    )
    assert whole(agreement, 2022) == ["047", "564"]
    assert partly(agreement, 2022) == ["148", "261"]
    assert whole(agreement, 2023) == ["148", "273", "564"]
    assert partly(agreement, 2023) == []


@pytest.mark.parametrize(
    "agreement",
    [
        agreed(party("564"), party("047"), starts=Date(2022, 3, 1)),
        agreed(party("564"), party("047"), ends=Date(2022, 11, 30)),
        agreed(party("564", ends=Date(2030, 1, 1)), party("047", starts=Date(2021, 1, 1)), ends=Date(2022, 12, 30)),
    ],
)
def test_who_is_there_while_the_agreement_is_in_force_misses_no_day(agreement: Agreement) -> None:
    assert whole(agreement, 2022) == ["047", "564"]
    assert partly(agreement, 2022) == []
    assert not paying(agreement, 2022).in_force.are_all


def test_a_break_in_the_year_is_seen_and_a_renewal_without_a_break_is_none() -> None:
    agreement = agreed(
        party("564", ends=Date(2022, 6, 30)),
        party("564", starts=Date(2022, 7, 1)),
        party("583", starts=Date(2022, 7, 2)),
        party("583", ends=Date(2022, 6, 30)),
    )
    assert whole(agreement, 2022) == ["564"]
    assert partly(agreement, 2022) == ["583"]


def test_a_part_of_the_year_is_known_by_its_days_and_memberships() -> None:
    agreement = agreed(party("564"), party("583", starts=Date(2022, 7, 1)))
    _, found = paying(agreement, 2022).payers
    assert found.held.periods == (Period(Date(2022, 7, 1), Date(2022, 12, 31)),)
    (membership,) = found.memberships
    assert (membership.place.document, str(membership.place.pointer)) == (0, "/parties/1")


def test_renewing_an_agreement_within_a_year_ends_nobodys_membership() -> None:
    old = agreed(party("047"), party("564"), id="vanha", starts=Date(2020, 1, 1), ends=Date(2022, 6, 30))
    new = agreed(party("564"), party("583"), id="uusi", starts=Date(2022, 7, 1), replaces="vanha")
    for this, other in ((old, new), (new, old)):
        assert whole(this, 2022, other) == ["564"]
        assert partly(this, 2022, other) == ["047", "583"]


@pytest.mark.parametrize(
    "different", [{"subject": "muu-kirjasto"}, {"agreement_kind": AgreementKind.CONSORTIUM}], ids=("subject", "kind")
)
def test_an_agreement_on_something_else_continues_none(different: dict[str, object]) -> None:
    other = agreed(party("564"), id="vanha", starts=Date(2020, 1, 1), ends=Date(2022, 6, 30), **different)
    new = agreed(party("564"), id="uusi", starts=Date(2022, 7, 1), replaces="vanha")
    assert paying(new, 2022, other).in_force.periods == (Period(Date(2022, 7, 1), Date(2022, 12, 31)),)
    assert whole(new, 2022, other) == ["564"]


@pytest.mark.parametrize("member_type", MemberType)
def test_every_member_type_pays_but_the_associate(member_type: MemberType) -> None:
    agreement = agreed(
        party("047", member_type=member_type, ends=Date(2022, 6, 30)), party("583", member_type=member_type)
    )
    pays = member_type is not MemberType.ASSOCIATE
    assert whole(agreement, 2022) == (["583"] if pays else [])
    assert partly(agreement, 2022) == (["047"] if pays else [])


def test_nobody_pays_in_a_year_before_or_after_the_agreement() -> None:
    agreement = agreed(party("564"), ends=Date(2023, 6, 30))
    for year in (2021, 2024):
        assert paying(agreement, year).payers == ()
        assert not paying(agreement, year).in_force.numbers
