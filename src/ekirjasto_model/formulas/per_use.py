"""A price for each use: a loan, a borrower or another unit that is counted."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.formulas.formula import Formula, FormulaKind, Parameters, WorkedExample
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.scalars import UnitRate
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text


class PerUse(Parameters):
    """The price and the driver that a file states."""

    TITLE: ClassVar[Text] = Text(fi="käytön mukaan", sv="enligt användning", en="per use")

    shape: Annotated[
        Literal["per-use"],
        Text(
            fi="Kaavan nimi: per-use, käytön mukaan.",
            sv="Formelns namn: per-use, enligt användning.",
            en="The formula's name: per-use.",
        ),
    ]
    driver: Annotated[
        Driver,
        Coded(Driver),
        Text(
            fi="Jakoperuste, joka mittaa käyttöä: loans (lainaukset), active-borrowers (aktiiviset lainaajat) tai "
            "own-measure (oma tunnusluku).",
            sv="Fördelningsgrunden som mäter användningen: loans (utlån), active-borrowers (aktiva låntagare) eller "
            "own-measure (eget nyckeltal).",
            en="The driver that measures the use: loans, active-borrowers or own-measure.",
        ),
    ]
    rate: Annotated[
        UnitRate,
        Text(
            fi="Yhden käyttökerran tai käyttäjän hinta euroina.",
            sv="Priset för en användning eller en användare, i euro.",
            en="The price of one use or user, in euros.",
        ),
    ]


SAID = Text(
    fi="Jakoperuste {driver}: {figure} × {rate} €.",
    sv="Fördelningsgrunden {driver}: {figure} × {rate} €.",
    en="By {driver}: {figure} × €{rate}.",
)


def share(stated: PerUse, ground: Ground) -> Exact:
    """Charge each member its figure times the price, in exact euros.

    >>> stated = PerUse(shape="per-use", driver=Driver.LOANS, rate=Rate.of("0.12"))
    >>> str(share(stated, Ground(("583",), {Driver.LOANS: Exact((1250,))}))[0])
    '150'
    """
    return ground.figures[stated.driver].times(stated.rate.value)


def step(stated: PerUse, ground: Ground, place: int) -> Step:
    """Tell the figure and the price."""
    figure = ground.figures[stated.driver][place]
    facts: dict[str, Fact] = {"driver": DRIVERS.label(stated.driver), "figure": Rate(figure), "rate": stated.rate}
    return Step("per-use", figure * stated.rate.value, SAID, facts, (), "figure * rate")


FORMULA = Formula(
    shape="per-use",
    kind=FormulaKind.CHARGE,
    parameters=PerUse,
    about=Text(
        fi="Jokainen kunta maksaa saman hinnan jokaisesta käytöstä, esimerkiksi lainauksesta tai aktiivisesta "
        "lainaajasta. Kokonaissumma on maksuosuuksien summa.",
        sv="Varje kommun betalar samma pris för varje användning, till exempel för varje lån eller aktiv låntagare. "
        "Totalsumman är summan av betalningsandelarna.",
        en="Every municipality pays the same price for each use, for instance for each loan or active borrower. The "
        "total is the sum of the shares.",
    ),
    calculation=Text(
        fi="maksuosuus = kunnan käyttö × käytön hinta",
        sv="betalningsandel = kommunens användning × priset för en användning",
        en="share = the municipality's use × price of one use",
    ),
    promise=Text(
        fi="Se, jonka käyttö on suurempi, ei koskaan maksa vähemmän, eikä kunnan maksuosuus riipu muista jäsenistä.",
        sv="Den vars användning är större betalar aldrig mindre, och betalningsandelen beror inte på de andra "
        "medlemmarna.",
        en="Whoever uses more never pays less, and a share does not depend on the other members.",
    ),
    source=Text(
        fi="Käytössä palveluissa, joista toimittaja laskuttaa käytön tai käyttäjien mukaan.",
        sv="Används för tjänster som leverantören fakturerar enligt användning eller antal användare.",
        en="Used for services that the supplier invoices by use or by users.",
    ),
    example=WorkedExample(
        stated={"shape": "per-use", "driver": "loans", "rate": "0.125"},
        figures={Driver.LOANS: {"A": 47600, "B": 8121}},
        shares={"A": Money.of("5950.00"), "B": Money.of("1015.13")},
    ),
    share=share,
    step=step,
    drivers=lambda stated: (stated.driver,),
    price=lambda stated: stated.rate,
)
