"""Cost annex."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.roundings import Rounding
from ekirjasto_model.documents.cost_item import CostItem, Measure
from ekirjasto_model.documents.document import KIND, Document
from ekirjasto_model.notation.absence import Many, Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.scalars import Day, Id, Revision, Year
from ekirjasto_model.values.text import Text


class CostAnnex(Document):
    """Cost annex."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="Cost annex")
    ABOUT: ClassVar[Text] = Text(fi="", sv="", en="")

    kind: Annotated[Literal["cost-annex"], KIND]
    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The annex's id.",
        ),
    ]
    agreement: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The agreement that the annex belongs to.",
        ),
    ]
    year: Annotated[
        Year,
        Text(
            fi="",
            sv="",
            en="The year whose costs are shared.",
        ),
    ]
    revision: Annotated[
        Maybe[Revision],
        Text(
            fi="",
            sv="",
            en="The number of the revision.",
        ),
    ] = None
    reaches_members: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The day on which the annex must reach the members.",
        ),
    ] = None
    drivers_day: Annotated[
        Day,
        Text(
            fi="",
            sv="",
            en="The day of the figures by which costs are shared.",
        ),
    ]
    rounding: Annotated[
        Maybe[Annotated[Rounding, Coded(Rounding)]],
        Text(
            fi="",
            sv="",
            en="How a share worked out from a price is rounded to the cent; half up, if not stated.",
        ),
    ] = None
    items: Annotated[
        Some[CostItem],
        Text(
            fi="",
            sv="",
            en="The cost items.",
        ),
    ]
    measures: Annotated[
        Many[Measure],
        Text(
            fi="",
            sv="",
            en="Drivers' figures other than population.",
        ),
    ] = ()
