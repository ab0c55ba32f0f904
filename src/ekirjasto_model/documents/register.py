"""A register of personal data."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.data_agreements import DataAgreement
from ekirjasto_model.documents.wording import ID, NAME
from ekirjasto_model.notation.absence import Many, Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Choice, Part
from ekirjasto_model.notation.scalars import Day, Id, Line, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class Controller(Choice):
    """A controller of personal data: exactly one of a municipality, a consortium, an authority.

    Who decides on purposes and means is the controller (GDPR, article 4, point 7).
    """

    TITLE: ClassVar[Text] = Text(fi="Rekisterinpitäjä", sv="Personuppgiftsansvarig", en="Controller of personal data")

    municipality: Annotated[
        Maybe[MunicipalityCode],
        Text(
            fi="Kunta, joka on rekisterinpitäjä, kuntakoodina.",
            sv="Den kommun som är personuppgiftsansvarig, som kommunkod.",
            en="The municipality that is the controller, by its municipality code.",
        ),
    ] = None
    consortium: Annotated[
        Maybe[Id],
        Text(
            fi="Sen kirjastokimpan tunnus, jonka kunnat ovat kukin rekisterinpitäjiä.",
            sv="Beteckningen på den bibliotekssammanslutning vars kommuner var för sig är personuppgiftsansvariga.",
            en="The id of the consortium whose municipalities are each a controller.",
        ),
    ] = None
    authority: Annotated[
        Maybe[Name],
        Text(
            fi="Lautakunta tai muu viranomainen, joka on rekisterinpitäjä.",
            sv="Den nämnd eller annan myndighet som är personuppgiftsansvarig.",
            en="The board or other authority that is the controller.",
        ),
    ] = None


class Register(Part):
    """A register of personal data: its controllers, processors and their agreement (GDPR, articles 26 and 28)."""

    TITLE: ClassVar[Text] = Text(fi="Henkilörekisteri", sv="Personregister", en="Register of personal data")

    id: Annotated[Id, ID]
    name: Annotated[Name, NAME]
    controllers: Annotated[
        Some[Controller],
        Text(
            fi="Rekisterinpitäjä tai rekisterinpitäjät.",
            sv="Den eller de personuppgiftsansvariga.",
            en="The controller or controllers.",
        ),
    ]
    processors: Annotated[
        Many[Line],
        Text(
            fi="Henkilötietojen käsittelijät, jotka toimivat rekisterinpitäjän lukuun.",
            sv="De personuppgiftsbiträden som handlar för den personuppgiftsansvariges räkning.",
            en="The processors, which act on a controller's behalf.",
        ),
    ] = ()
    data_agreement: Annotated[
        Maybe[Annotated[DataAgreement, Coded(DataAgreement)]],
        Text(
            fi="Tietosuojaa koskevan sopimuksen laji; jätetään pois, jos sopimusta ei ole.",
            sv="Dataskyddsavtalets slag; utelämnas om det inte finns något avtal.",
            en="The kind of data protection agreement; left out if there is none.",
        ),
    ] = None
    impact_assessment: Annotated[
        Maybe[Day],
        Text(
            fi="Päivä, jona tietosuojan vaikutustenarviointi tehtiin; jätetään pois, jos sitä ei ole tehty.",
            sv="Den dag då konsekvensbedömningen avseende dataskydd gjordes; utelämnas om den inte är gjord.",
            en="The day of the data protection impact assessment; left out if none was made.",
        ),
    ] = None
