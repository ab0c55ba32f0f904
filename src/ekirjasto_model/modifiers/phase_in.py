"""New shares that are reached over some years."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, ClassVar, Literal

from ekirjasto_model.formulas.formula import FormulaKind, Parameters
from ekirjasto_model.modifiers.modifier import Modifier, ModifierExample, Said, Setting, Sums
from ekirjasto_model.modifiers.wording import EARLIER_YEAR, NO_EARLIER_SHARE
from ekirjasto_model.notation.scalars import Year
from ekirjasto_model.notation.whole_number import WholeNumber
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.text import Text


class PhaseIn(Parameters):
    """The years of the phase-in, and the year whose shares it starts from."""

    TITLE: ClassVar[Text] = Text(fi="siirtymäaika", sv="övergångsperiod", en="phase-in")

    shape: Annotated[
        Literal["phase-in"],
        Text(
            fi="Muutoksen nimi: phase-in, siirtymäaika.",
            sv="Ändringens namn: phase-in, övergångsperiod.",
            en="The modifier's name: phase-in.",
        ),
    ]
    from_year: Annotated[
        Year,
        Text(
            fi="Siirtymäajan ensimmäinen vuosi.",
            sv="Övergångsperiodens första år.",
            en="The first year of the phase-in.",
        ),
    ]
    years: Annotated[
        int,
        WholeNumber(1, 20),
        Text(
            fi="Kuinka monta vuotta siirtymäaika kestää; viimeisenä vuonna maksetaan uusi osuus kokonaan.",
            sv="Hur många år övergångsperioden varar; det sista året betalas hela den nya andelen.",
            en="How many years the phase-in lasts; in the last one the new share is paid in full.",
        ),
    ]
    earlier_year: Annotated[Year, EARLIER_YEAR]


SAID = Text(
    fi="Siirtymäaika: vuoden {year} osuus {earlier} ja siihen {part} erosta uuteen osuuteen.",
    sv="Övergångsperiod: andelen för år {year}, {earlier}, och därtill {part} av skillnaden till den nya andelen.",
    en="Phase-in: the share of {year}, {earlier}, and {part} of the difference to the new share.",
)


def phase(stated: PhaseIn, year: int) -> Fraction:
    """Return the part of the change that is made by a year: from nothing before the first to all in the last.

    >>> stated = PhaseIn.model_validate(MODIFIER.example.stated)
    >>> [str(phase(stated, year)) for year in (2025, 2026, 2027, 2028, 2029)]
    ['0', '1/3', '2/3', '1', '1']
    """
    return Fraction(min(max(year - stated.from_year + 1, 0), stated.years), stated.years)


def apply(stated: PhaseIn, sums: Sums, setting: Setting) -> Sums:
    """Move every share from the earlier year's to the new one, as far as the year has come.

    Raises:
        KeyError: that year's shares are not known.

    >>> stated = PhaseIn.model_validate(MODIFIER.example.stated)
    >>> shared = apply(stated, Sums(Exact((600, 100))), MODIFIER.example.setting)
    >>> [str(one) for one in shared.exact]
    ['400', '100']
    """
    part = phase(stated, setting.year)
    pairs = zip(sums.exact, setting.whole_years(stated.earlier_year), strict=True)
    return Sums(Exact.of([new if old is None else old.euros + (new - old.euros) * part for new, old in pairs]))


def said(stated: PhaseIn, setting: Setting, place: int) -> Said:
    """Tell the earlier share and the part of the change, or that there is no earlier share."""
    year = str(stated.earlier_year)
    earlier = setting.whole_years(stated.earlier_year)[place]
    if earlier is None:
        return NO_EARLIER_SHARE, {"year": year}
    return SAID, {"year": year, "earlier": earlier, "part": Rate(phase(stated, setting.year))}


MODIFIER = Modifier(
    shape="phase-in",
    parameters=PhaseIn,
    about=Text(
        fi="Uusiin osuuksiin siirrytään vuosien kuluessa tasaisesti. Jäsen, jolla ei ole koko aiemman vuoden osuutta "
        "tai joka maksaa vain osan tästä vuodesta, maksaa heti uuden osuuden.",
        sv="Övergången till de nya andelarna sker jämnt under några år. En medlem som inte har en andel för hela det "
        "tidigare året, eller som betalar bara en del av detta år, betalar genast den nya andelen.",
        en="The new shares are reached evenly over some years. A member without a share of the whole earlier year, or "
        "that pays for only a part of this year, pays the new share at once.",
    ),
    calculation=Text(
        fi="aiempi osuus + (uusi osuus − aiempi osuus) × vuosi siirtymäajassa ÷ siirtymäajan vuodet",
        sv="tidigare andel + (ny andel − tidigare andel) × året i övergångsperioden ÷ periodens antal år",
        en="earlier share + (new share − earlier share) × year of the phase-in ÷ years of the phase-in",
    ),
    promise=Text(
        fi="Osuus on aiemman ja uuden osuuden välissä, viimeisenä vuonna uusi osuus. Erän summa seuraa osuuksista.",
        sv="Andelen ligger mellan den tidigare och den nya, det sista året är den lika med den nya. Postens "
        "summa följer av andelarna.",
        en="A share lies between the earlier and the new one, and is the new one in the last year. The item's sum "
        "follows from the shares.",
    ),
    source=Text(
        fi="Tavallinen, kun kustannustenjaon perusteita uudistetaan.",
        sv="Vanlig när grunderna för kostnadsfördelningen förnyas.",
        en="Usual where the basis of cost sharing is renewed.",
    ),
    example=ModifierExample(
        stated={"shape": "phase-in", "from-year": 2026, "years": 3, "earlier-year": 2025},
        before={"A": Money.of("600.00"), "B": Money.of("100.00")},
        after={"A": Money.of("400.00"), "B": Money.of("100.00")},
        kind=FormulaKind.CHARGE,
        earlier={2025: {"A": Money.of("300.00")}},
    ),
    apply=apply,
    said=said,
    keeps_total=lambda stated: False,
    earlier_years=lambda stated, year: (stated.earlier_year,),
)
