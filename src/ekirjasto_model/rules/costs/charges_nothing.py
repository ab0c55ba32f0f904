"""An item by whose price nobody pays anything."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.known_grounds import known_grounds
from ekirjasto_model.errors import NothingStatedError
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import FormulaKind
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_figures import KNOWN_FIGURES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find items that charge a price and by which everyone who shares them pays zero."""
    for known in known_grounds(configuration):
        chosen = formula(known.item.formula.shape)
        if chosen.kind is FormulaKind.CHARGE:
            try:
                charges = chosen.share(known.item.formula, known.ground)
            except NothingStatedError:
                continue
            if not any(charges):
                yield Spot(known.formula, facts={"name": known.item.name, "year": str(known.costed.annex.year)})


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        *KNOWN_FIGURES,
        "costs.fixed-member-missing",
        "costs.tier-outside",
        "costs.tier-without-one-price",
    ),
    title=Text(
        fi="Kukaan ei maksa erästä mitään",
        sv="Ingen betalar något för en post",
        en="Nobody pays anything for an item",
    ),
    reason=Text(
        fi="Usein hinta on jäänyt kirjoittamatta, tai maksuton osa on suurempi kuin yhdenkään jäsenen luku.",
        sv="Ofta har priset inte skrivits in, eller så är den avgiftsfria delen större än någon medlems tal.",
        en="Often the price has not been filled in, or the exempt part is above every member's figure.",
    ),
    message=Text(
        fi="Erän {name} kaava antaa jokaiselle nollan vuonna {year}.",
        sv="Formeln för posten {name} ger noll för alla år {year}.",
        en="The formula of the item {name} gives everyone zero in {year}.",
    ),
    repair=Text(
        fi="Tarkista hinta ja luvut, tai poista erä, jos siitä ei makseta.",
        sv="Kontrollera priset och talen, eller ta bort posten om inget betalas för den.",
        en="Check the price and the figures, or remove the item if nothing is paid for it.",
    ),
    source=Text(
        fi="Käytäntö: kaava kirjataan niin, että sen voi laskea käsin",
        sv="Praxis: formeln antecknas så att den kan räknas för hand",
        en="Practice: a formula is stated so that it can be worked out by hand",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '      shape: per-use\n      driver: own-measure\n      rate: "0.85"\n',
        '      shape: per-use\n      driver: own-measure\n      rate: "0"\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '      shape: per-use\n      driver: own-measure\n      rate: "0.85"\n',
        '      shape: per-use\n      driver: own-measure\n      rate: "0.001"\n',
    ),
    broken=broken,
)
