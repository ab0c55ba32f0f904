"""A municipality that both approves and refuses the same joining."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find refusals of municipalities that also approve."""
    for joining in joinings(configuration):
        approved = {event.municipality: place for place, event in joining.events(JoiningEvent.MEMBER_APPROVAL)}
        for place, event in joining.events(JoiningEvent.MEMBER_REFUSAL):
            if event.municipality is not None and event.municipality in approved:
                facts: dict[str, Fact] = {"name": name_of(event.municipality), "day": event.day}
                yield Spot(place / "municipality", facts=facts, related=(approved[event.municipality],))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("joining-case",),
    title=Text(
        fi="Kunnalla on sekä hyväksyvä että kieltävä päätös liittymisestä",
        sv="En kommun har både godkänt anslutningen och fattat ett nekande beslut",
        en="A municipality both approves and refuses a joining",
    ),
    reason=Text(
        fi="Kerran tehty hyväksyntä lasketaan, vaikka kunta tekisi myös kieltävän päätöksen. Jos toinen merkintä on "
        "virhe, hyväksynnät lasketaan väärin.",
        sv="Ett godkännande räknas, även om kommunen också fattar ett nekande beslut. Om den ena anteckningen är ett "
        "misstag räknas godkännandena fel.",
        en="An approval counts, even if the municipality also refuses. If one of the two is a mistake, the approvals "
        "are counted wrongly.",
    ),
    message=Text(
        fi="Kunta {name} on tehnyt kieltävän päätöksen {day}, mutta sillä on myös hyväksyntä. Asiassa lasketaan "
        "hyväksyntä.",
        sv="Kommunen {name} har fattat ett nekande beslut den {day} men har också godkänt anslutningen. I ärendet "
        "räknas godkännandet.",
        en="The municipality of {name} refused on {day}, but it has also approved. The approval is what counts in the "
        "case.",
    ),
    repair=Text(
        fi="Jätä kunnalle {name} vain se päätös, joka on voimassa, tai korjaa toisen merkinnän kuntakoodi.",
        sv="Behåll bara det beslut som gäller för kommunen {name}, eller rätta kommunkoden i den andra anteckningen.",
        en="Keep only the decision of the municipality of {name} that stands, or correct the code of the other entry.",
    ),
    source=Text(
        fi="Käytäntö: uuden jäsenen hyväksymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en ny medlem godkänns",
        en="Practice: the agreement says how a new member is approved",
    ),
    broken_by=Edit("joining-case-vaala.yaml", '    municipality: "614"\n', '    municipality: "205"\n'),
    kept_by=Edit("joining-case-vaala.yaml", '    municipality: "614"\n', '    municipality: "732"\n'),
    broken=broken,
)
