"""An approval of an amendment by a municipality that is no member."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.amendments import amendments
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.electorate import Electorate
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find decisions on amendments by those who vote neither on the day of the decision nor on the first day.

    A municipality that joins with the amendment may have decided on it before.
    """
    for place, agreement in configuration.agreements():
        electorate = Electorate.of(configuration, place, agreement) if agreement.amendments else None
        for one in amendments(configuration, place, agreement):
            for number, approval in enumerate(one.amendment.approvals):
                code, decided, starts = approval.municipality, approval.decision.day, one.amendment.starts
                if electorate is None or code in electorate.members_on(decided):
                    continue
                if electorate.voter_on(code, decided, starts) not in electorate.members_on(starts):
                    facts: dict[str, Fact] = {
                        "name": name_of(code),
                        "amendment": one.amendment.id,
                        "decided": decided,
                    }
                    at = one.place / "approvals" / number
                    yield Spot(at / "municipality", facts=facts, related=(place / "parties",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=(*KNOWN_MEMBERS, "agreements.party-outside-area"),
    title=Text(
        fi="Muutoksen on hyväksynyt kunta, joka ei ole jäsen",
        sv="En kommun som inte är medlem har godkänt ändringen",
        en="An amendment is approved by a municipality that is not a member",
    ),
    reason=Text(
        fi="Sopimusmuutoksesta päättävät vain sopimuksen jäsenet. Muun kunnan päätöstä ei lasketa, ja väärän koodin "
        "takia oikean jäsenen päätös jää laskematta.",
        sv="Bara avtalets medlemmar beslutar om ändringar. En annan kommuns beslut räknas inte, och på grund av en "
        "felaktig kod räknas den rätta medlemmens beslut inte heller.",
        en="Only the members of the agreement decide on amendments. Another municipality's decision is not counted, "
        "and if the code is wrong, the right member's is not counted either.",
    ),
    message=Text(
        fi="Kunta {name} on tehnyt {decided} päätöksen muutoksesta {amendment}, mutta se ei ollut silloin jäsen eikä "
        "ole jäsen muutoksen tullessa voimaan.",
        sv="Kommunen {name} fattade den {decided} beslut om ändringen {amendment}, men den var då inte medlem och är "
        "det inte heller när ändringen träder i kraft.",
        en="The municipality of {name} decided on the amendment {amendment} on {decided}, but it was not a member "
        "then, nor is it one when the amendment takes effect.",
    ),
    repair=Text(
        fi="Korjaa kunta tai päätöksen päivä. Jos kunta oli jäsen, merkitse se sopimusosapuoliin päivineen. Muussa "
        "tapauksessa poista päätös.",
        sv="Rätta kommunen eller beslutets dag. Om kommunen var medlem, ange den bland parterna med dess dagar. Ta "
        "annars bort beslutet.",
        en="Correct the municipality or the day of the decision. If it was a member, state it among the parties with "
        "its days. Otherwise remove the decision.",
    ),
    source=Text(
        fi="Käytäntö: sopimusta muutetaan siinä sovitulla tavalla",
        sv="Praxis: ett avtal ändras på det sätt som anges i avtalet",
        en="Practice: an agreement is amended in the way it states",
    ),
    broken_by=Edit(
        "agreement.yaml",
        '      - municipality: "785"\n        decision:\n',
        '      - municipality: "620"\n        decision:\n',
    ),
    kept_by=Edit(
        "agreement.yaml",
        '      - municipality: "785"\n        decision:\n',
        '      - municipality: "105"\n        decision:\n',
    ),
    broken=broken,
)
