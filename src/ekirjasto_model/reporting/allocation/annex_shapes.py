"""What programs read of income, VAT, a final settlement and instalments."""

from __future__ import annotations

from ekirjasto_model.codelists.income_kinds import INCOME_KINDS
from ekirjasto_model.codelists.income_places import INCOME_PLACES
from ekirjasto_model.codelists.vat_bearers import VAT_BEARERS
from ekirjasto_model.codelists.vat_kinds import VAT_KINDS
from ekirjasto_model.reporting.allocation.trace_shapes import ITEM, NAME
from ekirjasto_model.reporting.joining_brief.shape import (
    AMOUNT,
    COUNT,
    DAY,
    ID,
    MUNICIPALITY,
    NUMBER,
    Key,
    Shape,
    coded,
)
from ekirjasto_model.values.text import Text

MEMBER = Key(
    "member", MUNICIPALITY, Text(fi="Jäsenen kuntakoodi.", sv="Medlemmens kommunkod.", en="The member's code.")
)


def euros(name: str, fi: str, sv: str, en: str, *, or_null: bool = False) -> Key:
    """Return a key that holds a sum of euros."""
    return Key(name, AMOUNT, Text(fi=fi, sv=sv, en=en), or_null=or_null)


OF_ITEM = Shape(
    "OfItem",
    Text(fi="Erän osa", sv="Postens del", en="An item's part"),
    (ITEM, euros("amount", "Erän osa.", "Postens del.", "The item's part.")),
)
OF_MEMBER = Shape(
    "OfMember",
    Text(fi="Jäsenen osa", sv="Medlemmens del", en="A member's part"),
    (MEMBER, euros("amount", "Jäsenen osa.", "Medlemmens del.", "The member's part.")),
)
GRANT = Shape(
    "UsableGrant",
    Text(fi="Käytettävissä oleva avustus", sv="Understöd som får användas", en="Usable grant"),
    (
        Key("grant", ID, Text(fi="Avustuksen tunnus.", sv="Understödets beteckning.", en="The grant's id.")),
        euros("granted", "Myönnetty summa.", "Den beviljade summan.", "The sum granted."),
        euros("costs", "Kustannukset.", "Kostnaderna.", "The costs."),
        euros(
            "eligible",
            "Avustukseen oikeuttavat kustannukset.",
            "De understödsberättigande kostnaderna.",
            "The eligible costs.",
        ),
        Key(
            "percentage",
            NUMBER,
            Text(fi="Enimmäisosuus prosentteina.", sv="Högsta andel i procent.", en="The greatest percentage."),
            or_null=True,
        ),
        euros(
            "by_percentage",
            "Enimmäisosuus euroina.",
            "Högsta andel i euro.",
            "The greatest percentage in euros.",
            or_null=True,
        ),
        euros(
            "less_other_income",
            "Avustukseen oikeuttavat kustannukset vähennettyinä muilla tuloilla.",
            "De understödsberättigande kostnaderna minus andra intäkter.",
            "The eligible costs less other income.",
        ),
        euros("usable", "Käytettävissä oleva määrä.", "Det som får användas.", "The usable amount."),
        euros("own_contribution", "Omarahoitusosuus.", "Självfinansieringsandelen.", "The own contribution."),
    ),
)
INCOME = Shape(
    "Income",
    Text(fi="Tulo", sv="Intäkt", en="Income"),
    (
        Key("income", ID, Text(fi="Tulon tunnus.", sv="Intäktens beteckning.", en="The income's id.")),
        NAME,
        coded("income_kind", INCOME_KINDS, Text(fi="Tulon laji.", sv="Intäktens slag.", en="The kind of income.")),
        coded(
            "taken",
            INCOME_PLACES,
            Text(fi="Mistä tulo vähennetään.", sv="Vad intäkten dras av från.", en="Where the income is taken off."),
        ),
        euros("amount", "Vähennetty summa.", "Det avdragna beloppet.", "The sum taken off."),
        Key(
            "items",
            OF_ITEM,
            Text(
                fi="Mitä kustakin erästä vähennettiin ennen jakoa.",
                sv="Vad som drogs av från varje post före fördelningen.",
                en="What was taken off each item before the sharing.",
            ),
            many=True,
        ),
        Key(
            "members",
            OF_MEMBER,
            Text(
                fi="Mitä kunkin jäsenen osuudesta vähennettiin jaon jälkeen.",
                sv="Vad som drogs av från varje medlems andel efter fördelningen.",
                en="What was taken off each member's share after the sharing.",
            ),
            many=True,
        ),
        Key(
            "usable",
            GRANT,
            Text(
                fi="Paljonko avustuksesta on käytettävissä; null, jos tulo ei ole avustus.",
                sv="Hur mycket av understödet som får användas; null om intäkten inte är ett understöd.",
                en="How much of the grant may be used; null where the income is no grant.",
            ),
            or_null=True,
        ),
    ),
)
VAT = Shape(
    "ItemVat",
    Text(fi="Erän arvonlisävero", sv="Postens mervärdesskatt", en="VAT of an item"),
    (
        ITEM,
        coded("vat_kind", VAT_KINDS, Text(fi="Hankinnan laji.", sv="Inköpets slag.", en="The kind of purchase.")),
        Key("day", DAY, Text(fi="Päivä, jonka verokanta.", sv="Dagen för skattesatsen.", en="The day of the rate.")),
        Key("percent", NUMBER, Text(fi="Verokanta prosentteina.", sv="Skattesatsen i procent.", en="The rate.")),
        euros("net", "Veroton summa.", "Summan utan skatt.", "The net sum."),
        euros("vat", "Vero.", "Skatten.", "The tax."),
        euros("gross", "Verollinen summa.", "Summan med skatt.", "The gross sum."),
        coded(
            "borne_by", VAT_BEARERS, Text(fi="Kuka maksaa veron.", sv="Vem som betalar skatten.", en="Who bears it.")
        ),
        Key(
            "members",
            OF_MEMBER,
            Text(
                fi="Jäsenten osat verosta, jos jäsenet maksavat sen.",
                sv="Medlemmarnas delar av skatten, om medlemmarna betalar den.",
                en="The members' parts of the tax, where the members bear it.",
            ),
            many=True,
        ),
    ),
)
SETTLEMENT = Shape(
    "Settlement",
    Text(fi="Lopullinen tasaus", sv="Slutavräkning", en="Final settlement"),
    (
        euros("advance", "Ennakko.", "Förskottet.", "The advance."),
        euros("closed", "Lopullinen osuus.", "Den slutliga andelen.", "The final share."),
        euros(
            "difference", "Lopullinen osuus miinus ennakko.", "Slutlig andel minus förskott.", "Closed less advance."
        ),
        euros(
            "carried_over",
            "Seuraavalle vuodelle siirtyvä osa erosta.",
            "Den del av skillnaden som överförs till nästa år.",
            "The part of the difference carried over to next year.",
        ),
        euros(
            "to_pay",
            "Maksettava; negatiivinen palautetaan.",
            "Att betala; negativt återbetalas.",
            "What is paid; negative, what is returned.",
        ),
    ),
)
INSTALMENT = Shape(
    "DueInstalment",
    Text(fi="Maksuerä", sv="Delbetalning", en="Instalment"),
    (
        Key("number", COUNT, Text(fi="Järjestysnumero.", sv="Ordningsnummer.", en="Its place in the order of time.")),
        Key("due", DAY, Text(fi="Eräpäivä.", sv="Förfallodagen.", en="The due day.")),
        euros("amount", "Maksettava; negatiivinen palautetaan.", "Att betala; negativt återbetalas.", "What is paid."),
    ),
)
SHARE_KEYS = (
    euros(
        "income",
        "Mitä jaon jälkeen vähennetyt tulot pienentävät osuutta.",
        "Vad intäkter efter fördelningen minskar andelen med.",
        "What income taken after the sharing takes off the share.",
    ),
    euros(
        "vat",
        "Jäsenen maksama arvonlisävero osuuden päälle.",
        "Den mervärdesskatt som medlemmen betalar utöver andelen.",
        "The VAT that the member bears on top of the share.",
    ),
    Key(
        "settlement",
        SETTLEMENT,
        Text(
            fi="Lopullinen tasaus; null, jos liite on ennakko.",
            sv="Slutavräkningen; null om bilagan är ett förskott.",
            en="The final settlement; null where the annex is an advance.",
        ),
        or_null=True,
    ),
    Key(
        "instalments",
        INSTALMENT,
        Text(fi="Maksuerät ajan mukaan.", sv="Delbetalningarna i tidsordning.", en="The instalments in order of time."),
        many=True,
    ),
)
YEAR_KEYS = (
    Key(
        "settles",
        ID,
        Text(
            fi="Sen liitteen tunnus, jonka ennakot tasataan; null, jos liite on ennakko.",
            sv="Beteckningen på den bilaga vars förskott avräknas; null om bilagan är ett förskott.",
            en="The id of the annex whose advances are settled; null where the annex is an advance.",
        ),
        or_null=True,
    ),
    Key("income", INCOME, Text(fi="Tulot.", sv="Intäkterna.", en="The income."), many=True),
    Key("vat", VAT, Text(fi="Erien arvonlisävero.", sv="Posternas mervärdesskatt.", en="The items' VAT."), many=True),
)
