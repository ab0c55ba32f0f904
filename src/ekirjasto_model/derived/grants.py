"""State grants: which one an income names, and how much of it may be used."""

from __future__ import annotations

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.grant import Grant
from ekirjasto_model.documents.income import Income
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.usable_grant import UsableGrant


def grant_of(configuration: Configuration, income: Income) -> Grant | None:
    """Return the grant that an income names, None where it names none that is stated."""
    grants = (grant for _, e_library in configuration.e_libraries() for grant in e_library.grants)
    return next((grant for grant in grants if grant.id == income.grant), None)


def usable_grant(grant: Grant, costs: Money, other_income: Money) -> UsableGrant | None:
    """Return how much of a grant may be used for some costs, None where the sum granted is not stated.

    The costs that count are the actual ones, and at most those that the grant's
    decision states to be eligible.
    """
    if grant.granted is None:
        return None
    eligible = costs if grant.eligible_costs is None else min(costs, grant.eligible_costs)
    return UsableGrant(grant.id, grant.granted, costs, eligible, other_income, grant.greatest_percentage)


def is_usable_in(grant: Grant, year: int) -> bool:
    """Tell whether some day of a year is within the days for whose costs a grant may be used.

    >>> from ekirjasto_model.codelists.grant_kinds import GrantKind
    >>> from ekirjasto_model.values.names import Names
    >>> grant = Grant(id="a", grant_kind=GrantKind.SPECIAL, grantor=Names(fi="OKM"), ends=Date(2021, 12, 31))
    >>> is_usable_in(grant, 2021), is_usable_in(grant, 2022)
    (True, False)
    """
    starts_late = grant.starts is not None and grant.starts > Date(year, 12, 31)
    return not starts_late and not (grant.ends is not None and grant.ends < Date(year, 1, 1))
