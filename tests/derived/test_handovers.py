"""Changes ahead in who has a duty."""

from __future__ import annotations

from itertools import permutations

import pytest
from pendulum import Date

from ekirjasto_model.codelists.duties import Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.handovers import Handover, handovers
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.document import Document
from ekirjasto_model.documents.notice import Notice, NoticeGiver
from ekirjasto_model.documents.party import Associate
from ekirjasto_model.documents.responsibilities import Assignment, Holder
from ekirjasto_model.values.names import Names
from tests.derived.configurations import agreed, configured, party
from tests.derived.duties import DAY, assigned, body, consortium, e_library, holder, listed, of_day

OULU, POSIO = ("municipality", "564"), ("municipality", "614")
END, NEXT = Date(2022, 12, 31), Date(2023, 1, 1)
BOTH = (party("564"), party("614"))


def changes(
    *assignments: Assignment, agreement: Agreement | None = None, beside: tuple[Document, ...] = ()
) -> tuple[Handover, ...]:
    configuration = configured(agreement or agreed(*BOTH), listed(*assignments), *beside)
    return handovers(configuration, of_day(configuration))


def change(day: Date, leaving: tuple[tuple[str, str], ...], coming: tuple[tuple[str, str], ...]) -> Handover:
    return Handover(day, Duty.MARKETING, PartInDuty.RESPONSIBLE, leaving, coming)


def test_one_leaves_and_another_comes_on_the_same_day() -> None:
    stated = (assigned(holder("municipality", "564"), ends=END), assigned(holder("municipality", "614"), starts=NEXT))
    assert changes(*stated) == (change(NEXT, (OULU,), (POSIO,)),)


def test_one_leaves_and_nobody_has_come_or_one_comes_beside_the_others() -> None:
    assert changes(assigned(holder("municipality", "564"), ends=END)) == (change(NEXT, (OULU,), ()),)
    assert changes(assigned(holder("municipality", "614"), starts=NEXT)) == (change(NEXT, (), (POSIO,)),)


def test_a_term_that_is_renewed_is_no_change_and_a_gap_is_two() -> None:
    oulu = holder("municipality", "564")
    assert changes(assigned(oulu, ends=END), assigned(oulu, starts=NEXT)) == ()
    late = Date(2023, 2, 1)
    assert changes(assigned(oulu, ends=END), assigned(oulu, starts=late)) == (
        change(NEXT, (OULU,), ()),
        change(late, (), (OULU,)),
    )


def test_what_has_been_is_not_ahead_and_the_last_day_still_is() -> None:
    oulu = holder("municipality", "564")
    assert changes(assigned(oulu, ends=DAY.subtract(days=1))) == ()
    assert changes(assigned(oulu, starts=DAY)) == ()
    assert changes(assigned(oulu, ends=DAY)) == (change(DAY.add(days=1), (OULU,), ()),)


def test_a_duty_that_both_begins_and_ends_later_changes_twice() -> None:
    stated = assigned(holder("municipality", "564"), starts=Date(2022, 7, 1), ends=END)
    assert changes(stated) == (change(Date(2022, 7, 1), (), (OULU,)), change(NEXT, (OULU,), ()))


@pytest.mark.parametrize(
    ("held_by", "expected"),
    [
        (holder("municipality", "614"), POSIO),
        (holder("associate", "opisto"), ("associate", "opisto")),
        (holder("body", "ryhma"), ("body", "ryhma")),
        (holder("consortium", "kimppa"), ("consortium", "kimppa")),
    ],
)
def test_a_holder_leaves_on_its_own_last_day_also(held_by: Holder, expected: tuple[str, str]) -> None:
    agreement = agreed(
        party("564"), party("614", ends=END), associates=(Associate(id="opisto", name=Names(fi="Opisto"), ends=END),)
    )
    library = e_library((body("ryhma", "expert-group", ends=END),), (consortium("kimppa", "564", ends=END),))
    [one] = changes(assigned(held_by), agreement=agreement, beside=(library,))
    assert one == change(NEXT, (expected,), ())
    [earlier] = changes(assigned(held_by, ends=Date(2022, 9, 30)), agreement=agreement, beside=(library,))
    assert earlier.day == Date(2022, 10, 1)


def test_the_end_of_the_agreement_is_not_told_duty_by_duty() -> None:
    stated = (
        assigned(holder("municipality", "564")),
        assigned(holder("municipality", "614"), ends=END),
        assigned(holder("every_member")),
    )
    assert changes(*stated, agreement=agreed(*BOTH, ends=END)) == ()


def test_changes_stand_by_day_duty_and_part_whatever_the_order_of_the_file() -> None:
    oulu, posio = holder("municipality", "564"), holder("municipality", "614")
    stated = (
        assigned(oulu, Duty.TRAINING, PartInDuty.INFORMED, ends=END),
        assigned(oulu, Duty.TRAINING, PartInDuty.ACCOUNTABLE, ends=END),
        assigned(posio, Duty.PROCUREMENT, PartInDuty.ACCOUNTABLE, ends=END),
        assigned(posio, ends=Date(2022, 8, 1)),
    )
    found = {changes(*order) for order in permutations(stated)}
    assert [[(one.duty, one.part) for one in order] for order in found] == [
        [
            (Duty.MARKETING, PartInDuty.RESPONSIBLE),
            (Duty.PROCUREMENT, PartInDuty.ACCOUNTABLE),
            (Duty.TRAINING, PartInDuty.ACCOUNTABLE),
            (Duty.TRAINING, PartInDuty.INFORMED),
        ]
    ]


def test_notice_makes_a_holder_leave_with_its_last_day() -> None:
    sent = {"given": Date(2022, 3, 1), "sent_to_contact": Date(2022, 3, 1), "sent_to_registry_office": Date(2022, 3, 1)}
    notices = tuple(
        Notice.model_validate({"party": NoticeGiver.model_validate(giver), "last_day": END} | sent)
        for giver in ({"municipality": "564"}, {"associate": "opisto"})
    )
    agreement = agreed(*BOTH, associates=(Associate(id="opisto", name=Names(fi="Opisto")),), notices=notices)
    stated = (assigned(holder("municipality", "564")), assigned(holder("associate", "opisto")))
    assert changes(*stated, agreement=agreement) == (change(NEXT, (("associate", "opisto"), OULU), ()),)
