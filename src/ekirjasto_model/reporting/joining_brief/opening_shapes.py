"""What programs read first: who joins what, and whether the day is allowed."""

from __future__ import annotations

from ekirjasto_model.codelists.first_days import FIRST_DAYS
from ekirjasto_model.reporting.shape import (
    DAY,
    ID,
    MUNICIPALITY,
    REGION,
    WORDS,
    YES_OR_NO,
    Key,
    Shape,
    coded,
)
from ekirjasto_model.values.text import Text

NAMED = Shape(
    "Named",
    Text(fi="Nimetty asia", sv="Namngiven sak", en="Named thing"),
    (
        Key("id", ID, Text(fi="Tunnus.", sv="Beteckningen.", en="The id.")),
        Key("name", WORDS, Text(fi="Nimi kielittäin.", sv="Namnet per språk.", en="The name by language.")),
    ),
)
MUNICIPALITY_SHAPE = Shape(
    "Municipality",
    Text(fi="Liittyvä kunta", sv="Den anslutande kommunen", en="The joining municipality"),
    (
        Key("code", MUNICIPALITY, Text(fi="Kuntakoodi.", sv="Kommunkoden.", en="The municipality's code.")),
        Key("name", WORDS, Text(fi="Nimi kielittäin.", sv="Namnet per språk.", en="The name by language.")),
    ),
)
FIRST_DAY = Shape(
    "FirstDay",
    Text(
        fi="Toivottu päivä ja sopimuksen ehdot",
        sv="Den önskade dagen och avtalets villkor",
        en="The desired day and the agreement's rule",
    ),
    (
        coded(
            "state",
            FIRST_DAYS,
            Text(
                fi="Voiko jäsenyys alkaa toivottuna päivänä.",
                sv="Om medlemskapet kan börja den önskade dagen.",
                en="Whether the membership may begin on the day.",
            ),
        ),
        Key(
            "nearest",
            DAY,
            Text(fi="Lähin sallittu päivä.", sv="Närmaste tillåtna dag.", en="The nearest day allowed."),
            or_null=True,
        ),
    ),
)
NATIONAL = Shape(
    "National",
    Text(fi="Valtakunnallinen E-kirjasto", sv="Det nationella E-biblioteket", en="The national E-library"),
    (
        Key(
            "agreement",
            WORDS,
            Text(
                fi="Sopimuksen nimi kielittäin.", sv="Avtalets namn per språk.", en="The agreement's name by language."
            ),
        ),
        Key(
            "joined",
            DAY,
            Text(
                fi="Päivä, josta kunta on siinä mukana.",
                sv="Dagen från vilken kommunen är med i det.",
                en="The day from which the municipality takes part in it.",
            ),
            or_null=True,
        ),
    ),
)
REGION_SHAPE = Shape(
    "Region",
    Text(fi="Maakunta", sv="Landskap", en="Region"),
    (
        Key("code", REGION, Text(fi="Maakunnan koodi.", sv="Landskapets kod.", en="The region's code.")),
        Key("name", WORDS, Text(fi="Nimi kielittäin.", sv="Namnet per språk.", en="The name by language.")),
    ),
)
OPERATING_AREA = Shape(
    "OperatingArea",
    Text(fi="Toiminta-alue", sv="Verksamhetsområdet", en="The operating area"),
    (
        Key(
            "inside",
            YES_OR_NO,
            Text(
                fi="Kuuluuko kunnan maakunta toiminta-alueeseen.",
                sv="Om kommunens landskap ingår i verksamhetsområdet.",
                en="Whether the municipality's region is in the operating area.",
            ),
        ),
        Key(
            "region",
            REGION_SHAPE,
            Text(
                fi="Kunnan maakunta ensimmäisenä jäsenyyspäivänä.",
                sv="Kommunens landskap den första dagen av medlemskapet.",
                en="The municipality's region on its first day as a member.",
            ),
        ),
        Key(
            "regions",
            REGION_SHAPE,
            Text(
                fi="Toiminta-alueen maakunnat koodin mukaan.",
                sv="Verksamhetsområdets landskap enligt kod.",
                en="The regions of the operating area by code.",
            ),
            many=True,
        ),
    ),
)
