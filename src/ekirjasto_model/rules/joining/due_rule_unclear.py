"""Something that is due in days and in months at once, or in neither."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.documents.joining_step import JoiningStep
from ekirjasto_model.documents.milestone import Milestone
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BOTH = Text(fi="molemmat on ilmoitettu", sv="båda", en="both")
_NEITHER = Text(fi="kumpaakaan ei ole ilmoitettu", sv="ingendera", en="neither")


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find milestones and steps of a timetable that state both days and months before, or none of them."""
    for joining in joinings(configuration):
        for number, milestone in enumerate(joining.case.milestones):
            yield from _spot(configuration, joining.place / "milestones" / number, milestone)
    for place, agreement in configuration.agreements():
        for number, step in enumerate(() if agreement.joining is None else agreement.joining.steps):
            yield from _spot(configuration, place / "joining" / "steps" / number, step)


def _spot(configuration: Configuration, at: Place, stated: Milestone | JoiningStep) -> Iterator[Spot]:
    """Give a spot where not exactly one of the two is stated, and neither is stated to be unknown."""
    days, months = at / "days-before", at / "months-before"
    if stated.days_before is not None and stated.months_before is not None:
        yield Spot(months, facts={"stated": _BOTH}, related=(days,))
        return
    is_missing = stated.days_before is None and stated.months_before is None
    if is_missing and not any(configuration.is_marked_unknown(one) for one in (days, months)):
        yield Spot(at, facts={"stated": _NEITHER})


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Määräaika on ilmoitettu kahdesti tai ei lainkaan",
        sv="Tiden har angetts två gånger eller inte alls",
        en="A time is stated twice or not at all",
    ),
    reason=Text(
        fi="Viimeinen päivä lasketaan voimaantulopäivästä taaksepäin joko päivinä tai kuukausina. Jos molemmat on "
        "ilmoitettu, ei tiedetä, kumpi pätee.",
        sv="Den sista dagen räknas bakåt från ikraftträdandedagen, antingen i dagar eller i månader. Om båda har "
        "angetts är det oklart vilket som gäller.",
        en="The latest day is counted back from the effective day, in days or in months. If both are stated, nobody "
        "can tell which one applies.",
    ),
    message=Text(
        fi="Tässä on ilmoitettava joko days-before tai months-before; nyt {stated}.",
        sv="Här ska antingen days-before eller months-before anges; nu finns {stated}.",
        en="Exactly one of days-before and months-before must be stated here; stated now: {stated}.",
    ),
    repair=Text(
        fi="Jätä toinen pois, tai lisää se, joka puuttuu: days-before päivinä tai months-before täysinä kuukausina.",
        sv="Ta bort den ena, eller lägg till den som saknas: days-before i dagar eller months-before i hela månader.",
        en="Leave one of them out, or add the one that is missing: days-before in days or months-before in whole "
        "months.",
    ),
    source=Text(
        fi="Käytäntö: määräajalla on yksi laskutapa",
        sv="Praxis: en tid räknas på ett sätt",
        en="Practice: a time is counted in one way",
    ),
    broken_by=Edit("joining-case.yaml", "    days-before: 60\n", "    days-before: 60\n    months-before: 2\n"),
    kept_by=Edit("joining-case.yaml", "    days-before: 60\n", "    months-before: 2\n"),
    broken=broken,
)
