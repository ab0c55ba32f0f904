"""A cost shared in proportion to figures that are all zero."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import CostYear, cost_years
from ekirjasto_model.derived.costing.figures import figure_days, of_day
from ekirjasto_model.derived.drivers import figures
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import FormulaKind
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find drivers of items that divide a sum, where the figure of everybody who pays is zero: one for a driver."""
    for costed in cost_years(configuration):
        splits: dict[Driver, Place] = {}
        for number, (item, found) in enumerate(costed.shared_items):
            paying = [one.municipality for one in found if one.fraction != 0]
            for driver in formula(item.formula.shape).drivers(item.formula) if paying else ():
                bases = [
                    basis
                    for annex in (of_day(costed.annex, day) for day in figure_days(costed.annex, item))
                    for basis in figures(configuration, costed.place, annex, driver, paying).values()
                ]
                is_split = formula(item.formula.shape).kind is FormulaKind.SPLIT
                if is_split and all(basis is not None and basis.value == 0 for basis in bases):
                    splits.setdefault(driver, costed.place / "items" / number / "formula")
        for driver, stated in sorted(splits.items()):
            facts: dict[str, Fact] = {"driver": DRIVERS.label(driver), "code": driver.value}
            yield Spot(_first_figure(costed, driver), facts=facts, related=(stated,))


def _first_figure(costed: CostYear, driver: Driver) -> Place:
    """Return where the figures of a driver begin: the annex's first measure of it, else its drivers' day."""
    numbers = (number for number, measure in enumerate(costed.annex.measures) if measure.driver is driver)
    first = next(numbers, None)
    if first is None or driver is Driver.POPULATION:
        return costed.place / "drivers-day"
    return costed.place / "measures" / first / "value"


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        *KNOWN_MEMBERS,
        "costs.earlier-figure-missing",
        "costs.measure-missing",
        "costs.measure-of-other-day",
        "costs.measure-twice",
        "costs.population-missing",
    ),
    title=Text(
        fi="Kustannus jaetaan luvuilla, jotka ovat kaikki nollia",
        sv="En kostnad fördelas enligt tal som alla är noll",
        en="A cost is shared by figures that are all zero",
    ),
    reason=Text(
        fi="Jos jokaisen maksavan jäsenen luku on nolla, kenellekään ei voi laskea osuutta, ja summa jäisi jakamatta.",
        sv="Om varje betalande medlems tal är noll kan ingen andel räknas ut, och summan skulle bli ofördelad.",
        en="If every paying member's figure is zero, nobody's share can be worked out and the sum would be left "
        "unshared.",
    ),
    message=Text(
        fi="Jokaisen maksavan jäsenen luku on nolla, kun kustannus jaetaan jakoperusteella ”{driver}” ({code}).",
        sv="Varje betalande medlems tal är noll när en kostnad fördelas enligt fördelningsgrunden ”{driver}” ({code}).",
        en="Every paying member's figure is zero where a cost is shared by the driver “{driver}” ({code}).",
    ),
    repair=Text(
        fi="Tarkista luvut. Jos ne ovat oikein, valitse erälle muu kaava, esimerkiksi equal.",
        sv="Kontrollera talen. Om de stämmer, välj en annan formel för posten, till exempel equal.",
        en="Check the figures. If they are right, choose another formula for the item, for instance equal.",
    ),
    source=Text(
        fi="Laskusääntö: suhteessa jakaminen vaatii luvun, joka ei ole nolla",
        sv="Räkneregel: en proportionell fördelning kräver ett tal som inte är noll",
        en="Arithmetic: sharing in proportion needs a figure that is not zero",
    ),
    broken_by=Edit(
        "cost-annex-2026.yaml",
        '    value: "8120"\n',
        '    value: "0"\n',
        also=tuple(
            Edit("cost-annex-2026.yaml", f'    value: "{value}"\n', '    value: "0"\n')
            for value in (11450, 212300, 15870, 18240, 47600, 39910, 14730)
        ),
    ),
    kept_by=Edit(
        "cost-annex-2026.yaml",
        '    value: "8120"\n',
        '    value: "1"\n',
        also=tuple(
            Edit("cost-annex-2026.yaml", f'    value: "{value}"\n', '    value: "0"\n')
            for value in (11450, 212300, 15870, 18240, 47600, 39910, 14730)
        ),
    ),
    broken=broken,
)
