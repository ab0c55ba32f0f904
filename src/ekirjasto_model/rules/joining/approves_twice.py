"""A municipality that approves the same joining twice."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JOINING_EVENTS, JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find municipalities that stand more than once among the approvals, or among the refusals, of a case."""
    for joining in joinings(configuration):
        for kind in (JoiningEvent.MEMBER_APPROVAL, JoiningEvent.MEMBER_REFUSAL):
            earlier: dict[str, Place] = {}
            for place, event in joining.events(kind):
                code, at = event.municipality, place / "municipality"
                if code is not None and code in earlier:
                    facts: dict[str, Fact] = {
                        "name": name_of(code),
                        "event": JOINING_EVENTS.label(kind),
                        "day": event.day,
                    }
                    yield Spot(at, facts=facts, related=(earlier[code],))
                elif code is not None:
                    earlier[code] = at


RULE = Rule(
    severity=Severity.ERROR,
    needs=("joining-case",),
    title=Text(
        fi="Kunta on hyväksynyt saman liittymisen kahdesti",
        sv="En kommun har godkänt samma anslutning två gånger",
        en="A municipality has approved the same joining twice",
    ),
    reason=Text(
        fi=(
            "Jokaisen jäsenen päätös lasketaan kerran. Jos niitä on kaksi, toisen koodi on usein väärä, ja silloin "
            "jonkin muun jäsenen päätös puuttuu."
        ),
        sv="Varje medlems beslut räknas en gång. Om de är två är koden i det ena ofta fel, och då saknas någon annans "
        "beslut.",
        en="Each member's decision is counted once. Where there are two, one of the codes is often wrong, and then "
        "somebody else's decision is missing.",
    ),
    message=Text(
        fi="Kunta {name} on jo tehnyt saman päätöksen ({event}) tässä asiassa; tämä on päivältä {day}.",
        sv="Kommunen {name} har redan fattat samma beslut ({event}) i det här ärendet; det här är från den {day}.",
        en="The municipality of {name} has already taken the same decision ({event}) in this case; this one is of "
        "{day}.",
    ),
    repair=Text(
        fi="Korjaa väärä kuntakoodi, tai poista kunnan {name} toinen merkintä.",
        sv="Rätta den felaktiga kommunkoden, eller ta bort den ena anteckningen för kommunen {name}.",
        en="Correct the wrong code, or remove one of the entries of the municipality of {name}.",
    ),
    source=Text(
        fi="Käytäntö: uuden jäsenen hyväksymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en ny medlem godkänns",
        en="Practice: the agreement says how a new member is approved",
    ),
    broken_by=Edit("joining-case.yaml", '    municipality: "732"\n', '    municipality: "105"\n'),
    kept_by=Edit("joining-case.yaml", '    municipality: "732"\n', '    municipality: "614"\n'),
    broken=broken,
)
