"""An approval or refusal of a joining that does not say whose it is."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.joining_events import JOINING_EVENTS, JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_CODE = '    municipality: "732"\n'
_BEFORE = "  - event: member-approval\n    day: 2026-02-12\n    by:\n      fi: Sallan kunnanhallitus\n" + _CODE


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find approvals and refusals without a municipality where every member decides for itself."""
    for joining in joinings(configuration):
        if joining.rule is None or joining.rule.approval is Approval.DECIDING_MEETING:
            continue
        for kind in (JoiningEvent.MEMBER_APPROVAL, JoiningEvent.MEMBER_REFUSAL):
            for place, event in joining.events(kind):
                if event.municipality is None and not configuration.is_marked_unknown(place / "municipality"):
                    yield Spot(place, facts={"day": event.day, "event": JOINING_EVENTS.label(kind)})


RULE = Rule(
    severity=Severity.ERROR,
    needs=("joining-case", "agreement", "agreements.unknown-id"),
    title=Text(
        fi="Jäsenen päätöksestä puuttuu kunta",
        sv="Kommunen saknas i en medlems beslut",
        en="A member's decision lacks the municipality",
    ),
    reason=Text(
        fi="Sopimuksen mukaan jäsenet hyväksyvät uuden jäsenen omilla päätöksillään. Päätöstä, jonka kuntaa ei ole "
        "merkitty, ei voi laskea kenenkään hyväksynnäksi.",
        sv="Enligt avtalet godkänner medlemmarna en ny medlem genom egna beslut. Ett beslut vars kommun inte har "
        "angetts kan inte räknas som någons godkännande.",
        en="Under the agreement the members approve a new member by decisions of their own. A decision whose "
        "municipality is not stated cannot be counted as anybody's.",
    ),
    message=Text(
        fi="Tapahtumasta ({event} {day}) puuttuu kunta (municipality), jonka päätös se on.",
        sv="I händelsen ({event} den {day}) saknas den kommun (municipality) vars beslut det är.",
        en="The event ({event} on {day}) lacks the municipality (municipality) whose decision it is.",
    ),
    repair=Text(
        fi=(
            "Lisää päivän {day} tapahtumaan kunta (municipality): kuntakoodi lainausmerkeissä. Jos päätöksen teki "
            "kokous, kirjaa jokaisen jäsenen oma päätös."
        ),
        sv="Lägg till municipality och kommunkoden inom citattecken i händelsen den {day}. Om mötet fattade beslutet, "
        "anteckna varje medlems eget beslut.",
        en="Add municipality and the code in quotation marks to the event of {day}. If a meeting decided, record each "
        "member's own decision.",
    ),
    source=Text(
        fi="Käytäntö: uuden jäsenen hyväksymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en ny medlem godkänns",
        en="Practice: the agreement says how a new member is approved",
    ),
    broken_by=Edit("joining-case.yaml", _BEFORE, _BEFORE.replace(_CODE, "")),
    kept_by=Edit("joining-case.yaml", _BEFORE, _BEFORE.replace("732", "614")),
    broken=broken,
)
