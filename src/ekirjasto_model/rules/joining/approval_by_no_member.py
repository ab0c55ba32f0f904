"""An approval or refusal of a joining by a municipality that is no member."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.joining_events import JOINING_EVENTS, JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_cases import KNOWN_CASES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find approvals and refusals of municipalities that had no vote on the day.

    Where the deciding meeting approves, single municipalities are not asked.
    """
    for joining in joinings(configuration):
        if joining.rule is None or joining.rule.approval is Approval.DECIDING_MEETING:
            continue
        for kind in (JoiningEvent.MEMBER_APPROVAL, JoiningEvent.MEMBER_REFUSAL):
            for place, event in joining.events(kind):
                code = event.municipality
                if code is not None and code not in joining.electorate.members_on(event.day):
                    facts: dict[str, Fact] = {
                        "name": name_of(code),
                        "day": event.day,
                        "event": JOINING_EVENTS.label(kind),
                    }
                    yield Spot(place / "municipality", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=KNOWN_CASES,
    title=Text(
        fi="Liittymisen on hyväksynyt kunta, joka ei ole jäsen",
        sv="En kommun som inte är medlem har godkänt anslutningen",
        en="A joining is approved by a municipality that is not a member",
    ),
    reason=Text(
        fi="Uudesta jäsenestä päättävät ne, jotka ovat jäseniä päätöksen päivänä. Muun kunnan päätöstä ei lasketa, ja "
        "väärän koodin takia oikean jäsenen päätös jää laskematta.",
        sv="De som är medlemmar den dag då beslutet fattas beslutar om en ny medlem. En annan kommuns beslut räknas "
        "inte, och på grund av en felaktig kod räknas den rätta medlemmens beslut inte heller.",
        en="A new member is decided on by those who are members on the day of the decision. Another municipality's "
        "decision is not counted, and if the code is wrong, the right member's is not counted either.",
    ),
    message=Text(
        fi="Kunta {name} ei ollut äänivaltainen jäsen {day}, joten sen päätöstä ({event}) ei lasketa.",
        sv="Kommunen {name} var inte medlem med rösträtt den {day}, så dess beslut ({event}) räknas inte.",
        en="The municipality of {name} was not a voting member on {day}, so its decision ({event}) is not counted.",
    ),
    repair=Text(
        fi="Korjaa kuntakoodi tai päivä {day}. Jos kunta {name} oli jäsen, merkitse se sopimusosapuoliin päivineen.",
        sv="Rätta kommunkoden eller dagen ({day}). Om kommunen {name} var medlem, ange den bland parterna med dess "
        "dagar.",
        en="Correct the code or the day {day}. If the municipality of {name} was a member, state it among the parties "
        "with its days.",
    ),
    source=Text(
        fi="Käytäntö: uuden jäsenen hyväksymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en ny medlem godkänns",
        en="Practice: the agreement says how a new member is approved",
    ),
    broken_by=Edit("joining-case.yaml", '    municipality: "732"\n', '    municipality: "765"\n'),
    kept_by=Edit("joining-case.yaml", '    municipality: "732"\n', '    municipality: "614"\n'),
    broken=broken,
)
