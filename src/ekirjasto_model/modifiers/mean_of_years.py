"""Figures that are the mean of several years."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pendulum import Date

from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.modifiers.modifier import Modifier, ModifierExample, Said, Setting, unchanged
from ekirjasto_model.notation.whole_number import WholeNumber
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.text import Text


class MeanOfYears(Parameters):
    """The number of years that a file states."""

    TITLE: ClassVar[Text] = Text(fi="usean vuoden keskiarvo", sv="medeltal för flera år", en="mean of several years")

    shape: Annotated[
        Literal["mean-of-years"],
        Text(
            fi="Muutoksen nimi: mean-of-years, usean vuoden keskiarvo; se on luettelon ensimmäisenä.",
            sv="Ändringens namn: mean-of-years, medeltal för flera år; den står först i listan.",
            en="The modifier's name: mean-of-years; it stands first in the list.",
        ),
    ]
    years: Annotated[
        int,
        WholeNumber(2, 10),
        Text(
            fi="Kuinka monen vuoden lukujen keskiarvoa käytetään: jakoperusteiden päivän ja sitä edeltävien vuosien "
            "viimeisten päivien.",
            sv="Medeltalet av hur många års tal som används: talen för fördelningsgrundernas dag och för den sista "
            "dagen av åren före den.",
            en="The mean of how many years' figures is used: those of the drivers' day and of the last days of the "
            "years before it.",
        ),
    ]


SAID = Text(
    fi="Usean vuoden keskiarvo: luvut ovat {count} vuoden keskiarvoja.",
    sv="Medeltal för flera år: talen är medeltal för {count} år.",
    en="Mean of several years: the figures are means of {count} years.",
)


def days(stated: MeanOfYears, day: Date) -> tuple[Date, ...]:
    """Return the day and the year-ends before it, the latest first.

    >>> stated = MeanOfYears(shape="mean-of-years", years=3)
    >>> [str(day) for day in days(stated, Date(2021, 12, 31))]
    ['2021-12-31', '2020-12-31', '2019-12-31']
    """
    return (day, *(Date(day.year - back, 12, 31) for back in range(1, stated.years)))


def said(stated: MeanOfYears, setting: Setting, place: int) -> Said:
    """Tell of how many years the figures are means."""
    return SAID, {"count": stated.years}


MODIFIER = Modifier(
    shape="mean-of-years",
    parameters=MeanOfYears,
    about=Text(
        fi="Kaavaan otetaan usean vuoden lukujen keskiarvo, jotta yhden vuoden vaihtelu ei heilauta osuuksia.",
        sv="I formeln används medeltalet av flera års tal, så att variationen ett enskilt år inte rubbar andelarna.",
        en="The formula takes the mean of several years' figures, so that one year's variation does not sway the "
        "shares.",
    ),
    calculation=Text(
        fi="luku = vuosien lukujen summa ÷ vuosien määrä",
        sv="tal = summan av årens tal ÷ antalet år",
        en="figure = sum of the years' figures ÷ number of years",
    ),
    promise=Text(
        fi="Keskiarvo lasketaan tarkasti, pyöristämättä. Jos yhdenkin vuoden luku puuttuu, osuuksia ei lasketa.",
        sv="Medeltalet räknas exakt, utan avrundning. Om talet för ett enda år saknas räknas inga andelar.",
        en="The mean is exact and is not rounded. If the figure of a single year is missing, no shares are worked out.",
    ),
    source=Text(
        fi="Tavallinen, kun jakoperusteena on käyttö, esimerkiksi lainaukset.",
        sv="Vanlig när fördelningsgrunden är användning, till exempel utlån.",
        en="Usual where costs are shared by use, for instance by loans.",
    ),
    example=ModifierExample(
        stated={"shape": "mean-of-years", "years": 3},
        before={"A": Money.of("600.00"), "B": Money.of("400.00")},
        after={"A": Money.of("630.00"), "B": Money.of("370.00")},
        figures_of_days={"A": (6000, 6250, 6650), "B": (4000, 3750, 3350)},
    ),
    apply=unchanged,
    said=said,
    keeps_total=lambda stated: True,
    days=days,
)
