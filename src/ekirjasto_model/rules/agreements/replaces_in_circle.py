"""Agreements that replace each other in a circle, or one that replaces itself."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.dependencies import circles
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find circles of agreements each of which replaces the next: one spot for a circle, at its first id."""
    places: dict[str, Place] = {}
    replaced: dict[str, set[str]] = {}
    for place, agreement in configuration.agreements():
        if agreement.replaces is not None:
            places.setdefault(agreement.id, place)
            replaced.setdefault(agreement.id, set()).add(agreement.replaces)
    for circle in circles(replaced):
        first, *others = (places[name] / "replaces" for name in circle)
        yield Spot(first, facts={"agreements": tuple(circle)}, related=tuple(others))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Sopimus korvaa itsensä",
        sv="Ett avtal ersätter sig självt",
        en="An agreement replaces itself",
    ),
    reason=Text(
        fi="Uusi sopimus korvaa vanhemman. Jos korvaaminen kulkee kehässä, ei tiedetä, mikä sopimuksista on uusin.",
        sv="Ett nytt avtal ersätter ett äldre. Om ersättandet går i en cirkel är det oklart vilket av avtalen som är "
        "nyast.",
        en="A new agreement replaces an older one. If replacing goes in a circle, nobody knows which agreement is the "
        "newest.",
    ),
    message=Text(
        fi="Sopimukset korvaavat itsensä tai toisensa kehässä: {agreements}.",
        sv="Avtalen ersätter sig själva eller varandra i en cirkel: {agreements}.",
        en="These agreements replace themselves or each other in a circle: {agreements}.",
    ),
    repair=Text(
        fi="Merkitse kohtaan replaces vain se vanhempi sopimus, jonka tilalle tämä tuli.",
        sv="Ange i replaces bara det äldre avtal i vars ställe detta trädde.",
        en="State in replaces only the older agreement whose place this one took.",
    ),
    source=Text(
        fi="Käytäntö: uusi sopimus korvaa entisen",
        sv="Praxis: ett nytt avtal ersätter det tidigare",
        en="Practice: a new agreement replaces the former one",
    ),
    broken_by=Edit(
        "former-joint-library-agreement.yaml",
        "ends: 2023-12-31\nparties:\n",
        "ends: 2023-12-31\nreplaces: joint-library-agreement\nparties:\n",
    ),
    kept_by=Edit("joint-library-agreement.yaml", "replaces: former-joint-library-agreement\n", ""),
    broken=broken,
)
