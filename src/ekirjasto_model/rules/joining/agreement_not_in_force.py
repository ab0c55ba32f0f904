"""A municipality would join on a day on which the agreement is not in force."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_CASE = b"""\
kind: joining-case
version: 1
id: sotkamo
agreement: joint-library-agreement
municipality: "765"
effective-day: 2023-12-01
events:
  - event: interest
    day: 2023-01-12
"""


_FIRST = Text(fi="ensimmäinen", sv="första", en="first")
_LAST = Text(fi="viimeinen", sv="sista", en="last")


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find cases whose effective day comes before the agreement's first day or after its last."""
    for joining in joinings(configuration):
        day, at, agreement = joining.effective_day, joining.agreement_place, joining.agreement
        if day is None or at is None or agreement is None:
            continue
        if day < agreement.starts:
            facts: dict[str, Fact] = {"which": _FIRST, "limit": agreement.starts}
        elif agreement.ends is not None and day > agreement.ends:
            facts = {"which": _LAST, "limit": agreement.ends}
        else:
            continue
        facts |= {"day": day, "agreement": agreement.name}
        yield Spot(joining.effective_place, facts=facts, related=(at / "starts",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "joining-case",
        "agreements.unknown-id",
        "agreements.ends-before-it-starts",
        "joining.agreement-not-joinable",
    ),
    title=Text(
        fi="Kunta liittyisi, kun sopimus ei ole voimassa",
        sv="Kommunen skulle ansluta sig när avtalet inte gäller",
        en="A municipality would join while the agreement is not in force",
    ),
    reason=Text(
        fi="Sopimukseen liitytään sen voimassaoloaikana. Jos sopimus on päättynyt, kunta liittyy sen korvaavaan "
        "sopimukseen.",
        sv="Man ansluter sig till ett avtal medan det gäller. Om avtalet har upphört ansluter sig kommunen till det "
        "avtal som ersätter det.",
        en="An agreement is joined while it is in force. If it has ended, the municipality joins the one that replaces "
        "it.",
    ),
    message=Text(
        fi="Sopimus {agreement} ei ole voimassa voimaantulopäivänä {day}: sopimuksen {which} päivä on {limit}.",
        sv="Avtalet {agreement} gäller inte på ikraftträdandedagen den {day}: avtalets {which} dag är den {limit}.",
        en="The agreement {agreement} is not in force on the effective day {day}: its {which} day is {limit}.",
    ),
    repair=Text(
        fi="Korjaa voimaantulopäivä, sopimuksen päivät tai sopimus, johon kunta liittyy.",
        sv="Rätta ikraftträdandedagen, avtalets dagar eller vilket avtal kommunen ansluter sig till.",
        en="Correct the effective day, the days of the agreement, or which agreement the municipality joins.",
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Make("joining-case-sotkamo.yaml", _CASE),
    kept_by=Make("joining-case-sotkamo.yaml", _CASE.replace(b"2023-12-01", b"2027-01-01")),
    broken=broken,
)
