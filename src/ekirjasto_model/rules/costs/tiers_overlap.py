"""Two classes of a tier table that overlap."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.rules.tier_classes import tier_tables
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

NO_UPPER = Text(fi="ei ylärajaa", sv="ingen övre gräns", en="no upper bound")


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find classes, at whatever depth, that begin below the end of the class below them.

    Only the highest class may be without an upper bound.
    """
    for tiers in tier_tables(configuration):
        for below, above in pairwise(tiers.classes):
            upper, lower = below.stated.to, above.stated.from_
            if upper is None or lower.value < upper.value:
                facts: dict[str, Fact] = {
                    "name": tiers.item.name,
                    "upper": NO_UPPER if upper is None else upper,
                    "lower": lower,
                }
                yield Spot(above.place / "from", facts=facts, related=(below.place,))


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        "costs.tier-ends-below-start",
    ),
    title=Text(
        fi="Kaksi luokkaa menee päällekkäin",
        sv="Två klasser överlappar varandra",
        en="Two classes overlap",
    ),
    reason=Text(
        fi="Jos jäsenen luku kuuluu kahteen luokkaan, ei tiedetä, kumman mukaan se maksaa.",
        sv="Om en medlems tal hör till två klasser är det oklart enligt vilken den betalar.",
        en="If a member's figure falls in two classes, it is unclear by which one it pays.",
    ),
    message=Text(
        fi="Erän {name} luokka, jonka alaraja on {lower}, alkaa ennen kuin alempi luokka päättyy (yläraja: {upper}).",
        sv="För posten {name} börjar klassen med den nedre gränsen {lower} innan den lägre klassen slutar (övre "
        "gräns: {upper}).",
        en="For the item {name} the class from {lower} begins before the class below it ends (upper bound: {upper}).",
    ),
    repair=Text(
        fi="Korjaa luokan alaraja (from) tai alemman luokan yläraja (to). Vain ylin luokka voi olla ilman ylärajaa.",
        sv="Rätta klassens nedre gräns (from) eller den lägre klassens övre gräns (to). Bara den högsta klassen "
        "kan sakna övre gräns.",
        en="Correct the lower bound of the class (from) or the upper bound of the class below it (to). Only the "
        "highest class may be without an upper bound.",
    ),
    source=Text(
        fi="Käytäntö: kaava kirjataan niin, että sen voi laskea käsin",
        sv="Praxis: formeln antecknas så att den kan räknas för hand",
        en="Practice: a formula is stated so that it can be worked out by hand",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '        - from: "20001"\n',
        '        - from: "19001"\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '        - from: "20001"\n',
        '        - from: "20000"\n',
    ),
    broken=broken,
)
