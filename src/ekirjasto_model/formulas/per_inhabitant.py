"""A price for each inhabitant."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.formulas.formula import Formula, FormulaKind, Parameters, WorkedExample
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.notation.scalars import UnitRate
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text


class PerInhabitant(Parameters):
    """The price that a file states."""

    TITLE: ClassVar[Text] = Text(fi="asukasta kohden", sv="per invånare", en="per inhabitant")

    shape: Annotated[
        Literal["per-inhabitant"],
        Text(
            fi="Kaavan nimi: per-inhabitant, asukasta kohden.",
            sv="Formelns namn: per-inhabitant, per invånare.",
            en="The formula's name: per-inhabitant.",
        ),
    ]
    rate: Annotated[
        UnitRate,
        Text(
            fi="Vuosimaksu asukasta kohden euroina, desimaalipisteellä ja lainausmerkeissä.",
            sv="Årsavgiften per invånare i euro, med decimalpunkt och inom citattecken.",
            en="The annual fee for each inhabitant in euros, with a decimal point and in quotation marks.",
        ),
    ]


SAID = Text(
    fi="Asukasluku kertaa vuosimaksu: {figure} × {rate} €.",
    sv="Invånarantalet gånger årsavgiften: {figure} × {rate} €.",
    en="Inhabitants times the annual fee: {figure} × €{rate}.",
)


def share(stated: PerInhabitant, ground: Ground) -> Exact:
    """Charge each member its inhabitants times the rate, in exact euros.

    >>> stated = PerInhabitant(shape="per-inhabitant", rate=Rate.of("0.75"))
    >>> str(share(stated, Ground(("583",), {Driver.POPULATION: Exact((931,))}))[0])
    '2793/4'
    """
    return ground.figures[Driver.POPULATION].times(stated.rate.value)


def step(stated: PerInhabitant, ground: Ground, place: int) -> Step:
    """Tell the inhabitants and the rate."""
    figure = ground.figures[Driver.POPULATION][place]
    facts: dict[str, Fact] = {"figure": Rate(figure), "rate": stated.rate}
    return Step("per-inhabitant", figure * stated.rate.value, SAID, facts, reckoned="figure * rate")


FORMULA = Formula(
    shape="per-inhabitant",
    kind=FormulaKind.CHARGE,
    parameters=PerInhabitant,
    about=Text(
        fi="Jokainen kunta maksaa saman hinnan jokaisesta asukkaastaan. Kokonaissumma on maksuosuuksien summa.",
        sv="Varje kommun betalar samma pris för varje invånare. Totalsumman är summan av betalningsandelarna.",
        en="Every municipality pays the same price for each of its inhabitants. The total is the sum of the shares.",
    ),
    calculation=Text(
        fi="maksuosuus = asukasluku × vuosimaksu asukasta kohden",
        sv="betalningsandel = invånarantal × årsavgift per invånare",
        en="share = inhabitants × annual fee per inhabitant",
    ),
    promise=Text(
        fi="Asukasluvultaan suurempi kunta ei koskaan maksa vähemmän, eikä kunnan maksuosuus riipu muista jäsenistä.",
        sv="En kommun med fler invånare betalar aldrig mindre, och betalningsandelen beror inte på de andra "
        "medlemmarna.",
        en="A municipality with more inhabitants never pays less, and a share does not depend on the other members.",
    ),
    source=Text(
        fi="Käytössä suomalaisissa alueellisissa e-kirjastoissa ja valtakunnallisessa E-kirjastossa.",
        sv="Används i regionala e-bibliotek i Finland och i det nationella E-biblioteket.",
        en="Used in Finland's regional e-libraries and in the national E-library.",
    ),
    example=WorkedExample(
        stated={"shape": "per-inhabitant", "rate": "0.75"},
        figures={Driver.POPULATION: {"A": 12401, "B": 931}},
        shares={"A": Money.of("9300.75"), "B": Money.of("698.25")},
    ),
    drivers=lambda stated: (Driver.POPULATION,),
    share=share,
    step=step,
    price=lambda stated: stated.rate,
)
