"""Bodies or groups that work under each other in a circle."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = '    municipalities:\n      - "205"\n    under: meeting\n'


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find circles of bodies each of which works under the next: one spot for a circle, at the first of its ids."""
    for place, e_library in configuration.e_libraries():
        above = {body.id: body.under for body in e_library.bodies if body.under is not None}
        numbers = {body.id: number for number, body in enumerate(e_library.bodies)}
        for name in sorted(above):
            circle = _circle(name, above)
            if circle and name == min(circle):
                facts: dict[str, Fact] = {"ids": tuple(circle)}
                places = [place / "bodies" / numbers[one] / "under" for one in circle]
                yield Spot(places[0], facts=facts, related=tuple(places[1:]))


def _circle(name: str, above: dict[str, str]) -> list[str]:
    """Return the ids from a body upwards until it is met again; none where it is not."""
    way = [name]
    while (upper := above.get(way[-1])) is not None and upper not in way:
        way.append(upper)
    return way if above.get(way[-1]) == name else []


RULE = Rule(
    severity=Severity.ERROR,
    needs=("e-library", "members.id-twice", "members.unknown-id"),
    title=Text(
        fi="Yhteistyöelinten tai ryhmien alaisuus kulkee kehässä",
        sv="Samarbetsorgan eller grupper lyder under varandra i en cirkel",
        en="Bodies or groups are under each other in a circle",
    ),
    reason=Text(
        fi="Ylimmällä yhteistyöelimellä ei ole ketään yläpuolellaan. Kehästä ei näe, kuka viime kädessä päättää.",
        sv="Det högsta samarbetsorganet har inget ovanför sig. Av en cirkel framgår inte vem som i sista hand "
        "beslutar.",
        en="The topmost body has nobody above it. A circle does not show who decides in the end.",
    ),
    message=Text(
        fi="Näiden yhteistyöelinten tai ryhmien alaisuus kulkee kehässä: {ids}.",
        sv="Dessa samarbetsorgan eller grupper lyder under varandra i en cirkel: {ids}.",
        en="These bodies or groups are under each other in a circle: {ids}.",
    ),
    repair=Text(
        fi="Tarkista, minkä alaisuudessa kukin toimii (under), ja jätä tieto pois ylimmältä.",
        sv="Kontrollera vad var och en lyder under (under), och utelämna uppgiften för det högsta.",
        en="Check under which body each one works (under), and leave the key out for the topmost.",
    ),
    source=Text(
        fi="Käytäntö: ylin yhteistyöelin on jäsenten päättävä kokous",
        sv="Praxis: det högsta samarbetsorganet är medlemmarnas beslutande möte",
        en="Practice: the topmost body is the members' deciding meeting",
    ),
    broken_by=Edit("e-library.yaml", _BEFORE, _BEFORE.replace("meeting", "responsible-persons")),
    kept_by=Edit("e-library.yaml", _BEFORE, _BEFORE.replace("    under: meeting\n", "")),
    broken=broken,
)
