"""E-library."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.documents.body import Body
from ekirjasto_model.documents.consortium import Consortium
from ekirjasto_model.documents.document import KIND, Document
from ekirjasto_model.documents.library import Library
from ekirjasto_model.documents.municipality import MunicipalityEntry
from ekirjasto_model.documents.project import Grant, Project
from ekirjasto_model.documents.register import Register
from ekirjasto_model.documents.service import Service
from ekirjasto_model.documents.statement import Event, Partner, Statement
from ekirjasto_model.documents.total import StatedTotal
from ekirjasto_model.notation.absence import Many, Maybe, Some
from ekirjasto_model.notation.scalars import Id, Moment, Name, RegionCode
from ekirjasto_model.values.text import Text


class ELibrary(Document):
    """E-library."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="E-library")
    ABOUT: ClassVar[Text] = Text(fi="", sv="", en="")

    kind: Annotated[Literal["e-library"], KIND]
    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The e-library's id.",
        ),
    ]
    name: Annotated[
        Name,
        Text(
            fi="",
            sv="",
            en="The e-library's name.",
        ),
    ]
    published: Annotated[
        Maybe[Moment],
        Text(
            fi="",
            sv="",
            en="The day or month when the e-library was opened to customers.",
        ),
    ] = None
    regions: Annotated[
        Some[RegionCode],
        Text(
            fi="",
            sv="",
            en="The regions of the operating area.",
        ),
    ]
    municipalities: Annotated[
        Some[MunicipalityEntry],
        Text(
            fi="",
            sv="",
            en="The municipalities of the operating area.",
        ),
    ]
    libraries: Annotated[
        Many[Library],
        Text(
            fi="",
            sv="",
            en="The library institutions.",
        ),
    ] = ()
    consortia: Annotated[
        Many[Consortium],
        Text(
            fi="",
            sv="",
            en="The library consortia.",
        ),
    ] = ()
    bodies: Annotated[
        Many[Body],
        Text(
            fi="",
            sv="",
            en="The bodies and groups.",
        ),
    ] = ()
    services: Annotated[
        Many[Service],
        Text(
            fi="",
            sv="",
            en="The e-material services.",
        ),
    ] = ()
    registers: Annotated[
        Many[Register],
        Text(
            fi="",
            sv="",
            en="The registers of personal data.",
        ),
    ] = ()
    stated_totals: Annotated[
        Many[StatedTotal],
        Text(
            fi="",
            sv="",
            en="Totals that sources state, with their day.",
        ),
    ] = ()
    aims: Annotated[
        Many[Statement],
        Text(
            fi="",
            sv="",
            en="What the e-library is for.",
        ),
    ] = ()
    benefits: Annotated[
        Many[Statement],
        Text(
            fi="",
            sv="",
            en="What libraries gain from it.",
        ),
    ] = ()
    customer_promises: Annotated[
        Many[Statement],
        Text(
            fi="",
            sv="",
            en="What customers get.",
        ),
    ] = ()
    development: Annotated[
        Many[Statement],
        Text(
            fi="",
            sv="",
            en="How it was developed, and with whom.",
        ),
    ] = ()
    support: Annotated[
        Many[Statement],
        Text(
            fi="",
            sv="",
            en="How the members are supported: training, information, marketing.",
        ),
    ] = ()
    projects: Annotated[
        Many[Project],
        Text(
            fi="",
            sv="",
            en="The projects behind it.",
        ),
    ] = ()
    grants: Annotated[
        Many[Grant],
        Text(
            fi="",
            sv="",
            en="The grants.",
        ),
    ] = ()
    partners: Annotated[
        Many[Partner],
        Text(
            fi="",
            sv="",
            en="The partners that are no members.",
        ),
    ] = ()
    events: Annotated[
        Many[Event],
        Text(
            fi="",
            sv="",
            en="What has happened, and when.",
        ),
    ] = ()
