"""One municipality's way into an e-library."""

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.milestone_states import MilestoneState
from ekirjasto_model.documents.document import KIND, Document
from ekirjasto_model.documents.statement import Statement
from ekirjasto_model.documents.wording import CASE_NUMBER, ID, MUNICIPALITY
from ekirjasto_model.notation.absence import Many, Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Address, Day, Days, Id, Line, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class CaseEvent(Part):
    """Something that happened in a joining case, on a day; the case's stage follows from these."""

    TITLE: ClassVar[Text] = Text(
        fi="Liittymisasian tapahtuma", sv="Händelse i anslutningsärendet", en="Event of a joining case"
    )

    event: Annotated[
        JoiningEvent,
        Coded(JoiningEvent),
        Text(
            fi="Mitä tapahtui.",
            sv="Vad som hände.",
            en="What happened.",
        ),
    ]
    day: Annotated[
        Day,
        Text(
            fi="Päivä, jona se tapahtui.",
            sv="Den dag då det hände.",
            en="The day on which it happened.",
        ),
    ]
    by: Annotated[
        Maybe[Name],
        Text(
            fi="Tekijä viranomaisena tai roolina, ei koskaan henkilön nimi.",
            sv="Vem som gjorde det, som myndighet eller roll, aldrig en persons namn.",
            en="Who did it, as an authority or a role, never a person's name.",
        ),
    ] = None
    municipality: Annotated[
        Maybe[MunicipalityCode],
        Text(
            fi="Kunta, jonka hyväksyntä tai allekirjoitus se on; jos se puuttuu, liittyvä kunta.",
            sv="Den kommun vars godkännande eller underskrift det är; om den saknas, den anslutande kommunen.",
            en="The municipality whose approval or signature it is; if left out, the joining one.",
        ),
    ] = None
    decision_kind: Annotated[
        Maybe[Annotated[DecisionKind, Coded(DecisionKind)]],
        Text(
            fi="Päätöksen laji; ilmoitetaan vain, jos tapahtuma on päätös.",
            sv="Beslutets slag; anges bara om händelsen är ett beslut.",
            en="The kind of decision; stated only where the event is one.",
        ),
    ] = None
    case_number: Annotated[Maybe[Line], CASE_NUMBER] = None
    document: Annotated[
        Maybe[Address],
        Text(
            fi="Tapahtumaa koskevan asiakirjan verkko-osoite.",
            sv="Webbadressen till handlingen om händelsen.",
            en="The web address of the document about the event.",
        ),
    ] = None


class Milestone(Part):
    """Something to be done a number of days before the effective day."""

    TITLE: ClassVar[Text] = Text(fi="Välitavoite", sv="Delmål", en="Milestone")

    id: Annotated[Id, ID]
    name: Annotated[
        Name,
        Text(
            fi="Mitä on tehtävä, yhdellä tai useammalla kielellä.",
            sv="Vad som ska göras, på ett eller flera språk.",
            en="What is to be done, in one language or several.",
        ),
    ]
    days_before: Annotated[
        Days,
        Text(
            fi="Montako päivää ennen voimaantulopäivää sen on oltava valmis.",
            sv="Hur många dagar före ikraftträdandedagen det ska vara klart.",
            en="How many days before the effective day it must be done.",
        ),
    ]
    state: Annotated[
        Maybe[Annotated[MilestoneState, Coded(MilestoneState)]],
        Text(
            fi="Onko välitavoite saavutettu; jos tieto puuttuu, se on vielä edessä.",
            sv="Om delmålet har nåtts; om uppgiften saknas ligger det ännu framför.",
            en="Whether the milestone has been met; if left out, it is still ahead.",
        ),
    ] = None
    met: Annotated[
        Maybe[Day],
        Text(
            fi="Päivä, jona välitavoite saavutettiin; jätetään pois, kunnes se on saavutettu.",
            sv="Den dag då delmålet nåddes; utelämnas tills det har nåtts.",
            en="The day on which the milestone was met; left out until it is.",
        ),
    ] = None


class JoiningCase(Document):
    """One municipality's joining case, as dated events.

    The stage on a given day is worked out from the events and never typed in.
    """

    TITLE: ClassVar[Text] = Text(fi="Liittymisasia", sv="Anslutningsärende", en="Joining case")
    ABOUT: ClassVar[Text] = Text(
        fi="Kertoo, miten yhden kunnan liittyminen etenee: mitä on tapahtunut ja minä päivänä. "
        "Asian vaihe päätellään tapahtumista, eikä sitä kirjata erikseen.",
        sv="Beskriver hur en kommuns anslutning framskrider: vad som har hänt och vilken dag. Ärendets skede framgår "
        "av händelserna och antecknas inte särskilt.",
        en="Says how one municipality's joining proceeds: what has happened, and on which day. The stage of the case "
        "follows from the events and is not recorded separately.",
    )

    kind: Annotated[Literal["joining-case"], KIND]
    id: Annotated[Id, ID]
    agreement: Annotated[
        Id,
        Text(
            fi="Sen sopimuksen tunnus, johon kunta liittyisi.",
            sv="Beteckningen på det avtal som kommunen skulle ansluta sig till.",
            en="The id of the agreement that the municipality would join.",
        ),
    ]
    municipality: Annotated[MunicipalityCode, MUNICIPALITY]
    effective_day: Annotated[
        Maybe[Day],
        Text(
            fi="Voimaantulopäivä, josta alkaen kunta haluaa olla jäsen; jätetään pois, jos sitä ei ole päätetty.",
            sv="Ikraftträdandedagen då kommunen vill bli medlem; utelämnas om den inte har bestämts.",
            en="The effective day, from which the municipality wishes to be a member; left out if not settled.",
        ),
    ] = None
    services: Annotated[
        Many[Id],
        Text(
            fi="Niiden palvelujen tunnukset, joihin kunta osallistuisi; jos ne puuttuvat, kaikkiin.",
            sv="Beteckningarna på de tjänster som kommunen skulle delta i; om de saknas, i alla.",
            en="The ids of the services that the municipality would take part in; if left out, all of them.",
        ),
    ] = ()
    conditions: Annotated[
        Many[Statement],
        Text(
            fi="Liittymiselle asetetut ehdot.",
            sv="De villkor som har ställts för anslutningen.",
            en="The conditions set for the joining.",
        ),
    ] = ()
    events: Annotated[
        Some[CaseEvent],
        Text(
            fi="Tähänastiset tapahtumat, jokainen päivineen.",
            sv="Händelserna hittills, var och en med sin dag.",
            en="The events so far, each with its day.",
        ),
    ]
    milestones: Annotated[
        Many[Milestone],
        Text(
            fi="Välitavoitteet voimaantulopäivästä taaksepäin laskettuina.",
            sv="Delmålen, räknade bakåt från ikraftträdandedagen.",
            en="The milestones, counted back from the effective day.",
        ),
    ] = ()
