"""A given sum by several drivers, each with a weight, and if wanted in part equally."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.formulas.formula import Formula, FormulaKind, Parameters, WorkedExample
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.notation.absence import Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Weight
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text


class DriverWeight(Part):
    """One driver and the part of the sum that is shared by it."""

    TITLE: ClassVar[Text] = Text(fi="Jakoperusteen paino", sv="Fördelningsgrundens vikt", en="Weight of a driver")

    driver: Annotated[
        Driver,
        Coded(Driver),
        Text(
            fi="Jakoperuste, jonka suhteessa tämä osa summasta jaetaan.",
            sv="Den fördelningsgrund enligt vilken den här delen av summan fördelas.",
            en="The driver in proportion to which this part of the sum is shared.",
        ),
    ]
    weight: Annotated[
        Weight,
        Text(
            fi="Mikä osa summasta jaetaan tällä jakoperusteella, esimerkiksi 0.8.",
            sv="Hur stor del av summan som fördelas enligt fördelningsgrunden, till exempel 0.8.",
            en="What part of the sum is shared by the driver, for instance 0.8.",
        ),
    ]


class Weighted(Parameters):
    """The drivers and weights that a file states; with the equal part they sum to one."""

    TITLE: ClassVar[Text] = Text(fi="painotettu", sv="viktad", en="weighted")

    shape: Annotated[
        Literal["weighted"],
        Text(
            fi="Kaavan nimi: weighted, painotettu.",
            sv="Formelns namn: weighted, viktad.",
            en="The formula's name: weighted.",
        ),
    ]
    equal_weight: Annotated[
        Maybe[Weight],
        Text(
            fi="Mikä osa summasta jaetaan tasan, esimerkiksi 0.2; jos tieto puuttuu, mitään ei jaeta tasan.",
            sv="Hur stor del av summan som fördelas jämnt, till exempel 0.2; om uppgiften saknas fördelas inget jämnt.",
            en="What part of the sum is shared equally, for instance 0.2; if left out, none is.",
        ),
    ] = None
    weights: Annotated[
        Some[DriverWeight],
        Text(
            fi="Jakoperusteet painoineen; painojen ja tasan jaettavan osan summa on yksi.",
            sv="Fördelningsgrunderna med sina vikter; vikterna och den jämnt fördelade delen är sammanlagt ett.",
            en="The drivers with their weights; the weights and the equal part add up to one.",
        ),
    ]


WHOLE = Text(
    fi="Painotetusti: osuudet summan eri osista lasketaan yhteen.",
    sv="Viktat: andelarna av summans olika delar räknas samman.",
    en="By weights: the shares of the parts of the sum are added up.",
)
EQUAL_PART = Text(
    fi="Tasan painolla {weight}: {weight} × 1 ÷ {count}.",
    sv="Jämnt med vikten {weight}: {weight} × 1 ÷ {count}.",
    en="Equally, with the weight {weight}: {weight} × 1 ÷ {count}.",
)
DRIVER_PART = Text(
    fi="Jakoperuste {driver} painolla {weight}: {weight} × {figure} ÷ {whole}.",
    sv="Fördelningsgrunden {driver} med vikten {weight}: {weight} × {figure} ÷ {whole}.",
    en="By {driver}, with the weight {weight}: {weight} × {figure} ÷ {whole}.",
)


def share(stated: Weighted, ground: Ground) -> Exact:
    """Add up each member's part of what is shared equally and by each driver.

    Raises:
        ZeroDivisionError: of one of the drivers every member's figure is zero.

    >>> stated = Weighted.model_validate(
    ...     {"shape": "weighted", "equal-weight": "0.2", "weights": [{"driver": "loans", "weight": "0.8"}]})
    >>> str(share(stated, Ground(("A", "B"), {Driver.LOANS: Exact((30, 10))}))[0])
    '7/10'
    """
    count = len(ground.members)
    parts = Exact.alike((stated.equal_weight or Fraction(0)) / count, count)
    for one in stated.weights:
        parts = parts.plus(ground.figures[one.driver].parts().times(one.weight))
    return parts


def step(stated: Weighted, ground: Ground, place: int) -> Step:
    """Tell of each part: the equal one, and those by a driver."""
    found: list[Step] = []
    if stated.equal_weight is not None:
        count = len(ground.members)
        about: dict[str, Fact] = {"weight": Rate(stated.equal_weight), "count": count}
        found.append(Step("equal", stated.equal_weight / count, EQUAL_PART, about, reckoned="weight / count"))
    for one in stated.weights:
        figures = ground.figures[one.driver]
        facts: dict[str, Fact] = {
            "weight": Rate(one.weight),
            "driver": DRIVERS.label(one.driver),
            "figure": Rate(figures[place]),
            "whole": Rate(figures.total),
        }
        part = one.weight * figures[place] / figures.total
        found.append(Step("proportional", part, DRIVER_PART, facts, reckoned="weight * figure / whole"))
    return Step("weighted", sum((one.exact for one in found), Fraction(0)), WHOLE, {}, tuple(found), "sum")


FORMULA = Formula(
    shape="weighted",
    kind=FormulaKind.SPLIT,
    parameters=Weighted,
    about=Text(
        fi="Annettu summa jaetaan osiin painojen mukaan: osa tasan, osa yhden tai useamman jakoperusteen suhteessa.",
        sv="En given summa delas i delar enligt vikter: en del fördelas jämnt, andra i proportion till en eller flera "
        "fördelningsgrunder.",
        en="A given sum is divided into parts by weights: one shared equally, others in proportion to one or more "
        "drivers.",
    ),
    calculation=Text(
        fi="maksuosuus = summa × (tasaosan paino ÷ jäsenten määrä + jakoperusteen paino × kunnan luku ÷ lukujen summa "
        "+ …)",
        sv="betalningsandel = summa × (den jämna delens vikt ÷ antalet medlemmar + fördelningsgrundens vikt × "
        "kommunens tal ÷ summan av talen + …)",
        en="share = sum × (the equal part's weight ÷ number of members + a driver's weight × the municipality's figure "
        "÷ the sum of the figures + …)",
    ),
    promise=Text(
        fi="Maksuosuuksien summa on sentilleen jaettava summa. Se, jonka kaikki luvut ovat vähintään yhtä suuret kuin "
        "toisen, ei koskaan maksa vähemmän.",
        sv="Betalningsandelarna är sammanlagt på centen lika stora som summan. Den vars alla tal är minst lika stora "
        "som en annans betalar aldrig mindre.",
        en="The shares add up to the sum, to the cent. A member whose figures are all at least as large as another's "
        "never pays less.",
    ),
    source=Text(
        fi="Tavallinen pohjoismaisissa ja yhdysvaltalaisissa kirjastokonsortioissa.",
        sv="Vanlig i bibliotekskonsortier i Norden och i USA.",
        en="Usual in library consortia in the Nordic countries and the United States.",
    ),
    example=WorkedExample(
        stated={
            "shape": "weighted",
            "equal-weight": "0.2",
            "weights": [{"driver": "population", "weight": "0.8"}],
        },
        whole=Money.of("1000.00"),
        figures={Driver.POPULATION: {"A": 12401, "B": 6896, "C": 931}},
        shares={"A": Money.of("557.11"), "B": Money.of("339.40"), "C": Money.of("103.49")},
    ),
    share=share,
    step=step,
    drivers=lambda stated: tuple(dict.fromkeys(one.driver for one in stated.weights)),
)
