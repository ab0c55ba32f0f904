"""A driver's figure for a municipality."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.cost_kinds import CostKind
from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.formulas.catalogue import StatedFormula
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Amount, Day, Id, Line, MunicipalityCode, Name, Quantity
from ekirjasto_model.values.text import Text


class CostItem(Part):
    """A cost item."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A cost item")

    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The item's id.",
        ),
    ]
    name: Annotated[
        Name,
        Text(
            fi="",
            sv="",
            en="The item's name.",
        ),
    ]
    cost_kind: Annotated[
        Annotated[CostKind, Coded(CostKind)],
        Text(
            fi="",
            sv="",
            en="What kind of cost it is.",
        ),
    ]
    service: Annotated[
        Maybe[Id],
        Text(
            fi="",
            sv="",
            en="The service that the cost comes from.",
        ),
    ] = None
    amount: Annotated[
        Maybe[Amount],
        Text(
            fi="",
            sv="",
            en="The sum that is shared, in euros without VAT; only where the formula splits a given sum.",
        ),
    ] = None
    formula: Annotated[
        StatedFormula,
        Text(
            fi="",
            sv="",
            en="The formula that shares the cost.",
        ),
    ]


class Measure(Part):
    """A driver's figure for a municipality."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A driver's figure for a municipality")

    driver: Annotated[
        Annotated[Driver, Coded(Driver)],
        Text(
            fi="",
            sv="",
            en="What was measured.",
        ),
    ]
    municipality: Annotated[
        MunicipalityCode,
        Text(
            fi="",
            sv="",
            en="The municipality.",
        ),
    ]
    day: Annotated[
        Day,
        Text(
            fi="",
            sv="",
            en="The day or the last day of the year measured.",
        ),
    ]
    value: Annotated[
        Quantity,
        Text(
            fi="",
            sv="",
            en="The figure, in the driver's own unit.",
        ),
    ]
    source: Annotated[
        Line,
        Text(
            fi="",
            sv="",
            en="Where the figure was published.",
        ),
    ]
