"""A project."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.grant_kinds import GrantKind
from ekirjasto_model.notation.absence import Many, Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Amount, Day, Id, Line, Moment, MunicipalityCode, Name, Percentage, Words
from ekirjasto_model.values.text import Text


class Grant(Part):
    """A state grant."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A state grant")

    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The grant's id.",
        ),
    ]
    grant_kind: Annotated[
        Annotated[GrantKind, Coded(GrantKind)],
        Text(
            fi="",
            sv="",
            en="General or special.",
        ),
    ]
    grantor: Annotated[
        Name,
        Text(
            fi="",
            sv="",
            en="Who granted it.",
        ),
    ]
    case_number: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="The case number of the grant decision.",
        ),
    ] = None
    granted: Annotated[
        Maybe[Amount],
        Text(
            fi="",
            sv="",
            en="The sum granted, in euros.",
        ),
    ] = None
    eligible_costs: Annotated[
        Maybe[Amount],
        Text(
            fi="",
            sv="",
            en="The eligible costs, in euros.",
        ),
    ] = None
    greatest_percentage: Annotated[
        Maybe[Percentage],
        Text(
            fi="",
            sv="",
            en="The greatest share of the eligible costs that the grant may cover, in per cent.",
        ),
    ] = None
    starts: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The first day on which the grant may be used.",
        ),
    ] = None
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day on which the grant may be used (included).",
        ),
    ] = None
    report_due: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day for the report on the use of the grant.",
        ),
    ] = None
    handed_on: Annotated[
        Maybe[bool],
        Text(
            fi="",
            sv="",
            en="Whether the grant may be handed on.",
        ),
    ] = None


class Project(Part):
    """A project."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A project")

    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The project's id.",
        ),
    ]
    name: Annotated[
        Name,
        Text(
            fi="",
            sv="",
            en="The project's name.",
        ),
    ]
    starts: Annotated[
        Maybe[Moment],
        Text(
            fi="",
            sv="",
            en="The first day or month.",
        ),
    ] = None
    ends: Annotated[
        Maybe[Moment],
        Text(
            fi="",
            sv="",
            en="The last day or month (included).",
        ),
    ] = None
    run_by: Annotated[
        Many[MunicipalityCode],
        Text(
            fi="",
            sv="",
            en="The municipalities whose libraries ran the project.",
        ),
    ] = ()
    funder: Annotated[
        Maybe[Name],
        Text(
            fi="",
            sv="",
            en="The funder.",
        ),
    ] = None
    grants: Annotated[
        Many[Id],
        Text(
            fi="",
            sv="",
            en="The grants of the project.",
        ),
    ] = ()
    deliverable: Annotated[
        Maybe[Words],
        Text(
            fi="",
            sv="",
            en="What the project was to deliver.",
        ),
    ] = None
    about: Annotated[
        Maybe[Words],
        Text(
            fi="",
            sv="",
            en="What the project was.",
        ),
    ] = None
