"""Shares kept at what they were in an earlier year."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.differences import DIFFERENCES, Difference
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.modifiers.limits import limited
from ekirjasto_model.modifiers.modifier import Modifier, ModifierExample, Said, Setting, Sums
from ekirjasto_model.modifiers.wording import DIFFERENCE, EARLIER_YEAR, NO_EARLIER_SHARE
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.scalars import Year
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.text import Text


class Freeze(Parameters):
    """The year whose shares stay, and who bears the difference."""

    TITLE: ClassVar[Text] = Text(fi="osuuksien jäädytys", sv="frysning av andelarna", en="freeze")

    shape: Annotated[
        Literal["freeze"],
        Text(
            fi="Muutoksen nimi: freeze, osuuksien jäädytys.",
            sv="Ändringens namn: freeze, frysning av andelarna.",
            en="The modifier's name: freeze.",
        ),
    ]
    earlier_year: Annotated[Year, EARLIER_YEAR]
    difference: Annotated[Difference, Coded(Difference), DIFFERENCE]


SAID = Text(
    fi="Osuuksien jäädytys: osuus on sama kuin vuonna {year}: {earlier} (erotus: {difference}).",
    sv="Frysning av andelarna: andelen är densamma som år {year}: {earlier}; skillnaden {difference}.",
    en="Freeze: the share is the same as in {year}: {earlier}; the difference is {difference}.",
)


def apply(stated: Freeze, sums: Sums, setting: Setting) -> Sums:
    """Give everybody who had a share of that whole year the same share again.

    Raises:
        CannotLimitError: the sum cannot be kept.
        KeyError: that year's shares are not known.

    >>> stated = Freeze.model_validate(MODIFIER.example.stated)
    >>> from ekirjasto_model.values.exact import Exact
    >>> shared = apply(stated, Sums(Exact((600, 300, 100))), MODIFIER.example.setting)
    >>> shared.most
    (50000, None, None)
    """
    kept = tuple(None if one is None else one.cents for one in setting.whole_years(stated.earlier_year))
    return limited(sums, kept, kept, shared=stated.difference is Difference.SHARED)


def said(stated: Freeze, setting: Setting, place: int) -> Said:
    """Tell the share of the earlier year, or that there is none."""
    year = str(stated.earlier_year)
    earlier = setting.whole_years(stated.earlier_year)[place]
    if earlier is None:
        return NO_EARLIER_SHARE, {"year": year}
    return SAID, {"year": year, "earlier": earlier, "difference": DIFFERENCES.label(stated.difference)}


MODIFIER = Modifier(
    shape="freeze",
    parameters=Freeze,
    about=Text(
        fi="Jokainen maksaa saman osuuden kuin aiempana vuonna. Jäsen, jolla ei ole koko sen vuoden osuutta tai joka "
        "maksaa vain osan tästä vuodesta, maksaa kaavan mukaan.",
        sv="Var och en betalar samma andel som ett tidigare år. En medlem som inte har en andel för hela det året, "
        "eller som betalar bara en del av detta år, betalar enligt formeln.",
        en="Everybody pays the same share as in an earlier year. A member without a share of that whole year, or that "
        "pays for only a part of this year, pays by the formula.",
    ),
    calculation=Text(fi="aiemman vuoden osuus", sv="det tidigare årets andel", en="the earlier year's share"),
    promise=Text(
        fi="Jäädytetty osuus on sentilleen sama kuin aiempana vuonna.",
        sv="En fryst andel är på centen densamma som det tidigare året.",
        en="A frozen share is the same as in the earlier year, to the cent.",
    ),
    source=Text(
        fi="Tavallinen, kun jakoperusteesta neuvotellaan ja maksut pidetään sillä välin ennallaan.",
        sv="Vanlig när fördelningsgrunden förhandlas om och avgifterna hålls oförändrade under tiden.",
        en="Usual while the basis of sharing is being negotiated and fees are kept as they were.",
    ),
    example=ModifierExample(
        stated={"shape": "freeze", "earlier-year": 2024, "difference": "shared"},
        before={"A": Money.of("600.00"), "B": Money.of("300.00"), "C": Money.of("100.00")},
        after={"A": Money.of("500.00"), "B": Money.of("375.00"), "C": Money.of("125.00")},
        earlier={2024: {"A": Money.of("500.00")}},
    ),
    apply=apply,
    said=said,
    keeps_total=lambda stated: stated.difference is Difference.SHARED,
    earlier_years=lambda stated, year: (stated.earlier_year,),
    binds=True,
)
