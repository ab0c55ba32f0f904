"""A given sum in proportion to what each member would pay alone."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.formulas.formula import Formula, FormulaKind, Parameters, WorkedExample
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text


class SavingsProportional(Parameters):
    """Nothing but the name: what each would pay alone stands in the annex."""

    TITLE: ClassVar[Text] = Text(
        fi="suhteessa kustannukseen yksin hankittuna",
        sv="i proportion till kostnaden på egen hand",
        en="in proportion to the stand-alone cost",
    )

    shape: Annotated[
        Literal["savings-proportional"],
        Text(
            fi="Kaavan nimi: savings-proportional, suhteessa kustannukseen yksin hankittuna; luvut ovat "
            "kustannusliitteen kohdassa alone-costs.",
            sv="Formelns namn: savings-proportional, i proportion till kostnaden på egen hand; talen står under "
            "alone-costs i kostnadsbilagan.",
            en="The formula's name: savings-proportional; the figures stand under alone-costs in the cost annex.",
        ),
    ]


SAID = Text(
    fi="Kustannus yksin hankittuna {figure} € ÷ kaikkien jäsenten kustannukset yksin hankittuna {whole} €.",
    sv="Kostnaden på egen hand {figure} € ÷ alla medlemmars kostnader på egen hand {whole} €.",
    en="The stand-alone cost €{figure} ÷ all members' stand-alone costs €{whole}.",
)


def share(stated: SavingsProportional, ground: Ground) -> Exact:
    """Give each member what it would pay alone divided by the sum of all, as a part of the whole.

    Raises:
        ZeroDivisionError: nobody would pay anything alone.

    >>> stated = SavingsProportional(shape="savings-proportional")
    >>> str(share(stated, Ground(("A", "B"), {Driver.ALONE_COST: Exact((1500, 500))}))[0])
    '3/4'
    """
    return ground.figures[Driver.ALONE_COST].parts()


def step(stated: SavingsProportional, ground: Ground, place: int) -> Step:
    """Tell what the member and what all would pay alone."""
    alone = ground.figures[Driver.ALONE_COST]
    facts: dict[str, Fact] = {"figure": Rate(alone[place]), "whole": Rate(alone.total)}
    return Step("savings-proportional", alone[place] / alone.total, SAID, facts, reckoned="figure / whole")


FORMULA = Formula(
    shape="savings-proportional",
    kind=FormulaKind.SPLIT,
    parameters=SavingsProportional,
    about=Text(
        fi="Annettu summa jaetaan sen mukaan, mitä samat palvelut maksaisivat kullekin yksin hankittuina. Jokainen "
        "säästää silloin yhtä suuren osan siitä, mitä maksaisi yksin.",
        sv="En given summa fördelas i proportion till vad var och en skulle betala för samma tjänster på egen hand. "
        "Alla sparar då lika stor del av sin kostnad på egen hand.",
        en="A given sum is shared in proportion to what each would pay for the same services alone. Everyone then "
        "saves the same part of what it would pay alone.",
    ),
    calculation=Text(
        fi="maksuosuus = summa × kunnan kustannus yksin hankittuna ÷ kaikkien jäsenten kustannukset yksin hankittuna",
        sv="betalningsandel = summa × kommunens kostnad på egen hand ÷ alla medlemmars kostnader på egen hand",
        en="share = sum × the municipality's stand-alone cost ÷ all members' stand-alone costs",
    ),
    promise=Text(
        fi="Maksuosuuksien summa on sentilleen jaettava summa. Jos summa on enintään kaikkien jäsenten kustannukset "
        "yksin hankittuna, kenenkään tarkka osuus ei ole suurempi kuin sen oma kustannus yksin hankittuna.",
        sv="Betalningsandelarna är sammanlagt på centen lika stora som summan. Om summan är högst alla medlemmars "
        "kostnader på egen hand är ingens exakta andel större än dess egen kostnad på egen hand.",
        en="The shares add up to the sum, to the cent. If the sum is at most all members' stand-alone costs, "
        "nobody's exact share is above its own stand-alone cost.",
    ),
    source=Text(
        fi="Esillä kustannustenjaon tutkimuksessa ja kirjastokonsortioiden kirjallisuudessa.",
        sv="Behandlas i forskningen om kostnadsfördelning och i litteraturen om bibliotekskonsortier.",
        en="Discussed in research on cost sharing and in the literature on library consortia.",
    ),
    example=WorkedExample(
        stated={"shape": "savings-proportional"},
        whole=Money.of("6000.00"),
        figures={Driver.ALONE_COST: {"A": 5200, "B": 1900, "C": 1100}},
        shares={"A": Money.of("3804.88"), "B": Money.of("1390.24"), "C": Money.of("804.88")},
    ),
    share=share,
    step=step,
    drivers=lambda stated: (Driver.ALONE_COST,),
)
