"""A total that a source states."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.precisions import Precision
from ekirjasto_model.codelists.totals import TotalKind
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Count, Day, Words
from ekirjasto_model.values.text import Text


class StatedTotal(Part):
    """A total that a source states."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A total that a source states")

    total: Annotated[
        Annotated[TotalKind, Coded(TotalKind)],
        Text(
            fi="",
            sv="",
            en="What was counted.",
        ),
    ]
    value: Annotated[
        Count,
        Text(
            fi="",
            sv="",
            en="The number stated.",
        ),
    ]
    day: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The day for which it was stated.",
        ),
    ] = None
    precision: Annotated[
        Annotated[Precision, Coded(Precision)],
        Text(
            fi="",
            sv="",
            en="Whether the number is exact, rounded or unclear; only an exact one is compared.",
        ),
    ]
    about: Annotated[
        Maybe[Words],
        Text(
            fi="",
            sv="",
            en="How the number was reached, if the source tells.",
        ),
    ] = None
