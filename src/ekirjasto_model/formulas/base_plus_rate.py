"""A base that all pay, and a price for each unit of a driver."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.formulas.formula import Formula, FormulaKind, Parameters, WorkedExample
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.scalars import Amount, UnitRate
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text


class BasePlusRate(Parameters):
    """The base, the price and the driver that a file states."""

    TITLE: ClassVar[Text] = Text(
        fi="perusmaksu ja yksikköhinta", sv="grundavgift och enhetspris", en="base and unit price"
    )

    shape: Annotated[
        Literal["base-plus-rate"],
        Text(
            fi="Kaavan nimi: base-plus-rate, perusmaksu ja yksikköhinta.",
            sv="Formelns namn: base-plus-rate, grundavgift och enhetspris.",
            en="The formula's name: base-plus-rate.",
        ),
    ]
    base: Annotated[
        Amount,
        Text(
            fi="Perusmaksu euroina, sama jokaiselle.",
            sv="Grundavgiften i euro, densamma för alla.",
            en="The base in euros, the same for everyone.",
        ),
    ]
    rate: Annotated[
        UnitRate,
        Text(
            fi="Hinta jakoperusteen yksikköä kohden euroina.",
            sv="Priset per enhet av fördelningsgrunden, i euro.",
            en="The price for one unit of the driver, in euros.",
        ),
    ]
    driver: Annotated[
        Driver,
        Coded(Driver),
        Text(
            fi="Jakoperuste, jonka yksiköistä hinta maksetaan.",
            sv="Den fördelningsgrund vars enheter priset betalas för.",
            en="The driver whose units the price is paid for.",
        ),
    ]


SAID = Text(
    fi="Perusmaksu {base} + jakoperuste {driver}: {figure} × {rate} €.",
    sv="Grundavgiften {base} + fördelningsgrunden {driver}: {figure} × {rate} €.",
    en="The base {base} + {driver}: {figure} × €{rate}.",
)


def share(stated: BasePlusRate, ground: Ground) -> Exact:
    """Charge each member the base and its figure times the price, in exact euros.

    >>> stated = BasePlusRate(
    ...     shape="base-plus-rate", base=Money.of("100.00"), rate=Rate.of("0.05"), driver=Driver.LOANS)
    >>> str(share(stated, Ground(("583",), {Driver.LOANS: Exact((1250,))}))[0])
    '325/2'
    """
    bases = Exact.alike(stated.base.euros, len(ground.members))
    return bases.plus(ground.figures[stated.driver].times(stated.rate.value))


def step(stated: BasePlusRate, ground: Ground, place: int) -> Step:
    """Tell the base, the figure and the price."""
    figure = ground.figures[stated.driver][place]
    facts: dict[str, Fact] = {
        "base": stated.base,
        "driver": DRIVERS.label(stated.driver),
        "figure": Rate(figure),
        "rate": stated.rate,
    }
    return Step(
        "base-plus-rate", stated.base.euros + figure * stated.rate.value, SAID, facts, (), "base + figure * rate"
    )


FORMULA = Formula(
    shape="base-plus-rate",
    kind=FormulaKind.CHARGE,
    parameters=BasePlusRate,
    about=Text(
        fi="Jokainen kunta maksaa saman perusmaksun ja sen lisäksi saman hinnan jokaisesta jakoperusteen yksiköstä, "
        "esimerkiksi asukkaasta.",
        sv="Varje kommun betalar samma grundavgift och dessutom samma pris för varje enhet av fördelningsgrunden, till "
        "exempel för varje invånare.",
        en="Every municipality pays the same base, and besides it the same price for each unit of the driver, for "
        "instance for each inhabitant.",
    ),
    calculation=Text(
        fi="maksuosuus = perusmaksu + kunnan luku × yksikköhinta",
        sv="betalningsandel = grundavgift + kommunens tal × enhetspris",
        en="share = base + the municipality's figure × unit price",
    ),
    promise=Text(
        fi="Se, jonka luku on suurempi, ei koskaan maksa vähemmän, eikä kunnan maksuosuus riipu muista jäsenistä.",
        sv="Den som har ett större tal betalar aldrig mindre, och betalningsandelen beror inte på de andra "
        "medlemmarna.",
        en="Whoever has a larger figure never pays less, and a share does not depend on the other members.",
    ),
    source=Text(
        fi="Käytössä laajoissa yhteisissä lisensseissä, esimerkiksi Yhdysvaltojen osavaltioissa.",
        sv="Används i stora gemensamma licenser, till exempel i delstater i USA.",
        en="Used in wide joint licences, for instance those of states in the United States.",
    ),
    example=WorkedExample(
        stated={"shape": "base-plus-rate", "base": "200.00", "rate": "0.08", "driver": "population"},
        figures={Driver.POPULATION: {"A": 12401, "B": 6896, "C": 931}},
        shares={"A": Money.of("1192.08"), "B": Money.of("751.68"), "C": Money.of("274.48")},
    ),
    share=share,
    step=step,
    drivers=lambda stated: (stated.driver,),
)
