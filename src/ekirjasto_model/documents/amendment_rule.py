"""How the agreement is amended."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.amendment_rules import Amendment
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Ratio
from ekirjasto_model.values.text import Text


class AmendmentRule(Part):
    """How the agreement is amended."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="How the agreement is amended")

    amendment: Annotated[
        Annotated[Amendment, Coded(Amendment)],
        Text(
            fi="",
            sv="",
            en="Unanimously, or by a share of the members.",
        ),
    ]
    members: Annotated[
        Maybe[Ratio],
        Text(
            fi="",
            sv="",
            en="The share of the members that must agree.",
        ),
    ] = None
    inhabitants: Annotated[
        Maybe[Ratio],
        Text(
            fi="",
            sv="",
            en="The share of the inhabitants that those members must have.",
        ),
    ] = None
