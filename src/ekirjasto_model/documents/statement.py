"""Something that happened."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.partner_kinds import PartnerKind
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Id, Moment, Name, Words
from ekirjasto_model.values.text import Text


class Statement(Part):
    """A statement about the e-library."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A statement about the e-library")

    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The statement's id.",
        ),
    ]
    text: Annotated[
        Words,
        Text(
            fi="",
            sv="",
            en="The statement.",
        ),
    ]


class Partner(Part):
    """A partner that is no member."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A partner that is no member")

    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The partner's id.",
        ),
    ]
    name: Annotated[
        Name,
        Text(
            fi="",
            sv="",
            en="The partner's name.",
        ),
    ]
    partner_kind: Annotated[
        Annotated[PartnerKind, Coded(PartnerKind)],
        Text(
            fi="",
            sv="",
            en="What kind of partner it is.",
        ),
    ]
    role: Annotated[
        Maybe[Words],
        Text(
            fi="",
            sv="",
            en="The partner's role.",
        ),
    ] = None


class Event(Part):
    """Something that happened."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="Something that happened")

    when: Annotated[
        Moment,
        Text(
            fi="",
            sv="",
            en="The day or month.",
        ),
    ]
    what: Annotated[
        Words,
        Text(
            fi="",
            sv="",
            en="What happened.",
        ),
    ]
