"""A given sum in two pieces: the first up to an amount by one formula, the rest by another."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.formulas.formula import Formula, FormulaKind, Parameters, WorkedExample
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.formulas.within import all_grow, drivers_of, groupings_of, shared, told
from ekirjasto_model.notation.scalars import Amount
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text

if TYPE_CHECKING:
    from ekirjasto_model.formulas.catalogue import StatedSplit


class Piecewise(Parameters):
    """The amount of the first piece and the two formulas that a file states."""

    TITLE: ClassVar[Text] = Text(fi="kahdessa osassa", sv="i två delar", en="in two pieces")

    shape: Annotated[
        Literal["piecewise"],
        Text(
            fi="Kaavan nimi: piecewise, kahdessa osassa.",
            sv="Formelns namn: piecewise, i två delar.",
            en="The formula's name: piecewise, in two pieces.",
        ),
    ]
    up_to: Annotated[
        Amount,
        Text(
            fi="Summa, johon asti jaetaan ensimmäisellä kaavalla, euroina.",
            sv="Den summa upp till vilken den första formeln används, i euro.",
            en="The sum up to which the first formula is used, in euros.",
        ),
    ]
    first: Annotated[
        StatedSplit,
        Text(
            fi="Kaava, jolla summan alkuosa jaetaan.",
            sv="Formeln enligt vilken den första delen av summan fördelas.",
            en="The formula that shares the first piece of the sum.",
        ),
    ]
    rest: Annotated[
        StatedSplit,
        Text(
            fi="Kaava, jolla loput jaetaan.",
            sv="Formeln enligt vilken resten fördelas.",
            en="The formula that shares the rest.",
        ),
    ]


SAID = Text(
    fi="Kahdessa osassa: osuudet alkuosasta ja lopuista lasketaan yhteen.",
    sv="I två delar: andelarna av den första delen och av resten räknas samman.",
    en="In two pieces: the shares of the first piece and of the rest are added up.",
)
FIRST = Text(fi="Alkuosa, {piece} €.", sv="Den första delen, {piece} €.", en="The first piece, €{piece}.")
REST = Text(fi="Loput, {piece} €.", sv="Resten, {piece} €.", en="The rest, €{piece}.")


def _first_part(stated: Piecewise, ground: Ground) -> Fraction:
    """Return what part of the whole the first piece is; of nothing, all of it if there is a first piece at all."""
    whole = ground.whole or Fraction(0)
    return min(stated.up_to.euros / whole, Fraction(1)) if whole else Fraction(stated.up_to.cents > 0)


def _pieces(stated: Piecewise, ground: Ground) -> list[tuple[str, Fraction, Parameters, Ground]]:
    """Return each piece that is not empty: its key, its part of the whole, its formula and its ground."""
    first, whole = _first_part(stated, ground), ground.whole or Fraction(0)
    stated_pieces = (("first", first, stated.first), ("rest", 1 - first, stated.rest))
    return [(key, part, formula, ground.sharing(whole * part)) for key, part, formula in stated_pieces if part]


def share(stated: Piecewise, ground: Ground) -> Exact:
    """Add up each member's parts of the two pieces."""
    parts = Exact((0,) * len(ground.members))
    for _, part, formula, inner in _pieces(stated, ground):
        parts = parts.plus(shared(formula, inner).times(part))
    return parts


def below(stated: Piecewise, ground: Ground) -> list[tuple[str, Ground]]:
    """Return the ground of each piece that is not empty."""
    return [(key, inner) for key, _, _, inner in _pieces(stated, ground)]


def step(stated: Piecewise, ground: Ground, place: int) -> Step:
    """Tell of each piece how large it is and how it is shared."""
    found = []
    for key, part, formula, inner_ground in _pieces(stated, ground):
        inner, words = told(formula, inner_ground, place), FIRST if key == "first" else REST
        facts: dict[str, Fact] = {"piece": ground.euros(part), "part": Rate(part)}
        found.append(Step("piece", part * inner.exact, words, facts, (inner,), "part * sum"))
    return Step("piecewise", sum((one.exact for one in found), Fraction(0)), SAID, {}, tuple(found), "sum")


FORMULA = Formula(
    shape="piecewise",
    kind=FormulaKind.SPLIT,
    parameters=Piecewise,
    about=Text(
        fi="Summan alkuosa jaetaan yhdellä kaavalla ja loput toisella.",
        sv="Den första delen av summan fördelas enligt en formel och resten enligt en annan.",
        en="The first piece of a sum is shared by one formula and the rest by another.",
    ),
    calculation=Text(
        fi="maksuosuus = osuus alkuosasta + osuus lopuista",
        sv="betalningsandel = andelen av den första delen + andelen av resten",
        en="share = share of the first piece + share of the rest",
    ),
    promise=Text(
        fi="Maksuosuuksien summa on sentilleen jaettava summa.",
        sv="Betalningsandelarna är sammanlagt på centen lika stora som summan.",
        en="The shares add up to the sum, to the cent.",
    ),
    source=Text(
        fi="Käytössä esimerkiksi valtionosuuksien ja yhteisten perusmaksujen jaossa.",
        sv="Används till exempel vid fördelning av statsandelar och gemensamma grundavgifter.",
        en="Used for instance in rules on state aid and in the sharing of common basic fees.",
    ),
    example=WorkedExample(
        stated={
            "shape": "piecewise",
            "up-to": "300.00",
            "first": {"shape": "equal"},
            "rest": {"shape": "proportional", "driver": "population"},
        },
        whole=Money.of("1000.00"),
        figures={Driver.POPULATION: {"A": 12401, "B": 6896, "C": 931}},
        shares={"A": Money.of("529.14"), "B": Money.of("338.64"), "C": Money.of("132.22")},
    ),
    share=share,
    step=step,
    drivers=lambda stated: drivers_of(stated.first, stated.rest),
    groupings=lambda stated: groupings_of(stated.first, stated.rest),
    grows=lambda stated: all_grow(stated.first, stated.rest),
    within=lambda stated: {"first": stated.first, "rest": stated.rest},
    below=below,
)
