"""What is meant when a month has no such day.

One month from 31 January is no day of February. The agreement says which day is
meant; nothing is guessed.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class MonthEnd(StrEnum):
    """The day that stands in for a day that the month does not have.

    >>> MONTH_ENDS.label(MonthEnd.LAST_DAY_OF_MONTH).en
    'last day of the month'
    """

    LAST_DAY_OF_MONTH = "last-day-of-month"
    FIRST_DAY_OF_NEXT_MONTH = "first-day-of-next-month"


MONTH_ENDS = Codelist(
    name="month-ends",
    title=Text(
        fi="Päivä, jota kuukaudessa ei ole", sv="Dag som saknas i månaden", en="Day that the month does not have"
    ),
    codes=MonthEnd,
    entries={
        MonthEnd.LAST_DAY_OF_MONTH: Entry(
            label=Text(fi="kuukauden viimeinen päivä", sv="månadens sista dag", en="last day of the month"),
            definition=Text(
                fi="Jos kuukaudessa ei ole vastaavaa päivää, aika päättyy sen viimeisenä päivänä: kuukausi tammikuun "
                "31. päivästä päättyy helmikuun viimeisenä päivänä.",
                sv="Om motsvarande dag saknas i månaden slutar tiden den sista dagen i månaden: en månad från den 31 "
                "januari slutar den sista februari.",
                en="If the month has no such day, the time ends on its last day: one month from 31 January ends on "
                "the last day of February.",
            ),
            source=Text(
                fi="Laki säädettyjen määräaikain laskemisesta 150/1930 3 §",
                sv="Lagen om beräknande av laga tid 150/1930 3 §",
                en="Act on the Calculation of Statutory Time Limits 150/1930, section 3",
            ),
        ),
        MonthEnd.FIRST_DAY_OF_NEXT_MONTH: Entry(
            label=Text(
                fi="seuraavan kuukauden ensimmäinen päivä",
                sv="följande månads första dag",
                en="first day of the next month",
            ),
            definition=Text(
                fi="Jos kuukaudessa ei ole vastaavaa päivää, aika päättyy seuraavan kuukauden ensimmäisenä päivänä: "
                "kuukausi tammikuun 31. päivästä päättyy maaliskuun 1. päivänä.",
                sv="Om motsvarande dag saknas i månaden slutar tiden den första dagen i följande månad: en månad från "
                "den 31 januari slutar den 1 mars.",
                en="If the month has no such day, the time ends on the first day of the next month: one month from 31 "
                "January ends on 1 March.",
            ),
        ),
    },
)
"""The days that may stand in, the rule of statutory time limits first."""
