"""What programs read of a step, a figure and a part of a year."""

from __future__ import annotations

from ekirjasto_model.codelists.drivers import DRIVERS
from ekirjasto_model.codelists.first_year_rules import FIRST_YEAR_RULES
from ekirjasto_model.reporting.shape import (
    COUNT,
    DAY,
    LINE,
    WORDS,
    YES_OR_NO,
    Key,
    Schema,
    Shape,
    coded,
)
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text

EXACT: Schema = {
    "type": "string",
    "pattern": r"^-?(0|[1-9][0-9]*)(\.[0-9]+|/[1-9][0-9]*)?$",
    "examples": ["1808", "0.8", "7232/238115"],
}
CALCULATION: Schema = {
    "type": "string",
    "pattern": r"^([0-9+*/.,() -]|min|max)+$",
    "examples": ["0.8 * 1808 / 47623", "min(700, 500)"],
}
SENTENCES: Schema = {
    "type": "object",
    "properties": {language.value: {"type": "string"} for language in Language},
    "required": [language.value for language in Language],
    "additionalProperties": False,
}
FACTS: Schema = {
    "type": "object",
    "additionalProperties": {
        "anyOf": [{"type": ["string", "integer"]}, WORDS, {"type": "array", "items": {"type": "string"}}]
    },
}
SOURCE: Schema = {"anyOf": [{"type": "string"}, WORDS]}
STEP_ITSELF: Schema = {"$ref": "#/$defs/Step"}

STEP = Shape(
    "Step",
    Text(fi="Laskun vaihe", sv="Steg i uträkningen", en="Step of the calculation"),
    (
        Key(
            "shape",
            LINE,
            Text(
                fi="Kaavan, sen osan tai muutoksen nimi.",
                sv="Formelns, formeldelens eller ändringens namn.",
                en="The name of the formula, of a part of one, or of the modifier.",
            ),
        ),
        Key(
            "exact",
            EXACT,
            Text(
                fi="Tarkka tulos: osa jaettavasta summasta tai, jos kaava perustuu hintaan, euroja; muutosten jälkeen "
                "aina euroja.",
                sv="Det exakta resultatet: en del av summan som fördelas eller, om formeln bygger på ett pris, euro; "
                "efter ändringarna alltid euro.",
                en="What it came to, exactly: a part of the sum that is shared or, where the formula is based on a "
                "price, euros; after modifiers always euros.",
            ),
        ),
        Key(
            "calculation",
            CALCULATION,
            Text(
                fi="Laskutoimitus, joka antaa tarkan tuloksen (min on pienempi ja max suurempi kahdesta); null, jos "
                "se riippuu muidenkin jäsenten osuuksista.",
                sv="Uträkningen som ger det exakta resultatet (min är det mindre och max det större av två); null om "
                "den beror också på de andra medlemmarnas andelar.",
                en="The calculation that comes to the exact number (min is the lesser and max the greater of two); "
                "null where it depends on the others' shares too.",
            ),
            or_null=True,
        ),
        Key(
            "said",
            SENTENCES,
            Text(fi="Vaihe lauseena.", sv="Steget som en mening.", en="The step as a sentence."),
        ),
        Key(
            "facts",
            FACTS,
            Text(
                fi="Lauseen ja laskutoimituksen tiedot nimineen.",
                sv="Meningens och uträkningens uppgifter med sina namn.",
                en="The facts of the sentence and of the calculation, by their names.",
            ),
        ),
        Key(
            "inner",
            STEP_ITSELF,
            Text(
                fi="Sisemmät vaiheet järjestyksessä.",
                sv="De inre stegen i ordning.",
                en="The steps within it, in order.",
            ),
            many=True,
        ),
    ),
)
BASIS = Shape(
    "Basis",
    Text(fi="Luku, johon osuus perustuu", sv="Tal som andelen grundar sig på", en="Figure that a share rests on"),
    (
        coded("driver", DRIVERS, Text(fi="Jakoperuste.", sv="Fördelningsgrunden.", en="The driver.")),
        Key("value", EXACT, Text(fi="Jäsenen luku.", sv="Medlemmens tal.", en="The member's figure.")),
        Key("unit", SENTENCES, Text(fi="Luvun yksikkö.", sv="Talets enhet.", en="The figure's unit.")),
        Key("day", DAY, Text(fi="Päivä, jolta luku on.", sv="Den dag som talet gäller.", en="The day of the figure.")),
        Key(
            "source",
            SOURCE,
            Text(
                fi="Luvun lähde kielittäin tai niin kuin se on tiedostoissa.",
                sv="Talets källa på varje språk eller så som den står i filerna.",
                en="The figure's source by language, or as it is written in the files.",
            ),
        ),
        Key(
            "assumed",
            YES_OR_NO,
            Text(
                fi="Onko luku tai sen päivä merkitty oletukseksi.",
                sv="Om talet eller dess dag är antecknat som ett antagande.",
                en="Whether the figure or its day is marked as assumed.",
            ),
        ),
    ),
)
PERIOD = Shape(
    "Period",
    Text(fi="Jakso", sv="Period", en="Period"),
    (
        Key("starts", DAY, Text(fi="Ensimmäinen päivä.", sv="Första dagen.", en="The first day.")),
        Key("ends", DAY, Text(fi="Viimeinen päivä.", sv="Sista dagen.", en="The last day.")),
    ),
)
PART_OF_YEAR = Shape(
    "PartOfYear",
    Text(fi="Vuoden osa", sv="Del av året", en="Part of the year"),
    (
        Key(
            "fraction",
            EXACT,
            Text(
                fi="Vuodesta maksettava osa.",
                sv="Den del av året som betalas.",
                en="The part of the year that is paid for.",
            ),
        ),
        Key(
            "counted",
            LINE,
            Text(
                fi="Sama murtolukuna, päivät tai kuukaudet sieventämättä.",
                sv="Samma som ett oförkortat bråktal av dagar eller månader.",
                en="The same as a fraction, its days or months not reduced.",
            ),
        ),
        coded(
            "rule",
            FIRST_YEAR_RULES,
            Text(
                fi="Sopimuksen sääntö vajaasta vuodesta.",
                sv="Avtalets regel för ett ofullständigt år.",
                en="The agreement's rule for a partial year.",
            ),
        ),
        Key(
            "days",
            COUNT,
            Text(
                fi="Montako päivää vuodesta jäsen on mukana.",
                sv="Hur många dagar av året medlemmen är med.",
                en="For how many days of the year the member takes part.",
            ),
        ),
        Key(
            "periods",
            PERIOD,
            Text(fi="Jaksot, joina jäsen on mukana.", sv="Perioderna då medlemmen är med.", en="The periods of it."),
            many=True,
        ),
    ),
)
