"""A municipality in the e-library's operating area."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.notation.absence import Many, Maybe
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import BusinessId, Count, Day, Line, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class PopulationFigure(Part):
    """The population of a municipality on a day."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="The population of a municipality on a day")

    day: Annotated[
        Day,
        Text(
            fi="",
            sv="",
            en="The day of the figure, usually 31 December.",
        ),
    ]
    inhabitants: Annotated[
        Count,
        Text(
            fi="",
            sv="",
            en="Inhabitants on that day.",
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


class MunicipalityEntry(Part):
    """A municipality in the e-library's operating area."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A municipality in the e-library's operating area")

    code: Annotated[
        MunicipalityCode,
        Text(
            fi="",
            sv="",
            en="The three-digit municipality code, in double quotes.",
        ),
    ]
    name: Annotated[
        Maybe[Name],
        Text(
            fi="",
            sv="",
            en="The municipality's name, for the reader; the code decides.",
        ),
    ] = None
    business_id: Annotated[
        Maybe[BusinessId],
        Text(
            fi="",
            sv="",
            en="The municipality's business id.",
        ),
    ] = None
    populations: Annotated[
        Many[PopulationFigure],
        Text(
            fi="",
            sv="",
            en="Population figures newer than the package's own tables.",
        ),
    ] = ()
