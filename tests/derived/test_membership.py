"""Who is a member, on a day."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.derived.membership import members_on
from tests.derived.configurations import agreed, configured, party


@pytest.mark.parametrize(
    ("day", "members"),
    [
        (Date(2021, 12, 31), ()),
        (Date(2022, 1, 1), ("047", "564")),
        (Date(2022, 7, 1), ("047", "564", "583")),
        (Date(2023, 12, 31), ("047", "564", "583")),
        (Date(2024, 1, 1), ("564", "583")),
        (Date(2025, 1, 1), ()),
    ],
)
def test_a_member_is_one_from_its_first_day_to_its_last(day: Date, members: tuple[str, ...]) -> None:
    agreement = agreed(
        party("583", starts=Date(2022, 7, 1)),
        party("564"),
        party("047", ends=Date(2023, 12, 31)),
        ends=Date(2024, 12, 31),
    )
    assert members_on(configured(agreement), day) == members


def test_only_the_agreement_on_the_e_library_makes_members() -> None:
    kimppa = agreed(party("205"), id="kimppasopimus", agreement_kind=AgreementKind.CONSORTIUM)
    assert members_on(configured(kimppa, agreed(party("564"))), Date(2022, 6, 1)) == ("564",)


def test_a_party_that_ends_before_it_starts_is_none() -> None:
    agreement = agreed(party("564", starts=Date(2023, 1, 1), ends=Date(2022, 6, 30)), party("047"))
    assert members_on(configured(agreement), Date(2022, 3, 1)) == ("047",)


def test_a_membership_may_last_one_day_and_never_begins_before_the_agreement() -> None:
    agreement = agreed(
        party("047", starts=Date(2022, 5, 1), ends=Date(2022, 5, 1)), party("564", starts=Date(2021, 1, 1))
    )
    assert members_on(configured(agreement), Date(2022, 5, 1)) == ("047", "564")
    assert members_on(configured(agreement), Date(2021, 12, 31)) == ()
