"""How an application to join stands to the application window.

It follows from the agreement's window, the effective day and the application; it
is written in no file.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class WindowState(StrEnum):
    """Whether an application came in the window that belongs to its effective day.

    >>> WINDOW_STATES.label(WindowState.IN_TIME).en
    'in time'
    """

    NO_WINDOW = "no-window"
    NOT_STATED = "not-stated"
    OTHER_WINDOW = "other-window"
    AHEAD = "ahead"
    OPEN = "open"
    IN_TIME = "in-time"
    TOO_EARLY = "too-early"
    TOO_LATE = "too-late"
    MISSED = "missed"


WINDOW_STATES = Codelist(
    name="window-states",
    title=Text(fi="Hakemus ja hakuaika", sv="Ansökan och ansökningstiden", en="Application and window"),
    codes=WindowState,
    entries={
        WindowState.NO_WINDOW: Entry(
            label=Text(fi="ei hakuaikaa", sv="ingen ansökningstid", en="no window"),
            definition=Text(
                fi="Sopimukseen liitytään ilman hakuaikaa.",
                sv="Man ansluter sig till avtalet utan ansökningstid.",
                en="The agreement is joined without an application window.",
            ),
        ),
        WindowState.NOT_STATED: Entry(
            label=Text(fi="päiviä ei ole ilmoitettu", sv="dagarna inte angivna", en="days not stated"),
            definition=Text(
                fi="Hakuajan päiviä tai sitä, mihin voimaantulopäivään hakuaika kuuluu, ei ole ilmoitettu.",
                sv="Ansökningstidens dagar har inte angetts, eller så saknas den ikraftträdandedag som "
                "ansökningstiden hör till.",
                en="The days of the window, or the effective day that belongs to it, are not stated.",
            ),
        ),
        WindowState.OTHER_WINDOW: Entry(
            label=Text(fi="toinen hakuaika", sv="annan ansökningstid", en="another window"),
            definition=Text(
                fi="Ilmoitettu hakuaika kuuluu toiseen voimaantulopäivään.",
                sv="Den angivna ansökningstiden hör till en annan ikraftträdandedag.",
                en="The window that is stated belongs to another effective day.",
            ),
        ),
        WindowState.AHEAD: Entry(
            label=Text(fi="hakuaika edessä", sv="ansökningstiden har inte börjat", en="window ahead"),
            definition=Text(
                fi="Hakuaika ei ole vielä alkanut, eikä kunta ole hakenut.",
                sv="Ansökningstiden har inte börjat, och kommunen har inte ansökt.",
                en="The window has not opened yet, and the municipality has not applied.",
            ),
        ),
        WindowState.OPEN: Entry(
            label=Text(fi="hakuaika käynnissä", sv="ansökningstiden pågår", en="window open"),
            definition=Text(
                fi="Hakuaika on käynnissä, eikä kunta ole vielä hakenut.",
                sv="Ansökningstiden pågår, och kommunen har inte ansökt ännu.",
                en="The window is open, and the municipality has not applied yet.",
            ),
        ),
        WindowState.IN_TIME: Entry(
            label=Text(fi="hakuaikana", sv="i tid", en="in time"),
            definition=Text(
                fi="Kunta on hakenut hakuaikana.",
                sv="Kommunen har ansökt under ansökningstiden.",
                en="The municipality applied within the window.",
            ),
        ),
        WindowState.TOO_EARLY: Entry(
            label=Text(fi="ennen hakuaikaa", sv="före ansökningstiden", en="too early"),
            definition=Text(
                fi="Kunta on hakenut vain ennen hakuajan alkua.",
                sv="Kommunen har ansökt bara före ansökningstidens början.",
                en="The municipality applied only before the window opened.",
            ),
        ),
        WindowState.TOO_LATE: Entry(
            label=Text(fi="hakuajan jälkeen", sv="efter ansökningstiden", en="too late"),
            definition=Text(
                fi="Kunta on hakenut vasta hakuajan päätyttyä.",
                sv="Kommunen ansökte först efter att ansökningstiden hade gått ut.",
                en="The municipality applied only after the window had closed.",
            ),
        ),
        WindowState.MISSED: Entry(
            label=Text(fi="hakematta", sv="ingen ansökan", en="missed"),
            definition=Text(
                fi="Hakuaika on päättynyt, eikä kunta ole hakenut.",
                sv="Ansökningstiden har gått ut, och kommunen har inte ansökt.",
                en="The window has closed, and the municipality has not applied.",
            ),
        ),
    },
)
"""The states, from no window at all to a window that was missed."""
