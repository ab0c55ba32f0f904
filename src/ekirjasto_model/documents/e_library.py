"""The e-library itself."""

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.documents.body import Body
from ekirjasto_model.documents.consortium import Consortium
from ekirjasto_model.documents.document import KIND, Document
from ekirjasto_model.documents.grant import Grant
from ekirjasto_model.documents.library import Library
from ekirjasto_model.documents.municipality import MunicipalityEntry
from ekirjasto_model.documents.project import Project
from ekirjasto_model.documents.register import Register
from ekirjasto_model.documents.service import Service
from ekirjasto_model.documents.statement import Event, Partner, Statement
from ekirjasto_model.documents.total import StatedTotal
from ekirjasto_model.documents.wording import ID, NAME
from ekirjasto_model.notation.absence import Many, Maybe, Some
from ekirjasto_model.notation.scalars import Id, Moment, Name, RegionCode
from ekirjasto_model.values.text import Text


class ELibrary(Document):
    """What an e-library consists of: area, municipalities, libraries, bodies, services, background.

    It changes seldom. Who is a member, and when, stands in the agreement and
    not here: a municipality of the operating area need not be a member.
    """

    TITLE: ClassVar[Text] = Text(fi="E-kirjasto", sv="E-bibliotek", en="E-library")
    ABOUT: ClassVar[Text] = Text(
        fi="Kertoo, mikä e-kirjasto on: toiminta-alue, kunnat, kirjastot, kirjastokimpat, ryhmät ja palvelut. Siihen "
        "kirjataan myös tavoitteet, hankkeet, valtionavustukset ja se, miten e-kirjastoa on kehitetty.",
        sv="Beskriver e-biblioteket: verksamhetsområdet, kommunerna, biblioteken, bibliotekssammanslutningarna, "
        "grupperna och tjänsterna. Här antecknas också målen, projekten, statsunderstöden och hur e-biblioteket har "
        "utvecklats.",
        en="Says what the e-library is: its operating area, municipalities, libraries, consortia, groups and "
        "services. It also records aims, projects, grants and how the e-library was developed.",
    )

    kind: Annotated[Literal["e-library"], KIND]
    id: Annotated[Id, ID]
    name: Annotated[Name, NAME]
    published: Annotated[
        Maybe[Moment],
        Text(
            fi="Päivä tai kuukausi, jona e-kirjasto avattiin asiakkaille; jätetään pois, kunnes se on avattu.",
            sv="Den dag eller månad då e-biblioteket öppnades för kunderna; utelämnas tills det har öppnats.",
            en="The day or month when the e-library was opened to customers; left out until it is.",
        ),
    ] = None
    regions: Annotated[
        Some[RegionCode],
        Text(
            fi="Toiminta-alueen maakunnat kaksinumeroisina maakuntakoodeina, lainausmerkeissä.",
            sv="Verksamhetsområdets landskap som tvåsiffriga landskapskoder, inom citattecken.",
            en="The regions of the operating area by their two-digit region codes, in quotation marks.",
        ),
    ]
    municipalities: Annotated[
        Some[MunicipalityEntry],
        Text(
            fi="Toiminta-alueen kunnat.",
            sv="Kommunerna i verksamhetsområdet.",
            en="The municipalities of the operating area.",
        ),
    ]
    libraries: Annotated[
        Many[Library],
        Text(
            fi="Kirjastolaitokset, joista kukin palvelee yhtä tai useampaa kuntaa.",
            sv="Biblioteken, som vart och ett betjänar en eller flera kommuner.",
            en="The library institutions, each serving one municipality or several.",
        ),
    ] = ()
    consortia: Annotated[
        Many[Consortium],
        Text(
            fi="Kirjastokimpat, joihin kunnat kuuluvat.",
            sv="De bibliotekssammanslutningar som kommunerna hör till.",
            en="The library consortia to which the municipalities belong.",
        ),
    ] = ()
    bodies: Annotated[
        Many[Body],
        Text(
            fi="Yhteistyöelimet ja ryhmät.",
            sv="Samarbetsorganen och grupperna.",
            en="The bodies and groups.",
        ),
    ] = ()
    services: Annotated[
        Many[Service],
        Text(
            fi="E-aineistopalvelut.",
            sv="Tjänsterna för e-material.",
            en="The e-material services.",
        ),
    ] = ()
    registers: Annotated[
        Many[Register],
        Text(
            fi="Henkilörekisterit ja niiden rekisterinpitäjät.",
            sv="Personregistren och de personuppgiftsansvariga.",
            en="The registers of personal data and their controllers.",
        ),
    ] = ()
    stated_totals: Annotated[
        Many[StatedTotal],
        Text(
            fi="Kokonaismäärät, jotka jokin lähde ilmoittaa.",
            sv="Totalantal som någon källa uppger.",
            en="Totals that a source states.",
        ),
    ] = ()
    aims: Annotated[
        Many[Statement],
        Text(
            fi="E-kirjaston tavoitteet.",
            sv="E-bibliotekets mål.",
            en="The aims of the e-library.",
        ),
    ] = ()
    benefits: Annotated[
        Many[Statement],
        Text(
            fi="Hyödyt kirjastoille.",
            sv="Nyttan för biblioteken.",
            en="What libraries gain from the e-library.",
        ),
    ] = ()
    customer_promises: Annotated[
        Many[Statement],
        Text(
            fi="Mitä e-kirjasto lupaa asiakkaille.",
            sv="Vad e-biblioteket lovar kunderna.",
            en="What the e-library promises its customers.",
        ),
    ] = ()
    development: Annotated[
        Many[Statement],
        Text(
            fi="Miten ja kenen kanssa e-kirjastoa on kehitetty.",
            sv="Hur och med vem e-biblioteket har utvecklats.",
            en="How the e-library was developed, and with whom.",
        ),
    ] = ()
    support: Annotated[
        Many[Statement],
        Text(
            fi="Miten jäseniä tuetaan: koulutus, tiedotus ja markkinointi.",
            sv="Hur medlemmarna får stöd: utbildning, information och marknadsföring.",
            en="How the members are supported: training, information and marketing.",
        ),
    ] = ()
    projects: Annotated[
        Many[Project],
        Text(
            fi="Hankkeet, joissa e-kirjastoa on rakennettu.",
            sv="De projekt där e-biblioteket har byggts upp.",
            en="The projects in which the e-library was built.",
        ),
    ] = ()
    grants: Annotated[
        Many[Grant],
        Text(
            fi="Valtionavustukset.",
            sv="Statsunderstöden.",
            en="The state grants.",
        ),
    ] = ()
    partners: Annotated[
        Many[Partner],
        Text(
            fi="Yhteistyökumppanit, jotka eivät ole jäseniä.",
            sv="Samarbetspartner som inte är medlemmar.",
            en="The partners that are not members.",
        ),
    ] = ()
    events: Annotated[
        Many[Event],
        Text(
            fi="Mitä e-kirjastossa on tapahtunut ja milloin.",
            sv="Vad som har hänt i e-biblioteket och när.",
            en="What has happened in the e-library, and when.",
        ),
    ] = ()
