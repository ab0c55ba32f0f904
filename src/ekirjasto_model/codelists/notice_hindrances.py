"""Reasons for which the last day of a notice cannot be worked out.

They stand in no file: they follow from the notice and the agreement's rule.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class NoticeHindrance(StrEnum):
    """Why a notice leads to no last day.

    >>> NOTICE_HINDRANCES.label(NoticeHindrance.NO_RULE).sv
    'uppsägning inte avtalad'
    """

    NOT_SENT = "not-sent"
    NO_RULE = "no-rule"
    NO_SUCH_DAY = "no-such-day"


NOTICE_HINDRANCES = Codelist(
    name="notice-hindrances",
    title=Text(
        fi="Syyt, joiden vuoksi viimeistä päivää ei voi laskea",
        sv="Orsaker till att den sista dagen inte kan räknas ut",
        en="Reasons why a last day cannot be worked out",
    ),
    codes=NoticeHindrance,
    entries={
        NoticeHindrance.NOT_SENT: Entry(
            label=Text(fi="ei lähetetty molemmille", sv="inte skickad till båda", en="not sent to both"),
            definition=Text(
                fi="Irtisanomista ei ole lähetetty sekä yhteyshenkilölle että kirjaamoon, joten irtisanomisaika ei ole "
                "alkanut.",
                sv="Uppsägningen har inte skickats till både kontaktpersonen och registratorskontoret, och "
                "uppsägningstiden har därför inte börjat.",
                en="Notice has not been sent to both the contact person and the registry office, so the notice period "
                "has not begun.",
            ),
        ),
        NoticeHindrance.NO_RULE: Entry(
            label=Text(fi="irtisanomisesta ei ole sovittu", sv="uppsägning inte avtalad", en="no notice period agreed"),
            definition=Text(
                fi="Sopimuksessa ei ole irtisanomisaikaa.",
                sv="I avtalet finns ingen uppsägningstid.",
                en="The agreement states no notice period.",
            ),
        ),
        NoticeHindrance.NO_SUCH_DAY: Entry(
            label=Text(fi="päivä puuttuu kuukaudesta", sv="dagen saknas i månaden", en="no such day in the month"),
            definition=Text(
                fi="Irtisanomisaika päättyisi päivänä, jota kuukaudessa ei ole, eikä sopimus kerro, mikä päivä silloin "
                "on viimeinen.",
                sv="Uppsägningstiden skulle sluta på en dag som månaden inte har, och avtalet anger inte vilken dag "
                "som då är den sista.",
                en="The notice period would end on a day that the month does not have, and the agreement does not say "
                "which day is then the last.",
            ),
        ),
    },
)
"""The reasons, in the order in which they are looked for."""
