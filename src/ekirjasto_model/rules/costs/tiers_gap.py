"""A gap between two classes of a tier table."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pendulum import Date

from ekirjasto_model.codelists.upper_bounds import UpperBound
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.rules.tier_classes import tier_tables
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find classes, at whatever depth, that begin above the end of the class below them.

    Where upper bounds are included, a class may begin with the next whole number.
    """
    for tiers in tier_tables(configuration):
        step = 1 if tiers.stated.upper_bounds is UpperBound.INCLUSIVE else 0
        for below, above in pairwise(tiers.classes):
            upper, lower = below.stated.to, above.stated.from_
            if upper is not None and lower.value > upper.value + step:
                facts: dict[str, Fact] = {
                    "name": tiers.item.name,
                    "upper": upper,
                    "lower": lower,
                    "write": f'"{Rate(upper.value + step)}"',
                }
                yield Spot(above.place / "from", facts=facts, related=(below.place / "to",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        "costs.tier-ends-below-start",
    ),
    title=Text(
        fi="Luokkien väliin jää aukko",
        sv="Det finns en lucka mellan två klasser",
        en="There is a gap between two classes",
    ),
    reason=Text(
        fi="Jos jäsenen luku osuu luokkien väliin, kukaan ei tiedä, mitä se maksaa.",
        sv="Om en medlems tal hamnar mellan klasserna vet ingen vad den betalar.",
        en="If a member's figure falls between the classes, nobody knows what it pays.",
    ),
    message=Text(
        fi="Erän {name} luokkien väliin jää aukko: yksi luokka päättyy lukuun {upper} ja seuraava alkaa vasta "
        "luvusta {lower}.",
        sv="För posten {name} finns en lucka: en klass slutar med talet {upper} och nästa börjar först med talet "
        "{lower}.",
        en="For the item {name} there is a gap: one class ends with {upper} and the next only begins with {lower}.",
    ),
    repair=Text(
        fi="Kirjoita luokan alarajaksi (from) {write}, tai korjaa edellisen luokan yläraja (to).",
        sv="Skriv {write} som klassens nedre gräns (from), eller rätta den föregående klassens övre gräns (to).",
        en="Write {write} as the lower bound of the class (from), or correct the upper bound of the class before "
        "it (to).",
    ),
    source=Text(
        fi="Käytäntö: kaava kirjataan niin, että sen voi laskea käsin",
        sv="Praxis: formeln antecknas så att den kan räknas för hand",
        en="Practice: a formula is stated so that it can be worked out by hand",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '        - from: "5001"\n',
        '        - from: "5101"\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '        - from: "5001"\n',
        '        - from: "5000.5"\n',
    ),
    broken=broken,
)
