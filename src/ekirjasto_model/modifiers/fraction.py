"""A stated part of the year, the same for every member."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.formulas.formula import FormulaKind, Parameters
from ekirjasto_model.modifiers.modifier import Modifier, ModifierExample, Said, Setting, Sums
from ekirjasto_model.notation.scalars import Ratio
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.text import Text


class YearFraction(Parameters):
    """The part of the year that a file states."""

    TITLE: ClassVar[Text] = Text(fi="sovittu osa vuodesta", sv="avtalad del av året", en="agreed part of the year")

    shape: Annotated[
        Literal["fraction"],
        Text(
            fi="Muutoksen nimi: fraction, sovittu osa vuodesta.",
            sv="Ändringens namn: fraction, avtalad del av året.",
            en="The modifier's name: fraction, an agreed part of the year.",
        ),
    ]
    of_year: Annotated[
        Ratio,
        Text(
            fi="Se osa vuodesta, jonka jokainen maksaa, murtolukuna ja lainausmerkeissä, esimerkiksi 8/12.",
            sv="Den del av året som var och en betalar, som bråktal och inom citattecken, till exempel 8/12.",
            en="The part of the year that everybody pays for, as a fraction in quotation marks, for instance 8/12.",
        ),
    ]


SAID = Text(
    fi="Sovittu osa vuodesta: kaikki maksavat vuodesta {part}.",
    sv="Avtalad del av året: alla betalar {part} av året.",
    en="Agreed part of the year: everybody pays for {part} of the year.",
)


def factor(stated: YearFraction, setting: Setting) -> Exact:
    """Return the part of the year, by which every share is multiplied."""
    return Exact.alike(stated.of_year, len(setting.members))


def apply(stated: YearFraction, sums: Sums, setting: Setting) -> Sums:
    """Let everybody pay the same part of their share; limits met before do not bind it.

    >>> from fractions import Fraction
    >>> stated = YearFraction(shape="fraction", of_year=Fraction(8, 12))
    >>> apply(stated, Sums(Exact((600,))), MODIFIER.example.setting).exact[0]
    Fraction(400, 1)
    """
    return Sums(sums.exact.times(stated.of_year))


def said(stated: YearFraction, setting: Setting, place: int) -> Said:
    """Tell the part of the year."""
    return SAID, {"part": Rate(stated.of_year)}


MODIFIER = Modifier(
    shape="fraction",
    parameters=YearFraction,
    about=Text(
        fi="Jokainen maksaa saman osan koko vuoden osuudestaan, esimerkiksi kun palvelu alkaa kesken vuoden.",
        sv="Var och en betalar samma del av sin andel för hela året, till exempel när en tjänst börjar mitt under "
        "året.",
        en="Everybody pays the same part of their share of the whole year, for instance where a service starts in the "
        "middle of a year.",
    ),
    calculation=Text(fi="osuus × osa vuodesta", sv="andel × del av året", en="share × part of the year"),
    promise=Text(
        fi="Osuuksien keskinäiset suhteet eivät muutu. Erän summasta jää maksettavaksi sama osa.",
        sv="Andelarnas inbördes förhållanden ändras inte. Av postens summa återstår samma del att betala.",
        en="The shares keep their ratios. The same part of the item's sum remains to be paid.",
    ),
    source=Text(
        fi="Valtakunnallinen E-kirjasto laskutti avausvuodelta 2024 kahdeksan kuukautta kahdestatoista.",
        sv="Det nationella E-biblioteket fakturerade åtta månader av tolv för öppningsåret 2024.",
        en="The national E-library charged for eight months of twelve in 2024, the year in which it opened.",
    ),
    example=ModifierExample(
        stated={"shape": "fraction", "of-year": "8/12"},
        before={"A": Money.of("600.00"), "B": Money.of("390.00")},
        after={"A": Money.of("400.00"), "B": Money.of("260.00")},
        kind=FormulaKind.CHARGE,
    ),
    apply=apply,
    said=said,
    keeps_total=lambda stated: stated.of_year == 1,
    factor=factor,
)
