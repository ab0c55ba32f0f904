"""A member without a figure for a driver that an item is shared by."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find members for whom the annex has no figure, of any day, of a driver that an item needs.

    Population and what each would pay alone are stated elsewhere. One spot for a member
    and driver, at the measures; one for a driver, where a formula names it, if nobody
    has a figure.
    """
    for costed in cost_years(configuration):
        for driver, named in costed.drivers().items():
            missing = () if driver in (Driver.POPULATION, Driver.ALONE_COST) else costed.never_measured(driver)
            nobody_has = len(missing) == len(costed.sharing_by(driver))
            for codes in [missing] if nobody_has and missing else [(code,) for code in missing]:
                facts: dict[str, Fact] = {
                    "names": listed_names(codes),
                    "driver": DRIVERS.label(driver),
                    "code": driver.value,
                }
                if nobody_has:
                    yield Spot(named, facts=facts)
                else:
                    yield Spot(costed.place / "measures", facts=facts, related=(named,))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex", *KNOWN_MEMBERS, "costs.figures-file-not-there", "costs.measure-twice"),
    title=Text(
        fi="Jäseneltä puuttuu luku, jonka suhteessa kustannus jaetaan",
        sv="För en medlem saknas det tal som en kostnad fördelas enligt",
        en="A member lacks the figure by which a cost is shared",
    ),
    reason=Text(
        fi="Osuutta ei voi laskea, jos yhdenkin jäsenen luku puuttuu. Nolla on merkittävä nollana.",
        sv="Andelarna kan inte räknas om talet saknas för en enda medlem. En nolla ska anges som noll.",
        en="Shares cannot be worked out if the figure of a single member is missing. A zero is stated as zero.",
    ),
    message=Text(
        fi="Kustannus jaetaan jakoperusteella ”{driver}” ({code}), mutta luku puuttuu: {names}.",
        sv="En kostnad fördelas enligt fördelningsgrunden ”{driver}” ({code}), men talet saknas för: {names}.",
        en="A cost is shared by the driver “{driver}” ({code}), but the figure is missing for: {names}.",
    ),
    repair=Text(
        fi="Lisää kustannusliitteen kohtaan measures kunnan luku (driver: {code}) päivineen ja lähteineen, tai vaihda "
        "erän kaava.",
        sv="Lägg till kommunens tal (driver: {code}) med dag och källa under measures i kostnadsbilagan, eller byt "
        "formel för posten.",
        en="Add the municipality's figure (driver: {code}) with its day and source under measures in the cost annex, "
        "or choose another formula for the item.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on päivä, yksikkö ja lähde",
        sv="Praxis: varje tal som används har en dag, en enhet och en källa",
        en="Practice: every figure used has a day, a unit and a source",
    ),
    broken_by=Edit(
        "cost-annex-2026.yaml",
        'measures:\n  - driver: loans\n    municipality: "047"\n    day: 2023-12-31\n    value: "8120"\n'
        "    source: Keksitty lainausluku\n  - driver: loans\n",
        "measures:\n  - driver: loans\n",
    ),
    kept_by=Edit("cost-annex-2026.yaml", '    value: "8120"\n', '    value: "0"\n'),
    broken=broken,
)
