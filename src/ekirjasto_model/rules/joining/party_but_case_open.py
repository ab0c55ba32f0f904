"""A municipality is a party although its joining case is not in force."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.joining_stages import JOINING_STAGES, JoiningStage
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.stages import stage_on, stages_on
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
id: vaala
agreement: co-operation
municipality: "785"
effective-day: 2025-01-01
services:
  - newsroom
events:
  - event: interest
    day: 2024-01-15
"""


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find municipalities that became parties after their case began, while no case of theirs has come into force.

    A case with an effective event has rules of its own for what it lacks.
    """
    cases = joinings(configuration)
    joined = {
        (one.case.agreement, one.case.municipality)
        for one in cases
        if one.first(JoiningEvent.EFFECTIVE, as_of) is not None
        or any(each.stage is JoiningStage.IN_FORCE for each in stages_on(one, as_of))
    }
    for joining in cases:
        if (joining.case.agreement, joining.case.municipality) in joined:
            continue
        began = min(event.day for event in joining.case.events)
        for one in joining.memberships:
            is_own = one.municipality == joining.case.municipality and one.period.contains(as_of)
            if is_own and one.period.starts > began:
                facts: dict[str, Fact] = {
                    "name": name_of(one.municipality),
                    "starts": one.period.starts,
                    "stage": JOINING_STAGES.label(stage_on(joining, as_of)),
                }
                yield Spot(joining.place / "municipality", facts=facts, related=(one.place,))


RULE = Rule(
    severity=Severity.WARNING,
    needs=KNOWN_CASES,
    title=Text(
        fi="Kunta on sopimusosapuoli, vaikka liittymisasia on kesken",
        sv="Kommunen är avtalspart fastän anslutningsärendet inte är avslutat",
        en="A municipality is a party although its case is not in force",
    ),
    reason=Text(
        fi="Sopimusosapuoleksi tullaan, kun hyväksynnät, päätös ja allekirjoitukset ovat koossa. Jos asia on viety "
        "loppuun, sen tapahtumat puuttuvat tiedostosta.",
        sv="Man blir avtalspart när godkännandena, beslutet och underskrifterna finns. Om ärendet har slutförts saknas "
        "dess händelser i filen.",
        en="A municipality becomes a party once the approvals, the decision and the signatures are there. If the "
        "case was completed, its events are missing from the file.",
    ),
    message=Text(
        fi="Kunta {name} on sopimusosapuoli {starts} alkaen, mutta sen liittymisasian vaihe on: {stage}.",
        sv="Kommunen {name} är avtalspart sedan den {starts}, men dess anslutningsärende är i skedet: {stage}.",
        en="The municipality of {name} has been a party since {starts}, but the stage of its joining case is: {stage}.",
    ),
    repair=Text(
        fi="Lisää liittymisasiaan puuttuvat tapahtumat, tai korjaa kunnan {name} ensimmäinen päivä sopimusosapuolena "
        "({starts}).",
        sv="Lägg till de händelser som saknas i anslutningsärendet, eller rätta den första dagen för kommunen {name} "
        "som avtalspart (den {starts}).",
        en="Add the events that are missing to the joining case, or correct the first day of the municipality of "
        "{name} as a party ({starts}).",
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Make("joining-case-vaala.yaml", _CASE),
    kept_by=Make("joining-case-vaala.yaml", _CASE.replace(b'"785"', b'"765"').replace(b"2025-01-01", b"2027-01-01")),
    broken=broken,
)
