"""A cap on the change from last year's share."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.differences import DIFFERENCES, Difference
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.modifiers.limits import limited
from ekirjasto_model.modifiers.modifier import Limits, Modifier, ModifierExample, Said, Setting, Sums
from ekirjasto_model.modifiers.wording import DIFFERENCE, NO_EARLIER_SHARE
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.scalars import Percentage
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.text import Text


class ChangeCap(Parameters):
    """The percentages that a file states, and who bears the difference."""

    TITLE: ClassVar[Text] = Text(fi="muutosraja", sv="förändringsgräns", en="cap on the change")

    shape: Annotated[
        Literal["change-cap"],
        Text(
            fi="Muutoksen nimi: change-cap, muutosraja.",
            sv="Ändringens namn: change-cap, förändringsgräns.",
            en="The modifier's name: change-cap, a cap on the change from last year.",
        ),
    ]
    rise: Annotated[
        Maybe[Percentage],
        Text(
            fi="Kuinka monta prosenttia osuus saa enintään nousta edellisvuodesta; jos tieto puuttuu, nousua ei "
            "rajoiteta.",
            sv="Hur många procent andelen högst får stiga från året innan; om uppgiften saknas begränsas inte "
            "höjningen.",
            en="By how many per cent at most a share may rise from last year; if left out, a rise is not limited.",
        ),
    ] = None
    fall: Annotated[
        Maybe[Percentage],
        Text(
            fi="Kuinka monta prosenttia osuus saa enintään laskea edellisvuodesta; jos tieto puuttuu, laskua ei "
            "rajoiteta.",
            sv="Hur många procent andelen högst får sjunka från året innan; om uppgiften saknas begränsas inte "
            "sänkningen.",
            en="By how many per cent at most a share may fall from last year; if left out, a fall is not limited.",
        ),
    ] = None
    difference: Annotated[Difference, Coded(Difference), DIFFERENCE]


SAID = Text(
    fi="Muutosraja: vuonna {year} osuus oli {earlier}, nyt vähintään {least} ja enintään {most} (erotus: "
    "{difference}).",
    sv="Förändringsgräns: år {year} var andelen {earlier}, nu minst {least} och högst {most}; skillnaden {difference}.",
    en="Cap on the change: in {year} the share was {earlier}, now at least {least} and at most {most}; the "
    "difference is {difference}.",
)
AT_MOST = Text(
    fi="Muutosraja: vuonna {year} osuus oli {earlier}, nyt enintään {most} (erotus: {difference}).",
    sv="Förändringsgräns: år {year} var andelen {earlier}, nu högst {most}; skillnaden {difference}.",
    en="Cap on the change: in {year} the share was {earlier}, now at most {most}; the difference is {difference}.",
)
AT_LEAST = Text(
    fi="Muutosraja: vuonna {year} osuus oli {earlier}, nyt vähintään {least} (erotus: {difference}).",
    sv="Förändringsgräns: år {year} var andelen {earlier}, nu minst {least}; skillnaden {difference}.",
    en="Cap on the change: in {year} the share was {earlier}, now at least {least}; the difference is {difference}.",
)


def limits(stated: ChangeCap, setting: Setting) -> tuple[Limits, Limits]:
    """Return everybody's least and greatest share in whole cents: the least brought up, the greatest down.

    >>> stated = ChangeCap.model_validate({"shape": "change-cap", "rise": "5", "difference": "shared"})
    >>> setting = ModifierExample({}, {"A": Money(0)}, {}, earlier={2025: {"A": Money(1999)}}).setting
    >>> limits(stated, setting)
    ((None,), (2098,))
    """
    earlier = setting.whole_years(setting.year - 1)
    up = None if stated.rise is None else 1 + stated.rise.value / 100
    down = None if stated.fall is None else 1 - stated.fall.value / 100
    least = tuple(None if one is None or down is None else -(-one.cents * down // 1) for one in earlier)
    most = tuple(None if one is None or up is None else one.cents * up // 1 for one in earlier)
    return least, most


def apply(stated: ChangeCap, sums: Sums, setting: Setting) -> Sums:
    """Bring every share that has changed too much to its limit.

    Raises:
        CannotLimitError: the sum cannot be kept.
        KeyError: last year's shares are not known.
    """
    least, most = limits(stated, setting)
    return limited(sums, least, most, shared=stated.difference is Difference.SHARED)


def said(stated: ChangeCap, setting: Setting, place: int) -> Said:
    """Tell last year's share and the limits, or that there are none."""
    earlier = setting.whole_years(setting.year - 1)[place]
    if earlier is None:
        return NO_EARLIER_SHARE, {"year": str(setting.year - 1)}
    least, most = (limit[place] for limit in limits(stated, setting))
    words = AT_LEAST if most is None else AT_MOST if least is None else SAID
    return words, {
        "year": str(setting.year - 1),
        "earlier": earlier,
        "least": Money(least or 0),
        "most": Money(most or 0),
        "difference": DIFFERENCES.label(stated.difference),
    }


MODIFIER = Modifier(
    shape="change-cap",
    parameters=ChangeCap,
    about=Text(
        fi="Osuus nousee tai laskee edellisvuodesta enintään sovitun määrän. Jäsenellä, jolla ei ole koko "
        "edellisvuoden osuutta tai joka maksaa vain osan tästä vuodesta, ei ole rajaa.",
        sv="Andelen stiger eller sjunker högst så mycket som har avtalats från året innan. En medlem som inte har en "
        "andel för hela året innan, eller som betalar bara en del av detta år, har ingen gräns.",
        en="A share rises or falls from last year by no more than was agreed. A member without a share of the whole "
        "last year, or that pays for only a part of this year, has no limit.",
    ),
    calculation=Text(
        fi="vähintään edellisvuoden osuus × (1 − lasku ÷ 100), enintään edellisvuoden osuus × (1 + nousu ÷ 100)",
        sv="minst föregående års andel × (1 − sänkning ÷ 100), högst föregående års andel × (1 + höjning ÷ 100)",
        en="at least last year's share × (1 − fall ÷ 100), at most last year's share × (1 + rise ÷ 100)",
    ),
    promise=Text(
        fi="Raja ei ylity eikä alitu, ei myöskään pyöristyksessä: yläraja viedään alas ja alaraja ylös täysiin "
        "sentteihin.",
        sv="Gränsen hålls också efter avrundningen: den övre gränsen förs ned och den nedre upp till hela cent.",
        en="The cap is never broken, not by the rounding either: the upper limit is brought down and the lower one up "
        "to whole cents.",
    ),
    source=Text(
        fi="Tavallinen, kun jakoperustetta vaihdetaan: näin yhdenkään kunnan maksu ei muutu äkillisesti.",
        sv="Vanlig när fördelningsgrunden byts: så ändras ingen kommuns avgift plötsligt.",
        en="Usual where the basis of sharing changes, so that no municipality's fee changes abruptly.",
    ),
    example=ModifierExample(
        stated={"shape": "change-cap", "rise": "10", "fall": "10", "difference": "shared"},
        before={"A": Money.of("600.00"), "B": Money.of("300.00"), "C": Money.of("100.00")},
        after={"A": Money.of("550.00"), "B": Money.of("337.50"), "C": Money.of("112.50")},
        earlier={2025: {"A": Money.of("500.00"), "B": Money.of("320.00")}},
    ),
    apply=apply,
    said=said,
    keeps_total=lambda stated: stated.difference is Difference.SHARED,
    earlier_years=lambda stated, year: (year - 1,),
    binds=True,
)
