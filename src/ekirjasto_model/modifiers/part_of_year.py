"""The part of the year for which a member pays, by the agreement's first- and last-year rules."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, ClassVar, Literal

from ekirjasto_model.formulas.formula import FormulaKind, Parameters
from ekirjasto_model.modifiers.modifier import Modifier, ModifierExample, Said, Setting, Sums
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.text import Text


class PartOfYearModifier(Parameters):
    """Nothing but the name: the agreement states the rules."""

    TITLE: ClassVar[Text] = Text(fi="vuoden osa", sv="del av året", en="part of the year")

    shape: Annotated[
        Literal["part-of-year"],
        Text(
            fi="Muutoksen nimi: part-of-year, vuoden osa; sen paikka luettelossa ratkaisee, milloin vajaa vuosi "
            "otetaan huomioon (jos sitä ei ole, heti kaavan jälkeen).",
            sv="Ändringens namn: part-of-year, del av året; dess plats i listan avgör när ett ofullständigt år "
            "beaktas (om den saknas, genast efter formeln).",
            en="The modifier's name: part-of-year; its place in the list decides when a partial year is counted (if "
            "it is left out, right after the formula).",
        ),
    ]


WHOLE = Text(
    fi="Vuoden osa: kunta on mukana koko vuoden.",
    sv="Del av året: kommunen är med hela året.",
    en="Part of the year: the municipality takes part all year.",
)
SAID = Text(
    fi="Vuoden osa: kunta on mukana vain osan vuotta, ja vuodesta maksetaan {part}.",
    sv="Del av året: kommunen är med bara en del av året, och av året betalas {part}.",
    en="Part of the year: the municipality takes part for only a part of the year, and {part} of the year is paid for.",
)


def factor(stated: PartOfYearModifier, setting: Setting) -> Exact:
    """Return the parts of the year, by which a charge is multiplied."""
    return Exact.of([Fraction(1) if part is None else part for part in setting.parts_of_year])


def apply(stated: PartOfYearModifier, sums: Sums, setting: Setting) -> Sums:
    """Let those who pay for a part of the year pay that part of their share.

    What they do not pay of a split is shared by the others in proportion to their
    shares; where nobody else has a share, the shares are raised alike to the sum.
    Of a charge nobody else pays it.

    >>> shared = apply(PartOfYearModifier(shape="part-of-year"), Sums(Exact((6, 3, 1))), MODIFIER.example.setting)
    >>> [str(one) for one in shared.exact]
    ['32/5', '16/5', '2/5']
    """
    if all(part is None for part in setting.parts_of_year):
        return sums
    if setting.kind is FormulaKind.CHARGE:
        return Sums(sums.exact.by_each(factor(stated, setting)))
    return Sums(Exact.of(_shared(list(sums.exact), setting.parts_of_year)))


def _shared(full: list[Fraction], parts: tuple[Fraction | None, ...]) -> list[Fraction]:
    """Return the shares of a split, whose sum stays what it was wherever somebody has a share."""
    pairs = list(zip(full, parts, strict=True))
    whole = sum(full, Fraction(0))
    taken = sum((share * part for share, part in pairs if part is not None), Fraction(0))
    left = sum((share for share, part in pairs if part is None), Fraction(0))
    if left:
        scale = (whole - taken) / left
        return [share * scale if part is None else share * part for share, part in pairs]
    scale = whole / taken if taken else Fraction(0)
    return [share * (part or 0) * scale for share, part in pairs]


def said(stated: PartOfYearModifier, setting: Setting, place: int) -> Said:
    """Tell the part of the year."""
    part = setting.parts_of_year[place]
    return (WHOLE, {}) if part is None else (SAID, {"part": Rate(part)})


MODIFIER = Modifier(
    shape="part-of-year",
    parameters=PartOfYearModifier,
    about=Text(
        fi="Jäsen, joka on mukana vain osan vuotta, maksaa osan, joka määräytyy sopimuksen ensimmäistä tai viimeistä "
        "vuotta koskevan säännön mukaan. Jaettavasta summasta muut maksavat loput.",
        sv="En medlem som är med bara en del av året betalar den del som avtalets regel för det första eller sista "
        "året anger. Av en summa som fördelas betalar de andra resten.",
        en="A member for only a part of the year pays the part that the agreement's rule for the first or last year "
        "gives. Of a sum that is shared, the others pay the rest.",
    ),
    calculation=Text(fi="osuus × vuoden osa", sv="andel × del av året", en="share × part of the year"),
    promise=Text(
        fi="Jaettavan erän summa ei muutu. Koko vuoden mukana olevien osuuksien keskinäiset suhteet eivät muutu.",
        sv="Summan för en post som fördelas ändras inte. De inbördes förhållandena mellan andelarna för dem som är med "
        "hela året ändras inte.",
        en="The sum of an item that is shared does not change. The ratios between those who are members all year do "
        "not change.",
    ),
    source=Text(
        fi="Yhteistyösopimus: ensimmäisen ja viimeisen vuoden maksusääntö.",
        sv="Samarbetsavtalet: betalningsregeln för det första och det sista året.",
        en="The co-operation agreement: the rule for the first and the last year's fee.",
    ),
    example=ModifierExample(
        stated={"shape": "part-of-year"},
        before={"A": Money.of("600.00"), "B": Money.of("300.00"), "C": Money.of("100.00")},
        after={"A": Money.of("640.00"), "B": Money.of("320.00"), "C": Money.of("40.00")},
        parts_of_year={"C": Fraction(2, 5)},
    ),
    apply=apply,
    said=said,
    keeps_total=lambda stated: False,
    factor=factor,
)
