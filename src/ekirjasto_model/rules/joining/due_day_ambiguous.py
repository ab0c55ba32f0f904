"""Months counted back from an effective day that may mean two days."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_days import JoiningDay
from ekirjasto_model.codelists.undated_reasons import UndatedReason
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.due_days import due_day
from ekirjasto_model.documents.joining_step import JoiningStep
from ekirjasto_model.documents.milestone import Milestone
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "    - event: request\n      months-before: 8\n      month-end: last-day-of-month\n"
_AFTER = "    - event: request\n      months-before: 8\n"
_ANY_DAY = Edit("agreement.yaml", "  joining-day: window\n", "  joining-day: any-day\n")


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find milestones and steps of a timetable whose due day depends on what the end of a month means.

    A milestone is counted back from its case's effective day. A step of a timetable
    is found where a case is counted back so, and where the agreement may be joined
    on any day.
    """
    for joining in joinings(configuration):
        for number, milestone in enumerate(joining.case.milestones):
            if due_day(milestone, joining.effective_day).undated is UndatedReason.NO_MONTH_END:
                yield from _spot(configuration, joining.place / "milestones" / number, milestone)
    used = [(joining.agreement_place, joining.effective_day) for joining in joinings(configuration)]
    for place, agreement in configuration.agreements():
        rule = agreement.joining
        for number, step in enumerate(() if rule is None else rule.steps):
            days = [day for at, day in used if at == place]
            is_open = rule is not None and rule.joining_day is JoiningDay.ANY_DAY and bool(step.months_before)
            is_alone = step.days_before is None and step.month_end is None
            if (is_open and is_alone) or any(due_day(step, day).undated is UndatedReason.NO_MONTH_END for day in days):
                yield from _spot(configuration, place / "joining" / "steps" / number, step)


def _spot(configuration: Configuration, at: Place, stated: Milestone | JoiningStep) -> Iterator[Spot]:
    """Give a spot at the months, unless what the end of a month means is stated to be unknown."""
    if not configuration.is_marked_unknown(at / "month-end"):
        yield Spot(at / "months-before", facts={"months": stated.months_before or 0})


RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement",),
    title=Text(
        fi="Määräaika kuukausina voi tarkoittaa kahta päivää",
        sv="En tid i månader kan avse två dagar",
        en="A time in months may mean two days",
    ),
    reason=Text(
        fi="Kun kuukausia lasketaan taaksepäin helmikuun viimeisestä päivästä, aiemmassa kuukaudessa voi olla "
        "vastaavan päivän jälkeen vielä muita päiviä. Jos ei ole sovittu, mikä niistä on viimeinen, joku voi toimia "
        "myöhässä.",
        sv="När man räknar månader bakåt från den sista februari kan det i den tidigare månaden finnas dagar efter "
        "motsvarande dag. Om det inte är avtalat vilken som är den sista kan någon handla för sent.",
        en="When months are counted back from the last day of February, the earlier month may have days after the "
        "one with the same number. If it is not agreed which of them is the last, somebody may act too late.",
    ),
    message=Text(
        fi="Voimaantulopäivästä lasketaan taaksepäin {months} kk, mutta ei ole merkitty, mitä päivää tarkoitetaan, jos "
        "kuukaudessa ei ole vastaavaa päivää.",
        sv="Från ikraftträdandedagen räknas {months} mån. bakåt, men det anges inte vilken dag som avses om månaden "
        "saknar motsvarande dag.",
        en="{months} months are counted back from the effective day, but it is not stated which day is meant where a "
        "month has no such day.",
    ),
    repair=Text(
        fi="Lisää month-end: last-day-of-month tai first-day-of-next-month, tai ilmoita määräaika päivinä "
        "(days-before).",
        sv="Lägg till month-end: last-day-of-month eller first-day-of-next-month, eller ange tiden i dagar "
        "(days-before).",
        en="Add month-end: last-day-of-month or first-day-of-next-month, or state the time in days (days-before).",
    ),
    source=Text(
        fi="Käytäntö: määräajan laskemisesta sovitaan sopimuksessa",
        sv="Praxis: i avtalet sägs hur tiden räknas",
        en="Practice: the agreement says how a period is counted",
    ),
    broken_by=Edit("agreement.yaml", _BEFORE, _AFTER, also=(_ANY_DAY,)),
    kept_by=Edit("agreement.yaml", _BEFORE, _AFTER),
    broken=broken,
)
