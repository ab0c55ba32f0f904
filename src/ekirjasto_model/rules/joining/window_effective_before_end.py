"""Memberships applied for in a window would begin before it has closed."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "  window-ends: 2026-05-31\n  window-effective: 2027-01-01\n"


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find windows whose effective day is not after their last day."""
    for place, agreement in configuration.agreements():
        rule, at = agreement.joining, place / "joining"
        if rule is None or rule.window_effective is None or rule.window_ends is None:
            continue
        if rule.window_effective <= rule.window_ends:
            facts: dict[str, Fact] = {"effective": rule.window_effective, "ends": rule.window_ends}
            yield Spot(at / "window-effective", facts=facts, related=(at / "window-ends",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement", "members.period-ends-before-it-starts"),
    title=Text(
        fi="Jäsenyys alkaisi ennen hakuajan päättymistä",
        sv="Medlemskapet skulle börja före ansökningstidens slut",
        en="Membership would begin before the window closes",
    ),
    reason=Text(
        fi=(
            "Hakuaikana haetut jäsenyydet alkavat samana päivänä, kun hakemukset on käsitelty. Jos päivä on "
            "hakuaikana, viimeiset hakijat liittyisivät taannehtivasti."
        ),
        sv="De medlemskap som har sökts under ansökningstiden börjar samma dag, när ansökningarna har behandlats. Om "
        "dagen infaller under ansökningstiden skulle de sista ansluta sig retroaktivt.",
        en="Memberships applied for in a window begin on one day, once the applications have been dealt with. If "
        "that day lies within the window, the last to apply would join retroactively.",
    ),
    message=Text(
        fi="Hakuaika päättyy {ends}, mutta haetut jäsenyydet alkaisivat jo {effective}.",
        sv="Ansökningstiden går ut den {ends}, men de sökta medlemskapen skulle börja redan den {effective}.",
        en="The window closes on {ends}, but the memberships applied for would begin on {effective} already.",
    ),
    repair=Text(
        fi="Korjaa window-effective ({effective}) hakuajan jälkeiseksi päiväksi, tai korjaa hakuajan viimeinen päivä "
        "{ends}.",
        sv="Rätta window-effective (den {effective}) till en dag efter ansökningstiden, eller rätta ansökningstidens "
        "sista dag, den {ends}.",
        en="Correct window-effective ({effective}) to a day after the window, or correct the last day of the window, "
        "{ends}.",
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Edit("agreement.yaml", _BEFORE, "  window-ends: 2027-01-01\n  window-effective: 2027-01-01\n"),
    kept_by=Edit("agreement.yaml", _BEFORE, "  window-ends: 2026-12-31\n  window-effective: 2027-01-01\n"),
    broken=broken,
)
