"""A given sum in proportion to a driver."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.formulas.formula import Formula, FormulaKind, Parameters, WorkedExample
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text


class Proportional(Parameters):
    """The driver that a file states."""

    TITLE: ClassVar[Text] = Text(
        fi="suhteessa jakoperusteeseen", sv="i proportion till en fördelningsgrund", en="proportional"
    )

    shape: Annotated[
        Literal["proportional"],
        Text(
            fi="Kaavan nimi: proportional, suhteessa jakoperusteeseen.",
            sv="Formelns namn: proportional, i proportion till en fördelningsgrund.",
            en="The formula's name: proportional.",
        ),
    ]
    driver: Annotated[
        Driver,
        Coded(Driver),
        Text(
            fi="Jakoperuste eli luku, jonka suhteessa summa jaetaan, esimerkiksi population (asukasluku).",
            sv="Fördelningsgrunden, det vill säga talet som summan delas i proportion till, till exempel population.",
            en="The driver, the figure in proportion to which the sum is divided, for instance population.",
        ),
    ]


SAID = Text(
    fi="Suhteessa jakoperusteeseen {driver}: oma luku {figure} ÷ kaikkien luvut yhteensä {whole}.",
    sv="I proportion till fördelningsgrunden {driver}: eget tal {figure} ÷ allas tal sammanlagt {whole}.",
    en="In proportion to {driver}: own figure {figure} ÷ all figures together {whole}.",
)


def share(stated: Proportional, ground: Ground) -> Exact:
    """Give each member its figure divided by the sum of all, as a part of the whole.

    Raises:
        ZeroDivisionError: every member's figure is zero.

    >>> stated = Proportional(shape="proportional", driver=Driver.LOANS)
    >>> str(share(stated, Ground(("A", "B"), {Driver.LOANS: Exact((30, 10))}))[0])
    '3/4'
    """
    return ground.figures[stated.driver].parts()


def step(stated: Proportional, ground: Ground, place: int) -> Step:
    """Tell the member's figure and the sum of all."""
    figures = ground.figures[stated.driver]
    facts: dict[str, Fact] = {
        "driver": DRIVERS.label(stated.driver),
        "figure": Rate(figures[place]),
        "whole": Rate(figures.total),
    }
    return Step("proportional", figures[place] / figures.total, SAID, facts, reckoned="figure / whole")


FORMULA = Formula(
    shape="proportional",
    kind=FormulaKind.SPLIT,
    parameters=Proportional,
    about=Text(
        fi="Annettu summa jaetaan sen mukaan, kuinka suuri osa jakoperusteesta kuuluu kullekin kunnalle.",
        sv="En given summa delas enligt hur stor del av fördelningsgrunden som hör till varje kommun.",
        en="A given sum is divided by how large a part of the driver belongs to each municipality.",
    ),
    calculation=Text(
        fi="maksuosuus = summa × kunnan luku ÷ kaikkien jäsenten lukujen summa",
        sv="betalningsandel = summa × kommunens tal ÷ summan av alla medlemmars tal",
        en="share = sum × the municipality's figure ÷ the sum of all members' figures",
    ),
    promise=Text(
        fi="Maksuosuuksien summa on sentilleen jaettava summa. Se, jonka luku on suurempi, ei koskaan maksa vähemmän.",
        sv="Betalningsandelarna är sammanlagt på centen lika stora som summan. Den som har ett större tal betalar "
        "aldrig mindre.",
        en="The shares add up to the sum, to the cent. Whoever has a larger figure never pays less.",
    ),
    source=Text(
        fi="Tavallinen kuntien yhteistyösopimuksissa, esimerkiksi asukasluvun tai lainausten suhteessa.",
        sv="Vanligt i kommunala samarbetsavtal, till exempel i proportion till invånarantalet eller utlånen.",
        en="Usual in municipal co-operation agreements, for instance by population or by loans.",
    ),
    example=WorkedExample(
        stated={"shape": "proportional", "driver": "population"},
        whole=Money.of("1000.00"),
        figures={Driver.POPULATION: {"A": 12401, "B": 6896, "C": 931}},
        shares={"A": Money.of("613.06"), "B": Money.of("340.91"), "C": Money.of("46.03")},
    ),
    drivers=lambda stated: (stated.driver,),
    share=share,
    step=step,
)
