"""One joins through an application window, but nobody says when it is open."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_days import JoiningDay
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find joining rules with a window whose first or last day is missing and not stated to be unknown."""
    for place, agreement in configuration.agreements():
        joining, at = agreement.joining, place / "joining"
        if joining is not None and joining.joining_day is JoiningDay.WINDOW:
            days = {"window-starts": joining.window_starts, "window-ends": joining.window_ends}
            missing = tuple(
                key for key, day in days.items() if day is None and not configuration.is_marked_unknown(at / key)
            )
            if missing:
                yield Spot(at / "joining-day", facts={"missing": missing})


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Hakuajan päivät puuttuvat",
        sv="Ansökningstidens dagar saknas",
        en="The days of the application window are missing",
    ),
    reason=Text(
        fi="Liittymistä harkitseva kunta tarvitsee hakuajan päivät, jotta se ehtii päättää ajoissa.",
        sv="En kommun som överväger att ansluta sig behöver ansökningstidens dagar för att hinna besluta i tid.",
        en="A municipality that is considering joining needs the days of the window, so that it can decide in time.",
    ),
    message=Text(
        fi="Jäsenyyttä haetaan hakuaikana, mutta tästä puuttuu: {missing}.",
        sv="Anslutning söks under en ansökningstid, men här saknas: {missing}.",
        en="One applies to join within an application window, but this is missing: {missing}.",
    ),
    repair=Text(
        fi="Lisää hakuajan ensimmäinen ja viimeinen päivä (puuttuu: {missing}), tai kirjoita any-day, jos hakuaikaa "
        "ei ole.",
        sv="Lägg till ansökningstidens första och sista dag (saknas: {missing}), eller skriv any-day om det inte "
        "finns någon ansökningstid.",
        en="Add the first and last day of the window (missing: {missing}), or write any-day if there is no window.",
    ),
    source=Text(
        fi="Käytäntö: hakuajasta sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges ansökningstiden",
        en="Practice: the agreement states the application window",
    ),
    broken_by=Edit(
        "agreement.yaml",
        "  joining-day: window\n  window-starts: 2026-01-01\n  window-ends: 2026-05-31\n",
        "  joining-day: window\n  window-starts: 2026-01-01\n",
    ),
    kept_by=Edit(
        "agreement.yaml",
        "  joining-day: window\n  window-starts: 2026-01-01\n  window-ends: 2026-05-31\n",
        "  joining-day: any-day\n",
    ),
    broken=broken,
)
