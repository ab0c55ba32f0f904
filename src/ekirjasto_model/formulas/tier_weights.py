"""A given sum by the weights of size classes."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.formulas.formula import Formula, FormulaKind, WorkedExample
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.formulas.tiers import Bounds, Tiered, class_of, classes_of_members, in_order
from ekirjasto_model.notation.absence import Some
from ekirjasto_model.notation.scalars import Quantity
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text


class WeightedClass(Bounds):
    """One class and its weight."""

    TITLE: ClassVar[Text] = Text(fi="Luokan paino", sv="Klassens vikt", en="Class with a weight")

    class_weight: Annotated[
        Quantity,
        Text(
            fi="Luokan paino: kuinka monta osaa luokan jäsen maksaa, esimerkiksi 1, 2 tai 3.5.",
            sv="Klassens vikt: hur många delar en medlem i klassen betalar, till exempel 1, 2 eller 3.5.",
            en="The weight of the class: how many parts a member of it pays, for instance 1, 2 or 3.5.",
        ),
    ]


class TierWeights(Tiered):
    """The driver and the weighted classes that a file states."""

    TITLE: ClassVar[Text] = Text(fi="luokkien painot", sv="klassvikter", en="tier weights")

    shape: Annotated[
        Literal["tier-weights"],
        Text(
            fi="Kaavan nimi: tier-weights, luokkien painot.",
            sv="Formelns namn: tier-weights, klassvikter.",
            en="The formula's name: tier-weights.",
        ),
    ]
    classes: Annotated[
        Some[WeightedClass],
        Text(
            fi="Luokat painoineen; niiden väliin ei jää aukkoja, eivätkä ne mene päällekkäin.",
            sv="Klasserna med sina vikter; mellan dem finns inga luckor, och de överlappar inte varandra.",
            en="The classes with their weights, without gaps between them or overlaps.",
        ),
    ]


SAID = Text(
    fi="Jakoperuste {driver}: {figure}, luokka {lower}–{upper}, paino {weight}: {weight} ÷ {whole}.",
    sv="Fördelningsgrunden {driver}: {figure}, klassen {lower}–{upper}, vikten {weight}: {weight} ÷ {whole}.",
    en="By {driver}: {figure}, class {lower}–{upper}, weight {weight}: {weight} ÷ {whole}.",
)
OPEN = Text(
    fi="Jakoperuste {driver}: {figure}, luokan alaraja {lower}, paino {weight}: {weight} ÷ {whole}.",
    sv="Fördelningsgrunden {driver}: {figure}, klassens nedre gräns {lower}, vikten {weight}: {weight} ÷ {whole}.",
    en="By {driver}: {figure}, class from {lower} up, weight {weight}: {weight} ÷ {whole}.",
)


def weights(stated: TierWeights, ground: Ground) -> Exact:
    """Return the weight of every member's class.

    Raises:
        NothingStatedError: a member's figure falls in no class.
    """
    ordered = in_order(stated.classes)
    return Exact.of([ordered[place].class_weight.value for place in classes_of_members(stated, ordered, ground)])


def share(stated: TierWeights, ground: Ground) -> Exact:
    """Give each member the weight of its class divided by the sum of all members' weights.

    Raises:
        NothingStatedError: a member's figure falls in no class.
        ZeroDivisionError: every member's weight is zero.
    """
    return weights(stated, ground).parts()


def step(stated: TierWeights, ground: Ground, place: int) -> Step:
    """Tell the member's figure, its class with the weight, and the sum of the weights."""
    all_weights, figure = weights(stated, ground), ground.figures[stated.driver][place]
    ordered = in_order(stated.classes)
    own = ordered[class_of(ordered, stated.upper_bounds, figure) or 0]
    facts: dict[str, Fact] = {
        "driver": DRIVERS.label(stated.driver),
        "figure": Rate(figure),
        "lower": own.from_,
        "weight": own.class_weight,
        "whole": Rate(all_weights.total),
    }
    exact = all_weights[place] / all_weights.total
    return (
        Step("tier-weights", exact, OPEN, facts, (), "weight / whole")
        if own.to is None
        else _closed(exact, facts, own.to)
    )


def _closed(exact: Fraction, facts: dict[str, Fact], upper: Rate) -> Step:
    """Tell of a class that has an upper bound."""
    return Step("tier-weights", exact, SAID, {**facts, "upper": upper}, (), "weight / whole")


def grows(stated: TierWeights) -> bool:
    """Tell whether no class weighs less than the one below it."""
    ordered = in_order(stated.classes)
    return all(one.class_weight.value <= after.class_weight.value for one, after in pairwise(ordered))


FORMULA = Formula(
    shape="tier-weights",
    kind=FormulaKind.SPLIT,
    parameters=TierWeights,
    about=Text(
        fi="Annettu summa jaetaan jäsenten luokkien painojen suhteessa: painolla kaksi maksetaan kaksi kertaa niin "
        "paljon kuin painolla yksi.",
        sv="En given summa fördelas i proportion till vikterna för medlemmarnas klasser: den som har vikten två "
        "betalar dubbelt så mycket som den som har vikten ett.",
        en="A given sum is shared by the weights of the members' classes: a weight of two pays twice as much as a "
        "weight of one.",
    ),
    calculation=Text(
        fi="maksuosuus = summa × oman luokan paino ÷ kaikkien jäsenten painojen summa",
        sv="betalningsandel = summa × den egna klassens vikt ÷ summan av alla medlemmars vikter",
        en="share = sum × the own class's weight ÷ the sum of all members' weights",
    ),
    promise=Text(
        fi="Maksuosuuksien summa on sentilleen jaettava summa. Se, jonka luku on suurempi, ei koskaan maksa vähemmän, "
        "jos minkään luokan paino ei ole pienempi kuin alemman luokan.",
        sv="Betalningsandelarna är sammanlagt på centen lika stora som summan. Den som har ett större tal betalar "
        "aldrig mindre, om ingen klass väger mindre än den lägre klassen.",
        en="The shares add up to the sum, to the cent. Whoever has a larger figure never pays less, if no class "
        "weighs less than the one below it.",
    ),
    source=Text(
        fi="Käytössä maakunnallisissa ja valtakunnallisissa palveluissa, joissa jäsenet on luokiteltu koon mukaan.",
        sv="Används i regionala och nationella tjänster där medlemmarna indelas i klasser enligt storlek.",
        en="Used in provincial and national services that class their members by size.",
    ),
    example=WorkedExample(
        stated={
            "shape": "tier-weights",
            "driver": "population",
            "upper-bounds": "exclusive",
            "classes": [
                {"from": "0", "to": "5000", "class-weight": "1"},
                {"from": "5000", "to": "20000", "class-weight": "2.5"},
                {"from": "20000", "class-weight": "6"},
            ],
        },
        whole=Money.of("1000.00"),
        figures={Driver.POPULATION: {"A": 36493, "B": 6896, "C": 931}},
        shares={"A": Money.of("631.58"), "B": Money.of("263.16"), "C": Money.of("105.26")},
    ),
    share=share,
    step=step,
    drivers=lambda stated: (stated.driver,),
    grows=grows,
)
