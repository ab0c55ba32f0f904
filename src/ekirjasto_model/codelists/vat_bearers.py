"""Who pays the value added tax of a purchase and applies for its refund."""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class VatBearer(StrEnum):
    """Who bears the tax until it is refunded.

    >>> VAT_BEARERS.label(VatBearer.MEMBERS).fi
    'jäsenet'
    """

    BUYER = "buyer"
    MEMBERS = "members"


VAT_BEARERS = Codelist(
    name="vat-bearers",
    title=Text(
        fi="Kuka maksaa hankinnan arvonlisäveron",
        sv="Vem som betalar inköpets mervärdesskatt",
        en="Who bears the VAT of a purchase",
    ),
    codes=VatBearer,
    entries={
        VatBearer.BUYER: Entry(
            label=Text(fi="ostava kunta", sv="den köpande kommunen", en="the buying municipality"),
            definition=Text(
                fi="Kunta, joka ostaa muidenkin puolesta, maksaa veron ja saa sen itse takaisin; jäsenet maksavat vain "
                "verottoman osuutensa.",
                sv="Den kommun som köper också för de andra betalar skatten och får den själv tillbaka; medlemmarna "
                "betalar bara sin andel utan skatt.",
                en="The municipality that buys for the others too pays the tax and is itself refunded; the members "
                "only pay their shares without it.",
            ),
        ),
        VatBearer.MEMBERS: Entry(
            label=Text(fi="jäsenet", sv="medlemmarna", en="the members"),
            definition=Text(
                fi="Jokainen jäsen maksaa veron osuutensa päälle ja hakee sen itse takaisin.",
                sv="Varje medlem betalar skatten utöver sin andel och ansöker själv om att få den tillbaka.",
                en="Every member pays the tax on top of its share and applies for the refund itself.",
            ),
        ),
    },
)
"""The two who may bear it."""
