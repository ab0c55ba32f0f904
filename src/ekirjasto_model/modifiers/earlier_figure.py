"""Figures of an earlier year."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pendulum import Date

from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.modifiers.modifier import Modifier, ModifierExample, Said, Setting, unchanged
from ekirjasto_model.notation.whole_number import WholeNumber
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.text import Text


class EarlierFigure(Parameters):
    """How many years earlier the figures are."""

    TITLE: ClassVar[Text] = Text(fi="aiemman vuoden luku", sv="ett tidigare års tal", en="an earlier year's figure")

    shape: Annotated[
        Literal["earlier-figure"],
        Text(
            fi="Muutoksen nimi: earlier-figure, aiemman vuoden luku; se on luettelon ensimmäisenä.",
            sv="Ändringens namn: earlier-figure, ett tidigare års tal; den står först i listan.",
            en="The modifier's name: earlier-figure; it stands first in the list.",
        ),
    ]
    years_before: Annotated[
        int,
        WholeNumber(1, 10),
        Text(
            fi="Kuinka monta vuotta ennen jakoperusteiden päivää luvut otetaan.",
            sv="Hur många år före fördelningsgrundernas dag talen gäller.",
            en="How many years before the drivers' day the figures are of.",
        ),
    ]


SAID = Text(
    fi="Aiemman vuoden luku; vuosia jakoperusteiden päivään: {count}.",
    sv="Ett tidigare års tal; antal år till fördelningsgrundernas dag: {count}.",
    en="An earlier year's figure; years to the drivers' day: {count}.",
)


def days(stated: EarlierFigure, day: Date) -> tuple[Date, ...]:
    """Return the same day some years earlier; of the leap day, 28 February.

    >>> [str(day) for day in days(EarlierFigure(shape="earlier-figure", years_before=2), Date(2021, 12, 31))]
    ['2019-12-31']
    """
    return (day.subtract(years=stated.years_before),)


def said(stated: EarlierFigure, setting: Setting, place: int) -> Said:
    """Tell how many years earlier the figures are."""
    return SAID, {"count": stated.years_before}


MODIFIER = Modifier(
    shape="earlier-figure",
    parameters=EarlierFigure,
    about=Text(
        fi="Kaavaan otetaan luvut aiemmalta vuodelta, esimerkiksi kun uusimmat luvut eivät ole ajoissa saatavilla.",
        sv="I formeln används ett tidigare års tal, till exempel när de nyaste talen inte fås i tid.",
        en="The formula takes the figures of an earlier year, for instance where the newest ones come too late.",
    ),
    calculation=Text(fi="luku = aiemman vuoden luku", sv="tal = det tidigare årets tal", en="figure = earlier figure"),
    promise=Text(
        fi="Jokaisen jäsenen luku on samalta aiemmalta päivältä.",
        sv="Varje medlems tal gäller samma tidigare dag.",
        en="Every member's figure is of the same earlier day.",
    ),
    source=Text(
        fi="Tavallinen: talousarviota tehtäessä edellisen vuoden luvut puuttuvat vielä.",
        sv="Vanlig: när budgeten görs upp saknas ännu talen för året innan.",
        en="Usual: when a budget is made, the figures of the year before are not there yet.",
    ),
    example=ModifierExample(
        stated={"shape": "earlier-figure", "years-before": 1},
        before={"A": Money.of("600.00"), "B": Money.of("400.00")},
        after={"A": Money.of("650.00"), "B": Money.of("350.00")},
        figures_of_days={"A": (6500,), "B": (3500,)},
    ),
    apply=unchanged,
    said=said,
    keeps_total=lambda stated: True,
    days=days,
)
