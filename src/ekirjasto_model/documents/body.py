"""A body or group of an e-library."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.body_kinds import BodyKind
from ekirjasto_model.codelists.seat_rules import SeatRule
from ekirjasto_model.documents.wording import ENDS, ID, NAME, STARTS
from ekirjasto_model.notation.absence import Many, Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Choice, Part
from ekirjasto_model.notation.scalars import Day, Id, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class SeatHolder(Choice):
    """Who fills a seat: a municipality or a consortium, exactly one of them."""

    TITLE: ClassVar[Text] = Text(fi="Paikan haltija", sv="Platsens innehavare", en="Holder of a seat")

    municipality: Annotated[
        Maybe[MunicipalityCode],
        Text(
            fi="Kunta, jonka paikka on, kuntakoodina.",
            sv="Den kommun som har platsen, som kommunkod.",
            en="The municipality whose seat it is, by its municipality code.",
        ),
    ] = None
    consortium: Annotated[
        Maybe[Id],
        Text(
            fi="Sen kirjastokimpan tunnus, jonka paikka on.",
            sv="Beteckningen på den bibliotekssammanslutning som har platsen.",
            en="The id of the library consortium whose seat it is.",
        ),
    ] = None


class Seat(Part):
    """A seat in a body or group, held for a time; persons are never named."""

    TITLE: ClassVar[Text] = Text(
        fi="Paikka yhteistyöelimessä tai ryhmässä",
        sv="Plats i ett samarbetsorgan eller en grupp",
        en="Seat in a body or group",
    )

    holder: Annotated[
        SeatHolder,
        Text(
            fi="Kenen paikka on: kunnan vai kirjastokimpan.",
            sv="Vems platsen är: en kommuns eller en bibliotekssammanslutnings.",
            en="Whose seat it is: a municipality's or a consortium's.",
        ),
    ]
    title: Annotated[
        Maybe[Name],
        Text(
            fi="Paikan edustajan rooli, ei koskaan henkilön nimi.",
            sv="Representantens roll, aldrig en persons namn.",
            en="The representative's role, never a person's name.",
        ),
    ] = None
    starts: Annotated[Maybe[Day], STARTS] = None
    ends: Annotated[Maybe[Day], ENDS] = None


class Body(Part):
    """A body or group of the e-library: it decides, leads, or prepares and advises."""

    TITLE: ClassVar[Text] = Text(fi="Yhteistyöelin tai ryhmä", sv="Samarbetsorgan eller grupp", en="Body or group")

    id: Annotated[Id, ID]
    name: Annotated[Name, NAME]
    body_kind: Annotated[
        BodyKind,
        Coded(BodyKind),
        Text(
            fi="Yhteistyöelimen tai ryhmän laji.",
            sv="Samarbetsorganets eller gruppens slag.",
            en="The kind of body or group.",
        ),
    ]
    municipalities: Annotated[
        Many[MunicipalityCode],
        Text(
            fi="Kunnat, jotka muodostavat yhteistyöelimen, kuntakoodeina; jos ne puuttuvat, kaikki jäsenet.",
            sv="De kommuner som bildar samarbetsorganet, som kommunkoder; om de saknas, alla medlemmar.",
            en="The municipalities that form the body, by their municipality codes; if left out, all members.",
        ),
    ] = ()
    seat_rule: Annotated[
        Maybe[Annotated[SeatRule, Coded(SeatRule)]],
        Text(
            fi="Kenellä on oltava paikka; jos tieto puuttuu, paikkoja ei vaadita.",
            sv="Vem som ska ha en plats; om uppgiften saknas krävs inga platser.",
            en="Who must have a seat; if left out, no seats are required.",
        ),
    ] = None
    seats: Annotated[
        Many[Seat],
        Text(
            fi="Paikat ja niiden haltijat.",
            sv="Platserna och deras innehavare.",
            en="The seats and their holders.",
        ),
    ] = ()
    under: Annotated[
        Maybe[Id],
        Text(
            fi="Sen yhteistyöelimen tunnus, jonka alaisuudessa tämä toimii; ylimmältä jätetään pois.",
            sv="Beteckningen på det samarbetsorgan som detta lyder under; utelämnas för det högsta samarbetsorganet.",
            en="The id of the body under which this one works; left out for the topmost.",
        ),
    ] = None
    starts: Annotated[Maybe[Day], STARTS] = None
    ends: Annotated[Maybe[Day], ENDS] = None
