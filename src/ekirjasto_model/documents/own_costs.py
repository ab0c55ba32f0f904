"""A municipality's own figures: what it no longer pays when it joins."""

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.documents.document import KIND, Document
from ekirjasto_model.documents.wording import ID, MUNICIPALITY
from ekirjasto_model.notation.absence import Maybe, Some
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Amount, Id, MunicipalityCode, Name, Words, Year
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
            en="What the sum rests on, or what is good to know of it.",
        ),
    ] = None


class OwnCosts(Document):
    """What a municipality that thinks of joining pays by itself today and would no longer pay.

    The figures are its own. They say what joining costs it in the end: the new
    share less the costs that fall away.
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
        "show how much extra money joining takes.",
    )

    kind: Annotated[Literal["own-costs"], KIND]
    id: Annotated[Id, ID]
    municipality: Annotated[MunicipalityCode, MUNICIPALITY]
    removed_costs: Annotated[
        Some[RemovedCost],
        Text(
            fi="Kustannukset, joita kunta ei liityttyään enää maksa.",
            sv="De kostnader som kommunen inte längre betalar efter anslutningen.",
            en="The costs that the municipality no longer pays once it has joined.",
        ),
    ]
