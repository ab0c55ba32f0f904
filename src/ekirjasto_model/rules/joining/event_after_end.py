"""Something happens in a case that was over by then."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JOINING_EVENTS, JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.stages import BRANCHES
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find cases that go on after they were refused, withdrawn or lapsed: one spot for a case, at its end."""
    for joining in joinings(configuration):
        ends = [pair for event in BRANCHES.values() for pair in joining.events(event)]
        if not ends:
            continue
        place, ended = min(ends, key=lambda pair: (pair[1].day, pair[1].event))
        later = [
            pair
            for kind in JoiningEvent
            if kind not in BRANCHES.values()
            for pair in joining.events(kind)
            if pair[1].day > ended.day
        ]
        if later:
            first = min(later, key=lambda pair: pair[1].day)[1]
            facts: dict[str, Fact] = {
                "end": JOINING_EVENTS.label(ended.event),
                "day": ended.day,
                "event": JOINING_EVENTS.label(first.event),
                "later": first.day,
            }
            yield Spot(place / "day", facts=facts, related=tuple(at for at, _ in later))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("joining-case",),
    title=Text(
        fi="Päättyneessä liittymisasiassa on myöhempiä tapahtumia",
        sv="Ett avslutat anslutningsärende har senare händelser",
        en="A closed joining case has later events",
    ),
    reason=Text(
        fi=(
            "Kun hakemus on hylätty tai peruutettu tai asia on rauennut, asia ei enää etene. Uusi hakemus "
            "käsitellään uutena liittymisasiana."
        ),
        sv="När ansökan har avslagits eller återkallats eller ärendet har förfallit går ärendet inte vidare. Ett nytt "
        "försök är ett nytt anslutningsärende.",
        en="When the application was refused or withdrawn, or the case has lapsed, it does not go on. Another attempt "
        "is another joining case.",
    ),
    message=Text(
        fi="Asia on päättynyt {day} ({end}), mutta sen jälkeen on tapahtuma {later}: {event}.",
        sv="Ärendet avslutades den {day} ({end}), men därefter finns en händelse den {later}: {event}.",
        en="The case ended on {day} ({end}), but there is an event on {later}: {event}.",
    ),
    repair=Text(
        fi="Korjaa päivä {day} tai {later}. Jos kunta hakee uudelleen, tee siitä oma liittymisasiansa omalla "
        "tunnuksellaan.",
        sv="Rätta den ena dagen, den {day} eller den {later}. Om kommunen ansöker på nytt, gör ett eget "
        "anslutningsärende med en egen beteckning.",
        en="Correct the day {day} or {later}. If the municipality applies anew, make it a joining case of its own with "
        "its own id.",
    ),
    source=Text(
        fi="Käytäntö: liittymisasia etenee sovitussa järjestyksessä",
        sv="Praxis: ett anslutningsärende framskrider i avtalad ordning",
        en="Practice: a joining case proceeds in the agreed order",
    ),
    broken_by=Edit(
        "joining-case.yaml",
        "  - event: decision\n    day: 2026-02-17\n",
        "  - event: withdrawn\n    day: 2026-02-13\n  - event: decision\n    day: 2026-02-17\n",
    ),
    kept_by=Edit(
        "joining-case.yaml",
        "  - event: decision\n    day: 2026-02-17\n",
        "  - event: withdrawn\n    day: 2026-02-20\n  - event: decision\n    day: 2026-02-17\n",
    ),
    broken=broken,
)
