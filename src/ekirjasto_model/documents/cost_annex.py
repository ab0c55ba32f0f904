"""The cost annex of one year."""

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.deficit_rules import DeficitRule
from ekirjasto_model.codelists.remainders import Remainder
from ekirjasto_model.codelists.rounding_points import RoundingPoint
from ekirjasto_model.codelists.roundings import Rounding
from ekirjasto_model.codelists.surplus_rules import SurplusRule
from ekirjasto_model.documents.alone_cost import AloneCost
from ekirjasto_model.documents.cost_item import CostItem, Measure
from ekirjasto_model.documents.document import KIND, Document
from ekirjasto_model.documents.earlier_share import EarlierShare
from ekirjasto_model.documents.income import Income
from ekirjasto_model.documents.instalment import Instalment
from ekirjasto_model.documents.measure_file import MeasureFile
from ekirjasto_model.documents.sharing_treatment import SharingTreatment
from ekirjasto_model.documents.wording import ID, REVISION
from ekirjasto_model.notation.absence import Many, Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.scalars import Day, Decimals, Id, Revision, Year
from ekirjasto_model.values.text import Text


class CostAnnex(Document):
    """One calendar year's costs and the formulas that share them, in euros without VAT.

    It is renewed yearly, apart from the agreement that it belongs to.
    """

    TITLE: ClassVar[Text] = Text(fi="Kustannusliite", sv="Kostnadsbilaga", en="Cost annex")
    ABOUT: ClassVar[Text] = Text(
        fi="Kertoo yhden vuoden kustannukset euroina ilman arvonlisäveroa ja kaavat, joilla ne jaetaan. "
        "Siitä lasketaan jokaisen jäsenen maksuosuus sentilleen.",
        sv="Anger ett års kostnader i euro utan mervärdesskatt och de formler enligt vilka de fördelas. Utifrån den "
        "räknas varje medlems betalningsandel ut på centen.",
        en="States one year's costs in euros without VAT, and the formulas that share them. "
        "Each member's share is worked out from it to the cent.",
    )

    kind: Annotated[Literal["cost-annex"], KIND]
    id: Annotated[Id, ID]
    agreement: Annotated[
        Id,
        Text(
            fi="Sen sopimuksen tunnus, johon liite kuuluu.",
            sv="Beteckningen på det avtal som bilagan hör till.",
            en="The id of the agreement that the annex belongs to.",
        ),
    ]
    year: Annotated[
        Year,
        Text(
            fi="Kalenterivuosi, jonka kustannukset jaetaan.",
            sv="Det kalenderår vars kostnader fördelas.",
            en="The calendar year whose costs are shared.",
        ),
    ]
    revision: Annotated[Maybe[Revision], REVISION] = None
    settles: Annotated[
        Maybe[Id],
        Text(
            fi="Sen kustannusliitteen tunnus, jonka ennakot tällä lopullisella tasauksella tasataan; jätetään pois "
            "muista liitteistä.",
            sv="Beteckningen på den kostnadsbilaga vars förskott denna slutavräkning avräknar; utelämnas i andra "
            "bilagor.",
            en="The id of the cost annex whose advances this final settlement settles; left out in other annexes.",
        ),
    ] = None
    surplus: Annotated[
        Maybe[Annotated[SurplusRule, Coded(SurplusRule)]],
        Text(
            fi="Mitä ylijäämälle tehdään lopullisessa tasauksessa; tasaus käyttää ennakon tietoa, jos omaa ei ole.",
            sv="Vad som görs med ett överskott i slutavräkningen; den använder förskottets uppgift om den saknar egen.",
            en="What the final settlement does with a surplus; it uses the advance's rule where it states none.",
        ),
    ] = None
    deficit: Annotated[
        Maybe[Annotated[DeficitRule, Coded(DeficitRule)]],
        Text(
            fi="Mitä alijäämälle tehdään lopullisessa tasauksessa; tasaus käyttää ennakon tietoa, jos omaa ei ole.",
            sv="Vad som görs med ett underskott i slutavräkningen; den använder förskottets uppgift om den saknar "
            "egen.",
            en="What the final settlement does with a deficit; it uses the advance's rule where it states none.",
        ),
    ] = None
    sharing_vat: Annotated[
        Maybe[SharingTreatment],
        Text(
            fi="Onko kustannustenjako itse arvonlisäverotonta, ja mihin se perustuu.",
            sv="Om själva kostnadsfördelningen är fri från mervärdesskatt, och vad det grundar sig på.",
            en="Whether the sharing of costs is itself free of VAT, and on what basis.",
        ),
    ] = None
    reaches_members: Annotated[
        Maybe[Day],
        Text(
            fi="Päivä, johon mennessä liitteen on oltava jäsenillä talousarviota varten.",
            sv="Den dag då bilagan senast ska ha nått medlemmarna med tanke på deras budgetar.",
            en="The day by which the annex must have reached the members, for their budgets.",
        ),
    ] = None
    drivers_day: Annotated[
        Day,
        Text(
            fi="Päivä, jolta kaikkien jakoperusteiden luvut otetaan, esimerkiksi vuoden viimeinen päivä.",
            sv="Den dag som talen för alla fördelningsgrunder gäller, till exempel årets sista dag.",
            en="The day of every driver's figures, such as the last day of a year.",
        ),
    ]
    rounding: Annotated[
        Maybe[Annotated[Rounding, Coded(Rounding)]],
        Text(
            fi="Miten hinnasta laskettu osuus pyöristetään senteiksi; jos tieto puuttuu, puoli senttiä ylöspäin.",
            sv="Hur en andel som räknats på ett pris avrundas till cent; om uppgiften saknas, en halv cent uppåt.",
            en="How a share worked out from a price is rounded to the cent; if left out, half a cent up.",
        ),
    ] = None
    rounding_point: Annotated[
        Maybe[Annotated[RoundingPoint, Coded(RoundingPoint)]],
        Text(
            fi="Pyöristetäänkö ensin hinta vai vasta maksuosuus; jos tieto puuttuu, vasta maksuosuus.",
            sv="Om priset avrundas först eller endast betalningsandelen; om uppgiften saknas, endast "
            "betalningsandelen.",
            en="Whether the price is rounded first, or only the share; if left out, only the share.",
        ),
    ] = None
    rate_decimals: Annotated[
        Maybe[Decimals],
        Text(
            fi="Kuinka moneen desimaaliin hinta pyöristetään, jos se pyöristetään ensin; jos tieto puuttuu, kahteen.",
            sv="Till hur många decimaler priset avrundas, om det avrundas först; om uppgiften saknas, två.",
            en="To how many decimals the price is rounded, where it is rounded first; if left out, two.",
        ),
    ] = None
    remainder: Annotated[
        Maybe[Annotated[Remainder, Coded(Remainder)]],
        Text(
            fi="Miten jaetaan sentit, jotka jäävät summaa jaettaessa yli; jos tieto puuttuu, suurin jäännös ratkaisee.",
            sv="Hur de cent fördelas som blir över när en summa delas; om uppgiften saknas avgör den största resten.",
            en="How the cents left over when a sum is divided are given out; if left out, by the largest remainder.",
        ),
    ] = None
    items: Annotated[
        Some[CostItem],
        Text(
            fi="Kustannuserät ja kunkin kaava.",
            sv="Kostnadsposterna, var och en med sin formel.",
            en="The cost items, each with its formula.",
        ),
    ]
    income: Annotated[
        Many[Income],
        Text(
            fi="Tulot, jotka pienentävät jäsenten maksuosuuksia.",
            sv="Intäkter som minskar medlemmarnas betalningsandelar.",
            en="The income that reduces the members' shares.",
        ),
    ] = ()
    instalments: Annotated[
        Many[Instalment],
        Text(
            fi="Maksuerät, joissa maksuosuus maksetaan, eräpäivineen.",
            sv="Delbetalningarna av betalningsandelen, med förfallodagar.",
            en="The instalments in which the share is paid, with their due days.",
        ),
    ] = ()
    measure_files: Annotated[
        Many[MeasureFile],
        Text(
            fi="CSV-tiedostot, joissa jakoperusteiden luvut ovat, kohdan measures lisäksi.",
            sv="CSV-filer med tal för fördelningsgrunder, vid sidan av measures.",
            en="CSV files with figures of drivers, beside measures.",
        ),
    ] = ()
    measures: Annotated[
        Many[Measure],
        Text(
            fi="Muiden jakoperusteiden kuin asukasluvun luvut kunnittain.",
            sv="Talen för andra fördelningsgrunder än invånarantalet, kommun för kommun.",
            en="The figures of drivers other than population, municipality by municipality.",
        ),
    ] = ()
    earlier_shares: Annotated[
        Many[EarlierShare],
        Text(
            fi="Aiempien vuosien maksuosuudet, joita muutokset tarvitsevat, jos kyseisen vuoden kustannusliitettä ei "
            "ole tiedostoissa.",
            sv="Tidigare års betalningsandelar som ändringarna behöver, om kostnadsbilagan för det året inte finns "
            "bland filerna.",
            en="Earlier years' shares that modifiers need, where that year's cost annex is not among the files.",
        ),
    ] = ()
    alone_costs: Annotated[
        Many[AloneCost],
        Text(
            fi="Mitä jäsenet ja kirjastokimpat maksaisivat samoista palveluista yksin.",
            sv="Vad medlemmarna och bibliotekssammanslutningarna skulle betala för samma tjänster på egen hand.",
            en="What members and consortia would pay for the same services on their own.",
        ),
    ] = ()
