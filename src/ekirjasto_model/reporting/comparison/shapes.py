"""What programs read of a comparison, key by key."""

from __future__ import annotations

from ekirjasto_model.derived.what_if.comparison import Effect
from ekirjasto_model.reporting.output_keys import CURRENCY, MADE_BY, version
from ekirjasto_model.reporting.shape import (
    AMOUNT,
    COUNT,
    DAY,
    ID,
    LINE,
    MUNICIPALITY,
    NUMBER,
    WORDS,
    YEAR,
    Key,
    Schema,
    Shape,
    one_of,
)
from ekirjasto_model.values.text import Text

EACH: Schema = {"type": "string", "pattern": r"^-?(0|[1-9][0-9]*)\.[0-9]{4}$", "examples": ["-0.0539"]}
KIND: Schema = {"type": "string", "enum": ["join", "leave", "merge", "formula", "rate", "population"]}

SIDE = Shape(
    "Side",
    Text(fi="Vertailun toinen puoli", sv="En sida av jämförelsen", en="One side of the comparison"),
    (
        Key("name", LINE, Text(fi="Polku tai muutos.", sv="Sökvägen eller ändringen.", en="The path or the change.")),
        Key("annex", ID, Text(fi="Kustannusliitteen tunnus.", sv="Kostnadsbilagans beteckning.", en="The annex's id.")),
        Key(
            "drivers_day",
            DAY,
            Text(fi="Jakoperusteiden päivä.", sv="Fördelningsgrundernas dag.", en="The drivers' day."),
        ),
        Key(
            "formulas",
            ID,
            Text(
                fi="Kustannuserien kaavat, kukin kerran.",
                sv="Kostnadsposternas formler, var och en en gång.",
                en="The formulas of the cost items, each once.",
            ),
            many=True,
        ),
        Key(
            "total",
            AMOUNT,
            Text(fi="Maksuosuudet yhteensä.", sv="Andelarna sammanlagt.", en="The shares in all."),
        ),
    ),
)
CHANGE = Shape(
    "Change",
    Text(fi="Muutos", sv="Ändring", en="Change"),
    (
        Key("kind", KIND, Text(fi="Muutoksen laji.", sv="Ändringens slag.", en="The kind of change.")),
        Key(
            "municipalities",
            MUNICIPALITY,
            Text(fi="Kunnat, joita se koskee.", sv="Kommunerna det gäller.", en="The municipalities concerned."),
            many=True,
        ),
        Key(
            "day",
            DAY,
            Text(
                fi="Ensimmäinen tai viimeinen jäsenyyspäivä.",
                sv="Den första eller sista dagen som medlem.",
                en="The first or last day of membership.",
            ),
            or_null=True,
        ),
        Key("item", ID, Text(fi="Kustannuserä.", sv="Kostnadsposten.", en="The cost item."), or_null=True),
        Key("formula", ID, Text(fi="Uusi kaava.", sv="Den nya formeln.", en="The new formula."), or_null=True),
        Key("rate", NUMBER, Text(fi="Uusi hinta.", sv="Det nya priset.", en="The new rate."), or_null=True),
        Key(
            "year",
            YEAR,
            Text(
                fi="Vuosi, jonka viimeisen päivän asukasluvut ovat.",
                sv="Året vars sista dags invånarantal används.",
                en="The year of whose last day the inhabitants are.",
            ),
            or_null=True,
        ),
    ),
)
EFFECT = Shape(
    "Effect",
    Text(fi="Vaikutus", sv="Verkan", en="Effect"),
    (
        Key(
            "effect",
            one_of(Effect),
            Text(
                fi="gains maksaa vähemmän, loses enemmän, same saman, joins on uusi, leaves ei enää maksa.",
                sv="gains betalar mindre, loses mer, same lika mycket, joins är ny, leaves betalar inte längre.",
                en="gains pays less, loses more, same the same, joins is new, leaves pays no more.",
            ),
        ),
        Key("members", COUNT, Text(fi="Montako jäsentä.", sv="Antalet medlemmar.", en="How many members.")),
        Key(
            "change",
            AMOUNT,
            Text(fi="Muutos yhteensä.", sv="Ändringen sammanlagt.", en="The change in all."),
        ),
    ),
)
MEMBER = Shape(
    "Member",
    Text(fi="Jäsen", sv="Medlem", en="Member"),
    (
        Key(
            "members",
            MUNICIPALITY,
            Text(
                fi="Kuntakoodi; monta, jos kunnat ovat vaihtoehdossa yksi kunta.",
                sv="Kommunkoden; flera, om kommunerna är en enda i alternativet.",
                en="The code; several where municipalities are one in the alternative.",
            ),
            many=True,
        ),
        Key(
            "names", WORDS, Text(fi="Nimet kielittäin.", sv="Namnen per språk.", en="The names by language."), many=True
        ),
        Key(
            "inhabitants",
            NUMBER,
            Text(
                fi="Asukasluku, jolla asukasta kohden lasketaan.",
                sv="Invånarantalet som beloppen per invånare räknas med.",
                en="The inhabitants by which sums per inhabitant are counted.",
            ),
            or_null=True,
        ),
        Key("before", AMOUNT, Text(fi="Osuus ennen.", sv="Andelen före.", en="The share before."), or_null=True),
        Key("after", AMOUNT, Text(fi="Osuus jälkeen.", sv="Andelen efter.", en="The share after."), or_null=True),
        Key("change", AMOUNT, Text(fi="Muutos.", sv="Ändringen.", en="The change.")),
        *(
            Key(f"{name}_per_inhabitant", EACH, about, or_null=True)
            for name, about in (
                ("before", Text(fi="Ennen, asukasta kohden.", sv="Före, per invånare.", en="Before, per inhabitant.")),
                ("after", Text(fi="Jälkeen, asukasta kohden.", sv="Efter, per invånare.", en="After, per inhabitant.")),
                (
                    "change",
                    Text(
                        fi="Muutos asukasta kohden, neljällä desimaalilla.",
                        sv="Ändringen per invånare, med fyra decimaler.",
                        en="The change per inhabitant, with four decimals.",
                    ),
                ),
            )
        ),
        Key(
            "effect",
            one_of(Effect),
            Text(fi="Vaikutus jäseneen.", sv="Verkan för medlemmen.", en="The effect on the member."),
        ),
    ),
)
ENTRY_FEE = Shape(
    "EntryFee",
    Text(fi="Liittymismaksu", sv="Anslutningsavgift", en="Entry fee"),
    (
        Key("member", MUNICIPALITY, Text(fi="Kuntakoodi.", sv="Kommunkoden.", en="The municipality's code.")),
        Key("amount", AMOUNT, Text(fi="Maksu.", sv="Avgiften.", en="The fee.")),
    ),
)
ALTERNATIVE = Shape(
    "Alternative",
    Text(fi="Vaihtoehto", sv="Alternativ", en="Alternative"),
    (
        Key("side", SIDE, Text(fi="Vaihtoehto.", sv="Alternativet.", en="The alternative.")),
        Key("changes", CHANGE, Text(fi="Muutokset.", sv="Ändringarna.", en="The changes."), many=True),
        Key(
            "left_out",
            ID,
            Text(
                fi="Kustannuserät, jotka on jätetty pois, koska liittyvän kunnan luku tai summa puuttuu.",
                sv="De kostnadsposter som utelämnats, eftersom den anslutande kommunens tal eller belopp saknas.",
                en="The cost items left out because a figure or an amount of the joining municipality is missing.",
            ),
            many=True,
        ),
        Key(
            "total_before",
            AMOUNT,
            Text(
                fi="Osuudet ennen yhteensä, samoista kustannuseristä.",
                sv="Andelarna före sammanlagt, för samma kostnadsposter.",
                en="The shares before in all, of the same cost items.",
            ),
        ),
        Key(
            "total_after",
            AMOUNT,
            Text(fi="Osuudet jälkeen yhteensä.", sv="Andelarna efter sammanlagt.", en="The shares after in all."),
        ),
        Key("change", AMOUNT, Text(fi="Muutos yhteensä.", sv="Ändringen sammanlagt.", en="The change in all.")),
        Key(
            "effects",
            EFFECT,
            Text(fi="Vaikutukset yhteensä.", sv="Verkningarna sammanlagt.", en="The effects."),
            many=True,
        ),
        Key("members", MEMBER, Text(fi="Jäsenet.", sv="Medlemmarna.", en="The members."), many=True),
        Key(
            "entry_fees",
            ENTRY_FEE,
            Text(
                fi="Liittymismaksut, jotka eivät sisälly osuuksiin.",
                sv="Anslutningsavgifterna, som inte ingår i andelarna.",
                en="The entry fees, which are no part of the shares.",
            ),
            many=True,
        ),
    ),
)
COMPARISON = Shape(
    "Comparison",
    Text(fi="Vertailu", sv="Jämförelse", en="Comparison"),
    (
        version(1),
        MADE_BY,
        Key("as_of", DAY, Text(fi="Tarkistuspäivä.", sv="Kontrolldagen.", en="The day of the check.")),
        Key("year", YEAR, Text(fi="Vuosi.", sv="Året.", en="The year.")),
        CURRENCY,
        Key("before", SIDE, Text(fi="Lähtökohta.", sv="Utgångspunkten.", en="What is compared with.")),
        Key(
            "alternatives", ALTERNATIVE, Text(fi="Vaihtoehdot.", sv="Alternativen.", en="The alternatives."), many=True
        ),
    ),
)
