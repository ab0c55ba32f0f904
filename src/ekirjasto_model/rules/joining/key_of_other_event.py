"""A condition or a step of onboarding at an event that has none."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JOINING_EVENTS, JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_EVENTS = {"condition": JoiningEvent.CONDITION_MET, "step": JoiningEvent.ONBOARDING}
"""The keys, each with the only kind of event to which it belongs."""


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find conditions and steps that are stated at events of another kind, where nobody counts them."""
    for joining in joinings(configuration):
        for kind in JoiningEvent:
            for place, event in joining.events(kind):
                for key, wanted in _EVENTS.items():
                    if getattr(event, key) is not None and kind is not wanted:
                        facts: dict[str, Fact] = {
                            "key": key,
                            "event": JOINING_EVENTS.label(kind),
                            "wanted": wanted.value,
                            "wanted_label": JOINING_EVENTS.label(wanted),
                        }
                        yield Spot(place / key, facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("joining-case",),
    title=Text(
        fi="Tapahtumassa on toisen tapahtuman tieto",
        sv="En händelse har en uppgift som hör till en annan",
        en="An event states what belongs to another",
    ),
    reason=Text(
        fi="Ehto lasketaan täytetyksi ja käyttöönoton vaihe valmiiksi vain niiden omista tapahtumista. Muussa "
        "tapahtumassa tieto jää laskematta.",
        sv="Ett villkor räknas som uppfyllt och ett steg i ibruktagandet som klart bara enligt deras egna händelser. I "
        "en annan händelse räknas uppgiften inte.",
        en="A condition counts as met, and a step of onboarding as done, only by events of their own. At another event "
        "it is not counted.",
    ),
    message=Text(
        fi="Tapahtumassa ({event}) on avain {key}, mutta se kuuluu vain tapahtumaan {wanted} ({wanted_label}).",
        sv="Händelsen ({event}) har nyckeln {key}, men den hör bara till händelsen {wanted} ({wanted_label}).",
        en="The event ({event}) has the key {key}, which belongs only to the event {wanted} ({wanted_label}).",
    ),
    repair=Text(
        fi="Lisää oma tapahtuma (event: {wanted}) päivineen ja siirrä {key} siihen, tai poista se.",
        sv="Lägg till en egen händelse (event: {wanted}) med dag och flytta {key} dit, eller ta bort den.",
        en="Add an event of its own (event: {wanted}) with its day and move {key} there, or remove it.",
    ),
    source=Text(
        fi="Käytäntö: avain ilmoitetaan vain siellä, missä sillä on merkitys",
        sv="Praxis: en nyckel anges bara där den har en betydelse",
        en="Practice: a key is stated only where it means something",
    ),
    broken_by=Edit(
        "joining-case-vaala.yaml",
        "  - event: effective\n    day: 2025-01-01\n",
        "  - event: effective\n    day: 2025-01-01\n    step: finna-view\n",
    ),
    kept_by=Edit(
        "joining-case-vaala.yaml",
        "  - event: effective\n    day: 2025-01-01\n",
        "  - event: effective\n    day: 2025-01-01\n  - event: onboarding\n    day: 2025-01-01\n    step: finna-view\n",
    ),
    broken=broken,
)
