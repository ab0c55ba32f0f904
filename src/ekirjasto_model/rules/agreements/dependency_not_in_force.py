"""An agreement that depends on one that is not in force."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within, nearest_day
from ekirjasto_model.derived.dependencies import dependencies
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find agreements, in force on the day or to come, that depend on one that is not in force then.

    The day is ``as_of``, or the first day of an agreement to come. An agreement that
    has been replaced goes on in the one that replaced it.
    """
    for one in dependencies(configuration):
        if one.agreement.ends is None or as_of <= one.agreement.ends:
            day = nearest_day(days_of(one.agreement), as_of)
            if not any(is_within(day, days_of(other)) for _, other in one.line):
                facts: dict[str, Fact] = {"agreement": one.agreement.id, "other": one.needed, "day": day}
                yield Spot(one.place, facts=facts, related=tuple(at / "starts" for at, _ in one.line))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement", "agreements.unknown-id", "agreements.ends-before-it-starts", "members.id-twice"),
    title=Text(
        fi="Sopimus edellyttää sopimusta, joka ei ole voimassa",
        sv="Ett avtal förutsätter ett avtal som inte är i kraft",
        en="An agreement depends on one that is not in force",
    ),
    reason=Text(
        fi="Jos sopimus perustuu toiseen, esimerkiksi kirjastojärjestelmää koskevaan, se ei toimi ilman sitä.",
        sv="Om ett avtal bygger på ett annat, till exempel om ett bibliotekssystem, fungerar det inte utan det.",
        en="An agreement that rests on another, for instance one on a library system, does not work without it.",
    ),
    message=Text(
        fi="Sopimus {agreement} edellyttää sopimusta {other}, joka ei ole voimassa {day}.",
        sv="Avtalet {agreement} förutsätter avtalet {other}, men det är inte i kraft den {day}.",
        en="The agreement {agreement} depends on the agreement {other}, which is not in force on {day}.",
    ),
    repair=Text(
        fi=(
            "Tarkista sopimuksen {other} päivät. Jos uusi sopimus on korvannut sen, lisää uusi sopimus ja merkitse "
            "siihen, minkä se korvaa (replaces). Jos sopimus {agreement} ei enää edellytä sitä, poista se kohdasta "
            "depends-on."
        ),
        sv="Kontrollera dagarna i avtalet {other}. Om ett nytt avtal har ersatt det, lägg till det nya avtalet och "
        "ange vilket det ersätter (replaces). Om avtalet {agreement} inte längre bygger på det, ta bort det ur "
        "depends-on.",
        en="Check the days of the agreement {other}. If a new agreement has replaced it, add the new one and state "
        "which it replaces (replaces). If the agreement {agreement} no longer rests on it, remove it from depends-on.",
    ),
    source=Text(
        fi="Käytäntö: sopimus perustuu voimassa oleviin sopimuksiin",
        sv="Praxis: ett avtal bygger på avtal som är i kraft",
        en="Practice: an agreement rests on agreements in force",
    ),
    broken_by=Edit("agreement.yaml", "  - consortium-agreement\n", "  - e-materials-agreement\n"),
    kept_by=Edit("agreement.yaml", "  - consortium-agreement\n", "  - former-joint-library-agreement\n"),
    broken=broken,
)
