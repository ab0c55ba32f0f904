"""A membership has begun although the members had not approved it."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.approvals import APPROVALS, Approval
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.consent import consent_on
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_cases import KNOWN_CASES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "  - event: effective\n    day: 2025-01-01\n"
_AFTER = "  - event: effective\n    day: 2025-01-01\n    case-number: ESIM/339/2024\n"
_REFUSED = Edit(
    "joining-case-vaala.yaml",
    "  - event: member-approval\n    day: 2024-06-10\n",
    "  - event: member-refusal\n    day: 2024-06-10\n",
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find effective events by whose day too few members had approved, or the deciding meeting had not.

    A share of the inhabitants is the concern of another rule.
    """
    for joining in joinings(configuration):
        began = joining.first(JoiningEvent.EFFECTIVE, as_of)
        if began is None or joining.rule is None:
            continue
        consent = consent_on(joining, began)
        is_by_meeting = consent.approval is Approval.DECIDING_MEETING
        counted = None if consent.approvals is None else consent.approvals.count
        if consent.approved_on is not None or (counted is None and not is_by_meeting):
            continue
        if counted is None or len(counted.approving) < counted.needed_members or not counted.members:
            place = next(place for place, _ in joining.events(JoiningEvent.EFFECTIVE))
            facts: dict[str, Fact] = {
                "name": name_of(joining.case.municipality),
                "day": began,
                "needed": 1 if counted is None else counted.needed_members,
                "got": 0 if counted is None else len(counted.approving),
                "approval": APPROVALS.label(joining.rule.approval),
            }
            yield Spot(place, facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=KNOWN_CASES,
    title=Text(
        fi="Jäsenyys on alkanut ilman hyväksyntää",
        sv="Medlemskapet har börjat utan godkännande",
        en="A membership has begun without approval",
    ),
    reason=Text(
        fi="Uusi jäsen muuttaa muiden maksuosuuksia ja oikeuksia. Jäsenyys alkaa vasta, kun jäsenet ovat hyväksyneet "
        "sen niin kuin sopimuksessa vaaditaan.",
        sv="En ny medlem ändrar de andras betalningsandelar och rättigheter. Medlemskapet börjar först när medlemmarna "
        "har godkänt det så som avtalet kräver.",
        en="A new member changes the shares and rights of the others. Membership begins only when the members have "
        "approved it as the agreement demands.",
    ),
    message=Text(
        fi=(
            "Kunnan {name} jäsenyys on merkitty alkaneeksi {day}, mutta sopimuksessa vaadittu hyväksyntä "
            "({approval}) ei ole täyttynyt: hyväksyntöjä on {got}, ja niitä tarvitaan {needed}."
        ),
        sv="Medlemskapet för kommunen {name} anges ha börjat den {day}, men det godkännande som avtalet kräver "
        "({approval}) är inte uppnått: antalet godkännanden är {got}, och det behövs {needed}.",
        en="The membership of the municipality of {name} is said to have begun on {day}, but the approval that the "
        "agreement demands ({approval}) is not reached: there are {got} approvals, and {needed} are needed.",
    ),
    repair=Text(
        fi="Lisää puuttuvat hyväksynnät (event: member-approval) päivineen, tai korjaa voimaantulopäivä {day}.",
        sv="Lägg till de godkännanden som saknas (event: member-approval) med dagar, eller rätta ikraftträdandedagen "
        "({day}).",
        en="Add the approvals that are missing (event: member-approval) with their days, or correct the effective day "
        "{day}.",
    ),
    source=Text(
        fi="Käytäntö: uuden jäsenen hyväksymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en ny medlem godkänns",
        en="Practice: the agreement says how a new member is approved",
    ),
    broken_by=Edit("joining-case-vaala.yaml", _BEFORE, _AFTER, also=(_REFUSED,)),
    kept_by=Edit("joining-case-vaala.yaml", _BEFORE, _AFTER),
    broken=broken,
)
