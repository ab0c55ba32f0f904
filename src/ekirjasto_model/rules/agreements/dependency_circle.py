"""Agreements that depend on each other in a circle."""

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
    """Find circles of agreements each of which depends on the next: one spot for a circle, at its first id."""
    places: dict[str, Place] = {}
    needs: dict[str, set[str]] = {}
    for place, agreement in configuration.agreements():
        places.setdefault(agreement.id, place)
        needs.setdefault(agreement.id, set()).update(agreement.depends_on)
    for circle in circles(needs):
        first, *others = (places[name] / "depends-on" for name in circle)
        yield Spot(first, facts={"agreements": tuple(circle)}, related=tuple(others))


_STARTS = "starts: 2020-01-01\n"
_BACK = Edit(
    "joint-library-agreement.yaml",
    "replaces: former-joint-library-agreement\n",
    "depends-on:\n  - consortium-agreement\nreplaces: former-joint-library-agreement\n",
)
"""The joint library's agreement depends on that of the consortium."""

RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Sopimukset edellyttävät toisiaan kehässä",
        sv="Avtal förutsätter varandra i en cirkel",
        en="Agreements depend on each other in a circle",
    ),
    reason=Text(
        fi="Jos sopimus edellyttää itseään toisten kautta, mikään niistä ei voi tulla voimaan ensin.",
        sv="Om ett avtal förutsätter sig självt via andra kan inget av dem träda i kraft först.",
        en="If an agreement depends on itself by way of others, none of them can take effect first.",
    ),
    message=Text(
        fi="Sopimukset edellyttävät toisiaan: {agreements}.",
        sv="Avtalen förutsätter varandra: {agreements}.",
        en="These agreements depend on each other: {agreements}.",
    ),
    repair=Text(
        fi="Poista kohdasta depends-on se sopimus, johon toinen ei todellisuudessa perustu.",
        sv="Ta bort ur depends-on det avtal som det andra egentligen inte bygger på.",
        en="Remove from depends-on the agreement on which the other does not really rest.",
    ),
    source=Text(
        fi="Käytäntö: sopimus perustuu aiempiin sopimuksiin",
        sv="Praxis: ett avtal bygger på tidigare avtal",
        en="Practice: an agreement rests on earlier agreements",
    ),
    broken_by=Edit(
        "consortium-agreement.yaml", _STARTS, _STARTS + "depends-on:\n  - joint-library-agreement\n", also=(_BACK,)
    ),
    kept_by=Edit(
        "consortium-agreement.yaml", _STARTS, _STARTS + "depends-on:\n  - national-e-library\n", also=(_BACK,)
    ),
    broken=broken,
)
