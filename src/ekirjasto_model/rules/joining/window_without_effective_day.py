"""One applies in a window, but nobody says when membership begins."""

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

_BEFORE = (
    "  joining-day: window\n  window-starts: 2026-01-01\n  window-ends: 2026-05-31\n  window-effective: 2027-01-01\n"
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find windows without the day on which memberships applied for in them begin."""
    for place, agreement in configuration.agreements():
        rule, at = agreement.joining, place / "joining"
        if rule is None or rule.joining_day is not JoiningDay.WINDOW or rule.window_effective is not None:
            continue
        if not configuration.is_marked_unknown(at / "window-effective"):
            yield Spot(at / "joining-day")


RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement", "agreements.window-not-stated"),
    title=Text(
        fi="Hakuajan voimaantulopäivää ei ole merkitty",
        sv="Ansökningstidens ikraftträdandedag har inte angetts",
        en="The effective day of the window is not stated",
    ),
    reason=Text(
        fi=(
            "Liittyvä kunta tarvitsee päivän, jona jäsenyys alkaa, jotta se voi laskea maksuosuutensa ja "
            "määräaikansa. Ilman sitä ei tiedetä, mitä voimaantulopäivää hakuaika koskee."
        ),
        sv="Den anslutande kommunen behöver den dag då medlemskapet börjar för att räkna ut sin betalningsandel och "
        "sina tider. Utan den är det oklart vilken dag ansökningstiden hör till.",
        en="The joining municipality needs the day on which membership begins, to work out its share and its time "
        "limits. Without it nobody can tell which day the window belongs to.",
    ),
    message=Text(
        fi="Jäsenyyttä haetaan hakuaikana, mutta päivää, jona haetut jäsenyydet alkavat (window-effective), ei ole "
        "merkitty.",
        sv="Anslutning söks under en ansökningstid, men den dag då de sökta medlemskapen börjar (window-effective) har "
        "inte angetts.",
        en="One applies to join within an application window, but the day on which the memberships begin "
        "(window-effective) is not stated.",
    ),
    repair=Text(
        fi="Lisää window-effective, esimerkiksi seuraavan vuoden ensimmäinen päivä, sen mukaan, mitä on sovittu.",
        sv="Lägg till window-effective, till exempel den första dagen följande år, enligt vad som har avtalats.",
        en="Add window-effective, such as the first day of the next year, as the agreement says.",
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Edit(
        "agreement.yaml", _BEFORE, "  joining-day: window\n  window-starts: 2026-01-01\n  window-ends: 2026-05-31\n"
    ),
    kept_by=Edit("agreement.yaml", _BEFORE, "  joining-day: first-of-january\n"),
    broken=broken,
)
