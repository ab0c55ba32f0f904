"""An adjustment by an index: from its base points to its points now."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, ClassVar, Literal

from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.modifiers.modifier import Modifier, ModifierExample, Said, Setting, Sums
from ekirjasto_model.notation.scalars import Line, Moment, Name, Quantity
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.text import Text


class Index(Parameters):
    """The index that a file states, with its points at two times and their source."""

    TITLE: ClassVar[Text] = Text(fi="indeksitarkistus", sv="indexjustering", en="index adjustment")

    shape: Annotated[
        Literal["index"],
        Text(
            fi="Muutoksen nimi: index, indeksitarkistus.",
            sv="Ändringens namn: index, indexjustering.",
            en="The modifier's name: index, an index adjustment.",
        ),
    ]
    name: Annotated[
        Name,
        Text(
            fi="Indeksin nimi, esimerkiksi Kuluttajahintaindeksi 2015=100.",
            sv="Indexets namn, till exempel Konsumentprisindex 2015=100.",
            en="The name of the index, for instance Consumer price index 2015=100.",
        ),
    ]
    base_moment: Annotated[
        Moment,
        Text(
            fi="Kuukausi tai päivä, jonka pisteluvusta tarkistus lasketaan.",
            sv="Den månad eller dag från vars poängtal justeringen räknas.",
            en="The month or day from whose points the adjustment is counted.",
        ),
    ]
    base_points: Annotated[
        Quantity,
        Text(
            fi="Indeksin pisteluku silloin, desimaalipisteellä ja lainausmerkeissä.",
            sv="Indexets poängtal då, med decimalpunkt och inom citattecken.",
            en="The points of the index then, with a decimal point and in quotation marks.",
        ),
    ]
    moment: Annotated[
        Moment,
        Text(
            fi="Kuukausi tai päivä, jonka pistelukuun maksu tarkistetaan.",
            sv="Den månad eller dag till vars poängtal avgiften justeras.",
            en="The month or day to whose points the fee is adjusted.",
        ),
    ]
    points: Annotated[
        Quantity,
        Text(
            fi="Indeksin uusi pisteluku, desimaalipisteellä ja lainausmerkeissä.",
            sv="Indexets nya poängtal, med decimalpunkt och inom citattecken.",
            en="The new points of the index, with a decimal point and in quotation marks.",
        ),
    ]
    source: Annotated[
        Line,
        Text(
            fi="Mistä pisteluvut on saatu.",
            sv="Varifrån poängtalen kommer.",
            en="Where the points come from.",
        ),
    ]


SAID = Text(
    fi="Indeksitarkistus, {name}: pisteluku {points} ({moment}) ÷ {base} ({base_moment}).",
    sv="Indexjustering, {name}: poängtal {points} ({moment}) ÷ {base} ({base_moment}).",
    en="Index adjustment, {name}: points {points} ({moment}) ÷ {base} ({base_moment}).",
)


def _ratio(stated: Index) -> Fraction:
    """Return the points now divided by the base points."""
    return stated.points.value / stated.base_points.value


def factor(stated: Index, setting: Setting) -> Exact:
    """Return what every share is multiplied by.

    Raises:
        ZeroDivisionError: the base points are zero.
    """
    return Exact.alike(_ratio(stated), len(setting.members))


def apply(stated: Index, sums: Sums, setting: Setting) -> Sums:
    """Move every share with the index; limits met before do not bind what is moved.

    Raises:
        ZeroDivisionError: the base points are zero.

    >>> stated = Index.model_validate(MODIFIER.example.stated)
    >>> apply(stated, Sums(Exact((100,))), MODIFIER.example.setting).exact[0]
    Fraction(110, 1)
    """
    return Sums(sums.exact.times(_ratio(stated)))


def said(stated: Index, setting: Setting, place: int) -> Said:
    """Tell the index and its points at both times."""
    return SAID, {
        "name": stated.name,
        "points": stated.points,
        "moment": stated.moment,
        "base": stated.base_points,
        "base_moment": stated.base_moment,
    }


MODIFIER = Modifier(
    shape="index",
    parameters=Index,
    about=Text(
        fi="Jokaista osuutta muutetaan samassa suhteessa kuin indeksi on muuttunut.",
        sv="Varje andel ändras i samma proportion som indexet har ändrats.",
        en="Every share is changed in the proportion in which the index has changed.",
    ),
    calculation=Text(
        fi="osuus × pisteluku ÷ lähtöpisteluku", sv="andel × poängtal ÷ baspoängtal", en="share × points ÷ base points"
    ),
    promise=Text(
        fi="Osuuksien keskinäiset suhteet eivät muutu. Erän summa muuttuu indeksin suhteessa.",
        sv="Andelarnas inbördes förhållanden ändras inte. Postens summa ändras i proportion till indexet.",
        en="The shares keep their ratios. The item's sum changes in proportion to the index.",
    ),
    source=Text(
        fi="Tavallinen kuntien monivuotisissa sopimuksissa; Tilastokeskus julkaisee indeksit.",
        sv="Vanlig i kommunernas fleråriga avtal; Statistikcentralen publicerar indexen.",
        en="Usual in municipal agreements of several years; Statistics Finland publishes the indices.",
    ),
    example=ModifierExample(
        stated={
            "shape": "index",
            "name": {"fi": "Esimerkki-indeksi", "sv": "Exempelindex", "en": "Example index"},
            "base-moment": "2024-09",
            "base-points": "120.0",
            "moment": "2025-09",
            "points": "132.0",
            "source": "Keksitty esimerkki",
        },
        before={"A": Money.of("600.00"), "B": Money.of("400.00")},
        after={"A": Money.of("660.00"), "B": Money.of("440.00")},
    ),
    apply=apply,
    said=said,
    keeps_total=lambda stated: stated.points == stated.base_points,
    factor=factor,
    repeats=True,
)
