"""An annual fee that a source states."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Day, Months, UnitRate
from ekirjasto_model.values.text import Text


class StatedFee(Part):
    """An annual fee that a source states."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="An annual fee that a source states")

    rate: Annotated[
        UnitRate,
        Text(
            fi="",
            sv="",
            en="Euros per inhabitant and year.",
        ),
    ]
    starts: Annotated[
        Day,
        Text(
            fi="",
            sv="",
            en="The first day for which the fee was stated.",
        ),
    ]
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day for which the fee was stated (included).",
        ),
    ] = None
    months_charged: Annotated[
        Maybe[Months],
        Text(
            fi="",
            sv="",
            en="How many months of the year were charged, if not all.",
        ),
    ] = None
