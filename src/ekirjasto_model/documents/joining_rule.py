"""How a municipality joins an agreement."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.cost_bearers import CostBearer
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.joining_days import JoiningDay
from ekirjasto_model.codelists.joining_signers import JoiningSigner
from ekirjasto_model.documents.joining_step import JoiningStep
from ekirjasto_model.documents.wording import SHARE_OF_INHABITANTS, SHARE_OF_MEMBERS
from ekirjasto_model.notation.absence import Many, Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Amount, Day, Months, Ratio, Words
from ekirjasto_model.values.text import Text


class JoiningRule(Part):
    """When a municipality may join, who approves and signs, by when, and what joining costs.

    The entry fee is in euros without VAT; the shortest membership in whole months.
    All of it rests on the agreement: the law leaves it to the municipalities.
    """

    TITLE: ClassVar[Text] = Text(fi="Liittymisen ehdot", sv="Villkor för anslutning", en="Rule for joining")

    joining_day: Annotated[
        JoiningDay,
        Coded(JoiningDay),
        Text(
            fi="Minä päivinä jäsenyys voi alkaa.",
            sv="Vilka dagar ett medlemskap kan börja.",
            en="On which days a membership may begin.",
        ),
    ]
    window_starts: Annotated[
        Maybe[Day],
        Text(
            fi="Hakuajan ensimmäinen päivä; ilmoitetaan, jos hakuaika on.",
            sv="Ansökningstidens första dag; anges om det finns en ansökningstid.",
            en="The first day of the application window; stated where there is one.",
        ),
    ] = None
    window_ends: Annotated[
        Maybe[Day],
        Text(
            fi="Hakuajan viimeinen päivä, joka kuuluu vielä hakuaikaan; ilmoitetaan, jos hakuaika on.",
            sv="Ansökningstidens sista dag, som också räknas med; anges om det finns en ansökningstid.",
            en="The last day of the application window, which is included; stated where there is one.",
        ),
    ] = None
    window_effective: Annotated[
        Maybe[Day],
        Text(
            fi="Päivä, jona hakuaikana haetut jäsenyydet alkavat; ilmoitetaan, jos hakuaika on.",
            sv="Den dag då de medlemskap som har sökts under ansökningstiden börjar; anges om det finns en "
            "ansökningstid.",
            en="The day on which memberships applied for in the window begin; stated where there is one.",
        ),
    ] = None
    approval: Annotated[
        Approval,
        Coded(Approval),
        Text(
            fi="Kuka hyväksyy uuden jäsenen.",
            sv="Vem som godkänner en ny medlem.",
            en="Who approves a new member.",
        ),
    ]
    members_share: Annotated[Maybe[Ratio], SHARE_OF_MEMBERS] = None
    inhabitants_share: Annotated[Maybe[Ratio], SHARE_OF_INHABITANTS] = None
    signers: Annotated[
        Maybe[Annotated[JoiningSigner, Coded(JoiningSigner)]],
        Text(
            fi="Ketkä allekirjoittavat, kun kunta liittyy; jätetään pois, jos siitä ei ole sovittu.",
            sv="Vilka som undertecknar när en kommun ansluter sig; utelämnas om det inte har avtalats.",
            en="Who signs when a municipality joins; left out if that has not been agreed.",
        ),
    ] = None
    steps: Annotated[
        Many[JoiningStep],
        Text(
            fi="Liittymisen tavanomainen aikataulu voimaantulopäivästä taaksepäin laskettuna.",
            sv="Den sedvanliga tidtabellen för anslutningen, räknad bakåt från ikraftträdandedagen.",
            en="The usual timetable of joining, counted back from the effective day.",
        ),
    ] = ()
    joining_costs: Annotated[
        Maybe[Annotated[CostBearer, Coded(CostBearer)]],
        Text(
            fi="Kuka maksaa liittymisen kustannukset; jätetään pois, jos siitä ei ole sovittu.",
            sv="Vem som betalar kostnaderna för anslutningen; utelämnas om det inte har avtalats.",
            en="Who bears the costs of joining; left out if that has not been agreed.",
        ),
    ] = None
    entry_fee: Annotated[
        Maybe[Amount],
        Text(
            fi="Liittymismaksu euroina ilman arvonlisäveroa; jos se puuttuu, maksua ei peritä.",
            sv="Anslutningsavgiften i euro utan mervärdesskatt; om den saknas tas ingen avgift ut.",
            en="The entry fee, in euros without VAT; if left out, none is charged.",
        ),
    ] = None
    first_year: Annotated[
        FirstYearRule,
        Coded(FirstYearRule),
        Text(
            fi="Mitä ensimmäiseltä, vajaalta vuodelta maksetaan.",
            sv="Vad som betalas för det första, ofullständiga året.",
            en="What is paid for the first, partial year.",
        ),
    ]
    first_year_share: Annotated[
        Maybe[Ratio],
        Text(
            fi="Ensimmäiseltä vuodelta maksettava osuus vuosimaksusta, esimerkiksi 1/2; ilmoitetaan, jos se on "
            "sovittu.",
            sv="Den andel av årsavgiften som betalas för det första året, till exempel 1/2; anges om den har avtalats.",
            en="The fraction of the annual fee paid for the first year, such as 1/2; stated where it was agreed.",
        ),
    ] = None
    data_quality: Annotated[
        Maybe[Words],
        Text(
            fi="Mitä liittyvän kunnan tiedoilta vaaditaan; jos tieto puuttuu, ei mitään erityistä.",
            sv="Vad som krävs av den anslutande kommunens data; om uppgiften saknas, inget särskilt.",
            en="What is required of the joining municipality's data; if left out, nothing special.",
        ),
    ] = None
    least_membership: Annotated[
        Maybe[Months],
        Text(
            fi="Lyhin jäsenyysaika täysinä kuukausina; jos se puuttuu, lyhintä aikaa ei ole.",
            sv="Den kortaste medlemstiden i hela månader; om den saknas finns ingen kortaste tid.",
            en="The shortest membership, in whole months; if left out, there is none.",
        ),
    ] = None
