"""A cost item, and the figures by which items are shared."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.cost_kinds import CostKind
from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.documents.item_vat import ItemVat
from ekirjasto_model.documents.wording import DRIVER_OF_FIGURE, FIGURE_SOURCE, FIGURE_VALUE, ID, MUNICIPALITY, NAME
from ekirjasto_model.formulas.catalogue import StatedFormula
from ekirjasto_model.modifiers.catalogue import StatedModifier
from ekirjasto_model.notation.absence import Many, Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Amount, Day, Id, Line, MunicipalityCode, Name, Quantity
from ekirjasto_model.values.text import Text


class CostItem(Part):
    """One cost of the year, in euros without VAT, and the formula that shares it.

    A formula that splits needs the ``amount``; one that charges a price makes
    the sum itself and has none.
    """

    TITLE: ClassVar[Text] = Text(fi="Kustannuserä", sv="Kostnadspost", en="Cost item")

    id: Annotated[Id, ID]
    name: Annotated[Name, NAME]
    cost_kind: Annotated[
        CostKind,
        Coded(CostKind),
        Text(
            fi="Kustannuksen laji.",
            sv="Kostnadens slag.",
            en="The kind of cost.",
        ),
    ]
    service: Annotated[
        Maybe[Id],
        Text(
            fi="Sen palvelun tunnus, josta kustannus syntyy; jos se puuttuu, kustannus on yhteinen.",
            sv="Beteckningen på den tjänst som orsakar kostnaden; om den saknas är kostnaden gemensam.",
            en="The id of the service that the cost comes from; if left out, the cost is common.",
        ),
    ] = None
    shared_by: Annotated[
        Maybe[Annotated[ItemSharers, Coded(ItemSharers)]],
        Text(
            fi="Ketkä kustannuksen maksavat; jos tieto puuttuu, kaikki jäsenet.",
            sv="Vilka som betalar kostnaden; om uppgiften saknas, alla medlemmar.",
            en="Who shares the cost; if left out, every member.",
        ),
    ] = None
    named: Annotated[
        Many[MunicipalityCode],
        Text(
            fi="Niiden jäsenten kuntakoodit, jotka maksavat kustannuksen, jos shared-by on named.",
            sv="Kommunkoderna för de medlemmar som betalar kostnaden, om shared-by är named.",
            en="The codes of the members that share the cost, where shared-by is named.",
        ),
    ] = ()
    consortium: Annotated[
        Maybe[Id],
        Text(
            fi="Sen kirjastokimpan tunnus, jonka jäsenet maksavat kustannuksen, jos shared-by on consortium.",
            sv="Beteckningen på den bibliotekssammanslutning vars medlemmar betalar kostnaden, om shared-by är "
            "consortium.",
            en="The id of the consortium whose members share the cost, where shared-by is consortium.",
        ),
    ] = None
    amount: Annotated[
        Maybe[Amount],
        Text(
            fi="Jaettava summa euroina ilman arvonlisäveroa, ellei vat kerro veron sisältyvän siihen; jätetään pois, "
            "jos kaava perustuu hintaan.",
            sv="Summan som fördelas, i euro utan mervärdesskatt, om inte vat säger att skatten ingår; utelämnas om "
            "formeln bygger på ett pris.",
            en="The sum that is shared, in euros without VAT unless vat says that it is included; left out where the "
            "formula is based on a price.",
        ),
    ] = None
    vat: Annotated[
        Maybe[ItemVat],
        Text(
            fi="Hankinnan arvonlisävero; se näytetään verottomien osuuksien rinnalla.",
            sv="Inköpets mervärdesskatt; den visas vid sidan av andelarna utan skatt.",
            en="The VAT of the purchase; it is shown beside the shares, which are net.",
        ),
    ] = None
    formula: Annotated[
        StatedFormula,
        Text(
            fi="Kaava, jolla kustannus jaetaan.",
            sv="Formeln enligt vilken kostnaden fördelas.",
            en="The formula by which the cost is shared.",
        ),
    ]
    modifiers: Annotated[
        Many[StatedModifier],
        Text(
            fi="Muutokset kaavalla saatuihin osuuksiin, ylhäältä alas siinä järjestyksessä, jossa ne tehdään.",
            sv="Ändringar av andelarna enligt formeln, uppifrån och ned i den ordning de görs.",
            en="Changes to the formula's shares, from top to bottom in the order in which they are made.",
        ),
    ] = ()


class Measure(Part):
    """One municipality's figure for a driver other than population, in the driver's own unit."""

    TITLE: ClassVar[Text] = Text(
        fi="Jakoperusteen luku", sv="Tal för en fördelningsgrund", en="Figure of a driver for a municipality"
    )

    driver: Annotated[Driver, Coded(Driver), DRIVER_OF_FIGURE]
    municipality: Annotated[MunicipalityCode, MUNICIPALITY]
    day: Annotated[
        Day,
        Text(
            fi=(
                "Päivä, jota luku koskee, koko vuoden luvulla vuoden viimeinen päivä; jos päivä on muu kuin "
                "drivers-day, luku kelpaa vain, kun päivä on luettelossa assumptions."
            ),
            sv="Den dag som talet gäller, för ett helt års tal årets sista dag; ett tal för en annan dag än "
            "drivers-day godtas bara om dagen står i listan assumptions.",
            en="The day of the figure, for a whole year's figure the last day of that year; a figure of another day "
            "than drivers-day is accepted only if its day is listed under assumptions.",
        ),
    ]
    value: Annotated[Quantity, FIGURE_VALUE]
    source: Annotated[Line, FIGURE_SOURCE]
