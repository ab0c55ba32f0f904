"""A municipality's own figures: what it no longer pays when it joins, and by what it would share costs."""

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.documents.document import KIND, Document
from ekirjasto_model.documents.wording import DRIVER_OF_FIGURE, FIGURE_SOURCE, FIGURE_VALUE, ID, MUNICIPALITY
from ekirjasto_model.notation.absence import Many, Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Amount, Day, Id, Line, MunicipalityCode, Name, Quantity, Words, Year
from ekirjasto_model.values.text import Text


class RemovedCost(Part):
    """A cost of one calendar year that falls away, in euros without VAT."""

    TITLE: ClassVar[Text] = Text(fi="Poistuva kustannus", sv="Kostnad som faller bort", en="Cost that falls away")

    name: Annotated[
        Name,
        Text(
            fi="Mikä kustannus poistuu, yhdellä tai useammalla kielellä.",
            sv="Vilken kostnad som faller bort, på ett eller flera språk.",
            en="Which cost falls away, in one language or several.",
        ),
    ]
    year: Annotated[
        Year,
        Text(
            fi="Kalenterivuosi, jolta kustannusta ei enää makseta.",
            sv="Det kalenderår för vilket kostnaden inte längre betalas.",
            en="The calendar year for which the cost is no longer paid.",
        ),
    ]
    amount: Annotated[
        Amount,
        Text(
            fi="Poistuva summa kyseisen vuoden euroina ilman arvonlisäveroa.",
            sv="Summan som faller bort, i det årets euro utan mervärdesskatt.",
            en="The sum that falls away, in euros of that year without VAT.",
        ),
    ]
    about: Annotated[
        Maybe[Words],
        Text(
            fi="Mihin summa perustuu tai mitä siitä on hyvä tietää.",
            sv="Vad summan bygger på eller vad som är bra att veta om den.",
            en="What the sum rests on, or what is good to know about it.",
        ),
    ] = None


class OwnMeasure(Part):
    """The municipality's own figure for a driver other than population, in the driver's own unit.

    The cost annex holds those of the members; a municipality that is none yet states its own here.
    """

    TITLE: ClassVar[Text] = Text(
        fi="Kunnan oma jakoperusteen luku",
        sv="Kommunens eget tal för en fördelningsgrund",
        en="Municipality's own figure of a driver",
    )

    driver: Annotated[Driver, Coded(Driver), DRIVER_OF_FIGURE]
    day: Annotated[
        Day,
        Text(
            fi="Päivä, jota luku koskee, koko vuoden luvulla vuoden viimeinen päivä.",
            sv="Den dag som talet gäller, för ett helt års tal årets sista dag.",
            en="The day of the figure, for a whole year's figure the last day of that year.",
        ),
    ]
    value: Annotated[Quantity, FIGURE_VALUE]
    source: Annotated[Line, FIGURE_SOURCE]


class OwnCosts(Document):
    """What a municipality that thinks of joining pays by itself today and would no longer pay.

    The figures are its own. They say what joining costs it in the end: the new
    share less the costs that fall away. Where costs are shared by a driver other
    than population, its share needs a figure of its own for it too.
    """

    TITLE: ClassVar[Text] = Text(
        fi="Kunnan omat kustannukset", sv="Kommunens egna kostnader", en="Municipality's own costs"
    )
    ABOUT: ClassVar[Text] = Text(
        fi="Kertoo, mitä kustannuksia kunnalta poistuu, jos se liittyy e-kirjastoon. Luvut ovat kunnan omia, ja "
        "niistä nähdään, paljonko lisärahaa liittyminen vaatii.",
        sv="Anger vilka kostnader som faller bort för kommunen om den ansluter sig till e-biblioteket. Siffrorna är "
        "kommunens egna och visar hur mycket mer pengar anslutningen kräver.",
        en="States which costs fall away for a municipality if it joins the e-library. The figures are its own and "
        "show how much extra money joining needs.",
    )

    kind: Annotated[Literal["own-costs"], KIND]
    id: Annotated[Id, ID]
    municipality: Annotated[MunicipalityCode, MUNICIPALITY]
    removed_costs: Annotated[
        Many[RemovedCost],
        Text(
            fi="Kustannukset, joita kunta ei liityttyään enää maksa; jätetään pois, jos mikään ei poistu.",
            sv="De kostnader som kommunen inte längre betalar efter anslutningen; utelämnas om inget faller bort.",
            en="The costs that the municipality no longer pays once it has joined; left out if none falls away.",
        ),
    ] = ()
    own_figures: Annotated[
        Many[OwnMeasure],
        Text(
            fi="Kunnan omat luvut niistä muista jakoperusteista kuin asukasluvusta, joilla e-kirjaston kustannuksia "
            "jaetaan.",
            sv="Kommunens egna tal för de andra fördelningsgrunder än invånarantalet som e-bibliotekets kostnader "
            "fördelas enligt.",
            en="The municipality's own figures of the drivers other than population by which the e-library's costs "
            "are shared.",
        ),
    ] = ()
