"""An index whose base points are zero."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.modifiers.index import Index
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.rules.stated_modifiers import stated_modifiers
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find indices whose base points are zero."""
    for at, _, item, stated in stated_modifiers(configuration):
        if isinstance(stated, Index) and not stated.base_points.value:
            facts: dict[str, Fact] = {"name": stated.name, "item": item.name, "moment": stated.base_moment}
            yield Spot(at / "base-points", facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Indeksin lähtöpisteluku on nolla",
        sv="Indexets baspoängtal är noll",
        en="The base points of an index are zero",
    ),
    reason=Text(
        fi="Tarkistus on pisteluku jaettuna lähtöpisteluvulla. Nollalla ei voi jakaa.",
        sv="Justeringen är poängtalet delat med baspoängtalet. Man kan inte dela med noll.",
        en="The adjustment is the points divided by the base points. Nothing can be divided by zero.",
    ),
    message=Text(
        fi="Erän {item} indeksin {name} lähtöpisteluku on nolla.",
        sv="Baspoängtalet för indexet {name} i posten {item} är noll.",
        en="The base points of the index {name}, in the item {item}, are zero.",
    ),
    repair=Text(
        fi="Merkitse indeksin {name} pisteluku ajalta {moment}.",
        sv="Ange poängtalet för indexet {name} för tiden {moment}.",
        en="State the points of the index {name} for {moment}.",
    ),
    source=Text(
        fi="Tilastokeskus: indeksin pisteluku on suurempi kuin nolla",
        sv="Statistikcentralen: ett index poängtal är större än noll",
        en="Statistics Finland: the points of an index are greater than zero",
    ),
    broken_by=Edit("cost-annex-2023.yaml", '        base-points: "100.0"\n', '        base-points: "0.0"\n'),
    kept_by=Edit("cost-annex-2023.yaml", '        base-points: "100.0"\n', '        base-points: "99.5"\n'),
    broken=broken,
)
