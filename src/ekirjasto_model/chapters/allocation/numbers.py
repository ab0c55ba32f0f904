"""Exact numbers as a reader can take them in: rounded for the eye only, and then marked so."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from ekirjasto_model.chapters.words import Words, say
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.rounding import rounded_to
from ekirjasto_model.values.text import Text

DECIMALS = 4
"""How many decimals are shown of a number that has very many."""

ALL_SHOWN = 6
"""Up to how many decimals a number is shown as it is."""

SMALL = 366
"""The greatest denominator of a part that is shown as a fraction, such as 2/3 or 123/365."""

EUROS = Text(fi="{number}\N{NO-BREAK SPACE}€", sv="{number}\N{NO-BREAK SPACE}€", en="€{number}")
OWED = Text(fi="−{number}\N{NO-BREAK SPACE}€", sv="−{number}\N{NO-BREAK SPACE}€", en="−€{number}")
ABOUT = Text(fi="≈\N{NO-BREAK SPACE}{number}", sv="≈\N{NO-BREAK SPACE}{number}", en="≈\N{NO-BREAK SPACE}{number}")


def euros(exact: Fraction) -> Words:
    r"""Return exact euros with at least their cents; what has more decimals than are shown is marked.

    >>> from ekirjasto_model.publishing.plain_words import plain_words
    >>> from ekirjasto_model.values.language import Language
    >>> plain_words(euros(Fraction(200)), Language.EN), plain_words(euros(Fraction(1000, 3)), Language.EN)
    ('€200.00', '≈\xa0€333.3333')
    """
    shown = _shown(exact)
    written = say(EUROS if shown >= 0 else OWED, number=Rate(abs(shown), _written(abs(shown))))
    return written if shown == exact else say(ABOUT, number=written)


def price(rate: str) -> Words:
    """Return a price in euros with all the decimals that it was written with.

    >>> from ekirjasto_model.publishing.plain_words import plain_words
    >>> from ekirjasto_model.values.language import Language
    >>> plain_words(price("0.7025"), Language.EN)
    '€0.7025'
    """
    return say(EUROS, number=Rate(Fraction(rate), rate if "/" not in rate else ""))


def facts(stated: Mapping[str, Fact]) -> dict[str, Words]:
    """Return the facts of a sentence, with long fractions among them rounded for the eye."""
    return {name: _fact(fact) for name, fact in stated.items()}


def _fact(fact: Fact) -> Words:
    """Return one fact; a number that was written somewhere stays as it was written."""
    if not isinstance(fact, Rate) or fact.text:
        return fact
    return fact if 0 < fact.value < 1 and fact.value.denominator <= SMALL else number(fact.value)


def number(exact: Fraction) -> Words:
    r"""Return a number that nobody has written, with its decimals; what has more than are shown is marked.

    >>> from ekirjasto_model.publishing.plain_words import plain_words
    >>> from ekirjasto_model.values.language import Language
    >>> plain_words(number(Fraction(1808)), Language.FI), plain_words(number(Fraction(5435, 3)), Language.EN)
    ('1\xa0808', '≈\xa01,811.6667')
    """
    shown = _shown(exact)
    return Rate(shown) if shown == exact else say(ABOUT, number=Rate(shown))


def _shown(number: Fraction) -> Fraction:
    """Round to the decimals that are shown, or to as many as a very small number needs."""
    if (number * 10**ALL_SHOWN).denominator == 1:
        return number
    decimals = DECIMALS
    shown = rounded_to(number, decimals)
    while number and not shown:
        decimals += DECIMALS
        shown = rounded_to(number, decimals)
    return shown


def _written(number: Fraction) -> str:
    """Write a number that has an end and is not negative, with at least two decimals."""
    decimals = 2
    while (number * 10**decimals).denominator != 1:
        decimals += 1
    digits = str(number.numerator * 10**decimals // number.denominator).rjust(decimals + 1, "0")
    return f"{digits[:-decimals]}.{digits[-decimals:]}"
