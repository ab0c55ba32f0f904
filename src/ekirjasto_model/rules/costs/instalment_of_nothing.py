"""An instalment of nothing."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find instalments whose part is zero."""
    for place, annex in configuration.cost_annexes():
        for number, one in enumerate(annex.instalments):
            if not one.fraction:
                yield Spot(place / "instalments" / number / "fraction", facts={"day": one.due})


RULE = Rule(
    severity=Severity.WARNING,
    needs=("cost-annex",),
    title=Text(
        fi="Maksuerässä ei makseta mitään",
        sv="I en delbetalning betalas ingenting",
        en="An instalment is of nothing",
    ),
    reason=Text(
        fi="Tyhjä maksuerä näkyy kalenterissa eräpäivänä, vaikka mitään ei makseta.",
        sv="En tom delbetalning syns i kalendern som en förfallodag fast inget betalas.",
        en="An empty instalment stands in the calendar as a due day though nothing is paid.",
    ),
    message=Text(
        fi="Päivänä {day} erääntyvän maksuerän osa (fraction) on nolla.",
        sv="Delen (fraction) i delbetalningen som förfaller den {day} är noll.",
        en="The part of the instalment due on {day} is zero.",
    ),
    repair=Text(
        fi="Poista maksuerä, tai korjaa sen osa.",
        sv="Ta bort delbetalningen, eller rätta dess del.",
        en="Remove the instalment, or correct its part.",
    ),
    source=Text(
        fi="Käytäntö: maksuerät ovat yhteensä maksuosuus",
        sv="Praxis: delbetalningarna är sammanlagt betalningsandelen",
        en="Practice: instalments sum to the share",
    ),
    broken_by=Edit(
        "cost-annex-2024.yaml",
        'instalments:\n  - fraction: "2/3"\n',
        'instalments:\n  - fraction: "0"\n    due: 2024-02-15\n  - fraction: "2/3"\n',
    ),
    kept_by=Edit(
        "cost-annex-2024.yaml",
        '  - fraction: "2/3"\n    due: 2024-03-15\n',
        '  - fraction: "1/3"\n    due: 2024-02-15\n  - fraction: "1/3"\n    due: 2024-03-15\n',
    ),
    broken=broken,
)
