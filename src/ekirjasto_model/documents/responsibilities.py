"""Responsibilities."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.duties import Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.documents.document import KIND, Document
from ekirjasto_model.notation.absence import Many, Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Choice, Part
from ekirjasto_model.notation.scalars import Day, Id, Line, MunicipalityCode, Name, Words
from ekirjasto_model.notation.yes import Yes
from ekirjasto_model.values.text import Text


class Holder(Choice):
    """Who holds a duty."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="Who holds a duty")

    municipality: Annotated[
        Maybe[MunicipalityCode],
        Text(
            fi="",
            sv="",
            en="A named municipality.",
        ),
    ] = None
    body: Annotated[
        Maybe[Id],
        Text(
            fi="",
            sv="",
            en="A body or group.",
        ),
    ] = None
    consortium: Annotated[
        Maybe[Id],
        Text(
            fi="",
            sv="",
            en="A consortium's library.",
        ),
    ] = None
    associate: Annotated[
        Maybe[Id],
        Text(
            fi="",
            sv="",
            en="An associate.",
        ),
    ] = None
    every_member: Annotated[
        Maybe[Yes],
        Text(
            fi="",
            sv="",
            en="Every member.",
        ),
    ] = None


class Assignment(Part):
    """A duty held by somebody for a time."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A duty held by somebody for a time")

    duty: Annotated[
        Annotated[Duty, Coded(Duty)],
        Text(
            fi="",
            sv="",
            en="The duty.",
        ),
    ]
    part: Annotated[
        Annotated[PartInDuty, Coded(PartInDuty)],
        Text(
            fi="",
            sv="",
            en="In what part the duty is held.",
        ),
    ]
    holder: Annotated[
        Holder,
        Text(
            fi="",
            sv="",
            en="Who holds it.",
        ),
    ]
    starts: Annotated[
        Day,
        Text(
            fi="",
            sv="",
            en="The first day.",
        ),
    ]
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day (included).",
        ),
    ] = None


class MemberContact(Part):
    """A member's contact."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A member's contact")

    municipality: Annotated[
        MunicipalityCode,
        Text(
            fi="",
            sv="",
            en="The member.",
        ),
    ]
    role: Annotated[
        Name,
        Text(
            fi="",
            sv="",
            en="The role of the contact person, never a person's name.",
        ),
    ]
    at: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="The mailbox or telephone of the role.",
        ),
    ] = None
    starts: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The first day.",
        ),
    ] = None
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day (included).",
        ),
    ] = None


class Exclusion(Part):
    """Duties that may not be held together."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="Duties that may not be held together")

    duties: Annotated[
        Some[Annotated[Duty, Coded(Duty)]],
        Text(
            fi="",
            sv="",
            en="The duties that one holder may not hold together.",
        ),
    ]
    reason: Annotated[
        Words,
        Text(
            fi="",
            sv="",
            en="The rule that forbids it.",
        ),
    ]


class Responsibilities(Document):
    """Responsibilities."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="Responsibilities")
    ABOUT: ClassVar[Text] = Text(fi="", sv="", en="")

    kind: Annotated[Literal["responsibilities"], KIND]
    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The id of the list of responsibilities.",
        ),
    ]
    agreement: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The agreement under which the duties are held.",
        ),
    ]
    assignments: Annotated[
        Some[Assignment],
        Text(
            fi="",
            sv="",
            en="The duties and who holds them.",
        ),
    ]
    contacts: Annotated[
        Many[MemberContact],
        Text(
            fi="",
            sv="",
            en="The members' contact persons.",
        ),
    ] = ()
    exclusions: Annotated[
        Many[Exclusion],
        Text(
            fi="",
            sv="",
            en="Duties that may not be held together.",
        ),
    ] = ()
