"""A least share."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.differences import DIFFERENCES, Difference
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.modifiers.limits import limited
from ekirjasto_model.modifiers.modifier import Modifier, ModifierExample, Said, Setting, Sums
from ekirjasto_model.modifiers.wording import DIFFERENCE
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.scalars import Amount
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.text import Text


class Minimum(Parameters):
    """The amount that a file states, and who bears the difference."""

    TITLE: ClassVar[Text] = Text(fi="vähimmäisosuus", sv="minimiandel", en="minimum")

    shape: Annotated[
        Literal["minimum"],
        Text(
            fi="Muutoksen nimi: minimum, vähimmäisosuus.",
            sv="Ändringens namn: minimum, minimiandel.",
            en="The modifier's name: minimum.",
        ),
    ]
    amount: Annotated[
        Amount,
        Text(
            fi="Vähimmäisosuus euroina.",
            sv="Minimiandelen i euro.",
            en="The least share, in euros.",
        ),
    ]
    difference: Annotated[Difference, Coded(Difference), DIFFERENCE]


SAID = Text(
    fi="Vähimmäisosuus: jokainen maksaa vähintään {amount} (erotus: {difference}).",
    sv="Minimiandel: var och en betalar minst {amount}, och skillnaden {difference}.",
    en="Minimum: everybody pays at least {amount}, and the difference is {difference}.",
)


def apply(stated: Minimum, sums: Sums, setting: Setting) -> Sums:
    """Raise every share that is below the amount.

    Raises:
        CannotLimitError: the sum cannot be kept.
    """
    least = (stated.amount.cents,) * len(setting.members)
    return limited(sums, least, (), shared=stated.difference is Difference.SHARED)


def said(stated: Minimum, setting: Setting, place: int) -> Said:
    """Tell the amount, and who bears the difference."""
    return SAID, {"amount": stated.amount, "difference": DIFFERENCES.label(stated.difference)}


MODIFIER = Modifier(
    shape="minimum",
    parameters=Minimum,
    about=Text(
        fi="Kukaan ei maksa annettua summaa vähempää.",
        sv="Ingen betalar mindre än den angivna summan.",
        en="Nobody pays less than the stated amount.",
    ),
    calculation=Text(fi="vähintään annettu summa", sv="minst den angivna summan", en="at least the stated amount"),
    promise=Text(
        fi="Jokaisen osuus on vähintään annettu summa, myös pyöristyksen jälkeen.",
        sv="Vars och ens andel är minst den angivna summan, också efter avrundningen.",
        en="Every share is at least the stated amount, also after the rounding.",
    ),
    source=Text(
        fi="Tavallinen kirjastojen yhteisissä hankinnoissa, joissa pienimmille tai suurimmille jäsenille on sovittu "
        "raja.",
        sv="Vanlig i bibliotekens gemensamma upphandlingar, där en gräns har avtalats för de minsta eller största "
        "medlemmarna.",
        en="Usual in libraries' joint purchases, where a limit is agreed for the smallest or largest members.",
    ),
    example=ModifierExample(
        stated={"shape": "minimum", "amount": "100.00", "difference": "shared"},
        before={"A": Money.of("600.00"), "B": Money.of("360.00"), "C": Money.of("40.00")},
        after={"A": Money.of("562.50"), "B": Money.of("337.50"), "C": Money.of("100.00")},
    ),
    apply=apply,
    said=said,
    keeps_total=lambda stated: stated.difference is Difference.SHARED,
    binds=True,
)
