"""An event that comes before what must have happened first."""

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

_AFTER = {
    JoiningEvent.COMMENT_ROUND: (JoiningEvent.DRAFT_SENT,),
    JoiningEvent.FINAL_TEXT: (JoiningEvent.DRAFT_SENT, JoiningEvent.COMMENT_ROUND),
    JoiningEvent.MEMBER_APPROVAL: (JoiningEvent.REQUEST,),
    JoiningEvent.MEMBER_REFUSAL: (JoiningEvent.REQUEST,),
    JoiningEvent.DECISION: (JoiningEvent.FINAL_TEXT,),
    JoiningEvent.APPEAL_TIME_OVER: (JoiningEvent.DECISION,),
    JoiningEvent.SIGNATURE: (JoiningEvent.FINAL_TEXT,),
}
"""What has to come first, by the events that follow it."""


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find events dated before the first event that has to precede them: one spot for an event.

    Two events of one day are in order. What did not happen at all is not asked for.
    """
    for joining in joinings(configuration):
        first = {kind: next(joining.events(kind), None) for kind in JoiningEvent}
        for kind, earlier in _AFTER.items():
            for place, event in joining.events(kind):
                before = [pair for one in earlier if (pair := first[one]) is not None and event.day < pair[1].day]
                if before:
                    at, due = max(before, key=lambda pair: pair[1].day)
                    facts: dict[str, Fact] = {
                        "event": JOINING_EVENTS.label(kind),
                        "day": event.day,
                        "first": JOINING_EVENTS.label(due.event),
                        "later": due.day,
                    }
                    yield Spot(place / "day", facts=facts, related=(at / "day",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("joining-case",),
    title=Text(
        fi="Liittymisasian tapahtumat ovat väärässä järjestyksessä",
        sv="Anslutningsärendets händelser står i fel ordning",
        en="The events of a joining case are out of order",
    ),
    reason=Text(
        fi=(
            "Teksti on valmis ennen kuin siitä päätetään, ja hakemus on tehty ennen kuin jäsenet hyväksyvät sen. "
            "Väärä järjestys johtuu yleensä väärästä päivästä, ja se siirtää määräaikoja."
        ),
        sv="Texten är färdig innan man beslutar om den, och ansökan är gjord innan medlemmarna godkänner den. En "
        "felaktig ordning är oftast en felaktig dag, och den flyttar fristerna.",
        en="The text is ready before it is decided on, and the application is made before the members approve it. A "
        "wrong order usually means a wrong day, and that moves the time limits.",
    ),
    message=Text(
        fi="Tapahtuman päivä on {day} ({event}), mutta sitä ennen pitäisi olla tapahtuma, jonka päivä on {later} "
        "({first}).",
        sv="Händelsens dag är den {day} ({event}), men före den ska en händelse komma vars dag är den {later} "
        "({first}).",
        en="The day of the event is {day} ({event}), but an event that should come before it is dated {later} "
        "({first}).",
    ),
    repair=Text(
        fi="Korjaa jompikumpi päivä, {day} tai {later}.",
        sv="Rätta den ena dagen, den {day} eller den {later}.",
        en="Correct one of the days, {day} or {later}.",
    ),
    source=Text(
        fi="Käytäntö: liittymisasia etenee sovitussa järjestyksessä",
        sv="Praxis: ett anslutningsärende framskrider i avtalad ordning",
        en="Practice: a joining case proceeds in the agreed order",
    ),
    broken_by=Edit(
        "joining-case.yaml",
        "  - event: final-text\n    day: 2025-12-15\n",
        "  - event: final-text\n    day: 2025-11-05\n",
    ),
    kept_by=Edit(
        "joining-case.yaml",
        "  - event: final-text\n    day: 2025-12-15\n",
        "  - event: final-text\n    day: 2025-11-10\n",
    ),
    broken=broken,
)
