"""What programs read of a year's shares as a whole."""

from __future__ import annotations

from ekirjasto_model.reporting.allocation.trace_shapes import (
    FORMULA,
    ITEM,
    NAME,
    ROUNDING,
    SHARED_BY,
    TO_SHARE,
    TRACE,
)
from ekirjasto_model.reporting.joining_brief.shape import AMOUNT, DAY, ID, LINE, MUNICIPALITY, YEAR, Key, Schema, Shape
from ekirjasto_model.values.text import Text

VERSION: Schema = {"type": "integer", "const": 2}
CURRENCY: Schema = {"type": "string", "const": "EUR"}
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
                fi="Maksuosuus: erien osuuksien tarkka summa.",
                sv="Betalningsandelen: den exakta summan av posternas andelar.",
                en="The share: the exact sum of those of the items.",
            ),
        ),
        Key(
            "trace",
            GROUNDS,
            Text(fi="Miten osuuteen tultiin.", sv="Hur andelen räknades.", en="How the share came about."),
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
ALLOCATION = Shape(
    "Allocation",
    Text(fi="Kustannustenjako", sv="Kostnadsfördelning", en="Cost sharing"),
    (
        Key(
            "version",
            VERSION,
            Text(
                fi="Muodon versio; se nousee, kun avaimen merkitys muuttuu tai avain poistuu.",
                sv="Formatets version; den stiger när en nyckels betydelse ändras eller en nyckel försvinner.",
                en="The version of the shape; it rises when a key changes its meaning or is removed.",
            ),
        ),
        Key(
            "made_by",
            LINE,
            Text(fi="Ohjelma ja sen versio.", sv="Programmet och dess version.", en="The program and its version."),
        ),
        Key("year", YEAR, Text(fi="Kalenterivuosi.", sv="Kalenderåret.", en="The calendar year.")),
        Key(
            "annex",
            ID,
            Text(fi="Kustannusliitteen tunnus.", sv="Kostnadsbilagans beteckning.", en="The cost annex's id."),
        ),
        Key(
            "currency",
            CURRENCY,
            Text(fi="Kaikkien summien valuutta.", sv="Alla summors valuta.", en="The currency of every sum."),
        ),
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
