"""A percentage of each member's own budget or costs."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.formulas.formula import Formula, FormulaKind, Parameters, WorkedExample
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.scalars import Amount, Percentage
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text


class PercentOfBudget(Parameters):
    """The percentage and the driver that a file states, and the limits."""

    TITLE: ClassVar[Text] = Text(fi="prosenttia talousarviosta", sv="procent av budgeten", en="percent of a budget")

    shape: Annotated[
        Literal["percent-of-budget"],
        Text(
            fi="Kaavan nimi: percent-of-budget, prosenttia talousarviosta.",
            sv="Formelns namn: percent-of-budget, procent av budgeten.",
            en="The formula's name: percent-of-budget.",
        ),
    ]
    driver: Annotated[
        Driver,
        Coded(Driver),
        Text(
            fi="Euromääräinen luku, josta prosentti lasketaan: materials-budget (aineistomääräraha) tai "
            "operating-costs (toimintakulut).",
            sv="Talet i euro som procenten räknas på: materials-budget (materialanslag) eller operating-costs "
            "(omkostnader).",
            en="The figure in euros that the percentage is of: materials-budget or operating-costs.",
        ),
    ]
    percent: Annotated[
        Percentage,
        Text(
            fi="Kuinka monta prosenttia luvusta maksetaan, esimerkiksi 1.5.",
            sv="Hur många procent av talet som betalas, till exempel 1.5.",
            en="What percentage of the figure is paid, for instance 1.5.",
        ),
    ]
    exemption: Annotated[
        Maybe[Amount],
        Text(
            fi="Osa jokaisen luvusta euroina, josta ei makseta mitään; jos se puuttuu, maksetaan koko luvusta.",
            sv="Den del av vars och ens tal i euro som inget betalas för; om den saknas betalas för hela talet.",
            en="The part of everyone's figure, in euros, for which nothing is paid; if left out, all of it counts.",
        ),
    ] = None
    cap: Annotated[
        Maybe[Amount],
        Text(
            fi="Enintään maksettava summa euroina; jos se puuttuu, ylärajaa ei ole.",
            sv="Det högsta belopp som betalas, i euro; om det saknas finns ingen övre gräns.",
            en="The most that is paid, in euros; if left out, there is no limit.",
        ),
    ] = None


SAID = Text(
    fi="{percent} % luvusta {driver}: {figure} €.",
    sv="{percent} % av talet {driver}: {figure} €.",
    en="{percent} % of the {driver}: €{figure}.",
)
EXEMPT = Text(
    fi="{percent} % luvusta {driver}, kun maksuton osa vähennetään: {figure} € − {exemption}.",
    sv="{percent} % av talet {driver} minskat med den avgiftsfria delen: {figure} € − {exemption}.",
    en="{percent} % of the {driver} less the exempt part: €{figure} − {exemption}.",
)
BELOW = Text(
    fi="Luku {driver} on {figure} €, eikä se ylitä maksutonta osaa {exemption}.",
    sv="Talet {driver} är {figure} € och överstiger inte den avgiftsfria delen {exemption}.",
    en="The {driver}, €{figure}, is not above the exempt part of {exemption}.",
)
CAPPED = Text(fi="Enintään {cap}.", sv="Högst {cap}.", en="At most {cap}.")


def _uncapped(stated: PercentOfBudget, figure: Fraction) -> Fraction:
    """Return the percentage of what is above the exemption, in euros."""
    exemption = Fraction(0) if stated.exemption is None else stated.exemption.euros
    return max(figure - exemption, Fraction(0)) * stated.percent.value / 100


def share(stated: PercentOfBudget, ground: Ground) -> Exact:
    """Charge each member the percentage of its figure above the exemption, up to the cap, in exact euros.

    >>> stated = PercentOfBudget.model_validate(
    ...     {"shape": "percent-of-budget", "driver": "materials-budget", "percent": "1.5", "cap": "500.00"})
    >>> [str(one) for one in share(stated, Ground(("A", "B"), {Driver.MATERIALS_BUDGET: Exact((10000, 90000))}))]
    ['150', '500']
    """
    charges = [_uncapped(stated, figure) for figure in ground.figures[stated.driver]]
    return Exact.of(charges if stated.cap is None else [min(charge, stated.cap.euros) for charge in charges])


def step(stated: PercentOfBudget, ground: Ground, place: int) -> Step:
    """Tell the figure, the percentage, what is exempt, and the cap where it was met."""
    figure = ground.figures[stated.driver][place]
    charge = _uncapped(stated, figure)
    facts: dict[str, Fact] = {"driver": DRIVERS.label(stated.driver), "figure": Rate(figure)}
    if stated.exemption is None:
        told = Step(
            "percent-of-budget", charge, SAID, {**facts, "percent": stated.percent}, (), "figure * percent / 100"
        )
    elif figure <= stated.exemption.euros:
        told = Step("percent-of-budget", charge, BELOW, {**facts, "exemption": stated.exemption}, (), "0")
    else:
        exempt: dict[str, Fact] = {"percent": stated.percent, "exemption": stated.exemption}
        told = Step(
            "percent-of-budget", charge, EXEMPT, {**facts, **exempt}, (), "(figure - exemption) * percent / 100"
        )
    if stated.cap is None or charge <= stated.cap.euros:
        return told
    return Step("percent-of-budget", stated.cap.euros, CAPPED, {"cap": stated.cap}, (told,), "min(sum, cap)")


FORMULA = Formula(
    shape="percent-of-budget",
    kind=FormulaKind.CHARGE,
    parameters=PercentOfBudget,
    about=Text(
        fi="Jokainen kunta maksaa saman prosenttiosuuden omasta määrärahastaan tai omista kuluistaan. Osa voi olla "
        "maksutonta, ja maksulla voi olla yläraja.",
        sv="Varje kommun betalar samma procentandel av sitt eget anslag eller sina egna kostnader. En del kan vara "
        "avgiftsfri, och avgiften kan ha en övre gräns.",
        en="Every municipality pays the same percentage of its own budget or costs. A part may be free of charge, and "
        "there may be a cap.",
    ),
    calculation=Text(
        fi="maksuosuus = (kunnan luku − maksuton osa) × prosentti ÷ 100, enintään yläraja",
        sv="betalningsandel = (kommunens tal − avgiftsfri del) × procent ÷ 100, högst den övre gränsen",
        en="share = (the municipality's figure − exempt part) × percent ÷ 100, at most the cap",
    ),
    promise=Text(
        fi="Se, jonka luku on suurempi, ei koskaan maksa vähemmän, eikä kukaan maksa ylärajaa enempää.",
        sv="Den som har ett större tal betalar aldrig mindre, och ingen betalar mer än den övre gränsen.",
        en="Whoever has a larger figure never pays less, and nobody pays more than the cap.",
    ),
    source=Text(
        fi="Käytössä Yhdysvaltojen osavaltioiden kirjastokonsortioissa.",
        sv="Används i bibliotekskonsortier i delstater i USA.",
        en="Used in library consortia of states in the United States.",
    ),
    example=WorkedExample(
        stated={
            "shape": "percent-of-budget",
            "driver": "materials-budget",
            "percent": "1.5",
            "exemption": "5000.00",
            "cap": "2500.00",
        },
        figures={Driver.MATERIALS_BUDGET: {"A": 214300, "B": 38250, "C": 4200}},
        shares={"A": Money.of("2500.00"), "B": Money.of("498.75"), "C": Money.of("0.00")},
    ),
    share=share,
    step=step,
    drivers=lambda stated: (stated.driver,),
)
