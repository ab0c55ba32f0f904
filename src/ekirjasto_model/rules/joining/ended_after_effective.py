"""A case is refused, withdrawn or lapsed after the membership began."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JOINING_EVENTS
from ekirjasto_model.codelists.joining_stages import JoiningStage
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.stages import BRANCHES, stages_on
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_cases import KNOWN_CASES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find branches off the way that come when the membership has begun already."""
    for joining in joinings(configuration):
        for event in BRANCHES.values():
            for place, ended in joining.events(event, as_of):
                began = next(
                    (one.day for one in stages_on(joining, ended.day) if one.stage is JoiningStage.IN_FORCE), None
                )
                if began is not None:
                    facts: dict[str, Fact] = {"event": JOINING_EVENTS.label(event), "day": ended.day, "began": began}
                    yield Spot(place / "event", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=KNOWN_CASES,
    title=Text(
        fi="Liittymisasia on merkitty päättyneeksi vasta jäsenyyden alettua",
        sv="Anslutningsärendet har avslutats efter att medlemskapet började",
        en="A joining case is closed after the membership began",
    ),
    reason=Text(
        fi=(
            "Kun jäsenyys on alkanut, liittymisasia on päättynyt. Kunta eroaa silloin irtisanomalla sopimuksen, ja "
            "irtisanomisaika ja maksut määräytyvät siitä."
        ),
        sv="När medlemskapet har börjat är anslutningsärendet över. Kommunen utträder då genom att säga upp avtalet, "
        "och uppsägningstiden och avgifterna bestäms av det.",
        en="Once membership has begun, the joining case is over. The municipality then leaves by notice, which settles "
        "the notice period and the fees.",
    ),
    message=Text(
        fi="Tapahtuman päivä on {day} ({event}), mutta jäsenyys on alkanut {began}.",
        sv="Händelsens dag är den {day} ({event}), men medlemskapet började den {began}.",
        en="The day of the event is {day} ({event}), but membership began on {began}.",
    ),
    repair=Text(
        fi="Korjaa päivä tai tapahtuma. Jos kunta eroaa, poista tapahtuma ja lisää irtisanominen sopimukseen "
        "(notices).",
        sv="Rätta dagen eller händelsen. Om kommunen utträder, ta bort händelsen och lägg till en uppsägning i avtalet "
        "(notices).",
        en="Correct the day or the event. If the municipality leaves, remove the event and add a notice to the "
        "agreement (notices).",
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Edit(
        "joining-case-vaala.yaml",
        "  - event: effective\n    day: 2025-01-01\n",
        "  - event: effective\n    day: 2025-01-01\n  - event: withdrawn\n    day: 2025-02-03\n",
    ),
    kept_by=Edit(
        "joining-case-vaala.yaml",
        "  - event: effective\n    day: 2025-01-01\n",
        "  - event: effective\n    day: 2025-01-01\n  - event: onboarding\n    day: 2025-02-03\n",
    ),
    broken=broken,
)
