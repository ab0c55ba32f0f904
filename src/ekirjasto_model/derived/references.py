"""Which thing an id refers to, and which things there are to refer to."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.occurrences import Occurrence, occurrences
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.alone_cost import AlonePayer
from ekirjasto_model.documents.body import Body, SeatHolder
from ekirjasto_model.documents.consortium import Consortium
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.earlier_share import EarlierShare
from ekirjasto_model.documents.grant import Grant
from ekirjasto_model.documents.income import Income
from ekirjasto_model.documents.joining_case import JoiningCase
from ekirjasto_model.documents.library import Library
from ekirjasto_model.documents.notice import NoticeGiver
from ekirjasto_model.documents.party import Associate
from ekirjasto_model.documents.project import Project
from ekirjasto_model.documents.register import Controller
from ekirjasto_model.documents.responsibilities import Holder, Responsibilities
from ekirjasto_model.documents.service import Service
from ekirjasto_model.documents.service_contract import ServiceOption
from ekirjasto_model.notation.document import Part
from ekirjasto_model.values.pointer import Place

REFERENCES: dict[tuple[type[Part], str], tuple[type[Part], ...]] = {
    (Body, "under"): (Body,),
    (SeatHolder, "consortium"): (Consortium,),
    (ServiceOption, "decided-by"): (Body,),
    (Controller, "consortium"): (Consortium,),
    (Project, "grants"): (Grant,),
    (Agreement, "decision-bodies"): (Body,),
    (Agreement, "depends-on"): (Agreement,),
    (Agreement, "replaces"): (Agreement,),
    (NoticeGiver, "associate"): (Associate,),
    (Agreement, "subject"): (ELibrary, Consortium, Library, Service),
    (Holder, "body"): (Body,),
    (Holder, "consortium"): (Consortium,),
    (Holder, "associate"): (Associate,),
    (Responsibilities, "agreement"): (Agreement,),
    (CostAnnex, "agreement"): (Agreement,),
    (CostAnnex, "settles"): (CostAnnex,),
    (CostItem, "service"): (Service,),
    (CostItem, "consortium"): (Consortium,),
    (AlonePayer, "consortium"): (Consortium,),
    (EarlierShare, "item"): (CostItem,),
    (Income, "grant"): (Grant,),
    (Income, "from-items"): (CostItem,),
    (JoiningCase, "agreement"): (Agreement,),
    (JoiningCase, "services"): (Service,),
}
"""For each key that refers to an id, the kinds of thing it may be the id of."""

SUBJECTS: dict[AgreementKind, tuple[type[Part], ...]] = {
    AgreementKind.E_LIBRARY: (ELibrary,),
    AgreementKind.CONSORTIUM: (Consortium,),
    AgreementKind.JOINT_LIBRARY: (Library,),
    AgreementKind.NATIONAL_E_LIBRARY: (),
}
"""What an agreement of a kind is about, where the kind alone tells; the national e-library is stated nowhere."""


def ids(configuration: Configuration) -> Iterator[Occurrence]:
    """Give every id that names the thing it stands in."""
    for one in occurrences(configuration, "id"):
        if one.key == "id":
            yield one


@frozen
class Dangling:
    """An id that is referred to and not stated: what kind of thing it would be, and which ids of that kind there are.

    ``places`` are all the places that refer to it, by file and place.
    """

    id: str
    kind: type[Part]
    there: tuple[str, ...]
    places: tuple[Place, ...]


def dangling(configuration: Configuration, *kinds: type[Part]) -> list[Dangling]:
    """Return the references to things of some kinds that are not stated, one for each id and kind."""
    known: dict[type[Part], set[str]] = {}
    for one in ids(configuration):
        known.setdefault(type(one.holder), set()).add(str(one.value))
    missing: dict[tuple[str, tuple[type[Part], ...]], list[Place]] = {}
    for one in occurrences(configuration, "id"):
        wanted, written = _wanted(one), str(one.value)
        if wanted and wanted[0] in kinds and not any(written in known.get(kind, ()) for kind in wanted):
            missing.setdefault((written, wanted), []).append(one.place)
    there = {
        wanted: tuple(sorted({name for kind in wanted for name in known.get(kind, ())}))
        for wanted in {wanted for _, wanted in missing}
    }
    return [Dangling(written, wanted[0], there[wanted], (*places,)) for (written, wanted), places in missing.items()]


def _wanted(one: Occurrence) -> tuple[type[Part], ...]:
    """Return the kinds of thing that an id may refer to; none where it names its own thing."""
    if isinstance(one.holder, Agreement) and one.key == "subject":
        return SUBJECTS.get(one.holder.agreement_kind, REFERENCES[Agreement, one.key])
    return REFERENCES.get((type(one.holder), one.key), ())
