"""What programs read of a year's shares as a whole."""

from __future__ import annotations

from ekirjasto_model.reporting.allocation.annex_shapes import VAT
from ekirjasto_model.reporting.allocation.income_shapes import INCOME
from ekirjasto_model.reporting.allocation.share_shapes import ENTRY_FEE, ITEM_SHAPE, SHARE
from ekirjasto_model.reporting.output_keys import CURRENCY, MADE_BY, version
from ekirjasto_model.reporting.shape import AMOUNT, ID, YEAR, Key, Shape
from ekirjasto_model.values.text import Text

ALLOCATION = Shape(
    "Allocation",
    Text(fi="Kustannustenjako", sv="Kostnadsfördelning", en="Cost sharing"),
    (
        version(2),
        MADE_BY,
        Key("year", YEAR, Text(fi="Kalenterivuosi.", sv="Kalenderåret.", en="The calendar year.")),
        Key(
            "annex",
            ID,
            Text(fi="Kustannusliitteen tunnus.", sv="Kostnadsbilagans beteckning.", en="The cost annex's id."),
        ),
        CURRENCY,
        Key(
            "total",
            AMOUNT,
            Text(fi="Maksuosuudet yhteensä.", sv="Betalningsandelarna sammanlagt.", en="All shares together."),
        ),
        Key(
            "items",
            ITEM_SHAPE,
            Text(fi="Kustannuserät tunnuksen mukaan.", sv="Kostnadsposterna enligt beteckning.", en="The items by id."),
            many=True,
        ),
        Key(
            "shares",
            SHARE,
            Text(
                fi="Maksuosuudet kuntakoodin mukaan.",
                sv="Betalningsandelarna enligt kommunkod.",
                en="The shares by municipality code.",
            ),
            many=True,
        ),
        Key(
            "settles",
            ID,
            Text(
                fi="Sen kustannusliitteen tunnus, jonka ennakot tasataan; null, jos ei minkään.",
                sv="Beteckningen på den kostnadsbilaga vars förskott avräknas; null om ingen.",
                en="The id of the cost annex whose advances are settled; null where none is.",
            ),
            or_null=True,
        ),
        Key(
            "income",
            INCOME,
            Text(
                fi="Tulot, jotka pienentävät maksuosuuksia.",
                sv="Intäkterna som minskar betalningsandelarna.",
                en="The income that reduces the shares.",
            ),
            many=True,
        ),
        Key(
            "vat",
            VAT,
            Text(
                fi="Hankintojen arvonlisävero; maksuosuudet ovat ilman sitä.",
                sv="Inköpens mervärdesskatt; betalningsandelarna är utan den.",
                en="The VAT of the purchases; the shares are without it.",
            ),
            many=True,
        ),
        Key(
            "entry_fees",
            ENTRY_FEE,
            Text(
                fi="Liittymismaksut; ne eivät sisälly maksuosuuksiin.",
                sv="Anslutningsavgifterna; de ingår inte i betalningsandelarna.",
                en="The entry fees; they are no part of the shares.",
            ),
            many=True,
        ),
    ),
)
