"""A joining case under an agreement that cannot be joined."""

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
agreement: national-e-library
municipality: "765"
services:
  - newsroom
events:
  - event: interest
    day: 2026-01-12
"""


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find cases whose agreement has no rule for joining, unless it is stated to be unknown."""
    for joining in joinings(configuration):
        at, agreement = joining.agreement_place, joining.agreement
        if at is None or agreement is None or agreement.joining is not None:
            continue
        if not configuration.is_marked_unknown(at / "joining"):
            facts: dict[str, Fact] = {"agreement": agreement.name}
            yield Spot(joining.place / "agreement", facts=facts, related=(at / "id",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("joining-case", "agreement", "agreements.unknown-id"),
    title=Text(
        fi="Sopimukseen ei voi liittyä",
        sv="Det går inte att ansluta sig till avtalet",
        en="The agreement cannot be joined",
    ),
    reason=Text(
        fi="Liittymisasian vaihe päätellään sopimuksen liittymisehdoista. Ilman niitä ei tiedetä, kuka hyväksyy uuden "
        "jäsenen ja milloin jäsenyys voi alkaa.",
        sv="Anslutningsärendets skede härleds ur avtalets villkor för anslutning. Utan dem vet man inte vem som "
        "godkänner en ny medlem och när medlemskapet kan börja.",
        en="The stage of a joining case follows from the agreement's rule for joining. Without it nobody can tell who "
        "approves a new member and when membership may begin.",
    ),
    message=Text(
        fi="Liittymisasia koskee sopimusta {agreement}, mutta sopimuksessa ei ole liittymisen ehtoja (joining).",
        sv="Anslutningsärendet gäller avtalet {agreement}, men avtalet har inga villkor för anslutning (joining).",
        en="The joining case is about the agreement {agreement}, which has no rule for joining (joining).",
    ),
    repair=Text(
        fi="Korjaa sopimuksen tunnus, tai lisää sopimukseen {agreement} liittymisen ehdot (joining). Jos niitä ei "
        "tiedetä, merkitse joining sopimuksen tuntemattomiin tietoihin (unknown).",
        sv="Rätta avtalets beteckning, eller lägg till villkoren för anslutning (joining) i avtalet {agreement}. Om de "
        "inte är kända, ange joining bland avtalets okända uppgifter (unknown).",
        en="Correct the id of the agreement, or add the rule for joining (joining) to the agreement {agreement}. If it "
        "is not known, list joining under unknown in the agreement.",
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Make("joining-case-sotkamo.yaml", _CASE),
    kept_by=Make("joining-case-sotkamo.yaml", _CASE.replace(b"national-e-library", b"co-operation")),
    broken=broken,
)
