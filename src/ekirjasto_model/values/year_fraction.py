"""How much of the annual fee is paid for a year of which a member was one only in part."""

from __future__ import annotations

from fractions import Fraction

from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.values.year_days import YearDays, days_in_year


def fraction_of_year(held: YearDays, rule: FirstYearRule, stated: Fraction | None = None) -> Fraction:
    """Return the part of a year's fee that is paid for the days held in it, from 0 to 1.

    The rule serves a first, partial year and a last one alike. The whole year
    costs the whole fee, no day costs nothing. ``stated`` is the fraction that the
    agreement states; only the rule ``fraction`` asks for it.

    Raises:
        ValueError: the rule asks for a stated fraction, and there is none.

    >>> from pendulum import Date
    >>> from ekirjasto_model.values.period import Period
    >>> held = YearDays.of(2026, [Period(Date(2026, 7, 15))])
    >>> [str(fraction_of_year(held, rule, Fraction(3, 5))) for rule in FirstYearRule]
    ['1', '34/73', '5/12', '1/2', '3/5']
    """
    if held.are_all or not held.numbers:
        return Fraction(held.are_all)
    match rule:
        case FirstYearRule.FULL_YEAR:
            return Fraction(1)
        case FirstYearRule.DAYS:
            return Fraction(len(held.numbers), days_in_year(held.year))
        case FirstYearRule.WHOLE_MONTHS:
            return Fraction(held.whole_months, 12)
        case FirstYearRule.STARTED_MONTHS:
            return Fraction(held.started_months, 12)
    if stated is None:
        raise ValueError("the fraction that the agreement states is missing")
    return stated
