"""How a wished first day of membership stands to the agreement's rule for joining.

It follows from the agreement and the day, and is written in no file.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class FirstDayState(StrEnum):
    """Whether a membership may begin on a day.

    >>> FIRST_DAYS.label(FirstDayState.NOT_ALLOWED).en
    'not allowed'
    """

    ALLOWED = "allowed"
    NOT_ALLOWED = "not-allowed"
    OTHER_WINDOW = "other-window"
    WINDOW_CLOSED = "window-closed"
    WINDOW_NOT_STATED = "window-not-stated"
    NO_RULE = "no-rule"


FIRST_DAYS = Codelist(
    name="first-days",
    title=Text(
        fi="Toivottu liittymispäivä ja sopimuksen ehdot",
        sv="Den önskade anslutningsdagen och avtalets villkor",
        en="The desired day of joining and the agreement's rule",
    ),
    codes=FirstDayState,
    entries={
        FirstDayState.ALLOWED: Entry(
            label=Text(fi="sallittu", sv="tillåten", en="allowed"),
            definition=Text(
                fi="Jäsenyys voi sopimuksen mukaan alkaa tänä päivänä.",
                sv="Medlemskapet kan enligt avtalet börja den här dagen.",
                en="Under the agreement a membership may begin on this day.",
            ),
        ),
        FirstDayState.NOT_ALLOWED: Entry(
            label=Text(fi="ei sallittu", sv="inte tillåten", en="not allowed"),
            definition=Text(
                fi="Jäsenyys ei voi sopimuksen mukaan alkaa tänä päivänä.",
                sv="Medlemskapet kan enligt avtalet inte börja den här dagen.",
                en="Under the agreement a membership cannot begin on this day.",
            ),
        ),
        FirstDayState.OTHER_WINDOW: Entry(
            label=Text(fi="toinen hakuaika", sv="annan ansökningstid", en="another application window"),
            definition=Text(
                fi="Ilmoitettu hakuaika koskee toisena päivänä alkavia jäsenyyksiä, eikä tämän päivän hakuaikaa "
                "tiedetä.",
                sv="Den angivna ansökningstiden gäller medlemskap som börjar en annan dag, och ansökningstiden för "
                "den här dagen är inte känd.",
                en="The window that is stated is for memberships that begin on another day; the window for this day "
                "is not known.",
            ),
        ),
        FirstDayState.WINDOW_CLOSED: Entry(
            label=Text(fi="hakuaika päättynyt", sv="ansökningstiden har gått ut", en="window closed"),
            definition=Text(
                fi="Jäsenyys voisi alkaa tänä päivänä, mutta sitä koskeva hakuaika on jo päättynyt.",
                sv="Medlemskapet kunde börja den här dagen, men ansökningstiden för den har redan gått ut.",
                en="A membership could begin on this day, but the application window for it is over.",
            ),
        ),
        FirstDayState.WINDOW_NOT_STATED: Entry(
            label=Text(fi="hakuaikaa ei tiedetä", sv="ansökningstiden är inte känd", en="window not stated"),
            definition=Text(
                fi="Jäsenyyttä haetaan hakuaikana, mutta tiedoissa ei kerrota, minä päivänä haetut jäsenyydet alkavat.",
                sv="Medlemskap söks under en ansökningstid, men i uppgifterna anges inte vilken dag de sökta "
                "medlemskapen börjar.",
                en="Membership is applied for in a window, but the files do not say on which day it begins.",
            ),
        ),
        FirstDayState.NO_RULE: Entry(
            label=Text(fi="liittymisehtoja ei tiedetä", sv="anslutningsvillkoren är inte kända", en="rule not stated"),
            definition=Text(
                fi="Tiedoissa ei kerrota, miten ja milloin sopimukseen voi liittyä.",
                sv="I uppgifterna anges inte hur och när man kan ansluta sig till avtalet.",
                en="The files do not say how and when the agreement may be joined.",
            ),
        ),
    },
)
"""How a first day may stand, the clearest answer first."""
