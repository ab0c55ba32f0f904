"""A modifier that an item states twice."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.modifiers.catalogue import modifier
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.rules.stated_modifiers import item_of, stated_modifiers
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find modifiers that the item has stated before.

    A surcharge, an index or a discount may be one of several, unless it is the very same.
    """
    before: dict[tuple[Place, Parameters | str], Place] = {}
    for at, _, item, stated in stated_modifiers(configuration):
        chosen = modifier(stated.shape)
        key = item_of(at), stated if chosen.repeats else stated.shape
        if key in before:
            facts: dict[str, Fact] = {"name": item.name, "modifier": chosen.title}
            yield Spot(at / "shape", facts=facts, related=(before[key],))
        before.setdefault(key, at)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Sama muutos on merkitty kahdesti",
        sv="Samma ändring är angiven två gånger",
        en="A modifier is stated twice",
    ),
    reason=Text(
        fi="Muutos tehtäisiin kahteen kertaan, ja osuudet menisivät väärin.",
        sv="Ändringen skulle göras två gånger, och andelarna skulle bli fel.",
        en="The modifier would be applied twice, and the shares would be wrong.",
    ),
    message=Text(
        fi="Erän {name} muutos ”{modifier}” on luettelossa jo aiemmin.",
        sv="Ändringen ”{modifier}” av posten {name} finns redan tidigare i listan.",
        en="The modifier “{modifier}” of the item {name} already stands earlier in the list.",
    ),
    repair=Text(
        fi="Poista toinen, tai yhdistä ne yhdeksi muutokseksi.",
        sv="Ta bort den ena, eller slå ihop dem till en ändring.",
        en="Remove one of them, or join the two into one.",
    ),
    source=Text(
        fi="Käytäntö: muutoksen on vaikutettava niin kuin se on merkitty",
        sv="Praxis: en ändring ska ha den verkan som anges",
        en="Practice: a modifier must do what it states",
    ),
    broken_by=Edit(
        "cost-annex-2023.yaml",
        "      - shape: part-of-year\n",
        "      - shape: part-of-year\n      - shape: part-of-year\n",
    ),
    kept_by=Edit(
        "cost-annex-2023.yaml",
        "      - shape: part-of-year\n",
        '      - shape: part-of-year\n      - shape: surcharge\n        percent: "1"\n',
    ),
    broken=broken,
)
