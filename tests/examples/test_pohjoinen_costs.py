"""The costs of 2022 in pohjoinen, shared from the shipped files."""

from __future__ import annotations

from functools import cache

from ekirjasto_model.checking import check
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.values.share import Allocation


@cache
def shared() -> Allocation:
    return allocate(check(example_files("pohjoinen"), FIXED_DAYS["pohjoinen"]).configuration, 2022)


def test_the_sum_is_exact_and_the_shares_are_those_of_the_price() -> None:
    amounts = {share.member: str(share.amount) for share in shared().shares}
    assert len(amounts) == 59
    assert str(shared().total) == "496619.25"
    assert (amounts["564"], amounts["583"]) == ("155495.25", "698.25")


def test_every_share_says_that_the_day_of_the_population_is_assumed() -> None:
    bases = [item.basis for share in shared().shares for item in share.trace]
    assert {str(basis.day) for basis in bases if basis is not None} == {"2020-12-31"}
    assert all(basis is not None and basis.assumed for basis in bases)
