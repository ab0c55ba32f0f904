"""An e-material service."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.service_kinds import ServiceKind
from ekirjasto_model.codelists.use_places import UsePlace
from ekirjasto_model.documents.service_contract import ServiceContract
from ekirjasto_model.documents.wording import ENDS, ID, MUNICIPALITY, NAME, STARTS
from ekirjasto_model.notation.absence import Many, Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Day, Id, Line, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class Participant(Part):
    """A municipality's time in a service."""

    TITLE: ClassVar[Text] = Text(
        fi="Palveluun osallistuva kunta", sv="Kommun som deltar i tjänsten", en="Municipality taking part in a service"
    )

    municipality: Annotated[MunicipalityCode, MUNICIPALITY]
    starts: Annotated[Maybe[Day], STARTS] = None
    ends: Annotated[Maybe[Day], ENDS] = None


class Service(Part):
    """An e-material service: who supplies it, what it holds, where it is used, who takes part."""

    TITLE: ClassVar[Text] = Text(fi="E-aineistopalvelu", sv="Tjänst för e-material", en="E-material service")

    id: Annotated[Id, ID]
    name: Annotated[Name, NAME]
    supplier: Annotated[
        Maybe[Line],
        Text(
            fi="Palvelun toimittaja.",
            sv="Tjänstens leverantör.",
            en="The supplier of the service.",
        ),
    ] = None
    platform: Annotated[
        Maybe[Line],
        Text(
            fi="Alusta, jolla palvelu toimii; jätetään pois, jos se on sama kuin palvelu.",
            sv="Den plattform som tjänsten finns på; utelämnas om den är densamma som tjänsten.",
            en="The platform on which the service runs; left out if it is the service itself.",
        ),
    ] = None
    content: Annotated[
        Some[Annotated[ServiceKind, Coded(ServiceKind)]],
        Text(
            fi="Mitä aineistoja palvelussa on.",
            sv="Vilka slags material tjänsten innehåller.",
            en="What kinds of material the service offers.",
        ),
    ]
    use_place: Annotated[
        UsePlace,
        Coded(UsePlace),
        Text(
            fi="Onko palvelu etäkäytössä vai vain kirjastossa.",
            sv="Om tjänsten kan användas på distans eller bara i biblioteket.",
            en="Whether the service can be used remotely or only in the library.",
        ),
    ]
    contract: Annotated[
        Maybe[ServiceContract],
        Text(
            fi="Palvelua koskeva sopimus toimittajan kanssa.",
            sv="Avtalet om tjänsten med leverantören.",
            en="The contract with the supplier.",
        ),
    ] = None
    participants: Annotated[
        Many[Participant],
        Text(
            fi="Palveluun osallistuvat kunnat; jos ne puuttuvat, kaikki jäsenet.",
            sv="De kommuner som deltar i tjänsten; om de saknas, alla medlemmar.",
            en="The municipalities that take part; if left out, all members do.",
        ),
    ] = ()
    starts: Annotated[Maybe[Day], STARTS] = None
    ends: Annotated[Maybe[Day], ENDS] = None
