"""Days from which a notice period is counted.

A notice counts only when it has been sent to both the agreement's contact and
the registry office; the later of the two days is the day of sending.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class NoticeStart(StrEnum):
    """The day from which the notice period is counted.

    >>> NOTICE_STARTS.label(NoticeStart.END_OF_MONTH).sv
    'slutet av avsändningsmånaden'
    """

    SENDING = "sending"
    END_OF_MONTH = "end-of-month"


NOTICE_STARTS = Codelist(
    name="notice-starts",
    title=Text(
        fi="Päivät, joista irtisanomisaika lasketaan",
        sv="Dagar från vilka uppsägningstiden räknas",
        en="Starts of the notice period",
    ),
    codes=NoticeStart,
    entries={
        NoticeStart.SENDING: Entry(
            label=Text(fi="lähettämispäivä", sv="avsändningsdagen", en="day of sending"),
            definition=Text(
                fi="Irtisanomisaika lasketaan siitä päivästä, jona irtisanominen on lähetetty sekä yhteyshenkilölle "
                "että kirjaamoon.",
                sv="Uppsägningstiden räknas från den dag då uppsägningen har skickats till både kontaktpersonen och "
                "registratorskontoret.",
                en="The notice period is counted from the day on which notice has been sent to both the contact "
                "person and the registry office.",
            ),
        ),
        NoticeStart.END_OF_MONTH: Entry(
            label=Text(
                fi="lähettämiskuukauden loppu", sv="slutet av avsändningsmånaden", en="end of the month of sending"
            ),
            definition=Text(
                fi="Irtisanomisaika lasketaan sen kuukauden viimeisestä päivästä, jonka aikana irtisanominen on "
                "lähetetty sekä yhteyshenkilölle että kirjaamoon.",
                sv="Uppsägningstiden räknas från den sista dagen i den månad under vilken uppsägningen har skickats "
                "till både kontaktpersonen och registratorskontoret.",
                en="The notice period is counted from the last day of the month in which notice has been sent to both "
                "the contact person and the registry office.",
            ),
        ),
    },
)
"""The starts of a notice period, from the earliest to the latest."""
