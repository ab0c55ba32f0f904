"""What programs read of one share of one cost item."""

from __future__ import annotations

from ekirjasto_model.codelists.item_sharers import ITEM_SHARERS
from ekirjasto_model.codelists.remainders import REMAINDERS
from ekirjasto_model.codelists.roundings import ROUNDINGS
from ekirjasto_model.formulas.catalogue import SHAPES
from ekirjasto_model.reporting.allocation.step_shapes import BASIS, EXACT, PART_OF_YEAR, STEP
from ekirjasto_model.reporting.shape import AMOUNT, ID, WORDS, Key, Schema, Shape, coded
from ekirjasto_model.values.text import Text

METHODS: Schema = {
    "type": "string",
    "enum": [*(code.value for code in ROUNDINGS.codes), *(code.value for code in REMAINDERS.codes)],
}

ITEM = Key("item", ID, Text(fi="Kustannuserän tunnus.", sv="Kostnadspostens beteckning.", en="The cost item's id."))
NAME = Key("name", WORDS, Text(fi="Nimi kielittäin.", sv="Namnet på varje språk.", en="The name by language."))
SHARED_BY = coded(
    "shared_by",
    ITEM_SHARERS,
    Text(fi="Ketkä kustannuksen maksavat.", sv="Vilka som betalar kostnaden.", en="Who shares the cost."),
)
FORMULA = Key(
    "formula",
    {"type": "string", "enum": list(SHAPES)},
    Text(
        fi="Kaava, jolla kustannus jaetaan.",
        sv="Formeln enligt vilken kostnaden fördelas.",
        en="The formula by which the cost is shared.",
    ),
)
TO_SHARE = Key(
    "to_share",
    EXACT,
    Text(
        fi="Summa euroina, jonka kaava jakaa; null, jos kaava perustuu hintaan.",
        sv="Summan i euro som formeln fördelar; null om formeln bygger på ett pris.",
        en="The sum in euros that the formula divides; null where the formula is based on a price.",
    ),
    or_null=True,
)
ROUNDING = Key(
    "rounding",
    METHODS,
    Text(
        fi="Miten senteiksi pyöristetään: hinnasta lasketun osuuden pyöristys tai jaettavan summan senttien jakotapa.",
        sv="Hur det avrundas till cent: avrundningen av en andel som räknats på ett pris, eller sättet att fördela "
        "centen av en summa.",
        en="How cents are made: the rounding of a share worked out from a price, or how the cents of a sum are shared "
        "out.",
    ),
)

TRACE = Shape(
    "ItemTrace",
    Text(fi="Osuuden perusteet", sv="Andelens grunder", en="How a share came about"),
    (
        ITEM,
        NAME,
        SHARED_BY,
        TO_SHARE,
        FORMULA,
        Key(
            "rate",
            EXACT,
            Text(
                fi="Hinta, jos kaava on hinta kertaa luku, niin kuin se on liitteessä; muuten null.",
                sv="Priset så som det står i bilagan, om formeln är priset gånger ett tal; annars null.",
                en="The price as the annex writes it, where the formula is a price times a figure; else null.",
            ),
            or_null=True,
        ),
        Key(
            "step",
            STEP,
            Text(
                fi="Kaava ja sen sisäiset kaavat: miten jäsenen osaan tultiin.",
                sv="Formeln och formlerna inom den: hur medlemmens del räknades.",
                en="The formula and those within it: how the member's part came about.",
            ),
        ),
        Key(
            "bases",
            BASIS,
            Text(
                fi="Luvut, joihin osuus perustuu, päivineen ja lähteineen; jos samasta jakoperusteesta on monta "
                "päivää, käytetään niiden keskiarvoa.",
                sv="Talen som andelen grundar sig på, med dag och källa; om det finns flera dagar för samma "
                "fördelningsgrund används deras medeltal.",
                en="The figures that the share rests on, with day and source; of several days of one driver the mean "
                "is used.",
            ),
            many=True,
        ),
        Key(
            "full_year",
            EXACT,
            Text(
                fi="Kaavan tarkka tulos euroina ennen muutoksia ja vajaata vuotta.",
                sv="Formelns exakta resultat i euro före ändringar och ofullständigt år.",
                en="What the formula came to, in exact euros, before modifiers and a partial year.",
            ),
        ),
        Key(
            "part_of_year",
            PART_OF_YEAR,
            Text(
                fi="Vuoden osa, jolta jäsen maksaa; null, jos koko vuodelta.",
                sv="Den del av året som medlemmen betalar för; null om den betalar för hela året.",
                en="The part of the year that the member pays for; null where it is the whole.",
            ),
            or_null=True,
        ),
        Key(
            "modifiers",
            STEP,
            Text(
                fi="Muutokset järjestyksessä: osuus euroina kunkin jälkeen.",
                sv="Ändringarna i ordning: andelen i euro efter var och en.",
                en="The modifiers in order: the share in euros after each.",
            ),
            many=True,
        ),
        Key(
            "exact",
            EXACT,
            Text(
                fi="Tarkka osuus euroina ennen pyöristystä.",
                sv="Den exakta andelen i euro före avrundningen.",
                en="The exact share in euros, before the rounding.",
            ),
        ),
        Key(
            "whole",
            AMOUNT,
            Text(
                fi="Kaikkien osuuksien summa muutosten jälkeen; null, jos kaava perustuu hintaan.",
                sv="Summan av allas andelar efter ändringarna; null om formeln bygger på ett pris.",
                en="The sum of all shares after the modifiers; null where the formula is based on a price.",
            ),
            or_null=True,
        ),
        Key(
            "part",
            EXACT,
            Text(
                fi="Jäsenen osa siitä summasta; null, jos kaava perustuu hintaan.",
                sv="Medlemmens del av den summan; null om formeln bygger på ett pris.",
                en="The member's part of that sum; null where the formula is based on a price.",
            ),
            or_null=True,
        ),
        ROUNDING,
        Key(
            "remainder_cents",
            {"type": "integer", "minimum": 0},
            Text(
                fi="Montako jaosta yli jäänyttä senttiä jäsen sai.",
                sv="Hur många av de överblivna centen som medlemmen fick.",
                en="How many of the cents left over the member got.",
            ),
        ),
        Key(
            "amount",
            AMOUNT,
            Text(fi="Osuus sentilleen.", sv="Andelen på centen.", en="The share, to the cent."),
        ),
    ),
)
