"""A notice period counted from day to day that does not say what 31 January and a month is."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.notice_ends import NoticeEnd
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find notice periods that end on the same day of a month, without a rule for months that lack it."""
    for place, agreement in configuration.agreements():
        notice, at = agreement.notice, place / "notice"
        if notice is None or notice.month_end is not None or configuration.is_marked_unknown(at / "month-end"):
            continue
        if notice.counts_to is NoticeEnd.SAME_DAY and notice.months > 0:
            yield Spot(at / "counts-to", facts={"months": notice.months})


RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement",),
    title=Text(
        fi="Irtisanomisajan päättymistä lyhyessä kuukaudessa ei ole merkitty",
        sv="Det anges inte när uppsägningstiden löper ut i en kort månad",
        en="It is not stated when the notice period ends in a short month",
    ),
    reason=Text(
        fi="Jos kuuden kuukauden irtisanomisaika alkaa 31. elokuuta, helmikuussa ei ole vastaavaa päivää. Osapuolet "
        "voivat silloin laskea määräajan eri tavoin.",
        sv="Om en uppsägningstid på sex månader börjar den 31 augusti finns ingen motsvarande dag i februari. "
        "Parterna kan då räkna tiden på olika sätt.",
        en="If a notice period of six months begins on 31 August, February has no such day. The parties may then "
        "count the time differently.",
    ),
    message=Text(
        fi="Irtisanomisaika ({months} kk) päättyy vastaavana päivänä, mutta ei ole merkitty, mihin päivään se "
        "päättyy, jos kuukaudessa ei ole vastaavaa päivää.",
        sv="Uppsägningstiden ({months} mån.) löper ut på motsvarande dag, men det anges inte när den löper ut om "
        "månaden saknar den dagen.",
        en="The notice period ({months} months) ends on the same day of the month, but it is not stated when it ends "
        "if the month has no such day.",
    ),
    repair=Text(
        fi="Lisää month-end: last-day-of-month tai first-day-of-next-month, sen mukaan, mitä sopimuksessa on sovittu.",
        sv="Lägg till month-end: last-day-of-month eller first-day-of-next-month, enligt vad som har avtalats.",
        en="Add month-end: last-day-of-month or first-day-of-next-month, as the agreement says.",
    ),
    source=Text(
        fi="Käytäntö: määräajan laskemisesta sovitaan sopimuksessa",
        sv="Praxis: i avtalet sägs hur tiden räknas",
        en="Practice: the agreement says how a period is counted",
    ),
    broken_by=Edit(
        "joint-library-agreement.yaml",
        "  counts-to: same-day\n  month-end: first-day-of-next-month\n",
        "  counts-to: same-day\n",
    ),
    kept_by=Edit(
        "joint-library-agreement.yaml",
        "  counts-to: same-day\n  month-end: first-day-of-next-month\n",
        "  counts-to: end-of-month\n",
    ),
    broken=broken,
)
