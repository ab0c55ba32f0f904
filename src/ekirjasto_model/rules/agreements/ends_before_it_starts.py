"""An agreement ends before it starts."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find agreements whose last day comes before their first."""
    for place, agreement in configuration.agreements():
        if agreement.ends is not None and agreement.ends < agreement.starts:
            facts: dict[str, Fact] = {"starts": agreement.starts, "ends": agreement.ends}
            yield Spot(place / "ends", facts=facts, related=(place / "starts",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Sopimus päättyy ennen kuin se alkaa",
        sv="Avtalet upphör innan det börjar gälla",
        en="An agreement ends before it starts",
    ),
    reason=Text(
        fi="Tällainen sopimus ei ole voimassa yhtenäkään päivänä, joten kukaan ei ole sen perusteella jäsen eikä "
        "maksa.",
        sv="Ett sådant avtal gäller inte en enda dag, så ingen är medlem eller betalar med stöd av det.",
        en="Such an agreement is in force on no day, so nobody is a member or pays under it.",
    ),
    message=Text(
        fi="Sopimuksen viimeinen päivä {ends} on ennen sen ensimmäistä päivää {starts}.",
        sv="Avtalets sista dag, den {ends}, infaller före dess första dag, den {starts}.",
        en="The agreement's last day, {ends}, comes before its first day, {starts}.",
    ),
    repair=Text(
        fi="Tarkista päivät. Viimeinen päivä kuuluu sopimuskauteen, joten se on aikaisintaan {starts}. Jos sopimus on "
        "voimassa toistaiseksi, jätä viimeinen päivä pois.",
        sv="Kontrollera dagarna. Den sista dagen hör till avtalsperioden och är alltså tidigast den {starts}. Om "
        "avtalet gäller tills vidare, utelämna den sista dagen.",
        en="Check the days. The last day belongs to the term, so it is {starts} at the earliest. If the agreement is "
        "in force until further notice, leave the last day out.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 52 §",
        sv="Kommunallagen 410/2015 52 §",
        en="Local Government Act 410/2015, section 52",
    ),
    broken_by=Edit("trial-agreement.yaml", "ends: 2021-12-31", "ends: 2020-12-31"),
    kept_by=Edit("trial-agreement.yaml", "ends: 2021-12-31", "ends: 2021-01-01"),
    broken=broken,
)
