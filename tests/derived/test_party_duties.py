"""Everything that one party has to do, and by what."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.codelists.duties import Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.codelists.seat_rules import SeatRule
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.party_duties import PartyDuties, party_duties
from ekirjasto_model.derived.places_in_bodies import Standing, places_in_bodies
from ekirjasto_model.derived.responsibilities import EVERY_MEMBER, Holder
from ekirjasto_model.documents.consortium import ConsortiumMember
from tests.derived.configurations import agreed, configured, party
from tests.derived.duties import DAY, assigned, body, consortium, contact, e_library, holder, listed, of_day, seat

OULU: Holder = ("municipality", "564")
KIMPPA: Holder = ("consortium", "kimppa")

LIBRARY = e_library(
    (
        body("kokous", "deciding-meeting"),
        body("kaupungit", "lead-municipalities", municipalities=("564",)),
        body("tiedotus", "expert-group", seats=(seat(consortium="kimppa"),)),
        body(
            "finna",
            "expert-group",
            seats=(seat(municipality="564"), seat(municipality="614", ends=DAY.subtract(days=1))),
        ),
        body("avoin", "expert-group"),
        body("entinen", "expert-group", municipalities=("564",), ends=DAY.subtract(days=1)),
    ),
    (
        consortium("kimppa", "564", "614"),
        consortium("vanha", "047", members=(ConsortiumMember(municipality="564", ends=DAY.subtract(days=1)),)),
    ),
)
AGREEMENT = agreed(party("564"), party("614"), party("047", starts=Date(2023, 1, 1)))
DUTIES = listed(
    assigned(holder("municipality", "564"), Duty.TRAINING, PartInDuty.RESPONSIBLE),
    assigned(holder("municipality", "564"), Duty.TRAINING, PartInDuty.ACCOUNTABLE),
    assigned(holder("municipality", "564"), Duty.PROCUREMENT, PartInDuty.ACCOUNTABLE),
    assigned(holder("every_member")),
    assigned(holder("consortium", "kimppa"), Duty.AUTHENTICATION),
    assigned(holder("consortium", "vanha"), Duty.CUSTOMER_SUPPORT),
    assigned(holder("body", "kokous"), Duty.SERVICE_SELECTION, PartInDuty.ACCOUNTABLE),
    assigned(holder("body", "tiedotus"), Duty.INFORMATION),
    assigned(holder("body", "finna"), Duty.FINNA_PAGE),
    assigned(holder("body", "avoin"), Duty.CONTENT_SELECTION),
    contacts=(contact("614", "b"), contact("614", "a"), contact("614", "c", ends=DAY.subtract(days=1))),
)
CONFIGURATION = configured(LIBRARY, AGREEMENT, DUTIES)


def of(holder_: Holder, configuration: Configuration = CONFIGURATION, day: Date = DAY) -> PartyDuties:
    return party_duties(configuration, of_day(configuration, day), holder_)


def ways(found: PartyDuties) -> dict[Holder, list[tuple[Duty, PartInDuty]]]:
    return {way: [(one.assignment.duty, one.assignment.part) for one in held] for way, held in found.ways}


def test_a_municipality_has_duties_of_its_own_and_through_all_that_it_belongs_to() -> None:
    assert ways(of(OULU)) == {
        OULU: [
            (Duty.PROCUREMENT, PartInDuty.ACCOUNTABLE),
            (Duty.TRAINING, PartInDuty.ACCOUNTABLE),
            (Duty.TRAINING, PartInDuty.RESPONSIBLE),
        ],
        EVERY_MEMBER: [(Duty.MARKETING, PartInDuty.RESPONSIBLE)],
        KIMPPA: [(Duty.AUTHENTICATION, PartInDuty.RESPONSIBLE)],
        ("body", "kokous"): [(Duty.SERVICE_SELECTION, PartInDuty.ACCOUNTABLE)],
        ("body", "kaupungit"): [],
        ("body", "finna"): [(Duty.FINNA_PAGE, PartInDuty.RESPONSIBLE)],
        ("body", "tiedotus"): [(Duty.INFORMATION, PartInDuty.RESPONSIBLE)],
    }
    assert list(ways(of(OULU)))[:3] == [OULU, EVERY_MEMBER, KIMPPA]


def test_its_places_say_by_what_it_has_them_and_a_group_without_seats_gives_none() -> None:
    assert [(place.seated.body.id, place.standing, place.consortium) for place in of(OULU).places] == [
        ("kokous", Standing.MEMBER, None),
        ("kaupungit", Standing.NAMED, None),
        ("finna", Standing.SEAT, None),
        ("tiedotus", Standing.CONSORTIUM_SEAT, "kimppa"),
    ]
    assert [place.seated.body.id for place in of(("municipality", "614")).places] == ["kokous", "tiedotus"]


def test_who_is_not_yet_a_member_has_no_share_in_what_members_do() -> None:
    found = of(("municipality", "047"))
    assert (ways(found), found.places, found.is_member) == ({("municipality", "047"): []}, (), False)
    assert found.membership is not None
    assert found.membership.period.starts == Date(2023, 1, 1)
    assert of(("municipality", "091")).membership is None


def test_a_consortium_acts_through_the_bodies_in_which_it_sits() -> None:
    assert ways(of(KIMPPA)) == {
        KIMPPA: [(Duty.AUTHENTICATION, PartInDuty.RESPONSIBLE)],
        ("body", "tiedotus"): [(Duty.INFORMATION, PartInDuty.RESPONSIBLE)],
    }
    assert [place.standing for place in of(KIMPPA).places] == [Standing.SEAT]


def test_a_body_has_its_own_duties_and_sits_nowhere() -> None:
    found = of(("body", "finna"))
    assert ways(found) == {("body", "finna"): [(Duty.FINNA_PAGE, PartInDuty.RESPONSIBLE)]}
    assert places_in_bodies(CONFIGURATION, DAY, ("body", "finna")) == ()


def test_contacts_are_those_of_the_day_by_role() -> None:
    assert [one.role.fi for one in of(("municipality", "614")).contacts] == ["a", "b"]
    assert of(OULU).contacts == ()


def test_handovers_are_those_of_anything_that_it_acts_through() -> None:
    last, first = Date(2022, 12, 31), Date(2023, 1, 1)
    changed = listed(
        *DUTIES.assignments,
        assigned(holder("body", "tiedotus"), Duty.STATISTICS, ends=last),
        assigned(holder("municipality", "614"), Duty.STATISTICS, starts=first),
        assigned(holder("municipality", "614"), Duty.INVOICING, ends=last),
    )
    configuration = configured(LIBRARY, AGREEMENT, changed)
    assert [(one.day, one.duty) for one in of(OULU, configuration).handovers] == [(first, Duty.STATISTICS)]
    posio = of(("municipality", "614"), configuration).handovers
    assert [(one.duty, one.coming) for one in posio] == [
        (Duty.STATISTICS, (("municipality", "614"),)),
        (Duty.INVOICING, ()),
    ]


@pytest.mark.parametrize(
    ("rule", "asked", "expected"),
    [
        (SeatRule.EACH_MEMBER, OULU, ["ryhma"]),
        (SeatRule.EACH_MEMBER, KIMPPA, []),
        (SeatRule.EACH_CONSORTIUM, KIMPPA, ["ryhma"]),
        (SeatRule.EACH_CONSORTIUM, OULU, []),
        (SeatRule.EACH_MEMBER, ("body", "ryhma"), []),
    ],
)
def test_a_seat_that_it_should_fill_and_does_not_is_told(rule: SeatRule, asked: Holder, expected: list[str]) -> None:
    library = e_library((body("ryhma", "expert-group", seat_rule=rule),), (consortium("kimppa", "564"),))
    configuration = configured(library, AGREEMENT, DUTIES)
    assert [one.body.id for one in of(asked, configuration).empty_places] == expected
