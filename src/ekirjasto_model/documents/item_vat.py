"""The value added tax of a cost item."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.vat_bearers import VatBearer
from ekirjasto_model.codelists.vat_kinds import VatKind
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Day
from ekirjasto_model.values.text import Text


class ItemVat(Part):
    """What kind of purchase an item is for VAT, when it is bought, and who bears the tax.

    The rate is that of the kind on the day. The members' shares stay net of VAT.
    """

    TITLE: ClassVar[Text] = Text(
        fi="Kustannuserän arvonlisävero",
        sv="Kostnadspostens mervärdesskatt",
        en="VAT of an item",
    )

    vat_kind: Annotated[
        Maybe[Annotated[VatKind, Coded(VatKind)]],
        Text(
            fi="Hankinnan laji arvonlisäverotuksessa; verokanta riippuu siitä ja ostopäivästä.",
            sv="Inköpets slag i mervärdesbeskattningen; skattesatsen beror på det och på inköpsdagen.",
            en="The kind of purchase for VAT; the rate depends on it and on the day of purchase.",
        ),
    ] = None
    purchased: Annotated[
        Maybe[Day],
        Text(
            fi="Ostopäivä, jonka verokantaa käytetään; jos se puuttuu, vuoden ensimmäinen päivä.",
            sv="Den inköpsdag vars skattesats används; om den saknas, årets första dag.",
            en="The day of purchase, whose rate is used; if left out, the first day of the year.",
        ),
    ] = None
    included: Annotated[
        Maybe[bool],
        Text(
            fi="Sisältyykö vero summaan (amount), jolloin jaetaan vain veroton osa; jos tieto puuttuu, ei sisälly.",
            sv="Om skatten ingår i summan (amount), varvid bara delen utan skatt fördelas; om uppgiften saknas ingår "
            "den inte.",
            en="Whether the amount includes the tax, so that only the part without it is shared; if left out, it does "
            "not.",
        ),
    ] = None
    borne_by: Annotated[
        Maybe[Annotated[VatBearer, Coded(VatBearer)]],
        Text(
            fi="Kuka maksaa veron ja hakee sen takaisin; jos tieto puuttuu, ostava kunta.",
            sv="Vem som betalar skatten och ansöker om att få den tillbaka; om uppgiften saknas, den köpande kommunen.",
            en="Who bears the tax and applies for its refund; if left out, the buying municipality.",
        ),
    ] = None
