"""What programs read of a cost item, of a share, and of an entry fee."""

from __future__ import annotations

from ekirjasto_model.reporting.allocation.annex_shapes import INSTALMENT, SETTLEMENT
from ekirjasto_model.reporting.allocation.trace_shapes import (
    FORMULA,
    ITEM,
    NAME,
    ROUNDING,
    SHARED_BY,
    TO_SHARE,
    TRACE,
)
from ekirjasto_model.reporting.shape import AMOUNT, DAY, ID, MUNICIPALITY, Key, Shape
from ekirjasto_model.values.text import Text

MEMBER = Key(
    "member", MUNICIPALITY, Text(fi="Jäsenen kuntakoodi.", sv="Medlemmens kommunkod.", en="The member's code.")
)

LUCKY = Shape(
    "Cents",
    Text(fi="Yli jääneet sentit", sv="Överblivna cent", en="Cents left over"),
    (
        MEMBER,
        Key(
            "remainder_cents",
            {"type": "integer", "minimum": 1},
            Text(fi="Montako senttiä se sai.", sv="Hur många cent den fick.", en="How many of them it got."),
        ),
    ),
)
ITEM_SHAPE = Shape(
    "Item",
    Text(fi="Kustannuserä", sv="Kostnadspost", en="Cost item"),
    (
        ITEM,
        NAME,
        FORMULA,
        SHARED_BY,
        TO_SHARE,
        Key("total", AMOUNT, Text(fi="Osuudet yhteensä.", sv="Andelarna sammanlagt.", en="All shares together.")),
        ROUNDING,
        Key(
            "cents",
            LUCKY,
            Text(
                fi="Kuka sai jaosta yli jääneitä senttejä ja montako.",
                sv="Vem som fick cent som blev över i fördelningen och hur många.",
                en="Who got cents left over, and how many.",
            ),
            many=True,
        ),
        Key(
            "apart",
            AMOUNT,
            Text(
                fi="Erillään pidetyt sentit; ne eivät sisälly osuuksiin.",
                sv="Cent som hålls för sig; de ingår inte i andelarna.",
                en="The cents kept apart; they are no part of the shares.",
            ),
        ),
    ),
)
GROUNDS = Shape(
    "Trace",
    Text(fi="Maksuosuuden perusteet", sv="Betalningsandelens grunder", en="Trace of a share"),
    (
        Key(
            "items",
            TRACE,
            Text(
                fi="Erät, joita jäsen maksaa, tunnuksen mukaan.",
                sv="Posterna som medlemmen betalar, enligt beteckning.",
                en="The items that the member shares, by id.",
            ),
            many=True,
        ),
    ),
)
SHARE = Shape(
    "Share",
    Text(fi="Maksuosuus", sv="Betalningsandel", en="Share"),
    (
        MEMBER,
        NAME,
        Key(
            "amount",
            AMOUNT,
            Text(
                fi="Maksuosuus: erien osuuksien tarkka summa vähennettynä tuloilla.",
                sv="Betalningsandelen: den exakta summan av posternas andelar minus intäkter.",
                en="The share: the exact sum of those of the items, less income.",
            ),
        ),
        Key(
            "trace",
            GROUNDS,
            Text(fi="Miten osuuteen tultiin.", sv="Hur andelen räknades.", en="How the share came about."),
        ),
        Key(
            "income",
            AMOUNT,
            Text(
                fi="Paljonko tulot vähentävät osuutta jakamisen jälkeen.",
                sv="Hur mycket intäkter minskar andelen efter fördelningen.",
                en="What income takes off the share after the sharing.",
            ),
        ),
        Key(
            "vat",
            AMOUNT,
            Text(
                fi="Arvonlisävero, jonka jäsen maksaa osuuden rinnalla.",
                sv="Mervärdesskatten som medlemmen betalar vid sidan av andelen.",
                en="The VAT that the member bears beside the share.",
            ),
        ),
        Key(
            "settlement",
            SETTLEMENT,
            Text(
                fi="Lopullinen tasaus; null, jos liite ei tasaa ennakoita.",
                sv="Slutavräkningen; null om bilagan inte avräknar förskott.",
                en="The final settlement; null where the annex settles no advances.",
            ),
            or_null=True,
        ),
        Key(
            "instalments",
            INSTALMENT,
            Text(
                fi="Maksuerät; niiden summa on maksuosuus tai tasauksessa maksettava summa.",
                sv="Delbetalningarna; deras summa är betalningsandelen eller vad som återstår i slutavräkningen.",
                en="The instalments; they sum to the share, or to what the settlement leaves to pay.",
            ),
            many=True,
        ),
    ),
)
ENTRY_FEE = Shape(
    "EntryFee",
    Text(fi="Liittymismaksu", sv="Anslutningsavgift", en="Entry fee"),
    (
        MEMBER,
        NAME,
        Key("amount", AMOUNT, Text(fi="Liittymismaksu.", sv="Anslutningsavgiften.", en="The entry fee.")),
        Key("agreement", ID, Text(fi="Sopimuksen tunnus.", sv="Avtalets beteckning.", en="The agreement's id.")),
        Key(
            "joined",
            DAY,
            Text(
                fi="Päivä, jona jäsenyys alkaa.",
                sv="Dagen då medlemskapet börjar.",
                en="The day on which membership begins.",
            ),
        ),
    ),
)
