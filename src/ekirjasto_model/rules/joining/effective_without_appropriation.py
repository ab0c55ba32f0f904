"""A membership has begun without an appropriation for it."""

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

_BEFORE = "  - event: effective\n    day: 2025-01-01\n"
_AFTER = "  - event: effective\n    day: 2025-01-01\n    case-number: ESIM/339/2024\n"
_NO_MONEY = Edit(
    "joining-case-vaala.yaml",
    "  - event: appropriation\n    day: 2024-11-11\n",
    "  - event: appropriation\n    day: 2025-02-10\n",
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find effective events by whose day no appropriation of the joining municipality is stated."""
    for joining in joinings(configuration):
        began = joining.first(JoiningEvent.EFFECTIVE, as_of)
        if began is None or joining.own_days(JoiningEvent.APPROPRIATION, began):
            continue
        if not configuration.is_marked_unknown(joining.place / "events"):
            place = next(place for place, _ in joining.events(JoiningEvent.EFFECTIVE))
            facts: dict[str, Fact] = {"name": name_of(joining.case.municipality), "day": began}
            yield Spot(place, facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("joining-case",),
    title=Text(
        fi="Jäsenyys on alkanut ilman määrärahaa",
        sv="Medlemskapet har börjat utan anslag",
        en="A membership has begun without an appropriation",
    ),
    reason=Text(
        fi=(
            "Kunnan on noudatettava talousarviotaan. Jos maksuosuutta varten ei ole määrärahaa, se on haettava "
            "lisämäärärahana, ja kesken vuoden siihen tarvitaan uusi valtuuston päätös."
        ),
        sv="Kommunen ska följa sin budget. Om det inte finns något anslag för betalningsandelen måste ett "
        "tilläggsanslag begäras, och mitt under året behövs ett nytt beslut av fullmäktige.",
        en="A municipality must keep to its budget. If there is no appropriation for the share, a supplementary "
        "one must be asked for, which during a year takes another decision of the council.",
    ),
    message=Text(
        fi="Kunnan {name} jäsenyys on alkanut {day}, mutta määrärahasta ei ole tapahtumaa siihen mennessä.",
        sv="Medlemskapet för kommunen {name} har börjat den {day}, men senast den dagen finns ingen händelse om ett "
        "anslag.",
        en="The membership of the municipality of {name} began on {day}, but there is no event about an appropriation "
        "by then.",
    ),
    repair=Text(
        fi="Lisää tapahtuma (event: appropriation), kun valtuusto on hyväksynyt talousarvion tai sen muutoksen, "
        "viimeistään päivälle {day}. Jos tapahtumia ei tiedetä, merkitse events asian tuntemattomiin tietoihin "
        "(unknown).",
        sv="Lägg till händelsen (event: appropriation) när fullmäktige har godkänt budgeten eller en ändring i den, "
        "senast den {day}. Om händelserna inte är kända, ange events bland ärendets okända uppgifter (unknown).",
        en="Add the event (event: appropriation) of the day on which the council approved the budget or an amendment "
        "of it, on {day} at the latest. If the events are not known, list events under unknown in the case.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 110 §",
        sv="Kommunallagen 410/2015 110 §",
        en="Local Government Act 410/2015, section 110",
    ),
    broken_by=Edit("joining-case-vaala.yaml", _BEFORE, _AFTER, also=(_NO_MONEY,)),
    kept_by=Edit("joining-case-vaala.yaml", _BEFORE, _AFTER),
    broken=broken,
)
