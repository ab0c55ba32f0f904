"""A project behind an e-library."""

from typing import Annotated, ClassVar

from ekirjasto_model.documents.wording import ID, NAME
from ekirjasto_model.notation.absence import Many, Maybe
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Id, Moment, MunicipalityCode, Name, Words
from ekirjasto_model.values.text import Text


class Project(Part):
    """A project in which the e-library was planned, built or widened."""

    TITLE: ClassVar[Text] = Text(fi="Hanke", sv="Projekt", en="Project")

    id: Annotated[Id, ID]
    name: Annotated[Name, NAME]
    starts: Annotated[
        Maybe[Moment],
        Text(
            fi="Ensimmäinen päivä tai kuukausi; jätetään pois, jos se ei ole tiedossa.",
            sv="Den första dagen eller månaden; utelämnas om den inte är känd.",
            en="The first day or month; left out if not known.",
        ),
    ] = None
    ends: Annotated[
        Maybe[Moment],
        Text(
            fi="Viimeinen päivä tai kuukausi, joka kuuluu vielä mukaan; jätetään pois, jos hanke jatkuu.",
            sv="Den sista dagen eller månaden, som också räknas med; utelämnas om projektet pågår.",
            en="The last day or month, which is included; left out while the project continues.",
        ),
    ] = None
    run_by: Annotated[
        Many[MunicipalityCode],
        Text(
            fi="Kunnat, joiden kirjastot toteuttavat hankkeen, kuntakoodeina, lainausmerkeissä.",
            sv="De kommuner vars bibliotek genomför projektet, som kommunkoder, inom citattecken.",
            en="The municipalities whose libraries run the project, by their municipality codes, in quotation marks.",
        ),
    ] = ()
    funder: Annotated[
        Maybe[Name],
        Text(
            fi="Hankkeen rahoittaja.",
            sv="Projektets finansiär.",
            en="Who funds the project.",
        ),
    ] = None
    grants: Annotated[
        Many[Id],
        Text(
            fi="Hankkeen valtionavustusten tunnukset.",
            sv="Beteckningarna på projektets statsunderstöd.",
            en="The ids of the project's grants.",
        ),
    ] = ()
    deliverable: Annotated[
        Maybe[Words],
        Text(
            fi="Mitä hankkeessa on tarkoitus saada aikaan.",
            sv="Vad projektet ska resultera i.",
            en="What the project is to deliver.",
        ),
    ] = None
    about: Annotated[
        Maybe[Words],
        Text(
            fi="Lyhyt kuvaus hankkeesta.",
            sv="En kort beskrivning av projektet.",
            en="A short description of the project.",
        ),
    ] = None
