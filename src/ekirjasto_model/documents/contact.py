"""A contact of the agreement."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Line, Name
from ekirjasto_model.values.text import Text


class ContactRole(Part):
    """A contact."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A contact")

    role: Annotated[
        Name,
        Text(
            fi="",
            sv="",
            en="The role of the contact, never a person's name.",
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
