"""What programs read of VAT, of the final settlement and of instalments."""

from __future__ import annotations

from ekirjasto_model.codelists.vat_bearers import VAT_BEARERS
from ekirjasto_model.codelists.vat_kinds import VAT_KINDS
from ekirjasto_model.reporting.allocation.income_shapes import SUMS
from ekirjasto_model.reporting.allocation.step_shapes import EXACT
from ekirjasto_model.reporting.allocation.trace_shapes import ITEM
from ekirjasto_model.reporting.shape import AMOUNT, DAY, Key, Shape, coded
from ekirjasto_model.values.text import Text

VAT = Shape(
    "Vat",
    Text(fi="Hankinnan arvonlisävero", sv="Inköpets mervärdesskatt", en="VAT of a purchase"),
    (
        ITEM,
        coded("vat_kind", VAT_KINDS, Text(fi="Hankinnan laji.", sv="Inköpets slag.", en="The kind of purchase.")),
        Key(
            "day",
            DAY,
            Text(fi="Päivä, jonka verokantaa käytetään.", sv="Dagen för skattesatsen.", en="The day of the rate."),
        ),
        Key("percent", EXACT, Text(fi="Verokanta prosentteina.", sv="Skattesatsen i procent.", en="Rate in per cent.")),
        Key("net", AMOUNT, Text(fi="Veroton summa.", sv="Summan utan skatt.", en="The sum without tax.")),
        Key("vat", AMOUNT, Text(fi="Vero.", sv="Skatten.", en="The tax.")),
        Key("gross", AMOUNT, Text(fi="Verollinen summa.", sv="Summan med skatt.", en="The sum with tax.")),
        coded("borne_by", VAT_BEARERS, Text(fi="Kuka veron maksaa.", sv="Vem som betalar skatten.", en="Who pays.")),
        Key(
            "members",
            SUMS,
            Text(
                fi="Jäsenten osat verosta kuntakoodin mukaan; tyhjä, jos veron maksaa ostava kunta.",
                sv="Medlemmarnas delar av skatten enligt kommunkod; tom om den köpande kommunen betalar den.",
                en="The members' parts of the tax by code; empty where the buying municipality bears it.",
            ),
        ),
    ),
)
SETTLEMENT = Shape(
    "Settlement",
    Text(fi="Lopullinen tasaus", sv="Slutavräkning", en="Final settlement"),
    (
        Key("advance", AMOUNT, Text(fi="Ennakko.", sv="Förskottet.", en="The advance.")),
        Key("closed", AMOUNT, Text(fi="Lopullinen osuus.", sv="Den slutliga andelen.", en="The final share.")),
        Key(
            "difference",
            AMOUNT,
            Text(
                fi="Lopullinen osuus vähennettynä ennakolla; negatiivinen, jos jäsen on maksanut liikaa.",
                sv="Den slutliga andelen minus förskottet; negativ om medlemmen har betalat för mycket.",
                en="The final share less the advance; negative where the member has paid too much.",
            ),
        ),
        Key(
            "carried_over",
            AMOUNT,
            Text(
                fi="Osa erotuksesta, joka siirretään seuraavalle vuodelle.",
                sv="Den del av skillnaden som överförs till nästa år.",
                en="The part of the difference that is moved to the next year.",
            ),
        ),
        Key(
            "to_pay",
            AMOUNT,
            Text(
                fi="Maksettava; negatiivinen summa palautetaan.",
                sv="Att betala; en negativ summa återbetalas.",
                en="To pay; a negative sum is returned.",
            ),
        ),
    ),
)
INSTALMENT = Shape(
    "Instalment",
    Text(fi="Maksuerä", sv="Delbetalning", en="Instalment"),
    (
        Key(
            "number",
            {"type": "integer", "minimum": 1},
            Text(
                fi="Järjestysnumero ajan mukaan.",
                sv="Ordningsnummer i tidsordning.",
                en="Its number in the order of time.",
            ),
        ),
        Key("due", DAY, Text(fi="Eräpäivä.", sv="Förfallodagen.", en="The day by which it is due.")),
        Key(
            "amount",
            AMOUNT,
            Text(
                fi="Summa; negatiivinen palautetaan.",
                sv="Summan; en negativ återbetalas.",
                en="The sum; a negative one is returned.",
            ),
        ),
    ),
)
