"""An event of the joining municipality that names another one."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JOINING_EVENTS, JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_OWN = (
    JoiningEvent.REQUEST,
    JoiningEvent.DECISION,
    JoiningEvent.MINUTES_PUBLISHED,
    JoiningEvent.APPEAL_TIME_OVER,
    JoiningEvent.APPROPRIATION,
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find applications, decisions, minutes, times for appeal and appropriations of another municipality."""
    for joining in joinings(configuration):
        for kind in _OWN:
            for place, event in joining.events(kind):
                if joining.acts_for(event) != joining.case.municipality:
                    facts: dict[str, Fact] = {
                        "event": JOINING_EVENTS.label(kind),
                        "day": event.day,
                        "name": name_of(joining.acts_for(event)),
                        "joiner": name_of(joining.case.municipality),
                    }
                    yield Spot(place / "municipality", facts=facts, related=(joining.place / "municipality",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("joining-case",),
    title=Text(
        fi="Liittyvän kunnan tapahtumassa on toinen kunta",
        sv="En händelse hos den anslutande kommunen anger en annan kommun",
        en="An event of the joining municipality names another",
    ),
    reason=Text(
        fi="Hakemus, oma päätös, pöytäkirja, muutoksenhaku ja määräraha ovat liittyvän kunnan omia. Toisen kunnan "
        "tapahtumaa ei lasketa, joten asia ei etene.",
        sv="Ansökan, det egna beslutet, protokollet, ändringssökandet och anslaget är den anslutande kommunens egna. "
        "En annan kommuns händelse räknas inte, och ärendet framskrider inte.",
        en="The application, its own decision, the minutes, the appeal and the appropriation are the joining "
        "municipality's own. Another municipality's event is not counted, so the case does not proceed.",
    ),
    message=Text(
        fi="Tapahtumassa ({event} {day}) on kunta {name}, mutta liittyvä kunta on {joiner}. Tapahtumaa ei lasketa.",
        sv="I händelsen ({event} den {day}) anges kommunen {name}, men den anslutande kommunen är {joiner}. Händelsen "
        "räknas inte.",
        en="The event ({event} on {day}) names the municipality of {name}, but the joining one is {joiner}. The event "
        "is not counted.",
    ),
    repair=Text(
        fi="Jätä municipality pois, jos tapahtuma on liittyvän kunnan ({joiner}). Jäsenen päätös kirjataan tapahtumana "
        "member-approval tai member-refusal.",
        sv="Utelämna municipality om händelsen är den anslutande kommunens ({joiner}). En medlems beslut antecknas som "
        "member-approval eller member-refusal.",
        en="Leave municipality out if the event is the joining one's ({joiner}). A member's decision is recorded as "
        "member-approval or member-refusal.",
    ),
    source=Text(
        fi="Käytäntö: liittymisasia etenee sovitussa järjestyksessä",
        sv="Praxis: ett anslutningsärende framskrider i avtalad ordning",
        en="Practice: a joining case proceeds in the agreed order",
    ),
    broken_by=Edit(
        "joining-case.yaml",
        "  - event: decision\n    day: 2026-02-17\n",
        '  - event: decision\n    day: 2026-02-17\n    municipality: "205"\n',
    ),
    kept_by=Edit(
        "joining-case.yaml",
        "  - event: decision\n    day: 2026-02-17\n",
        '  - event: decision\n    day: 2026-02-17\n    municipality: "620"\n',
    ),
    broken=broken,
)
