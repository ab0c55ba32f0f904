"""A cap on the change that limits neither a rise nor a fall."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.modifiers.change_cap import ChangeCap
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.rules.stated_modifiers import stated_modifiers
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find caps on the change that state no percentage."""
    for at, _, item, stated in stated_modifiers(configuration):
        if isinstance(stated, ChangeCap) and stated.rise is None and stated.fall is None:
            facts: dict[str, Fact] = {"name": item.name}
            yield Spot(at, facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Muutosrajalla ei ole rajaa",
        sv="Förändringsgränsen har ingen gräns",
        en="A cap on the change has no limit",
    ),
    reason=Text(
        fi="Ilman prosenttia muutos ei rajoita mitään, vaikka niin luullaan.",
        sv="Utan procenttal begränsar ändringen ingenting, fast man tror det.",
        en="Without a percentage the modifier limits nothing, though people think it does.",
    ),
    message=Text(
        fi="Erän {name} muutosrajaan ei ole merkitty nousun eikä laskun enimmäismäärää.",
        sv="För posten {name} anger förändringsgränsen varken den största höjningen eller den största sänkningen.",
        en="The cap on the change of the item {name} states neither a greatest rise nor a greatest fall.",
    ),
    repair=Text(
        fi='Lisää riville rise nousun tai riville fall laskun enimmäismäärä prosentteina, esimerkiksi rise: "5".',
        sv='Lägg till den största höjningen (rise) eller sänkningen (fall) i procent, till exempel rise: "5".',
        en='Add the greatest rise (rise) or fall (fall) in per cent, for instance rise: "5".',
    ),
    source=Text(
        fi="Käytäntö: muutoksen on vaikutettava niin kuin se on merkitty",
        sv="Praxis: en ändring ska ha den verkan som anges",
        en="Practice: a modifier must do what it states",
    ),
    broken_by=Edit(
        "cost-annex-2023.yaml",
        '      - shape: change-cap\n        rise: "40"\n        fall: "80"\n',
        "      - shape: change-cap\n",
    ),
    kept_by=Edit(
        "cost-annex-2023.yaml",
        '      - shape: change-cap\n        rise: "40"\n        fall: "80"\n',
        '      - shape: change-cap\n        rise: "40"\n',
    ),
    broken=broken,
)
