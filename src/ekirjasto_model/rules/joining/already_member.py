"""A joining case of a municipality that is a member already."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
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
id: uusi
agreement: co-operation
municipality: "205"
effective-day: 2027-01-01
services:
  - newsroom
events:
  - event: interest
    day: 2026-01-12
"""


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find cases of municipalities that were members when the case began and would still be on the day of joining.

    A municipality whose membership ends before that day may well apply anew, even
    if it then goes on without a day between, as after a notice that it regrets.
    """
    for joining in joinings(configuration):
        began = min(event.day for event in joining.case.events)
        effective = joining.effective_day
        last = began if effective is None else max(began, effective)
        for one in joining.memberships:
            if (
                one.municipality == joining.case.municipality
                and one.period.contains(began)
                and one.period.contains(last)
            ):
                facts: dict[str, Fact] = {
                    "name": name_of(one.municipality),
                    "starts": one.period.starts,
                    "began": began,
                }
                yield Spot(joining.place / "municipality", facts=facts, related=(one.place,))


RULE = Rule(
    severity=Severity.ERROR,
    needs=KNOWN_CASES,
    title=Text(
        fi="Liittyvä kunta on jo jäsen",
        sv="Den anslutande kommunen är redan medlem",
        en="The joining municipality is already a member",
    ),
    reason=Text(
        fi="Kunta, joka on jo sopimusosapuoli, ei voi liittyä uudelleen. Usein syynä on väärä kuntakoodi tai väärä "
        "sopimus.",
        sv="En kommun som redan är avtalspart kan inte ansluta sig på nytt. Ofta är orsaken en felaktig kommunkod "
        "eller fel avtal.",
        en="A municipality that is already a party cannot join again. Often the reason is a wrong code or the wrong "
        "agreement.",
    ),
    message=Text(
        fi="Kunta {name} on ollut sopimusosapuoli {starts} alkaen, mutta sen liittymisasia alkoi {began}.",
        sv="Kommunen {name} är avtalspart sedan den {starts}, men dess anslutningsärende inleddes den {began}.",
        en="The municipality of {name} has been a party since {starts}, but its joining case began on {began}.",
    ),
    repair=Text(
        fi=(
            "Korjaa kuntakoodi, sopimus tai päivät. Jos kunta {name} liittyi tämän asian perusteella, sen "
            "ensimmäinen päivä sopimusosapuolena (starts) on asian voimaantulopäivä."
        ),
        sv="Rätta kommunkoden, avtalet eller dagarna. Om kommunen {name} anslöt sig genom det här ärendet är dess "
        "första dag som avtalspart (starts) ärendets ikraftträdandedag.",
        en="Correct the code, the agreement or the days. If the municipality of {name} joined in this case, its "
        "first day as a party (starts) is the effective day of the case.",
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Make("joining-case-kajaani.yaml", _CASE),
    kept_by=Make("joining-case-kajaani.yaml", _CASE.replace(b'"205"', b'"765"')),
    broken=broken,
)
