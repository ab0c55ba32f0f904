"""An amount of its own for each member."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.errors import NothingStatedError
from ekirjasto_model.formulas.formula import Formula, FormulaKind, Parameters, WorkedExample
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.notation.absence import Some
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Amount, MunicipalityCode
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text


class FixedAmount(Part):
    """One municipality and what it pays."""

    TITLE: ClassVar[Text] = Text(fi="Kiinteä summa", sv="Fast belopp", en="Fixed amount")

    municipality: Annotated[
        MunicipalityCode,
        Text(
            fi="Kunta kolminumeroisena kuntakoodina, lainausmerkeissä.",
            sv="Kommunen som en tresiffrig kommunkod, inom citattecken.",
            en="The municipality by its three-digit municipality code, in quotation marks.",
        ),
    ]
    amount: Annotated[
        Amount,
        Text(
            fi="Summa, jonka kunta maksaa, euroina.",
            sv="Beloppet som kommunen betalar, i euro.",
            en="The amount that the municipality pays, in euros.",
        ),
    ]


class Fixed(Parameters):
    """The amounts that a file states, one for each member."""

    TITLE: ClassVar[Text] = Text(fi="kiinteät summat", sv="fasta belopp", en="fixed amounts")

    shape: Annotated[
        Literal["fixed"],
        Text(
            fi="Kaavan nimi: fixed, kiinteät summat.",
            sv="Formelns namn: fixed, fasta belopp.",
            en="The formula's name: fixed.",
        ),
    ]
    amounts: Annotated[
        Some[FixedAmount],
        Text(
            fi="Jokaisen erän maksavan jäsenen summa.",
            sv="Beloppet för varje medlem som betalar posten.",
            en="The amount of every member that shares the item.",
        ),
    ]


SAID = Text(
    fi="Kunnalle sovittu summa {amount}.",
    sv="Beloppet som avtalats för kommunen är {amount}.",
    en="The amount agreed for the municipality is {amount}.",
)


def _amounts(stated: Fixed, ground: Ground) -> list[Money]:
    """Return every member's amount; of two for one member the greater, so that their order is nothing."""
    of_codes: dict[str, Money] = {}
    for one in stated.amounts:
        of_codes[one.municipality] = max(one.amount, of_codes.get(one.municipality, one.amount))
    for member in ground.members:
        if member not in of_codes:
            raise NothingStatedError("fixed-amount", member)
    return [of_codes[member] for member in ground.members]


def share(stated: Fixed, ground: Ground) -> Exact:
    """Charge each member the amount stated for it.

    Raises:
        NothingStatedError: a member has no amount.

    >>> amounts = [{"municipality": "047", "amount": "120.00"}, {"municipality": "583", "amount": "80.50"}]
    >>> stated = Fixed.model_validate({"shape": "fixed", "amounts": amounts})
    >>> str(share(stated, Ground(("583",), {}))[0])
    '161/2'
    """
    return Exact.of([amount.euros for amount in _amounts(stated, ground)])


def step(stated: Fixed, ground: Ground, place: int) -> Step:
    """Tell the member's amount."""
    amount = _amounts(stated, ground.only([place]))[0]
    return Step("fixed", amount.euros, SAID, {"amount": amount}, reckoned="amount")


FORMULA = Formula(
    shape="fixed",
    kind=FormulaKind.CHARGE,
    parameters=Fixed,
    about=Text(
        fi="Jokainen kunta maksaa sille sovitun summan. Kokonaissumma on summien yhteismäärä.",
        sv="Varje kommun betalar det belopp som har avtalats för den. Totalsumman är beloppen sammanlagt.",
        en="Every municipality pays the amount agreed for it. The total is the sum of the amounts.",
    ),
    calculation=Text(
        fi="maksuosuus = kunnalle merkitty summa",
        sv="betalningsandel = beloppet som anges för kommunen",
        en="share = the amount stated for the municipality",
    ),
    promise=Text(
        fi="Kunta maksaa täsmälleen sille merkityn summan. Kaava ei lupaa, että suurempi kunta maksaa "
        "vähintään yhtä paljon kuin pienempi.",
        sv="En kommun betalar exakt det belopp som anges för den. Formeln lovar inte att en större kommun betalar "
        "minst lika mycket som en mindre.",
        en="A municipality pays exactly the amount stated for it. The formula does "
        "not promise that a larger municipality pays at least as much as a smaller one.",
    ),
    source=Text(
        fi="Käytössä koordinoivien kuntien omissa osuuksissa ja vanhojen sopimusten summissa.",
        sv="Används för samordnande kommuners egna andelar och för belopp i gamla avtal.",
        en="Used for lead municipalities' own parts and for the amounts of old agreements.",
    ),
    example=WorkedExample(
        stated={
            "shape": "fixed",
            "amounts": [{"municipality": "564", "amount": "2500.00"}, {"municipality": "047", "amount": "120.00"}],
        },
        shares={"047": Money.of("120.00"), "564": Money.of("2500.00")},
    ),
    share=share,
    step=step,
    grows=lambda stated: False,
)
