"""A duty that starts before the agreement that it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.duties import DUTIES
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.membership import agreement_line
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = '  - duty: invoicing\n    part: accountable\n    holder:\n      municipality: "758"\n    starts: 2024-01-01\n'


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find assignments that start before their agreement, or the first of those that it replaces.

    One spot for a list of responsibilities, at the earliest assignment.
    """
    agreements = {agreement.id: agreement for _, agreement in configuration.agreements()}
    for place, document in configuration.responsibilities():
        agreement = agreements.get(document.agreement)
        if agreement is not None:
            earliest = min((one for _, one in agreement_line(configuration, agreement)), key=lambda one: one.starts)
            first = earliest.starts
            early = sorted(
                (one.starts, one.duty.value, number)
                for number, one in enumerate(document.assignments)
                if one.starts < first
            )
            if early:
                starts, _, number = early[0]
                facts: dict[str, Fact] = {
                    "duty": DUTIES.label(document.assignments[number].duty),
                    "starts": starts,
                    "agreement": earliest.id,
                    "first": first,
                }
                at = place / "assignments"
                others = tuple(at / number for _, _, number in early[1:])
                yield Spot(at / number / "starts", facts=facts, related=others)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("responsibilities", "agreement", "agreements.ends-before-it-starts", "members.id-twice"),
    title=Text(
        fi="Tehtävä alkaa ennen sopimusta",
        sv="En uppgift börjar före avtalet",
        en="A duty starts before the agreement",
    ),
    reason=Text(
        fi="Tehtävät perustuvat sopimukseen. Ennen sen alkua kukaan ei ole sitoutunut niihin.",
        sv="Uppgifterna grundar sig på avtalet. Innan det börjar gälla har ingen bundit sig vid dem.",
        en="The duties rest on the agreement. Before it starts nobody is bound to them.",
    ),
    message=Text(
        fi="Tehtävä ”{duty}” alkaa {starts}, mutta sopimus {agreement} alkaa vasta {first}.",
        sv="Uppgiften ”{duty}” börjar den {starts}, men avtalet {agreement} börjar gälla först den {first}.",
        en="The duty “{duty}” starts on {starts}, but the agreement {agreement} starts only on {first}.",
    ),
    repair=Text(
        fi="Korjaa tehtävän ensimmäinen päivä (starts), aikaisintaan {first}. Jos tehtävä on hoidettu jo aiemman "
        "sopimuksen nojalla, lisää se sopimus ja merkitse uuteen, minkä sopimuksen se korvaa (replaces).",
        sv="Rätta uppgiftens första dag (starts), tidigast den {first}. Om uppgiften har skötts redan enligt ett "
        "tidigare avtal, lägg till det avtalet och ange i det nya vilket avtal det ersätter (replaces).",
        en="Correct the first day of the duty (starts), {first} at the earliest. If the duty was held already under a "
        "former agreement, add that agreement and state in the new one which agreement it replaces (replaces).",
    ),
    source=Text(
        fi="Käytäntö: tehtävät perustuvat voimassa olevaan sopimukseen",
        sv="Praxis: uppgifterna grundar sig på ett gällande avtal",
        en="Practice: duties rest on an agreement in force",
    ),
    broken_by=Edit("responsibilities.yaml", _BEFORE, _BEFORE.replace("2024-01-01", "2023-12-31")),
    kept_by=Edit("responsibilities.yaml", _BEFORE, _BEFORE.replace("2024-01-01", "2025-01-01")),
    broken=broken,
)
