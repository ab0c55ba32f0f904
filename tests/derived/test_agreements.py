"""Agreements and their parties on a day."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.codelists.agreement_states import AgreementState
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.agreements import agreements_on
from ekirjasto_model.derived.parties import parties_on
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.notice import NoticeGiver
from ekirjasto_model.documents.party import Associate
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.pointer import Place
from tests.derived.configurations import agreed, configured, notice, notice_rule, party

OLD = agreed(party("047"), id="vanha", starts=Date(2020, 1, 1), ends=Date(2022, 6, 30))
NEW = agreed(party("047"), id="uusi", starts=Date(2022, 7, 1), replaces="vanha")


def states(day: Date, *agreements: Agreement) -> dict[str, AgreementState]:
    return {one.agreement.id: one.state for one in agreements_on(configured(*agreements), day)}


@pytest.mark.parametrize(
    ("day", "old", "new"),
    [
        ("2019-12-31", "not-yet", "not-yet"),
        ("2020-01-01", "in-force", "not-yet"),
        ("2022-06-30", "in-force", "not-yet"),
        ("2022-07-01", "replaced", "in-force"),
    ],
)
def test_an_agreement_begins_ends_and_is_replaced(day: str, old: str, new: str) -> None:
    for both in ((OLD, NEW), (NEW, OLD)):
        assert states(Date.fromisoformat(day), *both) == {"vanha": old, "uusi": new}


def test_one_that_nothing_replaces_has_ended_and_one_whose_successor_is_late_has_for_a_while() -> None:
    assert states(Date(2022, 7, 1), OLD) == {"vanha": AgreementState.ENDED}
    late = NEW.model_copy(update={"starts": Date(2022, 9, 1)})
    assert states(Date(2022, 8, 31), OLD, late)["vanha"] is AgreementState.ENDED
    assert states(Date(2022, 9, 1), OLD, late)["vanha"] is AgreementState.REPLACED


def test_one_that_never_ended_stays_in_force_beside_its_successor() -> None:
    endless = agreed(party("047"), id="vanha", starts=Date(2020, 1, 1))
    assert states(Date(2023, 1, 1), endless, NEW) == {
        "vanha": AgreementState.IN_FORCE,
        "uusi": AgreementState.IN_FORCE,
    }


def test_what_depends_on_what_is_told_both_ways() -> None:
    kimppa = agreed(party("047"), id="kimppa", agreement_kind=AgreementKind.CONSORTIUM)
    kirjasto = agreed(party("047"), id="kirjasto", agreement_kind=AgreementKind.JOINT_LIBRARY, depends_on=("kimppa",))
    main = agreed(party("047"), id="yhteinen", depends_on=("kirjasto", "kimppa"))
    found = agreements_on(configured(main, kirjasto, kimppa), Date(2023, 1, 1))
    assert {one.agreement.id: (one.depends_on, one.needed_by) for one in found} == {
        "kimppa": ((), ("kirjasto", "yhteinen")),
        "kirjasto": (("kimppa",), ("yhteinen",)),
        "yhteinen": (("kimppa", "kirjasto"), ()),
    }


def test_agreements_of_different_kinds_bind_one_municipality_side_by_side() -> None:
    kimppa = agreed(party("047"), id="kimppa", agreement_kind=AgreementKind.CONSORTIUM)
    found = agreements_on(configured(kimppa, agreed(party("047"), party("105"))), Date(2023, 1, 1))
    assert {one.agreement.id: one.members() for one in found} == {"kimppa": ("047",), "sopimus": ("047", "105")}


def test_who_is_a_party_on_a_day_with_rights_days_and_notice() -> None:
    college = Associate(id="opisto", name=Names(fi="Opisto"), ends=Date(2024, 12, 31))
    school = Associate(id="koulu", name=Names(fi="Koulu"))
    agreement = agreed(
        party("588", member_type=MemberType.LEAD_MUNICIPALITY),
        party("047", starts=Date(2024, 1, 1)),
        associates=(school, college),
        notices=(
            notice("047", Date(2025, 2, 3)),
            notice("047", Date(2025, 2, 3), party=NoticeGiver(associate="koulu")),
        ),
        notice=notice_rule(6),
    )

    def on(day: Date) -> list[tuple[str, str, str, bool]]:
        found = parties_on(Place(0), agreement, day)
        return [(one.code, str(one.period.ends), one.predecessor or "", one.notice is not None) for one in found]

    assert on(Date(2023, 12, 31)) == [
        ("588", "2024-12-31", "", False),
        ("koulu", "2025-08-03", "", True),
        ("opisto", "2024-12-31", "", False),
    ]
    assert on(Date(2025, 8, 3)) == [
        ("047", "2025-08-03", "", True),
        ("507", "None", "588", False),
        ("koulu", "2025-08-03", "", True),
    ]
    assert [code for code, *_ in on(Date(2025, 8, 4))] == ["507"]
    lead, associate, _ = parties_on(Place(0), agreement, Date(2023, 12, 31))
    assert (lead.rights.votes, lead.rights.may_lead, lead.name.fi) == (True, True, "Pertunmaa")
    assert (associate.rights.signs, associate.rights.votes, associate.rights.pays) == (True, False, False)
