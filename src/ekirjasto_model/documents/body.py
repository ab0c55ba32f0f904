"""A body or group of the e-library."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.body_kinds import BodyKind
from ekirjasto_model.codelists.seat_rules import SeatRule
from ekirjasto_model.notation.absence import Many, Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Choice, Part
from ekirjasto_model.notation.scalars import Day, Id, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class SeatHolder(Choice):
    """Whose seat it is."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="Whose seat it is")

    municipality: Annotated[
        Maybe[MunicipalityCode],
        Text(
            fi="",
            sv="",
            en="A municipality's own seat.",
        ),
    ] = None
    consortium: Annotated[
        Maybe[Id],
        Text(
            fi="",
            sv="",
            en="A seat that a consortium fills.",
        ),
    ] = None


class Seat(Part):
    """A seat in a body or group."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A seat in a body or group")

    holder: Annotated[
        SeatHolder,
        Text(
            fi="",
            sv="",
            en="Who fills the seat.",
        ),
    ]
    title: Annotated[
        Maybe[Name],
        Text(
            fi="",
            sv="",
            en="The role of the person in the seat, never a person's name.",
        ),
    ] = None
    starts: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The first day of the seat.",
        ),
    ] = None
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day of the seat (included).",
        ),
    ] = None


class Body(Part):
    """A body or group of the e-library."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A body or group of the e-library")

    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The body's id.",
        ),
    ]
    name: Annotated[
        Name,
        Text(
            fi="",
            sv="",
            en="The body's name.",
        ),
    ]
    body_kind: Annotated[
        Annotated[BodyKind, Coded(BodyKind)],
        Text(
            fi="",
            sv="",
            en="What kind of body it is.",
        ),
    ]
    municipalities: Annotated[
        Many[MunicipalityCode],
        Text(
            fi="",
            sv="",
            en="The municipalities that form the body, if it is not formed by all members.",
        ),
    ] = ()
    seat_rule: Annotated[
        Maybe[Annotated[SeatRule, Coded(SeatRule)]],
        Text(
            fi="",
            sv="",
            en="Who must have a seat in the body.",
        ),
    ] = None
    seats: Annotated[
        Many[Seat],
        Text(
            fi="",
            sv="",
            en="The seats that are filled.",
        ),
    ] = ()
    under: Annotated[
        Maybe[Id],
        Text(
            fi="",
            sv="",
            en="The body under which this body works.",
        ),
    ] = None
    starts: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The body's first day.",
        ),
    ] = None
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The body's last day (included).",
        ),
    ] = None
