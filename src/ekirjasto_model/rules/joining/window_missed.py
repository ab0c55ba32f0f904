"""The window has closed, and a municipality that means to join has not applied."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.window_states import WindowState
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.stages import is_open
from ekirjasto_model.derived.joining.windows import window_on
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_cases import KNOWN_CASES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = 'municipality: "620"\neffective-day: 2027-01-01\n'
_AFTER = 'municipality: "620"\neffective-day: 2027-01-01  # ensi vuoden alusta\n'
_CLOSED = Edit("agreement.yaml", "  window-ends: 2026-05-31\n", "  window-ends: 2026-02-28\n")
_ONLY_INTEREST = Edit(
    "joining-case.yaml", "  - event: request\n    day: 2026-01-19\n", "  - event: interest\n    day: 2026-01-19\n"
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find open cases without an application whose window has closed."""
    for joining in joinings(configuration):
        window, day, at = window_on(joining, as_of), joining.effective_day, joining.agreement_place
        is_missed = window.state is WindowState.MISSED and day is not None and day > as_of
        if is_missed and at is not None and window.ends is not None and is_open(joining, as_of):
            facts: dict[str, Fact] = {"name": name_of(joining.case.municipality), "ends": window.ends}
            yield Spot(joining.effective_place, facts=facts, related=(at / "joining" / "window-ends",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=KNOWN_CASES,
    title=Text(
        fi="Hakuaika on päättynyt ilman hakemusta",
        sv="Ansökningstiden har gått ut utan ansökan",
        en="The window has closed without an application",
    ),
    reason=Text(
        fi="Hakuajan päätyttyä tästä voimaantulopäivästä alkavaa jäsenyyttä ei enää voi hakea. Asia raukeaa tai "
        "siirtyy seuraavaan hakuaikaan.",
        sv="När ansökningstiden har gått ut går det inte längre att ansöka med sikte på den här ikraftträdandedagen. "
        "Ärendet förfaller eller skjuts upp till nästa ansökningstid.",
        en="Once the window has closed, one can no longer apply for this effective day. The case lapses or waits for "
        "the next window.",
    ),
    message=Text(
        fi="Kunta {name} ei ole hakenut jäsenyyttä, ja hakuaika päättyi {ends}.",
        sv="Kommunen {name} har inte ansökt om medlemskap, och ansökningstiden gick ut den {ends}.",
        en="The municipality of {name} has not applied, and the window closed on {ends}.",
    ),
    repair=Text(
        fi="Lisää hakemus (event: request), jos kunta {name} haki ajoissa. Muuten merkitse asian raukeaminen (event: "
        "lapsed) tai seuraava voimaantulopäivä.",
        sv="Lägg till ansökan (event: request) om kommunen {name} ansökte i tid. Ange annars att ärendet har förfallit "
        "(event: lapsed) eller nästa ikraftträdandedag.",
        en="Add the application (event: request) if the municipality of {name} applied in time. Otherwise state that "
        "the case has lapsed (event: lapsed), or the next effective day.",
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Edit("joining-case.yaml", _BEFORE, _AFTER, also=(_CLOSED, _ONLY_INTEREST)),
    kept_by=Edit("joining-case.yaml", _BEFORE, _AFTER, also=(_CLOSED,)),
    broken=broken,
)
