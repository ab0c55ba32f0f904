"""A municipality with two open cases under one agreement."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.stages import is_open
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.known_cases import KNOWN_CASES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_CASE = b"""\
kind: joining-case
version: 1
id: puolanka-uusi
agreement: co-operation
municipality: "620"
effective-day: 2027-01-01
services:
  - newsroom
events:
  - event: interest
    day: 2026-01-12
"""


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find open cases of a municipality that has another one open under the same agreement."""
    earlier: dict[tuple[str, str], Place] = {}
    for joining in joinings(configuration):
        key = joining.case.agreement, joining.case.municipality
        if not is_open(joining, as_of):
            continue
        if key in earlier:
            facts: dict[str, Fact] = {"name": name_of(joining.case.municipality), "case": joining.case.id}
            yield Spot(joining.place / "municipality", facts=facts, related=(earlier[key],))
        earlier.setdefault(key, joining.place / "municipality")


RULE = Rule(
    severity=Severity.WARNING,
    needs=KNOWN_CASES,
    title=Text(
        fi="Kunnalla on vireillä kaksi liittymisasiaa",
        sv="En kommun har två anhängiga anslutningsärenden",
        en="A municipality has two open joining cases",
    ),
    reason=Text(
        fi="Tapahtumat jakautuvat silloin kahteen asiaan, ja kumpikin näyttää keskeneräiseltä. Usein kyse on samasta "
        "asiasta tai asiasta, jonka päättyminen on jäänyt merkitsemättä.",
        sv="Händelserna fördelas då på två ärenden, och båda verkar oavslutade. Ofta gäller det samma ärende eller ett "
        "ärende som inte har angetts som avslutat.",
        en="The events are then divided between two cases, and each seems unfinished. Often it is one case, or one "
        "whose end has not been recorded.",
    ),
    message=Text(
        fi="Kunnalla {name} on jo vireillä toinen liittymisasia samaan sopimukseen; tämä on {case}.",
        sv="Kommunen {name} har redan ett annat anhängigt anslutningsärende till samma avtal; det här är {case}.",
        en="The municipality of {name} already has another open joining case under the same agreement; this one is "
        "{case}.",
    ),
    repair=Text(
        fi="Yhdistä tapahtumat yhteen asiaan, tai merkitse toisen päättyminen (event: withdrawn tai lapsed). Jos kunta "
        "{name} on väärä, korjaa kuntakoodi.",
        sv="För samman händelserna i ett ärende, eller ange att det ena är avslutat (event: withdrawn eller lapsed). "
        "Om kommunen {name} är fel, rätta kommunkoden.",
        en="Put the events together in one case, or state that one of them is closed (event: withdrawn or lapsed). "
        "If the municipality of {name} is the wrong one, correct the code.",
    ),
    source=Text(
        fi="Käytäntö: liittymisasia etenee sovitussa järjestyksessä",
        sv="Praxis: ett anslutningsärende framskrider i avtalad ordning",
        en="Practice: a joining case proceeds in the agreed order",
    ),
    broken_by=Make("joining-case-uusi.yaml", _CASE),
    kept_by=Make("joining-case-uusi.yaml", _CASE.replace(b'"620"', b'"765"')),
    broken=broken,
)
