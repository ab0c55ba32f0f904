"""A condition is said to be met that the case does not have."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.nearest_id import nearest_id
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_LEFT_OUT = Text(fi="(tunnus puuttuu)", sv="(beteckningen saknas)", en="(no id)")


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find events by which a condition is met that name none of the case's conditions."""
    for joining in joinings(configuration):
        there = sorted({condition.id for condition in joining.case.conditions})
        for place, event in joining.events(JoiningEvent.CONDITION_MET):
            if event.condition is None:
                yield Spot(place, facts={"condition": _LEFT_OUT, "advice": nearest_id("", there)})
            elif event.condition not in there:
                facts: dict[str, Fact] = {"condition": event.condition, "advice": nearest_id(event.condition, there)}
                yield Spot(place / "condition", facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("joining-case",),
    title=Text(
        fi="Täytettyä ehtoa ei ole asiassa",
        sv="Det uppfyllda villkoret finns inte i ärendet",
        en="The condition that was met is not in the case",
    ),
    reason=Text(
        fi="Ehto lasketaan täytetyksi tunnuksensa perusteella. Jos tunnus on väärä, oikea ehto näyttää yhä "
        "täyttymättömältä.",
        sv="Ett villkor räknas som uppfyllt enligt sin beteckning. Om beteckningen är fel verkar det rätta villkoret "
        "fortfarande öppet.",
        en="A condition counts as met by its id. If the id is wrong, the right condition still seems open.",
    ),
    message=Text(
        fi="Ehto {condition} on merkitty täytetyksi, mutta sellaista ei ole asian ehdoissa (conditions).",
        sv="Villkoret {condition} anges vara uppfyllt, men det finns inte bland ärendets villkor (conditions).",
        en="The condition {condition} is said to be met, but it is not among the conditions of the case (conditions).",
    ),
    repair=Text(
        fi="Kirjoita kohtaan condition ehdon tunnus. {advice}",
        sv="Skriv villkorets beteckning i condition. {advice}",
        en="Write the id of the condition under condition. {advice}",
    ),
    source=Text(
        fi="Käytäntö: se, mihin viitataan, on ilmoitettu",
        sv="Praxis: det som man hänvisar till är angivet",
        en="Practice: what is referred to is stated",
    ),
    broken_by=Edit("joining-case-vaala.yaml", "    condition: system-change\n", "    condition: system-chang\n"),
    kept_by=Edit(
        "joining-case-vaala.yaml",
        "    condition: system-change\n",
        "    condition: system-move\n",
        also=(Edit("joining-case-vaala.yaml", "  - id: system-change\n", "  - id: system-move\n"),),
    ),
    broken=broken,
)
