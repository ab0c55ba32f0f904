"""Two figures of one driver for the same municipality."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.figures import needs
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find measures of a driver and municipality that the annex has measured before.

    On whatever day, unless a modifier asks for figures of the driver on other days than
    the drivers' day. Populations are no measures of an annex; they have a rule of their
    own.
    """
    for place, annex in configuration.cost_annexes():
        asked = [need for item in annex.items for need in needs(annex, item)]
        of_days = {need.driver for need in asked if set(need.days) - {annex.drivers_day}}
        earlier: dict[tuple[Driver, str, Date], Place] = {}
        for number, measure in enumerate(annex.measures):
            day = measure.day if measure.driver in of_days else annex.drivers_day
            at, key = place / "measures" / number, (measure.driver, measure.municipality, day)
            if key in earlier and measure.driver is not Driver.POPULATION:
                facts: dict[str, Fact] = {
                    "name": name_of(measure.municipality),
                    "code": measure.municipality,
                    "driver": DRIVERS.label(measure.driver),
                }
                yield Spot(at / "municipality", facts=facts, related=(earlier[key],))
            earlier.setdefault(key, at)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex", "members.unknown-municipality"),
    title=Text(
        fi="Kunnalla on kaksi lukua samasta jakoperusteesta",
        sv="En kommun har två tal för samma fördelningsgrund",
        en="A municipality has two figures of one driver",
    ),
    reason=Text(
        fi="Kahdesta luvusta ei voi tietää, kumman suhteessa kustannus jaetaan. Usein toinen on toisen kunnan luku.",
        sv="Av två tal kan man inte veta vilketdera kostnaden fördelas enligt. Ofta är det ena en annan kommuns tal.",
        en="Where there are two figures, nobody knows by which one the cost is shared. Often one belongs to another "
        "municipality.",
    ),
    message=Text(
        fi="Kunnan {name} ({code}) luku ”{driver}” on liitteessä jo aiemmin.",
        sv="För kommunen {name} ({code}) finns talet ”{driver}” redan tidigare i bilagan.",
        en="For the municipality of {name} ({code}) the figure “{driver}” is already given earlier in the annex.",
    ),
    repair=Text(
        fi='Poista toinen luku, tai korjaa koodi "{code}", jos luku on toisen kunnan.',
        sv='Ta bort det ena talet, eller rätta koden "{code}" om talet är en annan kommuns.',
        en='Remove one of the figures, or correct the code "{code}" if the figure is another municipality\'s.',
    ),
    source=Text(
        fi="Käytäntö: yksi asia merkitään yhden kerran",
        sv="Praxis: en sak antecknas en gång",
        en="Practice: one thing is stated once",
    ),
    broken_by=Edit(
        "cost-annex-2026.yaml",
        '    value: "14730"\n    source: Keksitty lainausluku\n',
        '    value: "14730"\n    source: Keksitty lainausluku\n'
        '  - driver: loans\n    municipality: "785"\n    day: 2022-12-31\n    value: "15010"\n'
        "    source: Keksitty lainausluku\n",
    ),
    kept_by=Edit(
        "cost-annex-2026.yaml",
        '    value: "14730"\n    source: Keksitty lainausluku\n',
        '    value: "14730"\n    source: Keksitty lainausluku\n'
        '  - driver: active-borrowers\n    municipality: "785"\n    day: 2023-12-31\n    value: "735"\n'
        "    source: Keksitty lainaajamäärä\n",
    ),
    broken=broken,
)
