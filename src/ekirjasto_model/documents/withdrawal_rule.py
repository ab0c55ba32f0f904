"""How a municipality leaves."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Words
from ekirjasto_model.values.text import Text


class WithdrawalRule(Part):
    """How a municipality leaves."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="How a municipality leaves")

    service_commitments: Annotated[
        Maybe[Words],
        Text(
            fi="",
            sv="",
            en="What happens to running service contracts.",
        ),
    ] = None
    shared_property: Annotated[
        Maybe[Words],
        Text(
            fi="",
            sv="",
            en="What happens to shared property.",
        ),
    ] = None
