"""A decision that bound a party."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Address, Day, Line, Name
from ekirjasto_model.values.text import Text


class Decision(Part):
    """A decision that bound a party."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A decision that bound a party")

    decision_kind: Annotated[
        Annotated[DecisionKind, Coded(DecisionKind)],
        Text(
            fi="",
            sv="",
            en="What kind of decision it was.",
        ),
    ]
    body: Annotated[
        Maybe[Name],
        Text(
            fi="",
            sv="",
            en="The body that decided.",
        ),
    ] = None
    day: Annotated[
        Day,
        Text(
            fi="",
            sv="",
            en="The day of the decision.",
        ),
    ]
    section: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="The section of the minutes, such as § 45.",
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
    minutes: Annotated[
        Maybe[Address],
        Text(
            fi="",
            sv="",
            en="The web address of the minutes.",
        ),
    ] = None
