"""A figure of another day than the drivers' day that a modifier asks for and nobody states."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import CostYear, cost_years
from ekirjasto_model.derived.costing.figures import needs, of_day
from ekirjasto_model.derived.drivers import figures
from ekirjasto_model.modifiers.catalogue import modifier
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find days that modifiers choose and on which members who share lack a figure.

    One spot for a driver and the latest such day, at the first modifier that asks for it.
    """
    for costed in cost_years(configuration):
        told: set[tuple[Driver, Date]] = set()
        for number, item in enumerate(costed.annex.items):
            for need in needs(costed.annex, item):
                missing = _missing(configuration, costed, need.driver, need.days)
                if missing and (need.driver, max(missing)) not in told:
                    told.add((need.driver, max(missing)))
                    which = [modifier(one.shape).days is not None for one in item.modifiers].index(True)
                    facts: dict[str, Fact] = {
                        "name": item.name,
                        "driver": DRIVERS.label(need.driver),
                        "day": max(missing),
                        "names": listed_names(missing[max(missing)]),
                        "count": len(missing),
                    }
                    yield Spot(costed.place / "items" / number / "modifiers" / which, facts=facts)


def _missing(
    configuration: Configuration, costed: CostYear, driver: Driver, days: tuple[Date, ...]
) -> dict[Date, list[str]]:
    """Return those who lack the figure of a driver, for each day other than the drivers' day on which somebody does."""
    found: dict[Date, list[str]] = {}
    for day in days:
        if day != costed.annex.drivers_day:
            members, annex = costed.sharing_by_day(driver, day), of_day(costed.annex, day)
            known = figures(configuration, costed.place, annex, driver, members)
            lacking = [code for code, basis in known.items() if basis is None]
            if lacking:
                found[day] = lacking
    return found


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex", *KNOWN_MEMBERS, "costs.measure-twice", "members.id-twice"),
    title=Text(
        fi="Muun vuoden luku puuttuu",
        sv="Talet för ett annat år saknas",
        en="The figure of another year is missing",
    ),
    reason=Text(
        fi="Keskiarvoa tai aiempaa lukua ei voi laskea, jos yhdenkin jäsenen luku puuttuu yhdeltäkin päivältä.",
        sv="Ett medeltal eller ett tidigare tal kan inte räknas om talet för en enda medlem saknas för en enda dag.",
        en="A mean or an earlier figure cannot be worked out if a single member's figure is missing for a single day.",
    ),
    message=Text(
        fi="Erän {name} muutos tarvitsee luvun ”{driver}” päivältä {day}, mutta se puuttuu: {names}. Päiviä, joilta "
        "lukuja puuttuu: {count}.",
        sv="En ändring av posten {name} behöver talet ”{driver}” för den {day}, men det saknas för: {names}. Dagar "
        "för vilka tal saknas: {count}.",
        en="A modifier of the item {name} needs the figure “{driver}” of {day}, but it is missing for: {names}. "
        "Days with missing figures: {count}.",
    ),
    repair=Text(
        fi="Lisää puuttuvat luvut lähteineen (asukasluvut kuntien kohtaan populations, muut luetteloon measures), "
        "tai valitse vähemmän vuosia.",
        sv="Lägg till de tal som saknas med sina källor (invånarantal under kommunernas populations, andra i listan "
        "measures), eller välj färre år.",
        en="Add the missing figures with their sources (populations under the municipalities' populations, others "
        "to the list measures), or choose fewer years.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on päivä, yksikkö ja lähde",
        sv="Praxis: varje tal som används har en dag, en enhet och en källa",
        en="Practice: every figure used has a day, a unit and a source",
    ),
    broken_by=Edit(
        "cost-annex-2023.yaml",
        "      - shape: mean-of-years\n        years: 3\n",
        "      - shape: mean-of-years\n        years: 4\n",
    ),
    kept_by=Edit(
        "cost-annex-2023.yaml",
        "      - shape: mean-of-years\n        years: 3\n",
        "      - shape: mean-of-years\n        years: 2\n",
    ),
    broken=broken,
)
