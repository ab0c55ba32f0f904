"""Days on which one may join.

The agreement's joining rule states one of them.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class JoiningDay(StrEnum):
    """On which days a membership may begin.

    >>> JOINING_DAYS.label(JoiningDay.FIRST_OF_MONTH).en
    'first day of a month'
    """

    ANY_DAY = "any-day"
    FIRST_OF_MONTH = "first-of-month"
    FIRST_OF_JANUARY = "first-of-january"
    WINDOW = "window"


JOINING_DAYS = Codelist(
    name="joining-days",
    title=Text(fi="Liittymispäivät", sv="Anslutningsdagar", en="Days of joining"),
    codes=JoiningDay,
    entries={
        JoiningDay.ANY_DAY: Entry(
            label=Text(fi="mikä tahansa päivä", sv="vilken dag som helst", en="any day"),
            definition=Text(
                fi="Jäsenyys voi alkaa minä päivänä tahansa.",
                sv="Medlemskapet kan börja vilken dag som helst.",
                en="Membership may begin on any day.",
            ),
        ),
        JoiningDay.FIRST_OF_MONTH: Entry(
            label=Text(fi="kuukauden ensimmäinen päivä", sv="månadens första dag", en="first day of a month"),
            definition=Text(
                fi="Jäsenyys alkaa aina kuukauden ensimmäisenä päivänä.",
                sv="Medlemskapet börjar alltid den första dagen i en månad.",
                en="Membership always begins on the first day of a month.",
            ),
        ),
        JoiningDay.FIRST_OF_JANUARY: Entry(
            label=Text(fi="tammikuun ensimmäinen päivä", sv="den första januari", en="first of January"),
            definition=Text(
                fi="Jäsenyys alkaa aina 1. tammikuuta, jolloin myös kustannusliitteen vuosi alkaa.",
                sv="Medlemskapet börjar alltid den 1 januari, då också kostnadsbilagans år börjar.",
                en="Membership always begins on 1 January, when the year of the cost annex begins too.",
            ),
        ),
        JoiningDay.WINDOW: Entry(
            label=Text(fi="hakuaika", sv="ansökningstid", en="application window"),
            definition=Text(
                fi="Jäsenyyttä haetaan sopimuksessa määrättynä aikana, ja jäsenyys alkaa päivänä, joka määräytyy "
                "hakuajan mukaan.",
                sv="Medlemskap söks under den tid som avtalet anger, och medlemskapet börjar den dag som bestäms "
                "enligt ansökningstiden.",
                en="Membership is applied for within the time that the agreement states, and it begins on the day "
                "that belongs to that window.",
            ),
        ),
    },
)
"""The days of joining, the freest rule first."""
