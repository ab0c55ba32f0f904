"""A given sum in equal shares."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, ClassVar, Literal

from ekirjasto_model.formulas.formula import Formula, FormulaKind, Parameters, WorkedExample
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text


class Equal(Parameters):
    """Nothing but the name: equal shares need no numbers."""

    TITLE: ClassVar[Text] = Text(fi="tasan", sv="jämnt", en="equal")

    shape: Annotated[
        Literal["equal"],
        Text(
            fi="Kaavan nimi: equal, tasan.",
            sv="Formelns namn: equal, jämnt.",
            en="The formula's name: equal.",
        ),
    ]


SAID = Text(
    fi="Tasan, jokaiselle yhtä suuri osa: 1 ÷ {count}.",
    sv="Jämnt, en lika stor del åt var och en: 1 ÷ {count}.",
    en="Equally, the same part for each: 1 ÷ {count}.",
)


def share(stated: Equal, ground: Ground) -> Exact:
    """Give each member the same part of the whole.

    >>> str(share(Equal(shape="equal"), Ground(("047", "564", "583"), {}))[1])
    '1/3'
    """
    return Exact.alike(Fraction(1, len(ground.members)), len(ground.members))


def step(stated: Equal, ground: Ground, place: int) -> Step:
    """Tell among how many the sum is divided."""
    count = len(ground.members)
    return Step("equal", Fraction(1, count), SAID, {"count": count}, reckoned="1 / count")


FORMULA = Formula(
    shape="equal",
    kind=FormulaKind.SPLIT,
    parameters=Equal,
    about=Text(
        fi="Annettu summa jaetaan tasan kaikkien jäsenten kesken niiden koosta riippumatta.",
        sv="En given summa delas jämnt mellan alla medlemmar, oberoende av deras storlek.",
        en="A given sum is divided equally among all members, whatever their size.",
    ),
    calculation=Text(
        fi="maksuosuus = summa ÷ jäsenten määrä",
        sv="betalningsandel = summa ÷ antalet medlemmar",
        en="share = sum ÷ number of members",
    ),
    promise=Text(
        fi="Maksuosuuksien summa on sentilleen jaettava summa, ja osuudet eroavat toisistaan enintään sentin.",
        sv="Betalningsandelarna är sammanlagt på centen lika stora som summan, och de skiljer sig från varandra med "
        "högst en cent.",
        en="The shares add up to the sum, to the cent, and they differ from each other by one cent at most.",
    ),
    source=Text(
        fi="Tavallinen osa kuntien ja kirjastojen kustannustenjakoa, esimerkiksi koordinoinnin kustannuksissa.",
        sv="Vanligt som en del av kommuners och biblioteks kostnadsfördelning, till exempel för samordning.",
        en="Common as a part of cost sharing among municipalities and libraries, for instance for coordination.",
    ),
    example=WorkedExample(
        stated={"shape": "equal"},
        whole=Money.of("100.00"),
        shares={"A": Money.of("33.34"), "B": Money.of("33.33"), "C": Money.of("33.33")},
    ),
    share=share,
    step=step,
)
