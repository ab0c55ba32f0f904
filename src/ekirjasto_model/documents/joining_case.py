"""One municipality's way into an e-library."""

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.documents.appeal_times import AppealTimes
from ekirjasto_model.documents.case_event import CaseEvent
from ekirjasto_model.documents.document import KIND, Document
from ekirjasto_model.documents.milestone import Milestone
from ekirjasto_model.documents.statement import Statement
from ekirjasto_model.documents.wording import ID, MUNICIPALITY
from ekirjasto_model.notation.absence import Many, Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.scalars import Day, Id, MunicipalityCode
from ekirjasto_model.values.text import Text


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
            en="The effective day, from which the municipality wants to be a member; left out if not settled.",
        ),
    ] = None
    decision_chain: Annotated[
        Many[Annotated[DecisionKind, Coded(DecisionKind)]],
        Text(
            fi=(
                "Liittyvän kunnan päätösketju hallintosäännön mukaisessa järjestyksessä; jos tieto puuttuu, yksi "
                "päätös riittää."
            ),
            sv="Den anslutande kommunens beslutskedja i ordningsföljd enligt förvaltningsstadgan; om den saknas räcker "
            "ett beslut.",
            en="The joining municipality's chain of decisions in order, as its administrative regulations say; if left "
            "out, one decision is enough.",
        ),
    ] = ()
    appeal_times: Annotated[
        Maybe[AppealTimes],
        Text(
            fi="Muutoksenhakuajat päivinä; jos ne puuttuvat, oikaisuvaatimus 14, valitus 30 ja tiedoksisaanti 7 "
            "päivää.",
            sv="Tiderna för ändringssökande i dagar; om de saknas, omprövning 14, besvär 30 och delfående 7 dagar.",
            en="The times for appeal, in days; if left out, 14 for a claim, 30 for an appeal, 7 until receipt.",
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
