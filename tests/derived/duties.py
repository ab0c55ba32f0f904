"""Small lists of duties made in Python, with the bodies and consortia that hold them."""

from __future__ import annotations

from collections.abc import Sequence

from pendulum import Date

from ekirjasto_model.codelists.consortium_purposes import ConsortiumPurpose
from ekirjasto_model.codelists.duties import Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.responsibilities import Duties, duties_on
from ekirjasto_model.documents.body import Body, Seat, SeatHolder
from ekirjasto_model.documents.consortium import Consortium, ConsortiumMember
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.municipality import MunicipalityEntry
from ekirjasto_model.documents.responsibilities import Assignment, Holder, MemberContact, Responsibilities
from ekirjasto_model.values.names import Names

START = Date(2022, 1, 1)
DAY = Date(2022, 6, 1)


def holder(key: str, name: object = True) -> Holder:
    return Holder.model_validate({key: name})


def assigned(
    held_by: Holder, duty: Duty = Duty.MARKETING, part: PartInDuty = PartInDuty.RESPONSIBLE, **days: object
) -> Assignment:
    return Assignment.model_validate({"duty": duty, "part": part, "holder": held_by, "starts": START} | days)


def listed(*assignments: Assignment, **stated: object) -> Responsibilities:
    usual = {
        "kind": "responsibilities",
        "version": 1,
        "id": "tehtavat",
        "agreement": "sopimus",
        "assignments": assignments,
    }
    return Responsibilities.model_validate(usual | stated)


def contact(code: str, role: str, **stated: object) -> MemberContact:
    return MemberContact.model_validate({"municipality": code, "role": Names(fi=role)} | stated)


def body(name: str, kind: str, **stated: object) -> Body:
    return Body.model_validate({"id": name, "name": Names(fi=name.title()), "body_kind": kind} | stated)


def seat(**stated: object) -> Seat:
    keys = {key: stated.pop(key) for key in ("municipality", "consortium") if key in stated}
    return Seat.model_validate({"holder": SeatHolder.model_validate(keys)} | stated)


def consortium(name: str, *codes: str, **stated: object) -> Consortium:
    usual = {
        "id": name,
        "name": Names(fi=name.title(), sv=f"{name} på svenska"),
        "consortium_purpose": ConsortiumPurpose.LIBRARY_SYSTEM,
        "members": tuple(ConsortiumMember(municipality=code) for code in codes),
    }
    return Consortium.model_validate(usual | stated)


def e_library(
    bodies: Sequence[Body] = (),
    consortia: Sequence[Consortium] = (),
    municipality: MunicipalityEntry = MunicipalityEntry(code="564"),  # noqa: B008 (frozen)
) -> ELibrary:
    return ELibrary(
        kind="e-library",
        version=1,
        id="e-kirjasto",
        name=Names(fi="E-kirjasto"),
        regions=("17",),
        municipalities=(municipality,),
        bodies=tuple(bodies),
        consortia=tuple(consortia),
    )


def of_day(configuration: Configuration, day: Date = DAY) -> Duties:
    [found] = duties_on(configuration, day)
    return found
