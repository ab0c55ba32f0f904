"""A driver that stands twice among the weights of a formula."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.stated_formulas import stated_formulas
from ekirjasto_model.formulas.weighted import Weighted
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find weights, of formulas at whatever depth, whose driver has a weight before them."""
    for place, annex in configuration.cost_annexes():
        for one in stated_formulas(place, annex):
            earlier: dict[Driver, Place] = {}
            for number, part in enumerate(one.stated.weights if isinstance(one.stated, Weighted) else ()):
                at = one.place / "weights" / number / "driver"
                if part.driver in earlier:
                    facts: dict[str, Fact] = {
                        "name": one.item.name,
                        "driver": DRIVERS.label(part.driver),
                        "code": part.driver.value,
                    }
                    yield Spot(at, facts=facts, related=(earlier[part.driver],))
                earlier.setdefault(part.driver, at)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("cost-annex",),
    title=Text(
        fi="Jakoperusteella on kaksi painoa",
        sv="En fördelningsgrund har två vikter",
        en="A driver has two weights",
    ),
    reason=Text(
        fi="Usein toisen painon piti koskea toista jakoperustetta. Jos ei, yksi paino riittää.",
        sv="Ofta var det meningen att den ena vikten skulle gälla en annan fördelningsgrund. Om inte räcker en vikt.",
        en="Often one of the weights was meant for another driver. If not, one weight is enough.",
    ),
    message=Text(
        fi="Erän {name} kaavassa jakoperusteella ”{driver}” ({code}) on paino jo aiemmin.",
        sv="I formeln för posten {name} har fördelningsgrunden ”{driver}” ({code}) redan en vikt.",
        en="In the formula of the item {name} the driver “{driver}” ({code}) already has a weight.",
    ),
    repair=Text(
        fi="Korjaa toinen jakoperuste, tai yhdistä painot yhdeksi.",
        sv="Rätta den ena fördelningsgrunden eller slå ihop vikterna till en.",
        en="Correct one of the drivers, or put the two weights together.",
    ),
    source=Text(
        fi="Käytäntö: yksi asia merkitään yhden kerran",
        sv="Praxis: en sak antecknas en gång",
        en="Practice: one thing is stated once",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '          weight: "0.8"\n',
        '          weight: "0.5"\n        - driver: population\n          weight: "0.3"\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '          weight: "0.8"\n',
        '          weight: "0.5"\n        - driver: loans\n          weight: "0.3"\n',
    ),
    broken=broken,
)
