"""A figure that is not of the day by whose figures costs are shared."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import CostYear, cost_years
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find figures of another day that an item would need, where ``assumptions`` do not say that they serve.

    One spot for a driver and day, however many members have such a figure.
    """
    for costed in cost_years(configuration):
        for driver in costed.drivers():
            if driver not in (Driver.POPULATION, Driver.ALONE_COST):
                missing = costed.without_figure(configuration, driver)
                for day, numbers in _by_day(costed, driver, missing).items():
                    yield _spot(costed, driver, day, numbers)


def _by_day(costed: CostYear, driver: Driver, missing: tuple[str, ...]) -> dict[Date, list[int]]:
    """Return the measures of a driver that members without a usable figure have, by day and in order of code."""
    found: dict[Date, list[int]] = {}
    ordered = sorted(enumerate(costed.annex.measures), key=lambda one: one[1].municipality)
    for number, measure in ordered:
        if measure.driver is driver and measure.municipality in missing:
            found.setdefault(measure.day, []).append(number)
    return found


def _spot(costed: CostYear, driver: Driver, day: Date, numbers: list[int]) -> Spot:
    """Tell of the figures of one driver and one day, at the first of them."""
    stated = costed.annex.measures
    codes = [stated[number].municipality for number in numbers]
    facts: dict[str, Fact] = {
        "driver": DRIVERS.label(driver),
        "day": day,
        "drivers_day": costed.annex.drivers_day,
        "names": listed_names(codes),
        "at": "measures/*/day" if len(numbers) == len(stated) else f"measures/{codes[0]}/day",
    }
    first = costed.place / "measures" / numbers[0] / "day"
    return Spot(first, facts=facts, related=(costed.place / "drivers-day",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        *KNOWN_MEMBERS,
        "costs.drivers-day-after-year",
        "costs.measure-twice",
        "costs.population-missing",
    ),
    title=Text(
        fi="Luku on muulta päivältä kuin jakoperusteiden päivältä",
        sv="Ett tal gäller en annan dag än fördelningsgrundernas dag",
        en="A figure is of another day than the drivers' day",
    ),
    reason=Text(
        fi="Kustannus jaetaan oikein vain, jos jokaisen jäsenen luku on samalta päivältä. Muun päivän lukua ei käytetä "
        "huomaamatta.",
        sv="En kostnad fördelas rätt bara om alla medlemmars tal gäller samma dag. Ett tal för en annan dag används "
        "inte i tysthet.",
        en="A cost is shared correctly only if every member's figure is of the same day. A figure of another day is "
        "not used without saying so.",
    ),
    message=Text(
        fi="Luku ”{driver}” on päivältä {day}, mutta kustannukset jaetaan päivän {drivers_day} luvuilla. Koskee: "
        "{names}.",
        sv="Talet ”{driver}” gäller den {day}, men kostnaderna fördelas enligt talen för den {drivers_day}. Berör: "
        "{names}.",
        en="The figure “{driver}” is of {day}, but costs are shared by the figures of {drivers_day}. For: {names}.",
    ),
    repair=Text(
        fi="Merkitse päivän {drivers_day} luku, tai korjaa päivä (day tai drivers-day). Jos muun päivän lukua "
        "käytetään tarkoituksella, kirjaa se ja syy luetteloon assumptions, esimerkiksi at: {at}.",
        sv="Ange talet för den {drivers_day}, eller rätta dagen (day eller drivers-day). Om ett tal för en annan dag "
        "används avsiktligt, för in det och skälet i listan assumptions, till exempel at: {at}.",
        en="State the figure of {drivers_day}, or correct the day (day or drivers-day). If a figure of another day is "
        "used on purpose, list it and the reason under assumptions, for instance at: {at}.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on päivä, yksikkö ja lähde",
        sv="Praxis: varje tal som används har en dag, en enhet och en källa",
        en="Practice: every figure used has a day, a unit and a source",
    ),
    broken_by=Edit(
        "cost-annex-2026.yaml",
        '    municipality: "785"\n    day: 2023-12-31\n',
        '    municipality: "785"\n    day: 2022-12-31\n',
    ),
    kept_by=Edit(
        "cost-annex-2026.yaml",
        '    value: "14730"\n    source: Keksitty lainausluku\n',
        '    value: "14730"\n    source: Keksitty lainausluku\n'
        '  - driver: active-borrowers\n    municipality: "785"\n    day: 2022-12-31\n    value: "735"\n'
        "    source: Keksitty lainaajamäärä\n",
    ),
    broken=broken,
)
