"""A library consortium: a dated grouping of municipalities, never a party."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.consortium_purposes import ConsortiumPurpose
from ekirjasto_model.notation.absence import Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Address, Day, Id, Line, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class ConsortiumMember(Part):
    """A municipality's time in a consortium."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A municipality's time in a consortium")

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
            en="The first day in the consortium; since the beginning, if not stated.",
        ),
    ] = None
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day in the consortium (included).",
        ),
    ] = None


class Consortium(Part):
    """A library consortium: a dated grouping of municipalities, never a party."""

    TITLE: ClassVar[Text] = Text(
        fi="", sv="", en="A library consortium: a dated grouping of municipalities, never a party"
    )

    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The consortium's id.",
        ),
    ]
    name: Annotated[
        Name,
        Text(
            fi="",
            sv="",
            en="The consortium's name.",
        ),
    ]
    purpose: Annotated[
        Annotated[ConsortiumPurpose, Coded(ConsortiumPurpose)],
        Text(
            fi="",
            sv="",
            en="What the consortium is for.",
        ),
    ]
    members: Annotated[
        Some[ConsortiumMember],
        Text(
            fi="",
            sv="",
            en="The municipalities of the consortium.",
        ),
    ]
    library_system: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="The consortium's shared library system.",
        ),
    ] = None
    finna_view: Annotated[
        Maybe[Address],
        Text(
            fi="",
            sv="",
            en="The consortium's Finna view.",
        ),
    ] = None
    invoiced_through: Annotated[
        Maybe[bool],
        Text(
            fi="",
            sv="",
            en="Whether the members' shares are invoiced through the consortium.",
        ),
    ] = None
    acts_by_mandate: Annotated[
        Maybe[bool],
        Text(
            fi="",
            sv="",
            en="Whether the consortium may act on its members' behalf by a mandate.",
        ),
    ] = None
    starts: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The consortium's first day.",
        ),
    ] = None
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The consortium's last day (included).",
        ),
    ] = None
