"""An option decided on by a body that did not exist then."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import as_day, days_of, overlap
from ekirjasto_model.derived.service_terms import contracted
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find decisions on options whose body had ended, or not begun, on every possible day of the decision."""
    known = {
        place.document: {body.id: (number, body) for number, body in enumerate(e_library.bodies)}
        for place, e_library in configuration.e_libraries()
    }
    for one in contracted(configuration):
        bodies = known[one.place.document]
        for place, option in one.options():
            days = as_day(option.decided), as_day(option.decided, last=True)
            if option.decided is not None and option.decided_by in bodies:
                number, body = bodies[option.decided_by]
                if not overlap(days, days_of(body)):
                    facts: dict[str, Fact] = {"service": one.service.name, "body": body.name}
                    related = (place / "decided", Place(place.document) / "bodies" / number)
                    yield Spot(place / "decided-by", facts=facts, related=related)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("e-library", "members.id-twice", "members.period-ends-before-it-starts", "members.unknown-id"),
    title=Text(
        fi="Option käytöstä päätti yhteistyöelin tai ryhmä, jota ei silloin ollut",
        sv="Ett samarbetsorgan eller en grupp som då inte fanns beslutade om en option",
        en="An option was decided on by a body or group that did not exist then",
    ),
    reason=Text(
        fi="Päätöksen voi tehdä vain toimiva yhteistyöelin. Muuten ei tiedetä, onko optio todella otettu käyttöön.",
        sv="Bara ett samarbetsorgan som finns kan fatta beslut. Annars är det oklart om optionen verkligen har "
        "utnyttjats.",
        en="Only a body that exists can decide. Otherwise nobody knows whether the option has really been taken up.",
    ),
    message=Text(
        fi="Palvelun {service} option käytöstä päätti yhteistyöelin tai ryhmä {body}, mutta sitä ei ollut päätöksen "
        "aikaan.",
        sv="Samarbetsorganet eller gruppen {body} beslutade om optionen för tjänsten {service} men fanns inte vid "
        "tidpunkten för beslutet.",
        en="The body or group {body} decided on the option of the service {service}, but it did not exist at the time "
        "of the decision.",
    ),
    repair=Text(
        fi="Tarkista, milloin (decided) ja kuka (decided-by) päätti option käytöstä. Jos ne ovat oikein, korjaa "
        "yhteistyöelimen tai ryhmän omat päivät.",
        sv="Kontrollera när (decided) och vem (decided-by) som beslutade om optionen. Om uppgifterna stämmer, rätta "
        "samarbetsorganets eller gruppens egna dagar.",
        en="Check when (decided) and by whom (decided-by) the option was decided on. If both are right, correct the "
        "body's or group's own days.",
    ),
    source=Text(
        fi="Käytäntö: päätöksen tekee yhteistyöelin, joka on olemassa",
        sv="Praxis: beslut fattas av ett samarbetsorgan som finns",
        en="Practice: decisions are made by a body that exists",
    ),
    broken_by=Edit("e-library.yaml", "          decided-by: meeting\n", "          decided-by: start-up-group\n"),
    kept_by=Edit("e-library.yaml", "          decided-by: meeting\n", "          decided-by: lead\n"),
    broken=broken,
)
