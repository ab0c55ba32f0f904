"""A municipality of the operating area."""

from typing import Annotated, ClassVar

from ekirjasto_model.documents.wording import BUSINESS_ID, FIGURE_SOURCE
from ekirjasto_model.notation.absence import Many, Maybe
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import BusinessId, Count, Day, Line, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class PopulationFigure(Part):
    """A municipality's population on a day, in inhabitants, with its source."""

    TITLE: ClassVar[Text] = Text(fi="Kunnan asukasluku", sv="Kommunens invånarantal", en="Population of a municipality")

    day: Annotated[
        Day,
        Text(
            fi="Päivä, jolta asukasluku on, tavallisesti vuoden viimeinen päivä.",
            sv="Den dag som invånarantalet gäller, vanligen årets sista dag.",
            en="The day of the figure, usually the last day of a year.",
        ),
    ]
    inhabitants: Annotated[
        Count,
        Text(
            fi="Asukkaiden määrä sinä päivänä.",
            sv="Antalet invånare den dagen.",
            en="The number of inhabitants on that day.",
        ),
    ]
    source: Annotated[Line, FIGURE_SOURCE]


class MunicipalityEntry(Part):
    """A municipality of the operating area; that it stands here does not make it a member."""

    TITLE: ClassVar[Text] = Text(
        fi="Toiminta-alueen kunta", sv="Kommun i verksamhetsområdet", en="Municipality of the operating area"
    )

    code: Annotated[
        MunicipalityCode,
        Text(
            fi="Kolminumeroinen kuntakoodi etunollineen, lainausmerkeissä.",
            sv="Den tresiffriga kommunkoden med inledande nollor, inom citattecken.",
            en="The three-digit municipality code with its leading zeros, in quotation marks.",
        ),
    ]
    name: Annotated[
        Maybe[Name],
        Text(
            fi="Kunnan nimi lukijaa varten; kuntakoodi ratkaisee.",
            sv="Kommunens namn för läsaren; kommunkoden avgör.",
            en="The municipality's name, for the reader; the municipality code decides.",
        ),
    ] = None
    business_id: Annotated[Maybe[BusinessId], BUSINESS_ID] = None
    populations: Annotated[
        Many[PopulationFigure],
        Text(
            fi="Asukasluvut, jotka ovat uudempia kuin ohjelman omat taulukot.",
            sv="Invånarantal som är nyare än programmets egna tabeller.",
            en="Population figures newer than the program's own tables.",
        ),
    ] = ()
