"""What programs read of decisions and the timetable."""

from __future__ import annotations

from ekirjasto_model.codelists.approvals import APPROVALS
from ekirjasto_model.codelists.decision_kinds import DECISION_KINDS
from ekirjasto_model.codelists.joining_signers import JOINING_SIGNERS
from ekirjasto_model.codelists.joining_stages import JOINING_STAGES
from ekirjasto_model.codelists.timeline_actors import TIMELINE_ACTORS
from ekirjasto_model.codelists.timeline_assumptions import TIMELINE_ASSUMPTIONS
from ekirjasto_model.codelists.timeline_grounds import TIMELINE_GROUNDS
from ekirjasto_model.codelists.timeline_steps import TIMELINE_STEPS
from ekirjasto_model.codelists.undated_reasons import UNDATED_REASONS
from ekirjasto_model.reporting.shape import COUNT, DAY, ID, WORDS, YES_OR_NO, Key, Shape, coded
from ekirjasto_model.values.text import Text

STEP = Shape(
    "Step",
    Text(fi="Aikajanan kohta", sv="Punkt på tidslinjen", en="Step of the timeline"),
    (
        coded(
            "step", TIMELINE_STEPS, Text(fi="Mitä on tapahduttava.", sv="Vad som måste ske.", en="What must happen.")
        ),
        coded(
            "decision",
            DECISION_KINDS,
            Text(
                fi="Kenen päätös, jos kohta on päätös.",
                sv="Vems beslut, om punkten är ett beslut.",
                en="Whose decision, where the step is a decision.",
            ),
            or_null=True,
        ),
        Key(
            "latest",
            DAY,
            Text(
                fi="Viimeinen päivä; null, jos sitä ei tiedetä.",
                sv="Den sista dagen; null om den inte är känd.",
                en="The latest day; null where it is not known.",
            ),
            or_null=True,
        ),
        Key(
            "earliest",
            DAY,
            Text(fi="Ensimmäinen mahdollinen päivä.", sv="Den första möjliga dagen.", en="The first day possible."),
            or_null=True,
        ),
        coded(
            "rests_on",
            TIMELINE_GROUNDS,
            Text(
                fi="Mihin viimeinen päivä perustuu.",
                sv="Vad den sista dagen grundar sig på.",
                en="On what the latest day rests.",
            ),
            many=True,
        ),
        coded(
            "undated",
            UNDATED_REASONS,
            Text(
                fi="Miksi viimeistä päivää ei ole.",
                sv="Varför den sista dagen saknas.",
                en="Why there is no latest day.",
            ),
            or_null=True,
        ),
        coded(
            "actor",
            TIMELINE_ACTORS,
            Text(fi="Kenen tehtävä se on.", sv="Vems uppgift det är.", en="Whose task it is."),
            or_null=True,
        ),
        Key(
            "by",
            WORDS,
            Text(
                fi="Kenen tehtävä se on sopimuksen omin sanoin.",
                sv="Vems uppgift det är med avtalets egna ord.",
                en="Whose task it is in the agreement's own words.",
            ),
            or_null=True,
        ),
        Key(
            "done",
            DAY,
            Text(fi="Päivä, jona se tehtiin.", sv="Dagen då det gjordes.", en="The day on which it was done."),
            or_null=True,
        ),
        Key(
            "late",
            YES_OR_NO,
            Text(
                fi="Onko viimeinen päivä ohi.",
                sv="Om den sista dagen har passerat.",
                en="Whether the latest day has passed.",
            ),
        ),
    ),
)
CASE = Shape(
    "Case",
    Text(
        fi="Kunnan vireillä oleva liittymisasia",
        sv="Kommunens anhängiga anslutningsärende",
        en="The municipality's open joining case",
    ),
    (
        Key("case", ID, Text(fi="Liittymisasian tunnus.", sv="Anslutningsärendets beteckning.", en="The case's id.")),
        coded("stage", JOINING_STAGES, Text(fi="Vaihe.", sv="Skedet.", en="The stage.")),
        Key(
            "effective_day",
            DAY,
            Text(
                fi="Päivä, jona jäsenyys siinä alkaisi.",
                sv="Dagen då medlemskapet skulle börja i det.",
                en="The day on which membership would begin in it.",
            ),
            or_null=True,
        ),
    ),
)
NEEDED = Shape(
    "Needed",
    Text(fi="Tarvittava hyväksyntä", sv="Godkännande som behövs", en="Approval needed"),
    (
        coded(
            "approval",
            APPROVALS,
            Text(
                fi="Kuka hyväksyy uuden jäsenen.", sv="Vem som godkänner en ny medlem.", en="Who approves a new member."
            ),
        ),
        Key(
            "members",
            COUNT,
            Text(
                fi="Jäsenten määrä; null, jos kokous päättää.",
                sv="Antalet medlemmar; null om mötet beslutar.",
                en="The number of members; null where the meeting decides.",
            ),
            or_null=True,
        ),
        Key(
            "needed_members",
            COUNT,
            Text(
                fi="Monenko jäsenen on hyväksyttävä.",
                sv="Hur många medlemmar som ska godkänna.",
                en="How many members must approve.",
            ),
            or_null=True,
        ),
        Key(
            "needed_inhabitants",
            COUNT,
            Text(
                fi="Montako asukasta hyväksyvissä kunnissa on oltava.",
                sv="Hur många invånare de godkännande kommunerna ska ha.",
                en="How many inhabitants those who approve must have.",
            ),
            or_null=True,
        ),
    ),
)
SCHEDULE = Shape(
    "Schedule",
    Text(fi="Päätökset ja aikataulu", sv="Beslut och tidtabell", en="Decisions and timetable"),
    (
        Key(
            "case",
            CASE,
            Text(
                fi="Kunnan liittymisasia, jos sellainen on vireillä.",
                sv="Kommunens anslutningsärende, om ett sådant är anhängigt.",
                en="The municipality's joining case, where there is one.",
            ),
            or_null=True,
        ),
        Key(
            "approval",
            NEEDED,
            Text(
                fi="Kuka hyväksyy; null, jos liittymisen ehtoja ei tiedetä.",
                sv="Vem som godkänner; null om anslutningsvillkoren inte är kända.",
                en="Who approves; null where the joining rule is not known.",
            ),
            or_null=True,
        ),
        coded(
            "signers",
            JOINING_SIGNERS,
            Text(
                fi="Ketkä allekirjoittavat; null, jos siitä ei ole sovittu.",
                sv="Vilka som undertecknar; null om det inte har avtalats.",
                en="Who signs; null where that is not agreed.",
            ),
            or_null=True,
        ),
        Key(
            "steps",
            STEP,
            Text(
                fi="Aikajanan kohdat; tyhjä, jos liittymisen ehtoja ei tiedetä.",
                sv="Tidslinjens punkter; tom om anslutningsvillkoren inte är kända.",
                en="The steps; empty where the joining rule is not known.",
            ),
            many=True,
        ),
        coded(
            "assumptions",
            TIMELINE_ASSUMPTIONS,
            Text(
                fi="Mitä aikajanalla on oletettu.",
                sv="Vad som har antagits på tidslinjen.",
                en="What the timeline assumes.",
            ),
            many=True,
        ),
    ),
)
