"""How a milestone or a step of the timetable stands on a day.

It follows from the due day and from what has happened; it is written in no file.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class DueState(StrEnum):
    """How something that is due stands on a day.

    >>> DUE_STATES.label(DueState.LATE).sv
    'försenat'
    """

    MET = "met"
    MET_LATE = "met-late"
    PARTLY_MET = "partly-met"
    PARTLY_MET_LATE = "partly-met-late"
    AHEAD = "ahead"
    LATE = "late"
    UNDATED = "undated"


DUE_STATES = Codelist(
    name="due-states",
    title=Text(
        fi="Välitavoitteiden ja aikataulun tilanne",
        sv="Läget för delmålen och tidtabellen",
        en="States of milestones and timetable",
    ),
    codes=DueState,
    entries={
        DueState.MET: Entry(
            label=Text(fi="saavutettu", sv="uppnått", en="met"),
            definition=Text(
                fi="Kaikki on tehty viimeistään määräpäivänä, tai tekopäivää ei ole ilmoitettu.",
                sv="Allt blev klart inom fristen, eller så har det inte angetts vilken dag det blev klart.",
                en="Everything was done by the due day, or the day on which it was done is not stated.",
            ),
        ),
        DueState.MET_LATE: Entry(
            label=Text(fi="saavutettu myöhässä", sv="uppnått för sent", en="met late"),
            definition=Text(
                fi="Kaikki on tehty, mutta vasta määräpäivän jälkeen.",
                sv="Allt är gjort, men blev klart först efter fristen.",
                en="Everything is done, but only after the due day.",
            ),
        ),
        DueState.PARTLY_MET: Entry(
            label=Text(fi="osittain saavutettu", sv="delvis uppnått", en="partly met"),
            definition=Text(
                fi="Osa on tehty, eikä määräpäivä ole vielä ohi.",
                sv="En del är gjord, och fristen har ännu inte gått ut.",
                en="Part of it is done, and the due day has not passed.",
            ),
        ),
        DueState.PARTLY_MET_LATE: Entry(
            label=Text(fi="osittain saavutettu, myöhässä", sv="delvis uppnått, försenat", en="partly met, late"),
            definition=Text(
                fi="Osa on tehty, mutta määräpäivä on jo ohi.",
                sv="En del är gjord, men fristen har redan gått ut.",
                en="Part of it is done, but the due day has passed.",
            ),
        ),
        DueState.AHEAD: Entry(
            label=Text(fi="edessä", sv="kommande", en="ahead"),
            definition=Text(
                fi="Mitään ei ole vielä tehty, eikä määräpäivä ole vielä ohi.",
                sv="Ingenting är gjort ännu, och fristen har inte gått ut.",
                en="Nothing is done yet, and the due day has not passed.",
            ),
        ),
        DueState.LATE: Entry(
            label=Text(fi="myöhässä", sv="försenat", en="late"),
            definition=Text(
                fi="Mitään ei ole tehty, vaikka määräpäivä on jo ohi.",
                sv="Ingenting är gjort, trots att fristen redan har gått ut.",
                en="Nothing is done, although the due day has passed.",
            ),
        ),
        DueState.UNDATED: Entry(
            label=Text(fi="ei määräpäivää", sv="ingen frist", en="no due day"),
            definition=Text(
                fi="Määräpäivää ei voi laskea, eikä kaikkea ole vielä tehty.",
                sv="Fristen kan inte räknas ut, och inte allt är gjort ännu.",
                en="The due day cannot be worked out, and not everything is done yet.",
            ),
        ),
    },
)
"""The states, from what is done to what has no day."""
