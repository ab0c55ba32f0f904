"""An e-material service."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.service_kinds import ServiceKind
from ekirjasto_model.codelists.use_places import UsePlace
from ekirjasto_model.documents.service_contract import ServiceContract
from ekirjasto_model.notation.absence import Many, Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Day, Id, Line, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class Participant(Part):
    """A municipality that takes part in a service."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A municipality that takes part in a service")

    municipality: Annotated[
        MunicipalityCode,
        Text(
            fi="",
            sv="",
            en="The municipality.",
        ),
    ]
    starts: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The first day of taking part.",
        ),
    ] = None
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day of taking part (included).",
        ),
    ] = None


class Service(Part):
    """An e-material service."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="An e-material service")

    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The service's id.",
        ),
    ]
    name: Annotated[
        Name,
        Text(
            fi="",
            sv="",
            en="The service's name.",
        ),
    ]
    supplier: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="The supplier.",
        ),
    ] = None
    platform: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="The platform on which the service runs.",
        ),
    ] = None
    content: Annotated[
        Some[Annotated[ServiceKind, Coded(ServiceKind)]],
        Text(
            fi="",
            sv="",
            en="What the service holds.",
        ),
    ]
    use_place: Annotated[
        Annotated[UsePlace, Coded(UsePlace)],
        Text(
            fi="",
            sv="",
            en="Whether the service can be used remotely or only in the library.",
        ),
    ]
    contract: Annotated[
        Maybe[ServiceContract],
        Text(
            fi="",
            sv="",
            en="The contract of the service.",
        ),
    ] = None
    participants: Annotated[
        Many[Participant],
        Text(
            fi="",
            sv="",
            en="The municipalities that take part, if not all members do.",
        ),
    ] = ()
    starts: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The first day of the service in the e-library.",
        ),
    ] = None
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day of the service in the e-library (included).",
        ),
    ] = None
