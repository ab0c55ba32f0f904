"""A greatest share."""

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


class Maximum(Parameters):
    """The amount that a file states, and who bears the difference."""

    TITLE: ClassVar[Text] = Text(fi="enimmäisosuus", sv="maximiandel", en="maximum")

    shape: Annotated[
        Literal["maximum"],
        Text(
            fi="Muutoksen nimi: maximum, enimmäisosuus.",
            sv="Ändringens namn: maximum, maximiandel.",
            en="The modifier's name: maximum.",
        ),
    ]
    amount: Annotated[
        Amount,
        Text(
            fi="Enimmäisosuus euroina.",
            sv="Maximiandelen i euro.",
            en="The greatest share, in euros.",
        ),
    ]
    difference: Annotated[Difference, Coded(Difference), DIFFERENCE]


SAID = Text(
    fi="Enimmäisosuus: jokainen maksaa enintään {amount} (erotus: {difference}).",
    sv="Maximiandel: var och en betalar högst {amount}, och skillnaden {difference}.",
    en="Maximum: everybody pays at most {amount}, and the difference is {difference}.",
)


def apply(stated: Maximum, sums: Sums, setting: Setting) -> Sums:
    """Lower every share that is above the amount.

    Raises:
        CannotLimitError: the sum cannot be kept.
    """
    most = (stated.amount.cents,) * len(setting.members)
    return limited(sums, (), most, shared=stated.difference is Difference.SHARED)


def said(stated: Maximum, setting: Setting, place: int) -> Said:
    """Tell the amount, and who bears the difference."""
    return SAID, {"amount": stated.amount, "difference": DIFFERENCES.label(stated.difference)}


MODIFIER = Modifier(
    shape="maximum",
    parameters=Maximum,
    about=Text(
        fi="Kukaan ei maksa annettua summaa enempää.",
        sv="Ingen betalar mer än den angivna summan.",
        en="Nobody pays more than the stated amount.",
    ),
    calculation=Text(fi="enintään annettu summa", sv="högst den angivna summan", en="at most the stated amount"),
    promise=Text(
        fi="Jokaisen osuus on enintään annettu summa, myös pyöristyksen jälkeen.",
        sv="Vars och ens andel är högst den angivna summan, också efter avrundningen.",
        en="Every share is at most the stated amount, also after the rounding.",
    ),
    source=Text(
        fi="Tavallinen kirjastojen yhteisissä hankinnoissa, joissa pienimmille tai suurimmille jäsenille on sovittu "
        "raja.",
        sv="Vanlig i bibliotekens gemensamma upphandlingar, där en gräns har avtalats för de minsta eller största "
        "medlemmarna.",
        en="Usual in libraries' joint purchases, where a limit is agreed for the smallest or largest members.",
    ),
    example=ModifierExample(
        stated={"shape": "maximum", "amount": "500.00", "difference": "shared"},
        before={"A": Money.of("600.00"), "B": Money.of("360.00"), "C": Money.of("40.00")},
        after={"A": Money.of("500.00"), "B": Money.of("450.00"), "C": Money.of("50.00")},
    ),
    apply=apply,
    said=said,
    keeps_total=lambda stated: stated.difference is Difference.SHARED,
    binds=True,
)
