"""A modifier that chooses the figures, after one that changes the shares."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.modifiers.catalogue import modifier
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.rules.stated_modifiers import item_of, stated_modifiers
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find modifiers that choose figures and stand after one that does not: one spot for a modifier."""
    first: dict[Place, Text] = {}
    for at, _, item, stated in stated_modifiers(configuration):
        chosen, of_item = modifier(stated.shape), item_of(at)
        if chosen.days is None:
            first.setdefault(of_item, chosen.title)
        elif of_item in first:
            facts: dict[str, Fact] = {"name": item.name, "modifier": chosen.title, "first": first[of_item]}
            yield Spot(at / "shape", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("cost-annex",),
    title=Text(
        fi="Lukujen valinta ei ole muutoksista ensimmäinen",
        sv="Valet av tal står inte först bland ändringarna",
        en="The choice of figures is not the first modifier",
    ),
    reason=Text(
        fi="Luvut valitaan ennen kuin kaava lasketaan. Muutosten järjestys antaisi muuten väärän kuvan laskusta.",
        sv="Talen väljs innan formeln räknas. Annars skulle ändringarnas ordning ge en felaktig bild av beräkningen.",
        en="Figures are chosen before the formula is worked out. The order of modifiers would otherwise mislead the "
        "reader.",
    ),
    message=Text(
        fi="Erän {name} muutos ”{modifier}” valitsee luvut, mutta sitä ennen on muutos ”{first}”.",
        sv="Ändringen ”{modifier}” av posten {name} väljer talen, men före den står ändringen ”{first}”.",
        en="The modifier “{modifier}” of the item {name} chooses the figures, but “{first}” stands before it.",
    ),
    repair=Text(
        fi="Siirrä muutos ”{modifier}” luettelon ensimmäiseksi; tulos ei muutu.",
        sv="Flytta ändringen ”{modifier}” först i listan; resultatet ändras inte.",
        en="Move the modifier “{modifier}” to the top of the list; the result stays.",
    ),
    source=Text(
        fi="Kustannusliitteen muutokset tehdään ylhäältä alas",
        sv="Ändringarna i kostnadsbilagan görs uppifrån och ned",
        en="The modifiers of a cost annex are applied from top to bottom",
    ),
    broken_by=Edit(
        "cost-annex-2023.yaml",
        "      - shape: earlier-figure\n        years-before: 1\n      - shape: fraction\n        of-year: 8/12\n",
        "      - shape: fraction\n        of-year: 8/12\n      - shape: earlier-figure\n        years-before: 1\n",
    ),
    kept_by=Edit("cost-annex-2023.yaml", "        of-year: 8/12\n", "        of-year: 7/12\n"),
    broken=broken,
)
