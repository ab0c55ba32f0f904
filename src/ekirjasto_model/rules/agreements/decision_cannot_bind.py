"""A decision of a municipality that was made where municipalities do not decide."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.decision_kinds import DECISION_KINDS, DecisionKind
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.own_decisions import own_decisions
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_JOINT = (DecisionKind.DECIDING_MEETING, DecisionKind.E_MAIL_MEETING)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find decisions of municipalities on joining, leaving or amending that a meeting of the members made instead."""
    for one in own_decisions(configuration):
        if one.decision.decision_kind in _JOINT:
            facts: dict[str, Fact] = {
                "name": name_of(one.municipality),
                "kind": DECISION_KINDS.label(one.decision.decision_kind),
            }
            yield Spot(one.place / "decision-kind", facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Kunnan päätöksen on tehnyt jäsenten kokous",
        sv="En kommuns beslut har fattats av medlemmarnas möte",
        en="A municipality's decision was made by the members' meeting",
    ),
    reason=Text(
        fi="Kuntaa sitoo vain sen oman toimivaltaisen viranomaisen päätös: viranhaltijan, lautakunnan, "
        "kunnanhallituksen tai valtuuston. Jäsenten kokous tai sähköpostikokous ei voi päättää kunnan puolesta.",
        sv="En kommun binds bara av ett beslut av dess egen behöriga myndighet: en tjänsteinnehavare, en nämnd, "
        "kommunstyrelsen eller fullmäktige. Medlemmarnas möte eller ett e-postmöte kan inte besluta på kommunens "
        "vägnar.",
        en="A municipality is bound only by a decision of its own competent authority: an official, a board, the "
        "municipal executive or the council. The members' meeting or an e-mail meeting cannot decide for it.",
    ),
    message=Text(
        fi="Kunnan {name} päätökseksi on merkitty {kind}.",
        sv="Som beslut av kommunen {name} anges {kind}.",
        en="The decision of the municipality of {name} is stated as a {kind}.",
    ),
    repair=Text(
        fi="Merkitse kunnan oma päätös: official, board, municipal-executive tai council. Jos kunta ei ole vielä "
        "päättänyt, poista päätös.",
        sv="Ange kommunens eget beslut: official, board, municipal-executive eller council. Om kommunen ännu inte har "
        "beslutat, ta bort beslutet.",
        en="State the municipality's own decision: official, board, municipal-executive or council. If it has not "
        "decided yet, remove the decision.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 14 ja 91 §",
        sv="Kommunallagen 410/2015 14 och 91 §",
        en="Local Government Act 410/2015, sections 14 and 91",
    ),
    broken_by=Edit("trial-agreement.yaml", "      decision-kind: official\n", "      decision-kind: e-mail-meeting\n"),
    kept_by=Edit(
        "trial-agreement.yaml", "      decision-kind: official\n", "      decision-kind: municipal-executive\n"
    ),
    broken=broken,
)
