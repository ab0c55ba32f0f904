"""A percentage of a figure that is not in euros."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.stated_formulas import stated_formulas
from ekirjasto_model.formulas.percent_of_budget import PercentOfBudget
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find percentages of drivers that count persons, loans or years; the members' own figure may be euros."""
    for place, annex in configuration.cost_annexes():
        for one in stated_formulas(place, annex):
            if isinstance(one.stated, PercentOfBudget) and one.stated.driver not in _IN_EUROS:
                entry = DRIVERS.entries[one.stated.driver]
                facts: dict[str, Fact] = {"name": one.item.name, "driver": entry.label, "unit": entry.unit}
                yield Spot(one.place / "driver", facts=facts, related=(one.place / "percent",))


_IN_EUROS = (Driver.MATERIALS_BUDGET, Driver.OPERATING_COSTS, Driver.ALONE_COST, Driver.OWN_MEASURE)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Prosentti lasketaan luvusta, joka ei ole euroina",
        sv="En procentandel räknas på ett tal som inte är i euro",
        en="A percentage is of a figure that is not in euros",
    ),
    reason=Text(
        fi="Prosenttiosuus asukkaista tai lainauksista ei ole rahaa.",
        sv="En procentandel av invånarna eller utlånen är inte pengar.",
        en="A percentage of inhabitants or loans is no money.",
    ),
    message=Text(
        fi="Erän {name} maksu lasketaan prosentteina luvusta ”{driver}”, jonka yksikkö ei ole euro ({unit}).",
        sv="Avgiften för posten {name} räknas i procent av talet ”{driver}”, vars enhet inte är euro ({unit}).",
        en="The charge of the item {name} is a percentage of “{driver}”, whose unit is not the euro ({unit}).",
    ),
    repair=Text(
        fi="Vaihda driver: materials-budget tai operating-costs, tai käytä kaavaa per-use, jos hinta on yksikköä "
        "kohden.",
        sv="Byt driver: materials-budget eller operating-costs, eller använd formeln per-use om priset är per enhet.",
        en="Change driver: materials-budget or operating-costs, or use the formula per-use if the price is for one "
        "unit.",
    ),
    source=Text(
        fi="Käytäntö: kaava kirjataan niin, että sen voi laskea käsin",
        sv="Praxis: formeln antecknas så att den kan räknas för hand",
        en="Practice: a formula is stated so that it can be worked out by hand",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        "      driver: materials-budget\n",
        "      driver: loans\n",
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '      driver: materials-budget\n      percent: "1.5"\n      exemption: "5000.00"\n',
        '      driver: own-measure\n      percent: "1.5"\n      exemption: "50.00"\n',
    ),
    broken=broken,
)
