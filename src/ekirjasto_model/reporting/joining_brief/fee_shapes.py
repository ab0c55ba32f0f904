"""What programs read of one year's fee: the annex, figures, items, and what is missing."""

from __future__ import annotations

from ekirjasto_model.codelists.drivers import DRIVERS
from ekirjasto_model.codelists.first_year_rules import FIRST_YEAR_RULES
from ekirjasto_model.reporting.shape import (
    AMOUNT,
    DAY,
    FRACTION,
    ID,
    MUNICIPALITY,
    NUMBER,
    WORDS,
    YEAR,
    YES_OR_NO,
    Key,
    Schema,
    Shape,
    coded,
)
from ekirjasto_model.values.text import Text

LACKS: Schema = {"type": "string", "enum": ["amount", "class", "figure", "fixed-amount", "members", "part-of-year"]}

ANNEX = Shape(
    "Annex",
    Text(
        fi="Kustannusliite, jolla vuosi on laskettu",
        sv="Kostnadsbilaga som året har räknats på",
        en="Cost annex by which a year is worked out",
    ),
    (
        Key("id", ID, Text(fi="Liitteen tunnus.", sv="Bilagans beteckning.", en="The annex's id.")),
        Key(
            "year",
            YEAR,
            Text(fi="Vuosi, jolle liite on.", sv="Året som bilagan gäller.", en="The year that the annex is for."),
        ),
        Key(
            "assumed",
            YES_OR_NO,
            Text(
                fi="Onko toisen vuoden liite oletettu tämän vuoden liitteeksi.",
                sv="Om ett annat års bilaga antas gälla detta år.",
                en="Whether another year's annex is assumed for this year.",
            ),
        ),
        Key(
            "drivers_day",
            DAY,
            Text(
                fi="Päivä, jolta jakoperusteiden luvut on otettu.",
                sv="Den dag som fördelningsgrundernas tal gäller.",
                en="The day of the drivers' figures.",
            ),
        ),
        Key(
            "left_out",
            WORDS,
            Text(
                fi="Kertakustannukset, jotka toisen vuoden liitteestä on jätetty pois.",
                sv="Engångskostnader som har utelämnats ur ett annat års bilaga.",
                en="The one-off costs left out of another year's annex.",
            ),
            many=True,
        ),
    ),
)
FIGURE = Shape(
    "Figure",
    Text(fi="Kunnan luku", sv="Kommunens tal", en="The municipality's figure"),
    (
        coded("driver", DRIVERS, Text(fi="Jakoperuste.", sv="Fördelningsgrunden.", en="The driver.")),
        Key(
            "value",
            NUMBER,
            Text(
                fi="Luku jakoperusteen omassa yksikössä.",
                sv="Talet i fördelningsgrundens egen enhet.",
                en="The figure in the driver's own unit.",
            ),
        ),
        Key("day", DAY, Text(fi="Päivä, jolta luku on.", sv="Den dag som talet gäller.", en="The day of the figure.")),
        Key(
            "assumed",
            YES_OR_NO,
            Text(
                fi="Onko luku tai sen päivä oletettu.",
                sv="Om talet eller dess dag är ett antagande.",
                en="Whether the figure or its day is assumed.",
            ),
        ),
    ),
)
PART = Shape(
    "Part",
    Text(fi="Vajaan vuoden osuus", sv="Andel för ett ofullständigt år", en="Part of a year"),
    (
        Key(
            "fraction",
            FRACTION,
            Text(
                fi="Osa vuoden maksuosuudesta, päivät tai kuukaudet sieventämättä.",
                sv="Den del av årets betalningsandel som betalas, som ett oförkortat bråktal av dagar eller månader.",
                en="The part of the year's share, its days or months not reduced.",
            ),
        ),
        coded(
            "rule",
            FIRST_YEAR_RULES,
            Text(
                fi="Sääntö, jolla osa on laskettu.",
                sv="Regeln enligt vilken delen har räknats.",
                en="The rule by which it is counted.",
            ),
        ),
    ),
)
ITEM = Shape(
    "Item",
    Text(fi="Kustannuserä", sv="Kostnadspost", en="Cost item"),
    (
        Key("item", ID, Text(fi="Kustannuserän tunnus.", sv="Kostnadspostens beteckning.", en="The item's id.")),
        Key("name", WORDS, Text(fi="Nimi kielittäin.", sv="Namnet per språk.", en="The name by language.")),
        Key(
            "amount",
            AMOUNT,
            Text(
                fi="Kunnan maksuosuus erästä; null, jos sitä ei voi kertoa.",
                sv="Kommunens andel av posten; null om den inte kan anges.",
                en="The municipality's share of the item; null where it is not known.",
            ),
            or_null=True,
        ),
    ),
)
UNTOLD_ITEM = Shape(
    "UntoldItem",
    Text(
        fi="Kustannuserä, jota ei voi jakaa",
        sv="Kostnadspost som inte kan fördelas",
        en="Cost item that cannot be shared",
    ),
    (
        Key("item", ID, Text(fi="Kustannuserän tunnus.", sv="Kostnadspostens beteckning.", en="The item's id.")),
        Key(
            "lacks",
            LACKS,
            Text(
                fi="Mitä puuttuu: luku, vajaan vuoden sääntö, summa, jäsenen luokka, jäsenen kiinteä summa "
                "tai maksajat.",
                sv="Vad som saknas: ett tal, regeln för ett ofullständigt år, beloppet, en medlems klass, en medlems "
                "fasta belopp eller betalarna.",
                en="What it lacks: a figure, the rule for a partial year, its sum, a member's class, a member's fixed "
                "amount, or its payers.",
            ),
        ),
        coded(
            "driver",
            DRIVERS,
            Text(
                fi="Jakoperuste, jonka luku puuttuu.",
                sv="Fördelningsgrunden vars tal saknas.",
                en="The driver whose figure is missing.",
            ),
            or_null=True,
        ),
        Key(
            "members",
            MUNICIPALITY,
            Text(
                fi="Kunnat, joilta se puuttuu.", sv="Kommunerna som saknar det.", en="The municipalities that lack it."
            ),
            many=True,
        ),
    ),
)
