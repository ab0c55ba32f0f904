"""Who is a member, on a day and through a year."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.membership import members_of_part_of_year, members_of_year, members_on
from ekirjasto_model.documents.agreement import Agreement
from tests.derived.configurations import agreed, configured, party


def whole(agreement: Agreement, year: int, *others: Agreement) -> tuple[str, ...]:
    return members_of_year(configured(agreement, *others), agreement, year)


def partly(agreement: Agreement, year: int, *others: Agreement) -> list[str]:
    return [one.municipality for one in members_of_part_of_year(configured(agreement, *others), agreement, year)]


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


def test_a_member_of_the_year_is_a_party_on_every_day_of_it() -> None:
    agreement = agreed(
        party("047", starts=Date(2022, 1, 1), ends=Date(2022, 12, 31)),
        party("148", starts=Date(2022, 1, 2)),
        party("261", ends=Date(2022, 12, 30)),
        party("273", starts=Date(2023, 1, 1)),
        party("564"),
    )
    assert whole(agreement, 2022) == ("047", "564")
    assert partly(agreement, 2022) == ["148", "261"]
    assert whole(agreement, 2023) == ("148", "273", "564")
    assert partly(agreement, 2023) == []


@pytest.mark.parametrize(
    "agreement",
    [
        agreed(party("564"), party("047"), starts=Date(2022, 3, 1)),
        agreed(party("564"), party("047"), ends=Date(2022, 11, 30)),
        agreed(party("564", ends=Date(2030, 1, 1)), party("047", starts=Date(2021, 1, 1)), ends=Date(2022, 12, 30)),
    ],
)
def test_an_agreement_in_force_for_part_of_the_year_gives_no_member_of_the_year(agreement: Agreement) -> None:
    assert whole(agreement, 2022) == ()
    assert partly(agreement, 2022) == ["047", "564"]


def test_a_break_in_the_year_is_seen_and_a_renewal_without_a_break_is_none() -> None:
    agreement = agreed(
        party("564", ends=Date(2022, 6, 30)),
        party("564", starts=Date(2022, 7, 1)),
        party("583", starts=Date(2022, 7, 2)),
        party("583", ends=Date(2022, 6, 30)),
    )
    assert whole(agreement, 2022) == ("564",)
    assert partly(agreement, 2022) == ["583", "583"]


def test_a_part_of_the_year_is_shown_with_its_days_and_place() -> None:
    agreement = agreed(party("564"), party("583", starts=Date(2022, 7, 1)))
    (found,) = members_of_part_of_year(configured(agreement), agreement, 2022)
    assert (found.period.starts, found.period.ends) == (Date(2022, 7, 1), None)
    assert (found.place.document, str(found.place.pointer)) == (0, "/parties/1")


def test_renewing_an_agreement_within_a_year_ends_nobodys_membership() -> None:
    old = agreed(party("047"), party("564"), id="vanha", starts=Date(2020, 1, 1), ends=Date(2022, 6, 30))
    new = agreed(party("564"), party("583"), id="uusi", starts=Date(2022, 7, 1), replaces="vanha")
    for this, other in ((old, new), (new, old)):
        assert whole(this, 2022, other) == ("564",)
        assert partly(this, 2022, other) == ["047", "583"]


@pytest.mark.parametrize(
    "different", [{"subject": "muu-kirjasto"}, {"agreement_kind": AgreementKind.CONSORTIUM}], ids=("subject", "kind")
)
def test_an_agreement_on_something_else_continues_none(different: dict[str, object]) -> None:
    other = agreed(party("564"), id="vanha", starts=Date(2020, 1, 1), ends=Date(2022, 6, 30), **different)
    new = agreed(party("564"), id="uusi", starts=Date(2022, 7, 1), replaces="vanha")
    assert whole(new, 2022, other) == ()


@pytest.mark.parametrize("member_type", MemberType)
def test_every_member_type_pays_but_the_associate(member_type: MemberType) -> None:
    agreement = agreed(
        party("047", member_type=member_type, ends=Date(2022, 6, 30)), party("583", member_type=member_type)
    )
    pays = member_type is not MemberType.ASSOCIATE
    assert whole(agreement, 2022) == (("583",) if pays else ())
    assert partly(agreement, 2022) == (["047"] if pays else [])


def test_a_party_that_ends_before_it_starts_is_none() -> None:
    agreement = agreed(party("564", starts=Date(2023, 1, 1), ends=Date(2022, 6, 30)), party("047"))
    assert members_on(configured(agreement), Date(2022, 3, 1)) == ("047",)


def test_a_membership_may_last_one_day_and_never_begins_before_the_agreement() -> None:
    agreement = agreed(
        party("047", starts=Date(2022, 5, 1), ends=Date(2022, 5, 1)), party("564", starts=Date(2021, 1, 1))
    )
    assert members_on(configured(agreement), Date(2022, 5, 1)) == ("047", "564")
    assert members_on(configured(agreement), Date(2021, 12, 31)) == ()
