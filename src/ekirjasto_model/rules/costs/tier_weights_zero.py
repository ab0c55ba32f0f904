"""A sum shared by the weights of classes where everyone's weight is zero."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.known_grounds import known_grounds
from ekirjasto_model.errors import NothingStatedError
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.formulas.tier_weights import TierWeights, weights
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_figures import KNOWN_CLASSES, KNOWN_FIGURES
from ekirjasto_model.rules.payer_names import payer_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find tables of weights, at whatever depth, in which all who share have the weight zero: one spot for a table."""
    for known in known_grounds(configuration):
        empty: dict[Place, set[str]] = {}
        for worked in known.worked():
            if isinstance(worked.stated, TierWeights) and _without_weight(worked.stated, worked.ground):
                empty.setdefault(worked.place, set()).update(worked.ground.members)
        for place, codes in empty.items():
            facts: dict[str, Fact] = {"name": known.item.name, "names": payer_names(known, codes)}
            yield Spot(place / "classes", facts=facts)


def _without_weight(stated: TierWeights, ground: Ground) -> bool:
    """Tell whether everyone's weight is zero; not where somebody has no class."""
    try:
        return not any(weights(stated, ground))
    except NothingStatedError:
        return False


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        *KNOWN_FIGURES,
        *KNOWN_CLASSES,
    ),
    title=Text(
        fi="Kaikkien maksajien luokan paino on nolla",
        sv="Alla betalares klass har vikten noll",
        en="Everyone's class has the weight zero",
    ),
    reason=Text(
        fi="Summa jaetaan painojen suhteessa. Jos jokaisen paino on nolla, summa jäisi jakamatta.",
        sv="Summan fördelas i proportion till vikterna. Om allas vikt är noll skulle summan bli ofördelad.",
        en="The sum is shared by the weights. If everyone's weight is zero, the sum would be left unshared.",
    ),
    message=Text(
        fi="Erän {name} summaa ei voi jakaa, koska näiden jäsenten luokan paino on nolla: {names}.",
        sv="Summan för posten {name} kan inte fördelas, eftersom klassen har vikten noll för: {names}.",
        en="The sum of the item {name} cannot be shared, because the class has the weight zero for: {names}.",
    ),
    repair=Text(
        fi="Korjaa luokkien painot (class-weight) niin, että ainakin yhdellä maksajalla on paino.",
        sv="Rätta klassernas vikter (class-weight) så att åtminstone en betalare har en vikt.",
        en="Correct the weights of the classes (class-weight) so that at least one of those who pay has a weight.",
    ),
    source=Text(
        fi="Käytäntö: kaava kirjataan niin, että sen voi laskea käsin",
        sv="Praxis: formeln antecknas så att den kan räknas för hand",
        en="Practice: a formula is stated so that it can be worked out by hand",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '      classes:\n        - from: "0"\n          to: "5000"\n          class-weight: "1"\n',
        '      classes:\n        - from: "0"\n          to: "5000"\n          class-weight: "0"\n',
        also=(
            Edit(
                "cost-annex-2022.yaml",
                '          class-weight: "2.5"\n',
                '          class-weight: "0"\n',
            ),
            Edit(
                "cost-annex-2022.yaml",
                '          class-weight: "6"\n',
                '          class-weight: "0"\n',
            ),
        ),
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '      classes:\n        - from: "0"\n          to: "5000"\n          class-weight: "1"\n',
        '      classes:\n        - from: "0"\n          to: "5000"\n          class-weight: "0"\n',
    ),
    broken=broken,
)
