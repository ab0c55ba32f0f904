"""A member whose figure falls in no class of a tier table."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import DRIVERS
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.known_grounds import known_grounds
from ekirjasto_model.formulas.tier_table import TierTable
from ekirjasto_model.formulas.tier_weights import TierWeights
from ekirjasto_model.formulas.tiers import Bounds, Tiered, class_of, in_order
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_figures import KNOWN_CLASSES, KNOWN_FIGURES
from ekirjasto_model.rules.payer_names import payer_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find tier tables, at whatever depth, with no class for somebody who shares: one spot for a table."""
    for known in known_grounds(configuration):
        outside: dict[Place, tuple[Tiered, set[str]]] = {}
        for worked in known.worked():
            stated = worked.stated
            if isinstance(stated, TierTable | TierWeights):
                ordered: list[Bounds] = in_order([*stated.classes])
                pairs = zip(worked.ground.members, worked.ground.figures[stated.driver], strict=True)
                found = {who for who, figure in pairs if class_of(ordered, stated.upper_bounds, figure) is None}
                if found:
                    outside.setdefault(worked.place, (stated, set()))[1].update(found)
        for place, (stated, codes) in outside.items():
            facts: dict[str, Fact] = {
                "name": known.item.name,
                "driver": DRIVERS.label(stated.driver),
                "names": payer_names(known, codes),
            }
            yield Spot(place / "classes", facts=facts, related=(place / "driver",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        *KNOWN_FIGURES,
        *KNOWN_CLASSES,
    ),
    title=Text(
        fi="Jäsenen luku ei kuulu mihinkään luokkaan",
        sv="En medlems tal hör inte till någon klass",
        en="A member's figure falls in no class",
    ),
    reason=Text(
        fi="Luokkataulukosta on löydyttävä luokka jokaiselle, joka maksaa erän. Muuten osuutta ei voi laskea.",
        sv="Klasstabellen ska ha en klass för alla som betalar posten. Annars kan andelen inte räknas ut.",
        en="A tier table needs a class for everyone who shares the item. Otherwise the share cannot be worked out.",
    ),
    message=Text(
        fi="Erän {name} luokissa ei ole luokkaa, johon luku ”{driver}” kuuluisi: {names}.",
        sv="Posten {name} har ingen klass som talet ”{driver}” hör till för: {names}.",
        en="The item {name} has no class in which the figure “{driver}” falls for: {names}.",
    ),
    repair=Text(
        fi="Muuta alimman luokan alarajaa (from) tai ylimmän luokan ylärajaa (to), tai jätä ylimmän luokan yläraja "
        "pois. Jos luku on kahden luokan välissä, kirjoita ylemmän alarajaksi sama luku kuin alemman ylärajaksi.",
        sv="Ändra den lägsta klassens nedre gräns (from) eller den högsta klassens övre gräns (to), eller utelämna "
        "den högsta klassens övre gräns. Om talet ligger mellan två klasser, skriv samma tal som övre gräns för den "
        "lägre och nedre gräns för den högre.",
        en="Change the lower bound of the lowest class (from) or the upper bound of the highest (to), or leave the "
        "highest class without an upper bound. If the figure lies between two classes, write the same number as "
        "the upper bound of the lower and the lower bound of the higher.",
    ),
    source=Text(
        fi="Käytäntö: kaava kirjataan niin, että sen voi laskea käsin",
        sv="Praxis: formeln antecknas så att den kan räknas för hand",
        en="Practice: a formula is stated so that it can be worked out by hand",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '      classes:\n        - from: "0"\n          to: "5000"\n          amount: "190.00"\n',
        '      classes:\n        - from: "1700"\n          to: "5000"\n          amount: "190.00"\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '      classes:\n        - from: "0"\n          to: "5000"\n          amount: "190.00"\n',
        '      classes:\n        - from: "1654"\n          to: "5000"\n          amount: "190.00"\n',
    ),
    broken=broken,
)
