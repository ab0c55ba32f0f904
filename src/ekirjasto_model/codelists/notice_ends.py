"""Days to which a notice period counts.

The period is counted from the day that ``notice-starts`` tells; what stands here
tells on which day membership then ends.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class NoticeEnd(StrEnum):
    """The day on which the agreement ends once the notice period has run.

    >>> NOTICE_ENDS.label(NoticeEnd.END_OF_YEAR).sv
    'årets slut'
    """

    SAME_DAY = "same-day"
    END_OF_MONTH = "end-of-month"
    END_OF_YEAR = "end-of-year"


NOTICE_ENDS = Codelist(
    name="notice-ends",
    title=Text(
        fi="Irtisanomisajan päättymispäivät", sv="Dagar då uppsägningstiden löper ut", en="Ends of the notice period"
    ),
    codes=NoticeEnd,
    entries={
        NoticeEnd.SAME_DAY: Entry(
            label=Text(fi="vastaava päivä", sv="motsvarande dag", en="same day"),
            definition=Text(
                fi="Sopimus päättyy sinä päivänä, jona irtisanomisaika tulee täyteen.",
                sv="Avtalet upphör den dag då uppsägningstiden löper ut.",
                en="The agreement ends on the very day on which the notice period ends.",
            ),
        ),
        NoticeEnd.END_OF_MONTH: Entry(
            label=Text(fi="kuukauden loppu", sv="månadens slut", en="end of the month"),
            definition=Text(
                fi="Sopimus päättyy sen kuukauden viimeisenä päivänä, jonka aikana irtisanomisaika tulee täyteen.",
                sv="Avtalet upphör den sista dagen i den månad under vilken uppsägningstiden löper ut.",
                en="The agreement ends on the last day of the month in which the notice period ends.",
            ),
        ),
        NoticeEnd.END_OF_YEAR: Entry(
            label=Text(fi="vuoden loppu", sv="årets slut", en="end of the year"),
            definition=Text(
                fi="Sopimus päättyy 31. joulukuuta sinä vuonna, jonka aikana irtisanomisaika tulee täyteen.",
                sv="Avtalet upphör den 31 december det år under vilket uppsägningstiden löper ut.",
                en="The agreement ends on 31 December of the year in which the notice period ends.",
            ),
        ),
    },
)
"""The ends of a notice period, from the earliest to the latest."""
