"""What programs read of the answers about fairness, key by key."""

from __future__ import annotations

from ekirjasto_model.codelists.fairness_answers import FAIRNESS_ANSWERS
from ekirjasto_model.codelists.fairness_hindrances import FAIRNESS_HINDRANCES
from ekirjasto_model.codelists.fairness_questions import FAIRNESS_QUESTIONS
from ekirjasto_model.reporting.comparison.shapes import EACH
from ekirjasto_model.reporting.output_keys import CURRENCY, MADE_BY, version
from ekirjasto_model.reporting.shape import (
    AMOUNT,
    COUNT,
    DAY,
    ID,
    MUNICIPALITY,
    NUMBER,
    WORDS,
    YEAR,
    Key,
    Schema,
    Shape,
    coded,
)
from ekirjasto_model.values.text import Text

EXACT: Schema = {"type": "string", "pattern": r"^-?[0-9]+(/[1-9][0-9]*)?$", "examples": ["-1/300"]}
MEMBERS = Text(fi="Kuntakoodit.", sv="Kommunkoderna.", en="The municipalities' codes.")

WITNESS = Shape(
    "Witness",
    Text(fi="Todiste", sv="Belägg", en="Witness"),
    (
        Key(
            "members",
            MUNICIPALITY,
            Text(
                fi="Ketä asia koskee: yksi kunta tai kirjastokimpan kunnat.",
                sv="Vem det gäller: en kommun eller kommunerna i en bibliotekssammanslutning.",
                en="Whom it concerns: one municipality, or those of a consortium.",
            ),
            many=True,
        ),
        Key(
            "consortium",
            ID,
            Text(fi="Kirjastokimppa.", sv="Bibliotekssammanslutningen.", en="The consortium."),
            or_null=True,
        ),
        Key(
            "causes",
            MUNICIPALITY,
            Text(
                fi="Mistä se johtuu: uusi jäsen, yhdistyvät kunnat tai pienempi kunta.",
                sv="Vad det beror på: den nya medlemmen, kommunerna som går samman eller den mindre kommunen.",
                en="What it comes from: the new member, those that merge, or the smaller municipality.",
            ),
            many=True,
        ),
        Key(
            "item",
            ID,
            Text(
                fi="Kustannuserä, jos asia koskee vain yhtä.",
                sv="Kostnadsposten, om det gäller bara en.",
                en="The cost item, where it is about one only.",
            ),
            or_null=True,
        ),
        Key(
            "before",
            AMOUNT,
            Text(
                fi="Osuus ilman muutosta; alone: kustannus yksin; larger: suuremman kunnan osuus.",
                sv="Andelen utan ändringen; alone: kostnaden på egen hand; larger: den större kommunens andel.",
                en="The share without the change; alone: the stand-alone cost; larger: the larger one's share.",
            ),
        ),
        Key(
            "after",
            AMOUNT,
            Text(
                fi="Osuus muutoksen jälkeen; alone: osuus; larger: pienemmän kunnan osuus.",
                sv="Andelen efter ändringen; alone: andelen; larger: den mindre kommunens andel.",
                en="The share with the change; alone: the share; larger: the smaller one's share.",
            ),
        ),
        Key("by", AMOUNT, Text(fi="Summien ero.", sv="Skillnaden mellan summorna.", en="How far the sums are apart.")),
        Key(
            "exact",
            EXACT,
            Text(
                fi="Ero euroina ennen pyöristämistä, murtolukuna.",
                sv="Skillnaden i euro före avrundningen, som bråk.",
                en="The difference in euros before rounding, as a fraction.",
            ),
        ),
    ),
)
UNTOLD = Shape(
    "Untold",
    Text(fi="Mitä ei voida sanoa", sv="Vad som inte kan sägas", en="What cannot be told"),
    (
        coded("why", FAIRNESS_HINDRANCES, Text(fi="Syy.", sv="Orsaken.", en="The reason.")),
        Key("members", MUNICIPALITY, MEMBERS, many=True),
        Key(
            "consortium",
            ID,
            Text(fi="Kirjastokimppa.", sv="Bibliotekssammanslutningen.", en="The consortium."),
            or_null=True,
        ),
    ),
)
ANSWER = Shape(
    "Answer",
    Text(fi="Vastaus", sv="Svar", en="Answer"),
    (
        coded(
            "question",
            FAIRNESS_QUESTIONS,
            Text(fi="Kysymys väitteenä.", sv="Frågan som påstående.", en="The question."),
        ),
        coded("answer", FAIRNESS_ANSWERS, Text(fi="Vastaus.", sv="Svaret.", en="The answer.")),
        Key(
            "compared",
            COUNT,
            Text(fi="Montako vertailua tehtiin.", sv="Antalet jämförelser.", en="How many comparisons."),
        ),
        Key(
            "touched",
            COUNT,
            Text(
                fi="Monessako vertailussa oli poikkeus.",
                sv="Antalet jämförelser med ett undantag.",
                en="How many of the comparisons had an exception.",
            ),
        ),
        Key(
            "witnesses",
            WITNESS,
            Text(
                fi="Poikkeukset, kultakin vain suurin.",
                sv="Undantagen, för var och en bara det största.",
                en="The exceptions, of each only the greatest.",
            ),
            many=True,
        ),
        Key(
            "rounding",
            WITNESS,
            Text(
                fi="Erot, jotka johtuvat vain yli jääneistä senteistä.",
                sv="Skillnader som bara beror på cent som blev över.",
                en="Differences that only cents left over explain.",
            ),
            many=True,
        ),
        Key(
            "untold",
            UNTOLD,
            Text(fi="Mitä ei voida sanoa.", sv="Vad som inte kan sägas.", en="What is untold."),
            many=True,
        ),
    ),
)
SIZE = Shape(
    "SizeClass",
    Text(fi="Kokoluokka", sv="Storleksklass", en="Size class"),
    (
        Key("least", COUNT, Text(fi="Asukkaita vähintään.", sv="Minsta invånarantal.", en="The least inhabitants.")),
        Key(
            "below",
            COUNT,
            Text(fi="Asukkaita alle.", sv="Invånare färre än.", en="Fewer inhabitants than."),
            or_null=True,
        ),
        Key("members", MUNICIPALITY, MEMBERS, many=True),
        Key("inhabitants", NUMBER, Text(fi="Asukkaita yhteensä.", sv="Invånare sammanlagt.", en="Inhabitants in all.")),
        Key("amount", AMOUNT, Text(fi="Osuudet yhteensä.", sv="Andelarna sammanlagt.", en="The shares in all.")),
        Key("per_inhabitant", EACH, Text(fi="Asukasta kohden.", sv="Per invånare.", en="Per inhabitant.")),
        Key("lowest", EACH, Text(fi="Pienin niistä.", sv="Det minsta av dem.", en="The least of them.")),
        Key("highest", EACH, Text(fi="Suurin niistä.", sv="Det största av dem.", en="The greatest of them.")),
    ),
)
NAMED = Shape(
    "Member",
    Text(fi="Jäsen", sv="Medlem", en="Member"),
    (
        Key("member", MUNICIPALITY, Text(fi="Kuntakoodi.", sv="Kommunkoden.", en="The municipality's code.")),
        Key("name", WORDS, Text(fi="Nimi kielittäin.", sv="Namnet per språk.", en="The name by language.")),
    ),
)
FAIRNESS = Shape(
    "Fairness",
    Text(fi="Jaon tasapuolisuus", sv="Fördelningens rättvisa", en="The fairness of the sharing"),
    (
        version(1),
        MADE_BY,
        Key("as_of", DAY, Text(fi="Tarkistuspäivä.", sv="Kontrolldagen.", en="The day of the check.")),
        Key("year", YEAR, Text(fi="Vuosi.", sv="Året.", en="The year.")),
        Key("annex", ID, Text(fi="Kustannusliitteen tunnus.", sv="Kostnadsbilagans beteckning.", en="The annex's id.")),
        Key(
            "drivers_day",
            DAY,
            Text(fi="Jakoperusteiden päivä.", sv="Fördelningsgrundernas dag.", en="The drivers' day."),
        ),
        CURRENCY,
        Key("total", AMOUNT, Text(fi="Maksuosuudet yhteensä.", sv="Andelarna sammanlagt.", en="The shares in all.")),
        Key("members", NAMED, Text(fi="Jäsenet.", sv="Medlemmarna.", en="The members."), many=True),
        Key("answers", ANSWER, Text(fi="Vastaukset.", sv="Svaren.", en="The answers."), many=True),
        Key("sizes", SIZE, Text(fi="Kokoluokat.", sv="Storleksklasserna.", en="The size classes."), many=True),
        Key(
            "without_size",
            MUNICIPALITY,
            Text(
                fi="Jäsenet, joiden asukaslukua ei tiedetä.",
                sv="Medlemmar vars invånarantal inte är känt.",
                en="Members whose inhabitants are not known.",
            ),
            many=True,
        ),
    ),
)
