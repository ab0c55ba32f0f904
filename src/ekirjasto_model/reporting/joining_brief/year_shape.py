"""What programs read of one year of the brief."""

from __future__ import annotations

from ekirjasto_model.codelists.drivers import DRIVERS
from ekirjasto_model.reporting.joining_brief.compared_shapes import MEMBER, NATIONAL_FEE, REMOVED
from ekirjasto_model.reporting.joining_brief.fee_shapes import ANNEX, FIGURE, ITEM, PART, UNTOLD_ITEM
from ekirjasto_model.reporting.shape import AMOUNT, YEAR, YES_OR_NO, Key, Shape, coded
from ekirjasto_model.values.text import Text

YEAR_SHAPE = Shape(
    "Year",
    Text(fi="Talousarviovuosi tai suunnitelmavuosi", sv="Budgetår eller planår", en="Budget year or plan year"),
    (
        Key("year", YEAR, Text(fi="Kalenterivuosi.", sv="Kalenderåret.", en="The calendar year.")),
        Key(
            "annex",
            ANNEX,
            Text(
                fi="Kustannusliite; null, jos sopimuksella ei ole yhtään.",
                sv="Kostnadsbilagan; null om avtalet inte har någon.",
                en="The cost annex; null where the agreement has none.",
            ),
            or_null=True,
        ),
        Key(
            "figures",
            FIGURE,
            Text(
                fi="Kunnan luvut, joilla kustannukset on jaettu.",
                sv="Kommunens tal som kostnaderna har fördelats enligt.",
                en="The municipality's figures by which costs are shared.",
            ),
            many=True,
        ),
        coded(
            "missing_figures",
            DRIVERS,
            Text(
                fi="Jakoperusteet, joista kunnan luku puuttuu.",
                sv="Fördelningsgrunder som kommunen saknar tal för.",
                en="The drivers for which the municipality has no figure.",
            ),
            many=True,
        ),
        Key(
            "whole_year",
            AMOUNT,
            Text(
                fi="Maksuosuus, jos jäsenyys kestäisi koko vuoden; null, jos vuosi on täysi tai sitä ei voi kertoa.",
                sv="Betalningsandelen om medlemskapet varade hela året; null om det varar hela året eller andelen inte "
                "kan anges.",
                en="The share if the membership lasted the whole year; null where the year is a whole one or the "
                "share is not known.",
            ),
            or_null=True,
        ),
        Key(
            "parts",
            PART,
            Text(
                fi="Osa vuodesta, josta maksetaan; tyhjä, jos koko vuodesta.",
                sv="Den del av året som kommunen betalar för; tom om den betalar för hela året.",
                en="The part of the year that is paid for; empty where the whole is.",
            ),
            many=True,
        ),
        Key(
            "share",
            AMOUNT,
            Text(
                fi="Maksuosuus niistä eristä, jotka voi kertoa; null, jos mitään ei voi.",
                sv="Betalningsandelen för de poster som kan anges; null om ingen kan anges.",
                en="The share of the items that can be worked out; null where none can.",
            ),
            or_null=True,
        ),
        Key(
            "entry_fee",
            AMOUNT,
            Text(
                fi="Liittymismaksu; null, jos sitä ei peritä.",
                sv="Anslutningsavgiften; null om ingen tas ut.",
                en="The entry fee; null where none is charged.",
            ),
            or_null=True,
        ),
        Key(
            "total",
            AMOUNT,
            Text(
                fi="Maksuosuus ja liittymismaksu yhteensä.",
                sv="Betalningsandelen och anslutningsavgiften sammanlagt.",
                en="The share and the entry fee together.",
            ),
            or_null=True,
        ),
        Key(
            "complete",
            YES_OR_NO,
            Text(
                fi="Ovatko summat täydelliset.", sv="Om summorna är fullständiga.", en="Whether the sums are complete."
            ),
        ),
        Key(
            "per_inhabitant",
            AMOUNT,
            Text(
                fi="Maksuosuus asukasta kohden, pyöristettynä.",
                sv="Betalningsandelen per invånare, avrundad.",
                en="The share per inhabitant, rounded.",
            ),
            or_null=True,
        ),
        Key(
            "items",
            ITEM,
            Text(
                fi="Maksuosuus kustannuserittäin.",
                sv="Betalningsandelen per kostnadspost.",
                en="The share by cost item.",
            ),
            many=True,
        ),
        Key(
            "untold",
            UNTOLD_ITEM,
            Text(
                fi="Kustannuserät, joita ei voi jakaa.",
                sv="Kostnadsposter som inte kan fördelas.",
                en="The cost items that cannot be shared.",
            ),
            many=True,
        ),
        Key(
            "removed",
            REMOVED,
            Text(
                fi="Poistuvat kustannukset; null, jos niitä ei ole ilmoitettu.",
                sv="Kostnader som faller bort; null om de inte har angetts.",
                en="The costs that fall away; null where they are not stated.",
            ),
            many=True,
            or_null=True,
        ),
        Key(
            "extra",
            AMOUNT,
            Text(
                fi="Lisärahoituksen tarve; negatiivinen, jos rahaa jää säästöön.",
                sv="Behovet av tilläggsfinansiering; negativt om pengar sparas.",
                en="The extra money needed; negative where money is saved.",
            ),
            or_null=True,
        ),
        Key(
            "national",
            NATIONAL_FEE,
            Text(
                fi="Valtakunnallisen E-kirjaston maksu; null, jos se ei ole tiedossa.",
                sv="Det nationella E-bibliotekets avgift; null om den inte är känd.",
                en="The national E-library's fee; null where it is not known.",
            ),
            or_null=True,
        ),
        Key(
            "members",
            MEMBER,
            Text(
                fi="Mitä nykyiset jäsenet maksavat, samoista eristä ennen ja jälkeen.",
                sv="Vad de nuvarande medlemmarna betalar, för samma poster före och efter.",
                en="What the present members pay, over the same items before and after.",
            ),
            many=True,
        ),
    ),
)
