"""An application to join that came outside its window."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.window_states import WindowState
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.stages import is_open
from ekirjasto_model.derived.joining.windows import window_on
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_OUTSIDE = (WindowState.TOO_EARLY, WindowState.TOO_LATE)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find applications outside the window that belongs to their effective day.

    The agreement states one window. It binds the cases whose effective day belongs
    to it, and open cases without an effective day; others had a window of their own.
    """
    for joining in joinings(configuration):
        window = window_on(joining, as_of)
        if window.state in _OUTSIDE and (joining.effective_day is not None or is_open(joining, as_of)):
            place = next(
                place for place, event in joining.events(JoiningEvent.REQUEST) if event.day == window.applied_on
            )
            if window.applied_on is not None and window.starts is not None and window.ends is not None:
                facts: dict[str, Fact] = {"day": window.applied_on, "starts": window.starts, "ends": window.ends}
                at = joining.agreement_place
                yield Spot(
                    place / "day", facts=facts, related=() if at is None else (at / "joining" / "window-starts",)
                )


RULE = Rule(
    severity=Severity.ERROR,
    needs=("joining-case", "agreement", "agreements.unknown-id", "members.period-ends-before-it-starts"),
    title=Text(
        fi="Hakemus on tehty hakuajan ulkopuolella",
        sv="Ansökan har gjorts utanför ansökningstiden",
        en="An application came outside its window",
    ),
    reason=Text(
        fi="Sopimuksen mukaan jäsenyyttä haetaan hakuaikana. Sen ulkopuolella tehty hakemus ei johda jäsenyyteen, "
        "elleivät sopimusosapuolet toisin sovi.",
        sv="Enligt avtalet söks medlemskap under ansökningstiden. En ansökan utanför den leder inte till medlemskap, "
        "om parterna inte kommer överens om något annat.",
        en="Under the agreement one applies within a window. An application outside it does not lead to membership, "
        "unless the parties agree otherwise.",
    ),
    message=Text(
        fi="Hakemus on tehty {day}, mutta hakuaika on {starts}–{ends}.",
        sv="Ansökan gjordes den {day}, men ansökningstiden är {starts}–{ends}.",
        en="The application came on {day}, but the window is {starts}–{ends}.",
    ),
    repair=Text(
        fi="Tarkista hakemuksen päivä {day} ja sopimuksen hakuaika. Jos hakemus koskee toista hakuaikaa, korjaa "
        "voimaantulopäivä.",
        sv="Kontrollera ansökans dag, den {day}, och avtalets ansökningstid. Om ansökan gäller en annan ansökningstid, "
        "rätta ikraftträdandedagen.",
        en="Check the day of the application, {day}, and the agreement's window. If it belongs to another window, "
        "correct the effective day.",
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Edit(
        "joining-case.yaml", "  - event: request\n    day: 2026-01-19\n", "  - event: request\n    day: 2025-12-29\n"
    ),
    kept_by=Edit(
        "joining-case.yaml", "  - event: request\n    day: 2026-01-19\n", "  - event: request\n    day: 2026-01-01\n"
    ),
    broken=broken,
)
