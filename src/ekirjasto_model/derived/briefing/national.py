"""The national E-library's fee for the same years, where the files state it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.derived.briefing.joiner import Joiner
from ekirjasto_model.derived.briefing.years import BriefYear
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.membership import memberships
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.stated_fee import StatedFee
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.rounding import rounded

MONTHS = 12


@frozen
class NationalFee:
    """What the national E-library would cost in a year: inhabitants times the fee, for the months charged."""

    year: int
    stated: StatedFee
    inhabitants: Basis

    @property
    def months(self) -> int:
        """For how many months of the year the fee is charged."""
        return MONTHS if self.stated.months_charged is None else min(self.stated.months_charged, MONTHS)

    @property
    def amount(self) -> Money:
        """The fee, rounded once, half a cent up."""
        return rounded(self.inhabitants.value * self.stated.rate.value * Fraction(self.months, MONTHS))


@frozen
class National:
    """The national E-library as the files tell of it.

    ``joined`` is the day from which the municipality takes part in it, None if it
    does not. ``fees`` has the years for which exactly one fee is stated.
    """

    agreement: Names
    joined: Date | None
    fees: tuple[NationalFee, ...]


def national(configuration: Configuration, asked: Joiner, years: Sequence[BriefYear]) -> National | None:
    """Return the national E-library's fees, None where no agreement about it is among the files."""
    stated = sorted(
        (filed for filed in configuration.agreements() if filed[1].agreement_kind is AgreementKind.NATIONAL_E_LIBRARY),
        key=lambda filed: filed[1].id,
    )
    if not stated:
        return None
    held = [one.period for one in memberships(stated) if one.municipality == asked.municipality]
    joined = min((one.starts for one in held if one.ends is None or one.ends >= asked.starts), default=None)
    fees = []
    for of_year in years:
        covering = [one for _, agreement in stated for one in _covering(agreement, of_year.year)]
        basis = of_year.inhabitants
        if len(covering) == 1 and basis is not None:
            fees.append(NationalFee(of_year.year, covering[0], basis))
    return National(stated[0][1].name, joined, tuple(fees))


def _covering(agreement: Agreement, year: int) -> list[StatedFee]:
    """Return the fees that are stated for some day of a year."""
    days = Period.year(year)
    sound = (one for one in agreement.stated_fees if one.ends is None or one.starts <= one.ends)
    return [one for one in sound if Period(one.starts, one.ends).overlaps(days)]
