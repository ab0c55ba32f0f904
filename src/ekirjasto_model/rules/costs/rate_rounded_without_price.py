"""A rate to be rounded first, where there is no rate."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.rounding_points import RoundingPoint
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import FormulaKind
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find annexes that round the rate first and have none, and their items that multiply figures by no one price."""
    for place, annex in configuration.cost_annexes():
        if annex.rounding_point is not RoundingPoint.RATE:
            continue
        chosen = [formula(item.formula.shape) for item in annex.items]
        if all(one.price is None for one in chosen):
            facts: dict[str, Fact] = {"what": NO_ITEM}
            yield Spot(place / "rounding-point", facts=facts)
            continue
        for number, (item, one) in enumerate(zip(annex.items, chosen, strict=True)):
            if one.kind is FormulaKind.CHARGE and one.price is None and one.drivers(item.formula):
                facts = {"what": item.name}
                at = place / "items" / number / "formula"
                yield Spot(at / "shape", facts=facts, related=(place / "rounding-point",))


NO_ITEM = Text(fi="kaikki erät", sv="alla poster", en="every item")


RULE = Rule(
    severity=Severity.WARNING,
    needs=("cost-annex",),
    title=Text(
        fi="Hinta pyöristetään ensin, mutta hintaa ei ole",
        sv="Priset avrundas först, men det finns inget pris",
        en="The rate is rounded first, but there is none",
    ),
    reason=Text(
        fi="Hinta voidaan pyöristää ensin vain, kun osuus on hinta kertaa luku. Muut osuudet pyöristetään aina "
        "vasta lopuksi.",
        sv="Priset kan avrundas först bara när andelen är ett pris gånger ett tal. Andra andelar avrundas "
        "alltid först i slutet.",
        en="The rate can be rounded first only where a share is a price times a figure. Other shares are "
        "always rounded at the end.",
    ),
    message=Text(
        fi="Liitteessä hinta pyöristetään ensin (rounding-point: rate), mutta kaavassa ei ole yhtä hintaa: {what}.",
        sv="I bilagan avrundas priset först (rounding-point: rate), men formeln har inte ett enda pris: {what}.",
        en="The annex rounds the rate first (rounding-point: rate), but the formula has no single price: {what}.",
    ),
    repair=Text(
        fi="Vaihda kaavaksi hinta asukasta kohden, tai poista rounding-point, jolloin maksuosuus pyöristetään lopuksi.",
        sv="Byt formeln till ett pris per invånare, eller ta bort rounding-point, så att andelen avrundas i slutet.",
        en="Change the formula to a price per inhabitant, or remove rounding-point, so that the share is rounded at "
        "the end.",
    ),
    source=Text(
        fi="Käytäntö: liitteessä kerrotaan, pyöristetäänkö hinta vai maksuosuus",
        sv="Praxis: bilagan anger om priset eller andelen avrundas",
        en="Practice: the annex states whether the rate or the share is rounded",
    ),
    broken_by=Edit(
        "cost-annex-2023.yaml",
        "rounding-point: rate\nrate-decimals: 3\n",
        "rounding-point: rate\nrate-decimals: 2\n",
        also=(
            Edit(
                "cost-annex-2023.yaml",
                '    formula:\n      shape: per-inhabitant\n      rate: "0.05"\n',
                '    amount: "300.00"\n    formula:\n      shape: equal\n',
            ),
        ),
    ),
    kept_by=Edit(
        "cost-annex-2023.yaml", "rounding-point: rate\nrate-decimals: 3\n", "rounding-point: rate\nrate-decimals: 2\n"
    ),
    broken=broken,
)
