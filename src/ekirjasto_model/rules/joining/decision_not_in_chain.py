"""A decision of the joining municipality that its chain does not have."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.decision_kinds import DECISION_KINDS
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find decisions of a kind that is not in the chain that the case states."""
    for joining in joinings(configuration):
        chain = joining.case.decision_chain
        for place, event in joining.events(JoiningEvent.DECISION):
            if chain and event.decision_kind is not None and event.decision_kind not in chain:
                facts: dict[str, Fact] = {"kind": DECISION_KINDS.label(event.decision_kind), "day": event.day}
                yield Spot(place / "decision-kind", facts=facts, related=(joining.place / "decision-chain",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("joining-case",),
    title=Text(
        fi="Päätös ei kuulu päätösketjuun",
        sv="Beslutet ingår inte i beslutskedjan",
        en="A decision is not in the chain of decisions",
    ),
    reason=Text(
        fi="Asia on päätetty, kun jokainen päätösketjun päätös on tehty. Ketjuun kuulumatonta päätöstä ei lasketa, "
        "joten asia näyttää keskeneräiseltä.",
        sv="Ärendet är avgjort när varje beslut i beslutskedjan har fattats. Ett beslut utanför kedjan räknas inte, "
        "och ärendet verkar då oavgjort.",
        en="The matter is decided when every decision of the chain has been taken. A decision outside it does not "
        "count, so the case seems undecided.",
    ),
    message=Text(
        fi="Tapahtuma {day} on {kind}, mutta sellaista ei ole asian päätösketjussa (decision-chain).",
        sv="Händelsen den {day} är {kind}, men ett sådant finns inte i ärendets beslutskedja (decision-chain).",
        en="The event of {day} is a {kind}, but the chain of the case (decision-chain) has none.",
    ),
    repair=Text(
        fi="Korjaa päätöksen laji (decision-kind), tai lisää se päätösketjuun, jos hallintosääntö sitä vaatii.",
        sv="Rätta beslutets slag (decision-kind), eller lägg till det i beslutskedjan om förvaltningsstadgan kräver "
        "det.",
        en="Correct the kind of the decision (decision-kind), or add it to the chain if the administrative "
        "regulations require it.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 90 §: hallintosäännössä määrätään toimivallasta",
        sv="Kommunallagen 410/2015 90 §: i förvaltningsstadgan finns bestämmelser om befogenheterna",
        en="Local Government Act 410/2015, section 90: the administrative regulations settle powers",
    ),
    broken_by=Edit(
        "joining-case.yaml",
        "      fi: Puolangan sivistyslautakunta\n    decision-kind: board\n",
        "      fi: Puolangan sivistyslautakunta\n    decision-kind: official\n",
    ),
    kept_by=Edit(
        "joining-case.yaml",
        "      fi: Puolangan sivistyslautakunta\n    decision-kind: board\n",
        "      fi: Puolangan sivistyslautakunta\n    decision-kind: municipal-executive\n",
    ),
    broken=broken,
)
