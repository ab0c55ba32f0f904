"""A class of a tier table that ends before it begins."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.upper_bounds import UpperBound
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.rules.tier_classes import tier_tables
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find classes, at whatever depth, whose upper bound leaves them without any figure."""
    for tiers in tier_tables(configuration):
        for one in tiers.classes:
            lower, upper = one.stated.from_, one.stated.to
            included = tiers.stated.upper_bounds is UpperBound.INCLUSIVE
            if upper is not None and (upper.value < lower.value or (upper == lower and not included)):
                facts: dict[str, Fact] = {"name": tiers.item.name, "lower": lower, "upper": upper}
                yield Spot(one.place / "to", facts=facts, related=(one.place / "from",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Luokka päättyy ennen kuin se alkaa",
        sv="En klass slutar innan den börjar",
        en="A class ends before it begins",
    ),
    reason=Text(
        fi="Luokkaan ei kuulu yhtään lukua, jos yläraja ei ole alarajaa suurempi. Yleensä rajassa on kirjoitusvirhe.",
        sv="Till en klass hör inga tal om den övre gränsen inte är större än den nedre. Vanligen är det ett "
        "skrivfel i gränsen.",
        en="No figure falls in a class whose upper bound is not above its lower bound. Usually a bound is mistyped.",
    ),
    message=Text(
        fi="Erän {name} luokan alaraja on {lower} ja yläraja {upper}, joten luokka on tyhjä.",
        sv="För posten {name} har en klass den nedre gränsen {lower} och den övre gränsen {upper}, så klassen är tom.",
        en="A class of the item {name} has the lower bound {lower} and the upper bound {upper}, so it is empty.",
    ),
    repair=Text(
        fi="Korjaa luokan raja (from tai to).",
        sv="Rätta klassens gräns (from eller to).",
        en="Correct the bound of the class (from or to).",
    ),
    source=Text(
        fi="Käytäntö: kaava kirjataan niin, että sen voi laskea käsin",
        sv="Praxis: formeln antecknas så att den kan räknas för hand",
        en="Practice: a formula is stated so that it can be worked out by hand",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '        - from: "5001"\n          to: "20000"\n',
        '        - from: "5001"\n          to: "2000"\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '        - from: "5001"\n          to: "20000"\n',
        '        - from: "5000"\n          to: "20000"\n',
    ),
    broken=broken,
)
