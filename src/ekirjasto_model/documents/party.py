"""A body that is no municipality: it signs but does not vote."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.documents.decision import Decision
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import BusinessId, Day, Id, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class Party(Part):
    """A municipality that is party to the agreement."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A municipality that is party to the agreement")

    municipality: Annotated[
        MunicipalityCode,
        Text(
            fi="",
            sv="",
            en="The municipality.",
        ),
    ]
    member_type: Annotated[
        Annotated[MemberType, Coded(MemberType)],
        Text(
            fi="",
            sv="",
            en="The member type.",
        ),
    ]
    business_id: Annotated[
        Maybe[BusinessId],
        Text(
            fi="",
            sv="",
            en="The municipality's business id, if it is not stated in the e-library document.",
        ),
    ] = None
    decision: Annotated[
        Maybe[Decision],
        Text(
            fi="",
            sv="",
            en="The decision that bound the municipality.",
        ),
    ] = None
    signed: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The day on which the municipality signed.",
        ),
    ] = None
    starts: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The first day as a party; that of the agreement, if not stated.",
        ),
    ] = None
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day as a party (included).",
        ),
    ] = None


class Associate(Part):
    """A body that is no municipality: it signs but does not vote."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A body that is no municipality: it signs but does not vote")

    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The associate's id.",
        ),
    ]
    name: Annotated[
        Name,
        Text(
            fi="",
            sv="",
            en="The associate's name.",
        ),
    ]
    business_id: Annotated[
        Maybe[BusinessId],
        Text(
            fi="",
            sv="",
            en="The associate's business id.",
        ),
    ] = None
    votes: Annotated[
        Maybe[bool],
        Text(
            fi="",
            sv="",
            en="Whether the associate votes; it may not.",
        ),
    ] = None
    decision: Annotated[
        Maybe[Decision],
        Text(
            fi="",
            sv="",
            en="The decision that bound the associate.",
        ),
    ] = None
    signed: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The day on which the associate signed.",
        ),
    ] = None
    starts: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The first day as a party.",
        ),
    ] = None
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day as a party (included).",
        ),
    ] = None
