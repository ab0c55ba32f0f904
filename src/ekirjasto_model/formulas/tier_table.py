"""A price by classes: an amount or a rate for each."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.codelists.tier_countings import TierCounting
from ekirjasto_model.formulas.formula import Formula, FormulaKind, WorkedExample
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.formulas.tiers import Bounds, Tiered, classes_of_members, in_order
from ekirjasto_model.notation.absence import Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.scalars import Amount, UnitRate
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text


class PricedClass(Bounds):
    """One class and its price: an amount, or a rate for each unit of the figure."""

    TITLE: ClassVar[Text] = Text(fi="Hinnoiteltu luokka", sv="Prissatt klass", en="Class with a price")

    amount: Annotated[
        Maybe[Amount],
        Text(
            fi="Luokan kiinteä summa euroina; luokalle merkitään joko amount tai rate.",
            sv="Klassens fasta belopp i euro; för en klass anges antingen amount eller rate.",
            en="The fixed amount of the class in euros; a class states either amount or rate.",
        ),
    ] = None
    rate: Annotated[
        Maybe[UnitRate],
        Text(
            fi="Luokan hinta yksikköä kohden euroina; luokalle merkitään joko amount tai rate.",
            sv="Klassens pris per enhet i euro; för en klass anges antingen amount eller rate.",
            en="The price of the class for one unit, in euros; a class states either amount or rate.",
        ),
    ] = None


class TierTable(Tiered):
    """The driver and the priced classes that a file states."""

    TITLE: ClassVar[Text] = Text(fi="luokkataulukko", sv="klasstabell", en="tier table")

    shape: Annotated[
        Literal["tier-table"],
        Text(
            fi="Kaavan nimi: tier-table, luokkataulukko.",
            sv="Formelns namn: tier-table, klasstabell.",
            en="The formula's name: tier-table.",
        ),
    ]
    counting: Annotated[
        TierCounting,
        Coded(TierCounting),
        Text(
            fi="Maksetaanko vain oman luokan mukaan vai portaittain.",
            sv="Betalar man bara enligt den egna klassen eller stegvis.",
            en="Whether the own class alone counts, or class by class.",
        ),
    ]
    classes: Annotated[
        Some[PricedClass],
        Text(
            fi="Luokat hintoineen; niiden väliin ei jää aukkoja, eivätkä ne mene päällekkäin.",
            sv="Klasserna med sina priser; mellan dem finns inga luckor, och de överlappar inte varandra.",
            en="The classes with their prices, without gaps between them or overlaps.",
        ),
    ]


SLAB = Text(
    fi="Oman luokan mukaan; jakoperuste {driver}: {figure}.",
    sv="Enligt den egna klassen; fördelningsgrunden {driver}: {figure}.",
    en="By the own class; {driver}: {figure}.",
)
MARGINAL = Text(
    fi="Portaittain; jakoperuste {driver}: {figure}.",
    sv="Stegvis; fördelningsgrunden {driver}: {figure}.",
    en="Class by class; {driver}: {figure}.",
)
AMOUNT = Text(
    fi="Luokka {lower}–{upper}: {amount}.",
    sv="Klassen {lower}–{upper}: {amount}.",
    en="Class {lower}–{upper}: {amount}.",
)
OPEN_AMOUNT = Text(
    fi="Luokka, jonka alaraja on {lower}: {amount}.",
    sv="Klassen med den nedre gränsen {lower}: {amount}.",
    en="Class from {lower} up: {amount}.",
)
RATE = Text(
    fi="Luokka {lower}–{upper}: {units} × {rate} €.",
    sv="Klassen {lower}–{upper}: {units} × {rate} €.",
    en="Class {lower}–{upper}: {units} × €{rate}.",
)
OPEN_RATE = Text(
    fi="Luokka, jonka alaraja on {lower}: {units} × {rate} €.",
    sv="Klassen med den nedre gränsen {lower}: {units} × {rate} €.",
    en="Class from {lower} up: {units} × €{rate}.",
)

ClassPart = tuple[PricedClass, Fraction, Fraction]
"""A class, the units of the figure that are counted in it, and what they cost in euros."""


def _parts(stated: TierTable, ground: Ground) -> list[list[ClassPart]]:
    """Return for each member the classes by which it pays."""
    ordered, figures = in_order(stated.classes), ground.figures[stated.driver]
    limits = [Fraction(0), *(one.to.value for one in ordered if one.to is not None)]
    found = []
    for place, figure in zip(classes_of_members(stated, ordered, ground), figures, strict=True):
        if stated.counting is TierCounting.SLAB:
            found.append([_priced(ordered[place], figure)])
        else:
            tops = [*limits[1 : place + 1], figure]
            pairs = zip(ordered, tops, limits, strict=False)
            found.append([_priced(one, top - bottom) for one, top, bottom in pairs])
    return found


def _priced(one: PricedClass, units: Fraction) -> ClassPart:
    """Return what some units cost in a class."""
    if one.amount is not None:
        return one, units, one.amount.euros
    return one, units, Fraction(0) if one.rate is None else one.rate.value * units


def share(stated: TierTable, ground: Ground) -> Exact:
    """Charge each member by its own class, or by every class up to its own.

    Raises:
        NothingStatedError: a member's figure falls in no class.
    """
    return Exact.of([sum((cost for _, _, cost in parts), Fraction(0)) for parts in _parts(stated, ground)])


def step(stated: TierTable, ground: Ground, place: int) -> Step:
    """Tell of each class by which the member pays."""
    figure = ground.figures[stated.driver][place]
    told = tuple(_told(*part) for part in _parts(stated, ground.only([place]))[0])
    words = SLAB if stated.counting is TierCounting.SLAB else MARGINAL
    facts: dict[str, Fact] = {"driver": DRIVERS.label(stated.driver), "figure": Rate(figure)}
    return Step("tier-table", sum((one.exact for one in told), Fraction(0)), words, facts, told, "sum")


def _told(one: PricedClass, units: Fraction, cost: Fraction) -> Step:
    """Tell what some units cost in a class."""
    facts: dict[str, Fact] = {"lower": one.from_}
    if one.to is not None:
        facts["upper"] = one.to
    if one.amount is not None:
        words = OPEN_AMOUNT if one.to is None else AMOUNT
        return Step("class", cost, words, {**facts, "amount": one.amount}, reckoned="amount")
    price = {"units": Rate(units), "rate": one.rate or Rate(Fraction(0))}
    words = OPEN_RATE if one.to is None else RATE
    return Step("class", cost, words, {**facts, **price}, reckoned="units * rate")


def grows(stated: TierTable) -> bool:
    """Tell whether nobody pays less for a larger figure: always class by class, else if no class begins cheaper."""
    if stated.counting is TierCounting.MARGINAL:
        return True
    for one, after in pairwise(in_order(stated.classes)):
        if one.to is None or _priced(one, one.to.value)[2] > _priced(after, after.from_.value)[2]:
            return False
    return True


FORMULA = Formula(
    shape="tier-table",
    kind=FormulaKind.CHARGE,
    parameters=TierTable,
    about=Text(
        fi="Jäsen maksaa sen mukaan, mihin luokkaan sen luku kuuluu. Luokalla on kiinteä summa tai hinta yksikköä "
        "kohden, ja hinta lasketaan joko koko luvusta tai portaittain.",
        sv="En medlem betalar enligt den klass som dess tal hör till. En klass har ett fast belopp eller ett pris per "
        "enhet, och priset räknas antingen på hela talet eller stegvis.",
        en="A member pays by the class that its figure falls in. A class has a fixed amount or a price for one unit, "
        "and the price holds for the whole figure or class by class.",
    ),
    calculation=Text(
        fi="maksuosuus = oman luokan summa tai hinta × luku; portaittain luokkien osat yhteensä",
        sv="betalningsandel = den egna klassens belopp eller pris × talet; stegvis klassernas delar sammanlagt",
        en="share = the own class's amount, or its price × the figure; class by class the sum of the classes' parts",
    ),
    promise=Text(
        fi="Portaittain laskettuna se, jonka luku on suurempi, ei koskaan maksa vähemmän. Oman luokan mukaan näin on, "
        "jos mikään luokka ei ala halvempana kuin edellinen päättyy.",
        sv="Stegvis räknat betalar den som har ett större tal aldrig mindre. Enligt den egna klassen gäller det om "
        "ingen klass börjar billigare än den föregående slutar.",
        en="Class by class, whoever has a larger figure never pays less. By the own class this holds if no class "
        "begins cheaper than the one before it ends.",
    ),
    source=Text(
        fi="Käytössä maakunnallisissa ja valtakunnallisissa palveluissa, joissa hinta määräytyy kokoluokan mukaan.",
        sv="Används i regionala och nationella tjänster där priset bestäms enligt storleksklass.",
        en="Used in provincial and national services with prices by size class.",
    ),
    example=WorkedExample(
        stated={
            "shape": "tier-table",
            "driver": "population",
            "upper-bounds": "inclusive",
            "counting": "marginal",
            "classes": [
                {"from": "0", "to": "5000", "rate": "0.30"},
                {"from": "5001", "to": "20000", "rate": "0.20"},
                {"from": "20001", "rate": "0.10"},
            ],
        },
        figures={Driver.POPULATION: {"A": 36493, "B": 6896, "C": 931}},
        shares={"A": Money.of("6149.30"), "B": Money.of("1879.20"), "C": Money.of("279.30")},
    ),
    share=share,
    step=step,
    drivers=lambda stated: (stated.driver,),
    grows=grows,
)
