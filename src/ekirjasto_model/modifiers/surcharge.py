"""A surcharge in per cent on every share."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.modifiers.modifier import Modifier, ModifierExample, Said, Setting, Sums
from ekirjasto_model.notation.scalars import Percentage
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.text import Text


class Surcharge(Parameters):
    """The percentage that a file states."""

    TITLE: ClassVar[Text] = Text(fi="lisä", sv="tillägg", en="surcharge")

    shape: Annotated[
        Literal["surcharge"],
        Text(
            fi="Muutoksen nimi: surcharge, lisä.",
            sv="Ändringens namn: surcharge, tillägg.",
            en="The modifier's name: surcharge.",
        ),
    ]
    percent: Annotated[
        Percentage,
        Text(
            fi="Lisän suuruus prosentteina maksuosuudesta.",
            sv="Tilläggets storlek i procent av betalningsandelen.",
            en="The surcharge in per cent of the share.",
        ),
    ]


SAID = Text(fi="Lisä: {percent} prosenttia.", sv="Tillägg: {percent} procent.", en="Surcharge: {percent} per cent.")


def factor(stated: Surcharge, setting: Setting) -> Exact:
    """Return what every share is multiplied by."""
    return Exact.alike(1 + stated.percent.value / 100, len(setting.members))


def apply(stated: Surcharge, sums: Sums, setting: Setting) -> Sums:
    """Raise every share by the percentage; limits met before do not bind what is raised.

    >>> from ekirjasto_model.values.rate import Rate
    >>> stated = Surcharge(shape="surcharge", percent=Rate.of("5"))
    >>> apply(stated, Sums(Exact((100,))), MODIFIER.example.setting).exact[0]
    Fraction(105, 1)
    """
    return Sums(sums.exact.times(1 + stated.percent.value / 100))


def said(stated: Surcharge, setting: Setting, place: int) -> Said:
    """Tell the percentage."""
    return SAID, {"percent": stated.percent}


MODIFIER = Modifier(
    shape="surcharge",
    parameters=Surcharge,
    about=Text(
        fi="Jokaiseen maksuosuuteen lisätään sama prosenttiosuus, esimerkiksi hallintokuluja varten.",
        sv="Till varje betalningsandel läggs samma procentandel, till exempel för administrationskostnader.",
        en="The same percentage is added to every share, for instance for administration.",
    ),
    calculation=Text(
        fi="osuus × (1 + prosentti ÷ 100)", sv="andel × (1 + procent ÷ 100)", en="share × (1 + percentage ÷ 100)"
    ),
    promise=Text(
        fi="Osuuksien keskinäiset suhteet eivät muutu. Erän summa kasvaa lisän verran.",
        sv="Andelarnas inbördes förhållanden ändras inte. Postens summa växer med tillägget.",
        en="The ratios between the shares do not change. The item's sum grows by the surcharge.",
    ),
    source=Text(
        fi="Tavallinen kuntien sopimuksissa, joissa koordinoiva kunta perii hallintokulut.",
        sv="Vanlig i avtal mellan kommuner där den samordnande kommunen tar ut administrationskostnader.",
        en="Usual in municipal agreements where the lead municipality charges for administration.",
    ),
    example=ModifierExample(
        stated={"shape": "surcharge", "percent": "5"},
        before={"A": Money.of("600.00"), "B": Money.of("400.00")},
        after={"A": Money.of("630.00"), "B": Money.of("420.00")},
    ),
    apply=apply,
    said=said,
    keeps_total=lambda stated: not stated.percent.value,
    factor=factor,
    repeats=True,
)
