"""What programs read of a joining brief as a whole."""

from __future__ import annotations

from ekirjasto_model.reporting.joining_brief.doubt_shapes import ASSUMPTION, REMARK, UNKNOWN
from ekirjasto_model.reporting.joining_brief.leaving_shapes import LEAVING
from ekirjasto_model.reporting.joining_brief.membership_shapes import MEMBERSHIP, SERVICE
from ekirjasto_model.reporting.joining_brief.opening_shapes import (
    FIRST_DAY,
    MUNICIPALITY_SHAPE,
    NAMED,
    NATIONAL,
    OPERATING_AREA,
)
from ekirjasto_model.reporting.joining_brief.schedule_shapes import SCHEDULE
from ekirjasto_model.reporting.joining_brief.year_shape import YEAR_SHAPE
from ekirjasto_model.reporting.output_keys import CURRENCY, MADE_BY, version
from ekirjasto_model.reporting.shape import DAY, LINE, YES_OR_NO, Key, Shape
from ekirjasto_model.values.text import Text

BRIEF = Shape(
    "JoiningBrief",
    Text(fi="Liittymisselvitys", sv="Anslutningsutredning", en="Joining brief"),
    (
        version(1),
        MADE_BY,
        Key(
            "as_of",
            DAY,
            Text(
                fi="Päivä, jonka tilanteesta selvitys on.",
                sv="Dagen vars läge utredningen visar.",
                en="The day whose situation the brief shows.",
            ),
        ),
        Key(
            "files",
            LINE,
            Text(
                fi="Tiedostot, joista selvitys on laskettu.",
                sv="Filerna som utredningen bygger på.",
                en="The files from which the brief was made.",
            ),
            many=True,
        ),
        Key(
            "municipality",
            MUNICIPALITY_SHAPE,
            Text(fi="Liittyvä kunta.", sv="Den anslutande kommunen.", en="The joining municipality."),
        ),
        Key(
            "from",
            DAY,
            Text(
                fi="Päivä, josta alkaen kunta olisi jäsen.",
                sv="Dagen från och med vilken kommunen skulle vara medlem.",
                en="The day from which the municipality would be a member.",
            ),
        ),
        Key(
            "first_day",
            FIRST_DAY,
            Text(
                fi="Voiko jäsenyys alkaa silloin.",
                sv="Om medlemskapet kan börja då.",
                en="Whether a membership may begin then.",
            ),
        ),
        Key(
            "agreement",
            NAMED,
            Text(
                fi="Sopimus, johon liityttäisiin.",
                sv="Avtalet som kommunen skulle ansluta sig till.",
                en="The agreement that would be joined.",
            ),
        ),
        Key(
            "e_library",
            NAMED,
            Text(
                fi="E-kirjasto; null, jos sen tiedostoa ei ole.",
                sv="E-biblioteket; null om dess fil saknas.",
                en="The e-library; null where its file is missing.",
            ),
            or_null=True,
        ),
        Key(
            "operating_area",
            OPERATING_AREA,
            Text(
                fi="E-kirjaston toiminta-alue; null, jos sitä ei kerrota tiedoissa.",
                sv="E-bibliotekets verksamhetsområde; null om det inte anges i uppgifterna.",
                en="The e-library's operating area; null where the files do not state it.",
            ),
            or_null=True,
        ),
        Key(
            "in_part",
            YES_OR_NO,
            Text(
                fi="Onko palvelut valittu erikseen.",
                sv="Om tjänsterna har valts särskilt.",
                en="Whether the services were chosen separately.",
            ),
        ),
        CURRENCY,
        Key(
            "years",
            YEAR_SHAPE,
            Text(
                fi="Talousarviovuosi ja kaksi suunnitelmavuotta.",
                sv="Budgetåret och två planår.",
                en="The budget year and two plan years.",
            ),
            many=True,
        ),
        Key(
            "national",
            NATIONAL,
            Text(
                fi="Valtakunnallinen E-kirjasto; null, jos siitä ei ole sopimusta tiedoissa.",
                sv="Det nationella E-biblioteket; null om uppgifterna saknar avtal om det.",
                en="The national E-library; null where the files have no agreement about it.",
            ),
            or_null=True,
        ),
        Key(
            "membership",
            MEMBERSHIP,
            Text(fi="Mitä jäsenyys toisi.", sv="Vad medlemskapet innebär.", en="What membership would bring."),
        ),
        Key(
            "services",
            SERVICE,
            Text(fi="E-kirjaston palvelut.", sv="E-bibliotekets tjänster.", en="The e-library's services."),
            many=True,
        ),
        Key(
            "schedule",
            SCHEDULE,
            Text(fi="Päätökset ja aikataulu.", sv="Beslut och tidtabell.", en="Decisions and timetable."),
        ),
        Key(
            "leaving",
            LEAVING,
            Text(fi="Miten kunta voi erota.", sv="Hur kommunen kan utträda.", en="How the municipality can leave."),
        ),
        Key(
            "unknown",
            UNKNOWN,
            Text(
                fi="Mitä selvitys ei voi kertoa.", sv="Vad utredningen inte kan säga.", en="What the brief cannot say."
            ),
            many=True,
        ),
        Key(
            "assumptions",
            ASSUMPTION,
            Text(
                fi="Mitä selvityksessä on oletettu.",
                sv="Vad som har antagits i utredningen.",
                en="What the brief assumes.",
            ),
            many=True,
        ),
        Key(
            "remarks",
            REMARK,
            Text(
                fi="Tiedostojen omat oletukset ja puutteet.",
                sv="Filernas egna antaganden och okända uppgifter.",
                en="The files' own assumptions and unknowns.",
            ),
            many=True,
        ),
    ),
)
