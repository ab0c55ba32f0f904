"""The part of a year for which a member pays."""

from __future__ import annotations

from fractions import Fraction

from attrs import frozen

from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.values.year_days import YearDays, days_in_year


@frozen
class PartOfYear:
    """What one member pays of a year's fee, from 0 to 1, by which rule and for which days.

    It is that of a member which was one on some days of the year and not on all on
    which it might have been.
    """

    fraction: Fraction
    rule: FirstYearRule
    held: YearDays

    def __str__(self) -> str:
        """Write the fraction as it was counted, its days or months not reduced.

        >>> from pendulum import Date
        >>> from ekirjasto_model.values.period import Period
        >>> half = YearDays.of(2026, [Period(Date(2026, 7, 1))])
        >>> str(PartOfYear(Fraction(1, 2), FirstYearRule.STARTED_MONTHS, half))
        '6/12'
        """
        match self.rule:
            case FirstYearRule.DAYS:
                whole = days_in_year(self.held.year)
            case FirstYearRule.WHOLE_MONTHS | FirstYearRule.STARTED_MONTHS:
                whole = 12
            case _:
                whole = self.fraction.denominator
        return f"{self.fraction * whole}/{whole}"
