"""Amendments and annexes: approved when, and controlling on which days."""

from __future__ import annotations

from fractions import Fraction

import pytest
from pendulum import Date

from ekirjasto_model.codelists.amendment_rules import Amendment
from ekirjasto_model.codelists.annex_kinds import AnnexKind
from ekirjasto_model.derived.amendments import amendments, controlling_text, text_revisions
from ekirjasto_model.derived.annexes import annex_revisions, annexes_on
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.amendment import AgreementAmendment, MemberApproval
from ekirjasto_model.documents.amendment_rule import AmendmentRule
from ekirjasto_model.documents.annex import Annex
from ekirjasto_model.values.pointer import Place
from tests.derived.configurations import agreed, amendment, annex, approval, configured, party

UNANIMITY = AmendmentRule(amendment=Amendment.UNANIMITY)
HALF = AmendmentRule(amendment=Amendment.SHARE_OF_MEMBERS, members_share=Fraction(1, 2))
AUTUMN, SPRING = Date(2023, 10, 2), Date(2024, 3, 4)


def amended(*made: AgreementAmendment, rule: AmendmentRule | None = HALF, **stated: object) -> Agreement:
    return agreed(
        party("047"), party("105"), amendments=made, **({} if rule is None else {"amendment": rule}), **stated
    )


def texts(agreement: Agreement) -> list[str]:
    found = text_revisions(configured(agreement), Place(0), agreement)
    return [f"{one.number} {one.controls_from}" for one in found]


def test_an_approved_amendment_controls_from_its_first_day() -> None:
    assert texts(amended(amendment(approval("047", AUTUMN)))) == ["1 2022-01-01", "2 2024-01-01"]


def test_one_that_was_approved_late_controls_from_the_day_of_the_last_approval_needed() -> None:
    both = (approval("047", AUTUMN), approval("105", SPRING))
    assert texts(amended(amendment(*both), rule=UNANIMITY)) == ["1 2022-01-01", "2 2024-03-04"]


@pytest.mark.parametrize("said", [(), (approval("105", SPRING, approves=False),)])
def test_one_without_enough_approvals_controls_never(said: tuple[MemberApproval, ...]) -> None:
    agreement = amended(amendment(approval("047", AUTUMN), *said), rule=UNANIMITY)
    (one,) = amendments(configured(agreement), Place(0), agreement)
    assert one.approvals is not None
    assert (one.controls_from, one.approvals.count.approving) == (None, ("047",))
    assert texts(agreement) == ["1 2022-01-01"]


def test_without_a_rule_the_stated_day_is_taken() -> None:
    agreement = amended(amendment(), rule=None)
    (one,) = amendments(configured(agreement), Place(0), agreement)
    assert one.approvals is None
    assert texts(agreement) == ["1 2022-01-01", "2 2024-01-01"]


def test_a_greater_number_goes_before_a_later_day() -> None:
    third = amendment(approval("047", AUTUMN), id="kolmas", revision=3)
    late_second = amendment(approval("047", SPRING), id="toinen", starts=Date(2023, 11, 1))
    assert texts(amended(late_second, third)) == ["1 2022-01-01", "3 2024-01-01"]


def test_of_two_on_one_day_the_greater_number_controls() -> None:
    third = amendment(approval("047", AUTUMN), id="kolmas", revision=3)
    second = amendment(approval("047", AUTUMN), id="toinen")
    for made in ((second, third), (third, second)):
        assert texts(amended(*made)) == ["1 2022-01-01", "3 2024-01-01"]


@pytest.mark.parametrize(
    ("day", "number"),
    [("2021-12-31", None), ("2022-01-01", 1), ("2023-12-31", 1), ("2024-01-01", 2), ("2025-01-01", None)],
)
def test_one_text_controls_on_a_day_on_which_the_agreement_is_in_force(day: str, number: int | None) -> None:
    agreement = amended(amendment(approval("047", AUTUMN)), ends=Date(2024, 12, 31))
    found = controlling_text(configured(agreement), Place(0), agreement, Date.fromisoformat(day))
    assert (None if found is None else found.number) == number


def test_the_original_text_stands_at_the_agreement_and_the_amended_at_its_amendment() -> None:
    agreement = amended(amendment(approval("047", AUTUMN)))
    first, second = text_revisions(configured(agreement), Place(0), agreement)
    assert (str(first.place.pointer), str(second.place.pointer)) == ("", "/amendments/0")


def chain(*annexes: Annex, **stated: object) -> list[str]:
    found = annex_revisions(Place(0), agreed(party("047"), annexes=annexes, **stated))
    return [f"{one.annex.id} {one.number} {one.period.starts} {one.period.ends}" for one in found]


def test_an_annex_without_days_controls_as_long_as_its_agreement() -> None:
    assert chain(annex("lista"), ends=Date(2024, 12, 31)) == ["lista 1 2022-01-01 2024-12-31"]
    late = annex("lista", starts=Date(2025, 1, 1))
    assert chain(late, ends=Date(2024, 12, 31)) == []


def test_revisions_follow_each_other_and_a_gap_stays_one() -> None:
    first = annex("lista", ends=Date(2022, 12, 31))
    second = annex("lista", revision=2, starts=Date(2024, 1, 1))
    assert chain(second, first) == ["lista 1 2022-01-01 2022-12-31", "lista 2 2024-01-01 None"]


def test_where_two_share_a_day_the_newer_controls() -> None:
    first = annex("lista")
    second = annex("lista", revision=2, starts=Date(2023, 1, 1), ends=Date(2023, 12, 31))
    wanted = ["lista 1 2022-01-01 2022-12-31", "lista 2 2023-01-01 2023-12-31", "lista 1 2024-01-01 None"]
    assert chain(first, second) == chain(second, first) == wanted


def test_annexes_stand_by_kind_and_id_and_each_has_a_chain_of_its_own() -> None:
    kinds = [annex("b", annex_kind=AnnexKind.COST), annex("a"), annex("a", annex_kind=AnnexKind.DATA_PROTECTION)]
    agreement = agreed(party("047"), annexes=(*kinds, annex("c", starts=Date(2030, 1, 1))))
    found = annexes_on(Place(0), agreement, Date(2024, 1, 1))
    assert [(one.annex.annex_kind.value, one.annex.id) for one in found] == [
        ("cost", "b"),
        ("data-protection", "a"),
        ("other", "a"),
    ]
