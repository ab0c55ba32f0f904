"""Where modifiers get the shares of earlier years: stated, worked out, or nowhere."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import CostYear, cost_years
from ekirjasto_model.derived.costing.earlier import earlier_shares, earlier_years
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.earlier_share import EarlierShare
from ekirjasto_model.documents.party import Party
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.modifiers.change_cap import ChangeCap
from ekirjasto_model.values.money import Money
from tests.derived.configurations import EQUAL, agreed, annexed, configured, item, joining, library, party

CAP = ChangeCap.model_validate({"shape": "change-cap", "rise": "10", "difference": "shared"})
LOOSE = ChangeCap.model_validate({"shape": "change-cap", "rise": "10", "difference": "not-shared"})


def annex(year: int, amount: str, *modifiers: Parameters, **stated: object) -> CostAnnex:
    return annexed(item(EQUAL, amount, modifiers=modifiers), id=f"liite-{year}", year=year, **stated)


def filed(*annexes: CostAnnex, parties: tuple[Party, ...] = (party("047"), party("583"))) -> Configuration:
    agreement = agreed(*parties, starts=Date(2000, 1, 1), joining=joining(FirstYearRule.DAYS))
    return configured(agreement, library({one.municipality: 100 for one in parties}), *annexes)


def share(code: str, amount: str, year: int = 2024) -> EarlierShare:
    return EarlierShare(year=year, item="sisallot", municipality=code, amount=Money.of(amount), source="päätös")


def of_year(configuration: Configuration, year: int) -> CostYear:
    return next(one for one in cost_years(configuration) if one.annex.year == year)


def found(configuration: Configuration, year: int = 2025) -> dict[str, str] | None:
    costed = of_year(configuration, year)
    shares = earlier_shares(configuration, costed, costed.annex.items[0]).get(year - 1)
    return None if shares is None else {code: str(amount) for code, amount in shares.items()}


def test_shares_are_worked_out_from_the_same_agreements_annex_of_that_year() -> None:
    other = annexed(item(EQUAL, "9.00"), id="muu", agreement="muu-sopimus", year=2024)
    configuration = filed(annex(2025, "100.00", LOOSE), annex(2024, "80.00"), other)
    assert found(configuration) == {"047": "40.00", "583": "40.00"}
    assert [str(one.amount) for one in allocate(configuration, 2025).shares] == ["44.00", "44.00"]


def test_a_final_settlement_goes_before_the_advance_that_it_settles() -> None:
    settlement = annexed(item(EQUAL, "60.00"), id="tasaus", year=2024, settles="liite-2024")
    for annexes in ((annex(2024, "80.00"), settlement), (settlement, annex(2024, "80.00"))):
        assert found(filed(annex(2025, "100.00", LOOSE), *annexes)) == {"047": "30.00", "583": "30.00"}


def test_stated_shares_go_before_those_worked_out() -> None:
    configuration = filed(annex(2025, "100.00", CAP, earlier_shares=(share("047", "30.00"),)), annex(2024, "80.00"))
    assert found(configuration) == {"047": "30.00"}
    assert [str(one.amount) for one in allocate(configuration, 2025).shares] == ["33.00", "67.00"]


def test_of_two_stated_shares_the_order_is_nothing() -> None:
    pair = (share("047", "30.00"), share("047", "20.00"))
    for stated in (pair, pair[::-1]):
        assert found(filed(annex(2025, "100.00", CAP, earlier_shares=stated))) == {"047": "30.00"}


def test_a_year_of_which_neither_tells_is_left_out_and_then_nothing_is_shared() -> None:
    configuration = filed(annex(2025, "100.00", CAP))
    assert found(configuration) is None
    with pytest.raises(CannotShareError) as refused:
        allocate(configuration, 2025)
    assert refused.value.lacks == "earlier-share"


def test_who_joined_in_the_earlier_year_has_no_share_of_that_whole_year() -> None:
    parties = (party("047"), party("205"), party("583", starts=Date(2024, 7, 1)))
    configuration = filed(annex(2025, "90.00", CAP), annex(2024, "50.00"), parties=parties)
    assert sorted(found(configuration) or {}) == ["047", "205"]


def test_shares_of_municipalities_that_have_merged_are_added_up() -> None:
    parties = (party("047"), party("507"), party("588"))
    configuration = filed(annex(2025, "90.00", CAP), annex(2024, "90.00"), parties=parties)
    assert found(configuration) == {"047": "30.00", "507": "60.00"}


def test_a_merger_with_one_that_had_no_share_has_none_to_be_compared_with() -> None:
    parties = (party("047"), party("588"))
    configuration = filed(annex(2025, "90.00", CAP), annex(2024, "90.00"), parties=parties)
    assert found(configuration) == {"047": "45.00"}


def test_a_long_row_of_years_each_capped_by_the_one_before_is_shared() -> None:
    years = range(2001, 2200)
    annexes = [annex(year, "100.00", LOOSE) for year in years]
    configuration = filed(annex(2000, "1.00"), *annexes)
    assert earlier_years(of_year(configuration, 2199), annexes[-1].items[0]) == (2198,)
    assert [str(one.amount) for one in allocate(configuration, 2005).shares] == ["0.79", "0.79"]
    assert [str(one.amount) for one in allocate(configuration, 2199).shares] == ["50.00", "50.00"]
