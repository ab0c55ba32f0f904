"""A municipality is a party from another day than its case says."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_stages import JoiningStage
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.stages import stages_on
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_cases import KNOWN_CASES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find cases in force whose effective day is not the first day of the membership that followed."""
    for joining in joinings(configuration):
        day = joining.effective_day
        began = min(event.day for event in joining.case.events)
        if day is None or not any(one.stage is JoiningStage.IN_FORCE for one in stages_on(joining, as_of)):
            continue
        own = [
            one
            for one in joining.memberships
            if one.municipality == joining.case.municipality and one.predecessor is None and one.period.starts > began
        ]
        if own and own[0].period.starts != day:
            facts: dict[str, Fact] = {
                "name": name_of(joining.case.municipality),
                "day": day,
                "starts": own[0].period.starts,
            }
            yield Spot(joining.effective_place, facts=facts, related=(own[0].place,))


RULE = Rule(
    severity=Severity.WARNING,
    needs=KNOWN_CASES,
    title=Text(
        fi="Jäsenyys alkaa eri päivänä kuin liittymisasiassa",
        sv="Medlemskapet börjar en annan dag än i anslutningsärendet",
        en="Membership begins on another day than the case says",
    ),
    reason=Text(
        fi=(
            "Ensimmäisen vuoden maksuosuus lasketaan sopimusosapuolen ensimmäisestä päivästä. Jos liittymisasiassa "
            "on toinen päivä, kunta on tehnyt päätöksensä toisen summan perusteella."
        ),
        sv="Det första årets betalningsandel räknas från partens första dag. Om anslutningsärendet har en annan dag "
        "har kommunen beslutat om en annan summa.",
        en="The share of the first year is counted from the party's first day. If the case has another day, the "
        "municipality decided on another sum.",
    ),
    message=Text(
        fi="Kunnan {name} liittymisasian voimaantulopäivä on {day}, mutta kunta on sopimusosapuoli {starts} alkaen.",
        sv="I anslutningsärendet för kommunen {name} är ikraftträdandedagen den {day}, men kommunen är avtalspart från "
        "och med den {starts}.",
        en="The effective day in the joining case of the municipality of {name} is {day}, but it is a party from "
        "{starts}.",
    ),
    repair=Text(
        fi="Kirjoita kumpaankin sama päivä: effective-day liittymisasiaan ja starts sopimusosapuoleen ({day} tai "
        "{starts}).",
        sv="Skriv samma dag på båda ställena: effective-day i anslutningsärendet och starts hos parten (den {day} "
        "eller den {starts}).",
        en="Write the same day in both: effective-day in the case and starts at the party ({day} or {starts}).",
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Edit("joining-case-vaala.yaml", "effective-day: 2025-01-01\n", "effective-day: 2025-02-01\n"),
    kept_by=Edit("joining-case-vaala.yaml", "effective-day: 2025-01-01\n", ""),
    broken=broken,
)
