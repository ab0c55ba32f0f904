"""A discount for a class of members."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.differences import DIFFERENCES, Difference
from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.errors import CannotLimitError
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.modifiers.member_class import MemberClass, drivers_of, in_class
from ekirjasto_model.modifiers.modifier import Modifier, ModifierExample, Said, Setting, Sums
from ekirjasto_model.modifiers.wording import DIFFERENCE
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.scalars import Percentage
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.text import Text


class Discount(Parameters):
    """Who gets a discount of how many per cent, and who bears the difference."""

    TITLE: ClassVar[Text] = Text(fi="ryhmän alennus", sv="rabatt för en klass", en="discount for a class")

    shape: Annotated[
        Literal["discount"],
        Text(
            fi="Muutoksen nimi: discount, ryhmän alennus.",
            sv="Ändringens namn: discount, rabatt för en klass.",
            en="The modifier's name: discount.",
        ),
    ]
    class_: Annotated[
        MemberClass,
        Text(
            fi="Jäsenet, jotka saavat alennuksen.",
            sv="De medlemmar som får rabatten.",
            en="The members that get the discount.",
        ),
    ]
    percent: Annotated[
        Percentage,
        Text(
            fi="Alennuksen suuruus prosentteina maksuosuudesta.",
            sv="Rabattens storlek i procent av betalningsandelen.",
            en="The discount in per cent of the share.",
        ),
    ]
    difference: Annotated[Difference, Coded(Difference), DIFFERENCE]


SAID = Text(
    fi="Ryhmän alennus: {percent} prosenttia (erotus: {difference}).",
    sv="Rabatt för en klass: {percent} procent; skillnaden {difference}.",
    en="Discount for a class: {percent} per cent; the difference is {difference}.",
)
OTHERS = Text(
    fi="Ryhmän alennus ei koske kuntaa (erotus: {difference}).",
    sv="Rabatten för en klass gäller inte kommunen; skillnaden {difference}.",
    en="The discount for a class does not concern the municipality; the difference is {difference}.",
)


def factor(stated: Discount, setting: Setting) -> Exact | None:
    """Return what is left of each share, None where the others bear the difference."""
    return None if stated.difference is Difference.SHARED else _left(stated, setting)


def apply(stated: Discount, sums: Sums, setting: Setting) -> Sums:
    """Lower the shares of the class; where the others bear it, raise theirs in proportion.

    Limits met before bind neither.

    Raises:
        CannotLimitError: there is nobody to bear the difference.

    >>> stated = Discount.model_validate(MODIFIER.example.stated)
    >>> shared = apply(stated, Sums(Exact((600, 300, 100))), MODIFIER.example.setting)
    >>> [str(one) for one in shared.exact]
    ['1880/3', '940/3', '60']
    """
    lowered = sums.exact.by_each(_left(stated, setting))
    difference = sums.exact.total - lowered.total
    if stated.difference is Difference.NOT_SHARED or not difference:
        return Sums(lowered)
    bearing = [Fraction(0 if chosen else 1) for chosen in in_class(stated.class_, setting)]
    others = sums.exact.by_each(Exact.of(bearing))
    if not others.total:
        raise CannotLimitError
    return Sums(lowered.plus(others.times(difference / others.total)))


def _left(stated: Discount, setting: Setting) -> Exact:
    """Return the part of each share that is left."""
    left = 1 - stated.percent.value / 100
    return Exact.of([left if chosen else Fraction(1) for chosen in in_class(stated.class_, setting)])


def said(stated: Discount, setting: Setting, place: int) -> Said:
    """Tell the discount, or that the member has none."""
    difference = DIFFERENCES.label(stated.difference)
    if in_class(stated.class_, setting)[place]:
        return SAID, {"percent": stated.percent, "difference": difference}
    return OTHERS, {"difference": difference}


MODIFIER = Modifier(
    shape="discount",
    parameters=Discount,
    about=Text(
        fi="Alennuksen saavat nimetyt jäsenet tai ne, joiden luku on rajan sovitulla puolella: joko rajaa pienempi "
        "tai vähintään rajan suuruinen.",
        sv="Rabatt får namngivna medlemmar eller de vars tal ligger på den avtalade sidan av en gräns: antingen "
        "mindre än gränsen eller minst lika stort som den.",
        en="A discount goes to named members, or to those whose figure is on the agreed side of a bound: either "
        "below it, or the bound or more.",
    ),
    calculation=Text(
        fi="osuus × (1 − prosentti ÷ 100)", sv="andel × (1 − procent ÷ 100)", en="share × (1 − percentage ÷ 100)"
    ),
    promise=Text(
        fi="Alennuksen saavien osuuksien keskinäiset suhteet eivät muutu, eivät myöskään muiden.",
        sv="De inbördes förhållandena mellan andelarna för dem som får rabatt ändras inte, inte heller mellan de "
        "andras andelar.",
        en="The shares of those who get the discount keep their ratios, and so do the others' shares.",
    ),
    source=Text(
        fi="Tavallinen kirjastojen yhteisissä hankinnoissa, joissa pienet kunnat saavat alennuksen.",
        sv="Vanlig i bibliotekens gemensamma upphandlingar, där små kommuner får rabatt.",
        en="Usual in libraries' joint purchases, where small municipalities get a discount.",
    ),
    example=ModifierExample(
        stated={
            "shape": "discount",
            "class": {"below": {"driver": "population", "bound": "2000"}},
            "percent": "40",
            "difference": "shared",
        },
        before={"A": Money.of("600.00"), "B": Money.of("300.00"), "C": Money.of("100.00")},
        after={"A": Money.of("626.67"), "B": Money.of("313.33"), "C": Money.of("60.00")},
        figures={Driver.POPULATION: {"A": 12401, "B": 6200, "C": 1999}},
    ),
    apply=apply,
    said=said,
    keeps_total=lambda stated: stated.difference is Difference.SHARED or not stated.percent.value,
    factor=factor,
    drivers=lambda stated: drivers_of(stated.class_),
    repeats=True,
)
