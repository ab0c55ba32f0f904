"""A step of the agreement's timetable is late in an open case."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JOINING_EVENTS
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.dues import late_on
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.known_cases import KNOWN_CASES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_CASE = b"""\
kind: joining-case
version: 1
id: sotkamo
agreement: co-operation
municipality: "765"
effective-day: 2026-10-31
services:
  - newsroom
events:
  - event: interest
    day: 2026-01-12
"""


_NOBODY = Text(fi="ei ilmoitettu", sv="inte angett", en="not stated")


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find steps of the timetable whose day has passed in an open case, and that are not done.

    Once the effective day itself has come, another rule tells of the whole case.
    """
    for joining in joinings(configuration):
        if joining.effective_day is None or joining.effective_day <= as_of:
            continue
        for due in late_on(joining, as_of):
            if due.event is not None and due.day is not None:
                facts: dict[str, Fact] = {
                    "municipality": name_of(joining.case.municipality),
                    "step": JOINING_EVENTS.label(due.event),
                    "day": due.day,
                    "by": due.by or _NOBODY,
                }
                yield Spot(joining.effective_place, facts=facts, related=(due.place,))


RULE = Rule(
    severity=Severity.WARNING,
    needs=(*KNOWN_CASES, "joining.due-rule-unclear"),
    title=Text(
        fi="Liittymisasia on sopimuksen aikataulusta jäljessä",
        sv="Anslutningsärendet ligger efter avtalets tidtabell",
        en="A joining case is behind the agreement's timetable",
    ),
    reason=Text(
        fi="Sopimuksen aikataulu on laskettu niin, että päätökset ja käyttöönotto ehditään tehdä ennen voimaantuloa. "
        "Myöhästynyt kohta siirtää yleensä kaikkea muutakin.",
        sv="Avtalets tidtabell är räknad så att besluten och ibruktagandet hinner bli klara före ikraftträdandet. En "
        "försenad punkt skjuter oftast upp också allt annat.",
        en="The agreement's timetable is counted so that decisions and onboarding are done before the effective day. "
        "A late step usually delays everything else too.",
    ),
    message=Text(
        fi="Kunnan {municipality} liittymisessä on myöhässä: {step}, määräpäivä {day}. Toimija: {by}.",
        sv="I anslutningen av kommunen {municipality} är detta försenat: {step}, frist den {day}. Ansvarig: {by}.",
        en="In the joining of the municipality of {municipality} this is late: {step}, due by {day}. Who must act: "
        "{by}.",
    ),
    repair=Text(
        fi=(
            "Lisää puuttuva tapahtuma ({step}) päivineen, jos se on jo tehty. Muuten sovi jäsenten kanssa uudesta "
            "voimaantulopäivästä tai aikataulusta poikkeamisesta."
        ),
        sv="Lägg till den händelse som saknas ({step}) med dag om den redan har skett. Kom annars överens om en ny "
        "ikraftträdandedag eller om att avvika från tidtabellen.",
        en="Add the event that is missing ({step}) with its day if it has happened already. Otherwise agree on another "
        "effective day, or on departing from the timetable.",
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Make("joining-case-sotkamo.yaml", _CASE),
    kept_by=Make("joining-case-sotkamo.yaml", _CASE.replace(b"2026-10-31", b"2026-11-01")),
    broken=broken,
)
