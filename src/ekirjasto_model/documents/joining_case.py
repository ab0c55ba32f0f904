"""Joining case."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.milestone_states import MilestoneState
from ekirjasto_model.documents.document import KIND, Document
from ekirjasto_model.documents.statement import Statement
from ekirjasto_model.notation.absence import Many, Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Address, Day, Days, Id, Line, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class CaseEvent(Part):
    """An event of a joining case."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="An event of a joining case")

    event: Annotated[
        Annotated[JoiningEvent, Coded(JoiningEvent)],
        Text(
            fi="",
            sv="",
            en="What happened.",
        ),
    ]
    day: Annotated[
        Day,
        Text(
            fi="",
            sv="",
            en="The day.",
        ),
    ]
    by: Annotated[
        Maybe[Name],
        Text(
            fi="",
            sv="",
            en="Who did it, as an authority or a role.",
        ),
    ] = None
    municipality: Annotated[
        Maybe[MunicipalityCode],
        Text(
            fi="",
            sv="",
            en="The member whose approval or signature it is.",
        ),
    ] = None
    decision_kind: Annotated[
        Maybe[Annotated[DecisionKind, Coded(DecisionKind)]],
        Text(
            fi="",
            sv="",
            en="The kind of decision, where it is one.",
        ),
    ] = None
    case_number: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="The case number.",
        ),
    ] = None
    document: Annotated[
        Maybe[Address],
        Text(
            fi="",
            sv="",
            en="The web address of the document.",
        ),
    ] = None


class Milestone(Part):
    """A milestone."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A milestone")

    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The milestone's id.",
        ),
    ]
    name: Annotated[
        Name,
        Text(
            fi="",
            sv="",
            en="What must be done.",
        ),
    ]
    days_before: Annotated[
        Days,
        Text(
            fi="",
            sv="",
            en="How many days before the effective day it is due.",
        ),
    ]
    state: Annotated[
        Maybe[Annotated[MilestoneState, Coded(MilestoneState)]],
        Text(
            fi="",
            sv="",
            en="Whether it has been met.",
        ),
    ] = None
    met: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The day on which it was met.",
        ),
    ] = None


class JoiningCase(Document):
    """Joining case."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="Joining case")
    ABOUT: ClassVar[Text] = Text(fi="", sv="", en="")

    kind: Annotated[Literal["joining-case"], KIND]
    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The case's id.",
        ),
    ]
    agreement: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The agreement that the municipality would join.",
        ),
    ]
    municipality: Annotated[
        MunicipalityCode,
        Text(
            fi="",
            sv="",
            en="The municipality that would join.",
        ),
    ]
    effective_day: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The day from which the municipality wishes to be a member.",
        ),
    ] = None
    services: Annotated[
        Many[Id],
        Text(
            fi="",
            sv="",
            en="The services that the municipality would take part in, if not all.",
        ),
    ] = ()
    conditions: Annotated[
        Many[Statement],
        Text(
            fi="",
            sv="",
            en="Conditions that have been set.",
        ),
    ] = ()
    events: Annotated[
        Some[CaseEvent],
        Text(
            fi="",
            sv="",
            en="The events so far, each with its day.",
        ),
    ]
    milestones: Annotated[
        Many[Milestone],
        Text(
            fi="",
            sv="",
            en="The milestones counted back from the effective day.",
        ),
    ] = ()
