"""What programs read beside a year's fee: costs that fall away, the national fee, the members' sums."""

from __future__ import annotations

from ekirjasto_model.reporting.shape import AMOUNT, COUNT, DAY, MUNICIPALITY, NUMBER, WORDS, Key, Shape
from ekirjasto_model.values.text import Text

REMOVED = Shape(
    "RemovedCost",
    Text(fi="Poistuva kustannus", sv="Kostnad som faller bort", en="Cost that falls away"),
    (
        Key("name", WORDS, Text(fi="Nimi kielittäin.", sv="Namnet per språk.", en="The name by language.")),
        Key("amount", AMOUNT, Text(fi="Poistuva summa.", sv="Summan som faller bort.", en="The sum that falls away.")),
    ),
)
NATIONAL_FEE = Shape(
    "NationalFee",
    Text(
        fi="Valtakunnallisen E-kirjaston maksu",
        sv="Det nationella E-bibliotekets avgift",
        en="The national E-library's fee",
    ),
    (
        Key(
            "rate",
            NUMBER,
            Text(
                fi="Vuosimaksu asukasta kohden.",
                sv="Årsavgiften per invånare.",
                en="The annual fee per inhabitant.",
            ),
        ),
        Key("months", COUNT, Text(fi="Laskutettavat kuukaudet.", sv="Fakturerade månader.", en="The months charged.")),
        Key(
            "inhabitants",
            NUMBER,
            Text(
                fi="Asukasluku, jolla maksu on laskettu.",
                sv="Invånarantalet som avgiften har räknats på.",
                en="The inhabitants from whose number the fee is worked out.",
            ),
        ),
        Key(
            "day",
            DAY,
            Text(
                fi="Päivä, jolta asukasluku on.",
                sv="Den dag som invånarantalet gäller.",
                en="The day of the number of inhabitants.",
            ),
        ),
        Key("amount", AMOUNT, Text(fi="Maksu.", sv="Avgiften.", en="The fee.")),
    ),
)
MEMBER = Shape(
    "Member",
    Text(fi="Nykyinen jäsen", sv="Nuvarande medlem", en="Present member"),
    (
        Key("member", MUNICIPALITY, Text(fi="Kuntakoodi.", sv="Kommunkoden.", en="The municipality's code.")),
        Key("name", WORDS, Text(fi="Nimi kielittäin.", sv="Namnet per språk.", en="The name by language.")),
        Key(
            "before",
            AMOUNT,
            Text(
                fi="Maksuosuus ilman liittymistä.",
                sv="Betalningsandelen utan anslutningen.",
                en="The share without the joining.",
            ),
        ),
        Key(
            "after",
            AMOUNT,
            Text(
                fi="Maksuosuus liittymisen jälkeen.",
                sv="Betalningsandelen efter anslutningen.",
                en="The share with the joining.",
            ),
        ),
        Key(
            "change",
            AMOUNT,
            Text(
                fi="Muutos; negatiivinen, jos osuus pienenee.",
                sv="Ändringen; negativ om andelen minskar.",
                en="The change; negative where the share falls.",
            ),
        ),
    ),
)
