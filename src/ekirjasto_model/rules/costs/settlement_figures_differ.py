"""A final settlement by figures of another day than its advance."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import settled_by
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find final settlements whose drivers' day is not that of the advance."""
    for place, annex in configuration.cost_annexes():
        advance = settled_by(configuration, annex)
        if advance is not None and advance.drivers_day != annex.drivers_day:
            facts: dict[str, Fact] = {"day": annex.drivers_day, "other": advance.drivers_day, "advance": advance.id}
            yield Spot(place / "drivers-day", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        "cost-annex",
        "members.id-twice",
        "costs.two-annexes-for-year",
    ),
    title=Text(
        fi="Lopullisessa tasauksessa on eri päivän luvut kuin ennakossa",
        sv="Slutavräkningen har tal från en annan dag än förskottet",
        en="A final settlement uses figures of another day than its advance",
    ),
    reason=Text(
        fi="Jos jakoperusteiden päivä vaihtuu, maksuosuudet muuttuvat muustakin syystä kuin toteutuneista "
        "kustannuksista.",
        sv="Om dagen för fördelningsgrunderna byts ändras andelarna också av annat än de faktiska kostnaderna.",
        en="Where the drivers' day changes, shares change for other reasons than the actual costs.",
    ),
    message=Text(
        fi="Lopullisen tasauksen luvut ovat päivältä {day}, ennakon {advance} päivältä {other}.",
        sv="Slutavräkningens tal är från den {day}, förskottet {advance} har tal från den {other}.",
        en="The settlement's figures are of {day}, those of the advance {advance} of {other}.",
    ),
    repair=Text(
        fi="Kirjoita drivers-day samaksi kuin ennakossa, ellei sopimuksessa sanota muuta.",
        sv="Skriv samma drivers-day som i förskottet, om inte avtalet säger något annat.",
        en="Write the same drivers-day as in the advance, unless the agreement says otherwise.",
    ),
    source=Text(
        fi="Käytäntö: ennakko talousarvion mukaan, lopullinen tasaus tilinpäätöksen mukaan samoilla kaavoilla",
        sv="Praxis: förskott enligt budgeten, slutavräkning enligt bokslutet med samma formler",
        en="Practice: an advance by budget, a final settlement by closed accounts, on the same formulas",
    ),
    broken_by=Edit("cost-annex-2024-settlement.yaml", "drivers-day: 2022-12-31\n", "drivers-day: 2021-12-31\n"),
    kept_by=Edit("cost-annex-2024-settlement.yaml", "drivers-day: 2022-12-31\n", 'drivers-day: "2022-12-31"\n'),
    broken=broken,
)
