"""Why a latest day cannot be given."""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class UndatedReason(StrEnum):
    """What is missing where a step has no latest day; nothing is guessed.

    >>> UNDATED_REASONS.label(UndatedReason.NOT_STATED).fi
    'ei ilmoitettu'
    """

    NOT_STATED = "not-stated"
    NO_EFFECTIVE_DAY = "no-effective-day"
    DAYS_AND_MONTHS = "days-and-months"
    NO_MONTH_END = "no-month-end"
    OTHER_WINDOW = "other-window"
    NO_COST_ANNEX = "no-cost-annex"


UNDATED_REASONS = Codelist(
    name="undated-reasons",
    title=Text(fi="Miksi viimeistä päivää ei ole", sv="Varför den sista dagen saknas", en="Why there is no latest day"),
    codes=UndatedReason,
    entries={
        UndatedReason.NOT_STATED: Entry(
            label=Text(fi="ei ilmoitettu", sv="inte angett", en="not stated"),
            definition=Text(
                fi="Tiedostoissa ei sanota, mihin mennessä tämän on tapahduttava.",
                sv="Av filerna framgår inte när detta senast ska ske.",
                en="The files do not say by when this must happen.",
            ),
        ),
        UndatedReason.NO_EFFECTIVE_DAY: Entry(
            label=Text(fi="ei voimaantulopäivää", sv="ingen ikraftträdandedag", en="no effective day"),
            definition=Text(
                fi="Voimaantulopäivää, josta taaksepäin lasketaan, ei ole ilmoitettu.",
                sv="Ikraftträdandedagen, från vilken man räknar bakåt, har inte angetts.",
                en="The effective day, from which one counts back, is not stated.",
            ),
        ),
        UndatedReason.DAYS_AND_MONTHS: Entry(
            label=Text(fi="sekä päiviä että kuukausia", sv="både dagar och månader", en="both days and months"),
            definition=Text(
                fi="Määräaika on ilmoitettu sekä päivinä että kuukausina, eikä tiedetä, kumpi pätee.",
                sv="Tiden har angetts i både dagar och månader, och det är oklart vilket som gäller.",
                en="The time is stated both in days and in months, and it is not known which one applies.",
            ),
        ),
        UndatedReason.NO_MONTH_END: Entry(
            label=Text(
                fi="kuukauden lopusta ei ole sovittu", sv="månadens slut inte avtalat", en="end of month not agreed"
            ),
            definition=Text(
                fi="Kuukaudessa ei ole vastaavaa päivää, eikä ole sovittu, mikä päivä on sen sijaan.",
                sv="Månaden saknar motsvarande dag, och det är inte avtalat vilken dag som gäller i stället.",
                en="The month has no such day, and it is not agreed which day stands in for it.",
            ),
        ),
        UndatedReason.OTHER_WINDOW: Entry(
            label=Text(fi="toinen hakuaika", sv="annan ansökningstid", en="another application window"),
            definition=Text(
                fi="Ilmoitettu hakuaika koskee toista voimaantulopäivää, eikä tämän päivän hakuaikaa ole ilmoitettu.",
                sv="Den angivna ansökningstiden gäller en annan ikraftträdandedag, och ansökningstiden för den här "
                "dagen har inte angetts.",
                en="The window that is stated belongs to another effective day, and that of this day is not stated.",
            ),
        ),
        UndatedReason.NO_COST_ANNEX: Entry(
            label=Text(fi="ei kustannusliitettä", sv="ingen kostnadsbilaga", en="no cost annex"),
            definition=Text(
                fi="Voimaantulovuoden kustannusliitettä ei ole vielä.",
                sv="Kostnadsbilagan för ikraftträdandeåret finns inte ännu.",
                en="There is no cost annex for the year of the effective day yet.",
            ),
        ),
    },
)
"""The reasons, the most general first."""
