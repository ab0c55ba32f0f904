"""From texts with placeholders and typed facts to sentences in a language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction

from ekirjasto_model.reporting.visible import visible
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.text import Text

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"
AND = Text(fi="ja", sv="och", en="and")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


class _Said(dict[str, str]):
    """Facts in words; the name of one that is missing stays in its braces."""

    def __missing__(self, name: str) -> str:
        return "{" + name + "}"


def fill(text: Text, facts: Mapping[str, Fact], language: Language) -> str:
    """Say a text in a language, with its facts in the place of their names.

    Braces within a fact mean nothing, and what a terminal would obey is made visible.

    >>> fill(Text(fi="Summa on {sum}.", sv="Summan är {sum}.", en="The sum is {sum}."),
    ...      {"sum": Money.of("496619.25")}, Language.EN)
    'The sum is €496,619.25.'
    """
    return text.said(language).format_map(_Said({name: said(fact, language) for name, fact in facts.items()}))


def said(fact: Fact, language: Language) -> str:
    """Say one fact as people write it in a language; a text is shown as it is.

    >>> said(date(2022, 2, 1), Language.FI), said(date(2022, 2, 1), Language.EN)
    ('1.2.2022', '1 February 2022')
    >>> said(("047", "583"), Language.SV), said(Rate.of("0.75"), Language.FI)
    ('047 och 583', '0,75')
    """
    if isinstance(fact, tuple):
        return enumeration([said(item, language) for item in fact], language)
    if isinstance(fact, date):
        return said_day(fact, language)
    if isinstance(fact, Money):
        return _euros(fact, language)
    if isinstance(fact, int):
        return decimal(str(fact), language)
    if isinstance(fact, Rate):
        return decimal(fact.text or plain(fact.value), language)
    return visible(fact.said(language) if isinstance(fact, (Names, Text)) else fact)


def said_day(day: date, language: Language) -> str:
    """Write a day: 1.2.2022, or 1 February 2022 in English."""
    if language is Language.EN:
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    return f"{day.day}.{day.month}.{day.year}"


def _euros(sum_: Money, language: Language) -> str:
    """Write a sum with its currency: 1 234,50 €, or €1,234.50 in English."""
    number = decimal(str(sum_), language)
    if language is not Language.EN:
        return f"{number}{NO_BREAK_SPACE}€"
    return f"{MINUS}€{number[1:]}" if number.startswith(MINUS) else f"€{number}"


def enumeration(words: Sequence[str], language: Language) -> str:
    """Join words with commas and the language's own *and*.

    >>> enumeration(["fi", "sv", "en"], Language.FI)
    'fi, sv ja en'
    """
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {AND.said(language)} {words[-1]}"


def decimal(number: str, language: Language) -> str:
    r"""Write a number that is written with a point as a language writes it, in groups of three.

    >>> decimal("662159", Language.EN), decimal("1234.5", Language.FI)
    ('662,159', '1\xa0234,5')
    """
    whole, point, rest = number.removeprefix("-").partition(".")
    grouped = f"{int(whole):,}" if whole.isdecimal() else whole
    sign = MINUS if number.startswith("-") else ""
    if language is Language.EN:
        return sign + grouped + point + rest
    return sign + grouped.replace(",", NO_BREAK_SPACE) + point.replace(".", ",") + rest


def plain(number: Fraction) -> str:
    """Write an exact number with a point where its decimals end, else as a fraction.

    >>> plain(Fraction(931)), plain(Fraction(7, 2)), plain(Fraction(1, 3))
    ('931', '3.5', '1/3')
    """
    denominator = number.denominator
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    if denominator != 1:
        return str(number)
    decimals = 0
    while (number * 10**decimals).denominator != 1:
        decimals += 1
    if decimals == 0:
        return str(number.numerator)
    digits = str(abs(number.numerator) * 10**decimals // number.denominator).rjust(decimals + 1, "0")
    return f"{'-' if number < 0 else ''}{digits[:-decimals]}.{digits[-decimals:]}"
