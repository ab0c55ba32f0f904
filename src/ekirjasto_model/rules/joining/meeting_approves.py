"""Members approve one by one where the agreement has the deciding meeting approve."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.consent import is_of_meeting
from ekirjasto_model.derived.joining.stages import is_open
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "  approval: all-members\n"
_AFTER = "  approval: deciding-meeting\n"
_CASE = Edit("joining-case.yaml", "agreement: co-operation\n", "agreement: consortium-agreement\n")
_MEETING = Edit(
    "consortium-agreement.yaml",
    "notice:\n  months: 12\n",
    "decision-bodies:\n  - meeting\nnotice:\n  months: 12\n",
)
_BY_MEETING = Edit(
    "joining-case.yaml",
    '    municipality: "732"\n    decision-kind: municipal-executive\n',
    "    decision-kind: deciding-meeting\n",
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find agreements under which the meeting approves, with open cases that hold only single members' decisions."""
    for joining in joinings(configuration):
        at, rule = joining.agreement_place, joining.rule
        if at is None or rule is None or rule.approval is not Approval.DECIDING_MEETING or not is_open(joining, as_of):
            continue
        approvals = list(joining.events(JoiningEvent.MEMBER_APPROVAL, as_of))
        if approvals and not any(is_of_meeting(event) for _, event in approvals):
            facts: dict[str, Fact] = {"case": joining.case.id, "approvals": len(approvals)}
            related = tuple(place for place, _ in approvals)
            yield Spot(at / "joining" / "approval", facts=facts, related=related)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("joining-case", "agreement", "agreements.unknown-id"),
    title=Text(
        fi="Päättävän kokouksen hyväksyntä puuttuu",
        sv="Det beslutande mötets godkännande saknas",
        en="The deciding meeting's approval is missing",
    ),
    reason=Text(
        fi="Kun sopimuksen mukaan päättävä kokous hyväksyy uuden jäsenen, yksittäisten kuntien päätöksiä ei lasketa. "
        "Asia näyttää silloin hyväksymättömältä.",
        sv="När det beslutande mötet enligt avtalet godkänner en ny medlem räknas enskilda kommuners beslut inte. "
        "Ärendet verkar då inte vara godkänt.",
        en="Where the deciding meeting approves a new member under the agreement, individual municipalities' "
        "decisions do not count. The case then seems not to be approved.",
    ),
    message=Text(
        fi="Sopimuksen mukaan päättävä kokous hyväksyy uuden jäsenen, mutta liittymisasiassa {case} on vain "
        "yksittäisten kuntien hyväksyntöjä ({approvals}).",
        sv="Enligt avtalet godkänner det beslutande mötet en ny medlem, men anslutningsärendet {case} har bara "
        "enskilda kommuners godkännanden ({approvals}).",
        en="Under the agreement the deciding meeting approves a new member, but the joining case {case} has only "
        "individual municipalities' approvals ({approvals}).",
    ),
    repair=Text(
        fi="Kirjaa kokouksen päätös liittymisasiaan {case} (event: member-approval, decision-kind: deciding-meeting, "
        "ilman kuntaa), tai korjaa sopimuksen kohta approval.",
        sv="Anteckna mötets beslut i anslutningsärendet {case} (event: member-approval, decision-kind: "
        "deciding-meeting, utan kommun), eller rätta approval i avtalet.",
        en="Record the meeting's decision in the joining case {case} (event: member-approval, decision-kind: "
        "deciding-meeting, without a municipality), or correct approval in the agreement.",
    ),
    source=Text(
        fi="Käytäntö: uuden jäsenen hyväksymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en ny medlem godkänns",
        en="Practice: the agreement says how a new member is approved",
    ),
    broken_by=Edit("consortium-agreement.yaml", _BEFORE, _AFTER, also=(_CASE, _MEETING)),
    kept_by=Edit("consortium-agreement.yaml", _BEFORE, _AFTER, also=(_CASE, _MEETING, _BY_MEETING)),
    broken=broken,
)
