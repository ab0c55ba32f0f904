"""What programs read of income that reduces the shares, and of a grant's usable amount."""

from __future__ import annotations

from ekirjasto_model.codelists.income_kinds import INCOME_KINDS
from ekirjasto_model.codelists.income_places import INCOME_PLACES
from ekirjasto_model.reporting.allocation.step_shapes import EXACT
from ekirjasto_model.reporting.shape import AMOUNT, ID, WORDS, Key, Schema, Shape, coded
from ekirjasto_model.values.text import Text

SUMS: Schema = {"type": "object", "additionalProperties": AMOUNT}

GRANT = Shape(
    "Grant",
    Text(fi="Käytettävissä oleva avustus", sv="Användbart understöd", en="Usable grant"),
    (
        Key("grant", ID, Text(fi="Avustuksen tunnus.", sv="Understödets beteckning.", en="The grant's id.")),
        Key("granted", AMOUNT, Text(fi="Myönnetty määrä.", sv="Beviljat belopp.", en="What was granted.")),
        Key(
            "costs",
            AMOUNT,
            Text(
                fi="Kustannukset, joista avustus vähennetään.",
                sv="Kostnaderna från vilka understödet dras av.",
                en="The costs that the grant is taken from.",
            ),
        ),
        Key(
            "eligible",
            AMOUNT,
            Text(
                fi="Avustukseen oikeuttavat kustannukset.",
                sv="De understödsberättigande kostnaderna.",
                en="The eligible costs.",
            ),
        ),
        Key(
            "percentage",
            EXACT,
            Text(
                fi="Enimmäisprosentti; null, jos sitä ei ole.",
                sv="Högsta procentandelen; null om ingen anges.",
                en="The greatest percentage; null where none is stated.",
            ),
            or_null=True,
        ),
        Key(
            "by_percentage",
            AMOUNT,
            Text(
                fi="Enimmäisprosentti kustannuksista euroina; null, jos sitä ei ole.",
                sv="Högsta procentandelen av kostnaderna i euro; null om ingen anges.",
                en="The greatest percentage of the costs, in euros; null where none is stated.",
            ),
            or_null=True,
        ),
        Key(
            "less_other_income",
            AMOUNT,
            Text(
                fi="Avustukseen oikeuttavat kustannukset vähennettyinä muilla tuloilla.",
                sv="De understödsberättigande kostnaderna minus andra intäkter.",
                en="The eligible costs less other income.",
            ),
        ),
        Key("usable", AMOUNT, Text(fi="Käytettävissä oleva määrä.", sv="Användbart belopp.", en="What may be used.")),
        Key(
            "own_contribution",
            AMOUNT,
            Text(fi="Omarahoitusosuus.", sv="Självfinansieringsandelen.", en="The own contribution."),
        ),
    ),
)
INCOME = Shape(
    "Income",
    Text(fi="Tulo", sv="Intäkt", en="Income"),
    (
        Key("income", ID, Text(fi="Tulon tunnus.", sv="Intäktens beteckning.", en="The income's id.")),
        Key("name", WORDS, Text(fi="Nimi kielittäin.", sv="Namnet på varje språk.", en="The name by language.")),
        coded("income_kind", INCOME_KINDS, Text(fi="Tulon laji.", sv="Intäktens slag.", en="The kind of income.")),
        coded(
            "taken",
            INCOME_PLACES,
            Text(fi="Mistä tulo vähennetään.", sv="Varifrån intäkten dras av.", en="Where it is taken off."),
        ),
        Key("amount", AMOUNT, Text(fi="Vähennetty summa.", sv="Avdragen summa.", en="The sum taken off.")),
        Key(
            "items",
            SUMS,
            Text(
                fi="Paljonko kustakin erästä on vähennetty ennen jakamista, erän tunnuksen mukaan.",
                sv="Hur mycket som har dragits av från varje post före fördelningen, enligt postens beteckning.",
                en="How much was taken off each item before the sharing, by the item's id.",
            ),
        ),
        Key(
            "members",
            SUMS,
            Text(
                fi="Paljonko kunkin jäsenen maksuosuudesta on vähennetty jakamisen jälkeen, kuntakoodin mukaan.",
                sv="Hur mycket som har dragits av från varje medlems andel efter fördelningen, enligt kommunkod.",
                en="How much was taken off each member's share after the sharing, by code.",
            ),
        ),
        Key(
            "grant",
            GRANT,
            Text(
                fi="Avustuksesta käytettävissä oleva määrä; null muille tuloille.",
                sv="Det användbara beloppet av ett understöd; null för andra intäkter.",
                en="How much of a grant may be used; null for other income.",
            ),
            or_null=True,
        ),
    ),
)
