"""The effective day of a case has come, but the case is not in force."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JOINING_EVENTS, JoiningEvent
from ekirjasto_model.codelists.joining_stages import JoiningStage
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import Joining, joinings
from ekirjasto_model.derived.joining.consent import consent_on
from ekirjasto_model.derived.joining.next_steps import next_stage
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.known_cases import KNOWN_CASES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_CASE = b"""\
kind: joining-case
version: 1
id: sotkamo
agreement: co-operation
municipality: "765"
effective-day: 2026-03-01
services:
  - newsroom
events:
  - event: interest
    day: 2025-10-13
"""


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find open cases whose effective day has come, while neither an event nor the parties say that it took effect.

    What is missing first is told. Where the members' approvals cannot be counted,
    nobody can tell whether anything is.
    """
    for joining in joinings(configuration):
        day = joining.case.effective_day
        if day is None or day > as_of or joining.first(JoiningEvent.EFFECTIVE, as_of) is not None:
            continue
        ahead = next_stage(joining, as_of)
        counted = consent_on(joining, as_of).approvals
        if ahead is None or not ahead.missing or _is_member(joining, as_of):
            continue
        if ahead.stage is not JoiningStage.APPROVED or counted is None or not counted.count.is_uncountable:
            facts: dict[str, Fact] = {
                "name": name_of(joining.case.municipality),
                "day": day,
                "missing": JOINING_EVENTS.label(ahead.missing[0].event),
            }
            yield Spot(joining.effective_place, facts=facts)


def _is_member(joining: Joining, day: Date) -> bool:
    """Tell whether the municipality is a party on a day all the same."""
    return any(
        one.municipality == joining.case.municipality and one.period.contains(day) for one in joining.memberships
    )


RULE = Rule(
    severity=Severity.WARNING,
    needs=(*KNOWN_CASES, "joining.agreement-not-joinable", "joining.agreement-not-in-force"),
    title=Text(
        fi="Voimaantulopäivä on ohi, mutta asia on kesken",
        sv="Ikraftträdandedagen har passerat, men ärendet är inte avslutat",
        en="The effective day has passed, but the case is open",
    ),
    reason=Text(
        fi="Jäsenyys ei ala, ennen kuin hyväksynnät, päätös ja allekirjoitukset ovat koossa. Jos päivä on siirtynyt, "
        "välitavoitteet ja aikataulu lasketaan vanhasta päivästä väärin.",
        sv="Medlemskapet börjar inte innan godkännandena, beslutet och underskrifterna finns. Om dagen har flyttats "
        "räknas delmålen och tidtabellen fel från den gamla dagen.",
        en="Membership does not begin until the approvals, the decision and the signatures are there. If the day has "
        "moved, milestones and timetable are counted from the old one.",
    ),
    message=Text(
        fi="Kunnan {name} liittymisen voimaantulopäivä on {day}, mutta asiasta puuttuu vielä ainakin: {missing}.",
        sv="Ikraftträdandedagen för anslutningen av kommunen {name} är den {day}, men det första som saknas i ärendet "
        "är: {missing}.",
        en="The effective day for the municipality of {name} is {day}, but the case lacks, first of all: {missing}.",
    ),
    repair=Text(
        fi="Lisää puuttuvat tapahtumat ({missing}), siirrä voimaantulopäivää {day}, tai merkitse asian päättyminen "
        "(event: lapsed tai withdrawn).",
        sv="Lägg till de händelser som saknas ({missing}), flytta ikraftträdandedagen ({day}), eller ange att ärendet "
        "är avslutat (event: lapsed eller withdrawn).",
        en="Add the events that are missing ({missing}), move the effective day {day}, or state that the case is "
        "closed (event: lapsed or withdrawn).",
    ),
    source=Text(
        fi="Käytäntö: liittymisasia etenee sovitussa järjestyksessä",
        sv="Praxis: ett anslutningsärende framskrider i avtalad ordning",
        en="Practice: a joining case proceeds in the agreed order",
    ),
    broken_by=Make("joining-case-sotkamo.yaml", _CASE),
    kept_by=Make("joining-case-sotkamo.yaml", _CASE.replace(b"2026-03-01", b"2027-01-01")),
    broken=broken,
)
