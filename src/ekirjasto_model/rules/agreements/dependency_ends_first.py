"""An agreement for a fixed term that depends on one that ends before it."""

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
    """Find agreements that end later than the agreement on which they depend, and later than all that replace it.

    Where it is not in force on the day, another rule tells; an agreement until
    further notice may count on a renewal.
    """
    for one in dependencies(configuration):
        last_days = [other.ends for _, other in one.line if other.ends is not None]
        ends = one.agreement.ends
        if ends is None or ends < as_of or len(last_days) < len(one.line) or ends <= max(last_days):
            continue
        day = nearest_day(days_of(one.agreement), as_of)
        if any(is_within(day, days_of(other)) for _, other in one.line):
            facts: dict[str, Fact] = {
                "agreement": one.agreement.id,
                "other": one.needed,
                "ends": ends,
                "last": max(last_days),
            }
            yield Spot(one.place, facts=facts, related=tuple(at / "ends" for at, _ in one.line))


_CONSORTIUM_ENDS = Edit(
    "consortium-agreement.yaml", "starts: 2020-01-01\nparties:\n", "starts: 2020-01-01\nends: 2029-12-31\nparties:\n"
)

RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement", "agreements.unknown-id", "agreements.ends-before-it-starts", "members.id-twice"),
    title=Text(
        fi="Edellytetty sopimus päättyy ensin",
        sv="Det avtal som förutsätts upphör först",
        en="The agreement that another depends on ends first",
    ),
    reason=Text(
        fi="Kun pohjana oleva sopimus päättyy, siihen perustuvaa sopimusta ei ehkä voi enää noudattaa.",
        sv="När det avtal som ligger till grund upphör kan avtalet kanske inte följas under den tid som återstår.",
        en="Once the agreement on which it rests has ended, it may not be possible to follow an agreement for the "
        "rest of its term.",
    ),
    message=Text(
        fi="Sopimus {agreement} on voimassa {ends} asti, mutta sen edellyttämä sopimus {other} päättyy jo {last}.",
        sv="Avtalet {agreement} gäller till och med den {ends}, men avtalet {other}, som det förutsätter, upphör "
        "redan den {last}.",
        en="The agreement {agreement} is in force until {ends}, but the agreement {other}, on which it depends, "
        "already ends on {last}.",
    ),
    repair=Text(
        fi="Tarkista viimeiset päivät. Jos sopimusta {other} on jatkettu, korjaa sen viimeinen päivä tai lisää uusi "
        "sopimus, joka korvaa sen (replaces).",
        sv="Kontrollera de sista dagarna. Om avtalet {other} har förlängts, rätta dess sista dag eller lägg till det "
        "nya avtal som ersätter det (replaces).",
        en="Check the last days. If the agreement {other} has been extended, correct its last day or add the new "
        "agreement that replaces it (replaces).",
    ),
    source=Text(
        fi="Käytäntö: sopimus perustuu voimassa oleviin sopimuksiin",
        sv="Praxis: ett avtal bygger på avtal som är i kraft",
        en="Practice: an agreement rests on agreements in force",
    ),
    broken_by=Edit(
        "agreement.yaml",
        "depends-on:\n  - consortium-agreement\n",
        "ends: 2030-12-31\ndepends-on:\n  - consortium-agreement\n",
        also=(_CONSORTIUM_ENDS,),
    ),
    kept_by=Edit(
        "agreement.yaml",
        "depends-on:\n  - consortium-agreement\n",
        "ends: 2029-12-31\ndepends-on:\n  - consortium-agreement\n",
        also=(_CONSORTIUM_ENDS,),
    ),
    broken=broken,
)
