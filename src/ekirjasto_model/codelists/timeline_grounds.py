"""On what a latest day of a timeline rests."""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class TimelineGround(StrEnum):
    """Where a latest day comes from.

    >>> TIMELINE_GROUNDS.label(TimelineGround.APPEAL).en
    'time for appeal'
    """

    TIMETABLE = "timetable"
    WINDOW = "window"
    EFFECTIVE_DAY = "effective-day"
    APPEAL = "appeal"
    BUDGET = "budget"
    COST_ANNEX = "cost-annex"


TIMELINE_GROUNDS = Codelist(
    name="timeline-grounds",
    title=Text(fi="Mihin viimeinen päivä perustuu", sv="Vad den sista dagen grundar sig på", en="Grounds of a day"),
    codes=TimelineGround,
    entries={
        TimelineGround.TIMETABLE: Entry(
            label=Text(fi="sopimuksen aikataulu", sv="avtalets tidtabell", en="agreement's timetable"),
            definition=Text(
                fi="Päivä on laskettu taaksepäin voimaantulopäivästä sopimuksen tavanomaisen aikataulun mukaan.",
                sv="Dagen har räknats bakåt från ikraftträdandedagen enligt avtalets sedvanliga tidtabell.",
                en="The day is counted back from the effective day by the agreement's usual timetable.",
            ),
        ),
        TimelineGround.WINDOW: Entry(
            label=Text(fi="sopimuksen hakuaika", sv="avtalets ansökningstid", en="agreement's application window"),
            definition=Text(
                fi="Sopimuksessa on määrätty, milloin tästä voimaantulopäivästä alkavaa jäsenyyttä haetaan.",
                sv="Avtalet anger när man ansöker med sikte på den här ikraftträdandedagen.",
                en="The agreement states when one applies for this effective day.",
            ),
        ),
        TimelineGround.EFFECTIVE_DAY: Entry(
            label=Text(fi="voimaantulopäivä", sv="ikraftträdandedagen", en="effective day"),
            definition=Text(
                fi="Muuta ei ole ilmoitettu, joten viimeinen mahdollinen päivä on päivä, jona jäsenyys alkaa.",
                sv="Inget annat har angetts, så den sista möjliga dagen är den dag då medlemskapet börjar.",
                en="Nothing else is stated, so the last possible day is the day on which membership begins.",
            ),
        ),
        TimelineGround.APPEAL: Entry(
            label=Text(fi="muutoksenhakuaika", sv="tiden för ändringssökande", en="time for appeal"),
            definition=Text(
                fi=(
                    "Päätöksen on oltava lainvoimainen, kun liittyminen allekirjoitetaan, joten pöytäkirjan "
                    "julkaisemisen, tiedoksisaannin ja muutoksenhakuajan on mahduttava sitä edeltävään aikaan."
                ),
                sv="Beslutet ska ha vunnit laga kraft när avtalet undertecknas, så publiceringen av protokollet, "
                "delfåendet och tiden för ändringssökande måste rymmas i tiden före undertecknandet.",
                en="The decision must have legal force when the agreement is signed, so the minutes, the receipt and "
                "the time for appeal must come before that.",
            ),
            source=Text(
                fi="Kuntalaki 410/2015 16 luku; laki säädettyjen määräaikain laskemisesta 150/1930 5 §",
                sv="Kommunallagen 410/2015 16 kap.; lagen om beräknande av laga tid 150/1930 5 §",
                en="Local Government Act 410/2015, chapter 16; Act on the Calculation of Statutory Time Limits "
                "150/1930, section 5",
            ),
        ),
        TimelineGround.BUDGET: Entry(
            label=Text(fi="kunnan talousarvio", sv="kommunens budget", en="municipality's budget"),
            definition=Text(
                fi="Valtuusto hyväksyy seuraavan vuoden talousarvion vuoden loppuun mennessä, ja talousarviota on "
                "noudatettava, joten kesken vuoden tarvitaan siihen muutos.",
                sv="Fullmäktige godkänner nästa års budget före utgången av året, och budgeten ska iakttas, så mitt "
                "under året behövs en ändring i den.",
                en="The council approves next year's budget by the end of the year, and the budget must be kept to, so "
                "during the year an amendment of it is needed.",
            ),
            source=Text(
                fi="Kuntalaki 410/2015 110 §",
                sv="Kommunallagen 410/2015 110 §",
                en="Local Government Act 410/2015, section 110",
            ),
        ),
        TimelineGround.COST_ANNEX: Entry(
            label=Text(fi="kustannusliite", sv="kostnadsbilagan", en="cost annex"),
            definition=Text(
                fi="Kustannusliitteessä on päivä, johon mennessä sen on oltava jäsenillä.",
                sv="Kostnadsbilagan anger den dag då den senast ska ha nått medlemmarna.",
                en="The cost annex states the day by which it must have reached the members.",
            ),
        ),
    },
)
"""The grounds, the agreement's own first."""
