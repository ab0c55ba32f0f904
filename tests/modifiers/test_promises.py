"""What modifiers promise, on examples small enough to check by hand."""

from __future__ import annotations

from fractions import Fraction

import pytest
from attrs import evolve

from ekirjasto_model.codelists.remainders import Remainder
from ekirjasto_model.codelists.rounding_points import RoundingPoint
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.modifiers.catalogue import modifier
from ekirjasto_model.values.money import Money
from tests.derived.configurations import EQUAL, per_inhabitant, proportional
from tests.modifiers.shared import YEAR, Case

LARGE = Case({"047": 98, "205": 1, "583": 1}, proportional())


def stated(shape: str, **more: object) -> Parameters:
    written = {"shape": shape, **{key.replace("_", "-"): value for key, value in more.items()}}
    parameters: Parameters = modifier(shape).parameters.model_validate(written)
    return parameters


def paid(case: Case, *modifiers: Parameters) -> dict[str, str]:
    shared = case.with_modifiers(*modifiers).share()
    return {code: str(Money(cents)) for code, cents in zip(case.members, shared.cents, strict=True)}


@pytest.mark.parametrize("method", [one for one in Remainder if one is not Remainder.KEPT_APART])
def test_no_cent_left_over_goes_to_a_member_at_its_cap(method: Remainder) -> None:
    case = evolve(LARGE, amount=Money.of("10.01"), remainder=method)
    found = paid(case, stated("maximum", amount="5.00", difference="shared"))
    assert found["047"] == "5.00"
    assert sorted([found["205"], found["583"]]) == ["2.50", "2.51"]


def test_a_cap_is_brought_down_and_a_floor_up_to_whole_cents() -> None:
    earlier = {YEAR - 1: {"047": Money.of("0.99"), "583": Money.of("0.99")}}
    case = Case({"047": 100, "205": 800, "583": 0}, proportional(), amount=Money.of("100.00"), earlier=earlier)
    found = paid(case, stated("change-cap", rise="5", fall="5", difference="shared"))
    assert found == {"047": "1.03", "205": "98.02", "583": "0.95"}


def test_who_is_there_for_a_part_of_the_year_is_neither_frozen_nor_capped_nor_phased_in() -> None:
    earlier = {YEAR - 1: dict.fromkeys(LARGE.members, Money.of("10.00"))}
    case = Case(
        dict.fromkeys(LARGE.members, 1), EQUAL, amount=Money.of("90.00"), earlier=earlier, parts={"583": Fraction(1, 2)}
    )
    assert paid(case, stated("part-of-year")) == {"047": "37.50", "205": "37.50", "583": "15.00"}
    for one in (
        stated("freeze", earlier_year=YEAR - 1, difference="not-shared"),
        stated("change-cap", rise="0", difference="not-shared"),
    ):
        assert paid(case, one) == {"047": "10.00", "205": "10.00", "583": "15.00"}
    phased = paid(case, stated("phase-in", from_year=YEAR, years=2, earlier_year=YEAR - 1))
    assert phased == {"047": "23.75", "205": "23.75", "583": "15.00"}
    whole = evolve(case, parts={"583": Fraction(1)})
    assert paid(whole, stated("freeze", earlier_year=YEAR - 1, difference="not-shared"))["583"] == "10.00"


def test_the_order_of_a_surcharge_and_a_maximum_matters() -> None:
    surcharge, most = stated("surcharge", percent="10"), stated("maximum", amount="50.00", difference="not-shared")
    case = evolve(LARGE, amount=Money.of("100.00"))
    assert paid(case, surcharge, most)["047"] == "50.00"
    assert paid(case, most, surcharge)["047"] == "55.00"


def test_classes_below_a_bound_and_at_least_it_have_no_gap_and_no_overlap() -> None:
    case = Case({"047": 1999, "205": 2000, "583": 2001}, EQUAL, amount=Money.of("300.00"))
    bound = {"driver": "population", "bound": "2000"}
    below = stated("discount", **{"class": {"below": bound}}, percent="50", difference="not-shared")
    rest = stated("discount", **{"class": {"at-least": bound}}, percent="10", difference="not-shared")
    assert paid(case, below, rest) == {"047": "50.00", "205": "90.00", "583": "90.00"}


def test_a_discount_for_all_leaves_nothing_to_pay_and_cannot_be_borne_by_nobody() -> None:
    everybody = {"class": {"named": list(LARGE.members)}}
    assert set(paid(LARGE, stated("discount", **everybody, percent="100", difference="not-shared")).values()) == {
        "0.00"
    }
    with pytest.raises(CannotShareError) as refused:
        paid(LARGE, stated("discount", **everybody, percent="1", difference="shared"))
    assert refused.value.lacks == "limits"


@pytest.mark.parametrize("point", RoundingPoint)
def test_an_index_whose_base_is_zero_is_refused_in_either_rounding_order(point: RoundingPoint) -> None:
    index = {**modifier("index").example.stated, "base-points": "0"}
    case = Case({"047": 10}, per_inhabitant("0.75"), rounding_point=point)
    with pytest.raises(CannotShareError) as refused:
        paid(case, modifier("index").parameters.model_validate(index))
    assert refused.value.lacks == "figure"


@pytest.mark.parametrize("shape", ["freeze", "change-cap", "phase-in"])
def test_an_earlier_year_of_which_nobody_tells_is_refused(shape: str) -> None:
    with pytest.raises(CannotShareError) as refused:
        paid(LARGE, modifier(shape).parameters.model_validate(modifier(shape).example.stated))
    assert refused.value.lacks == "earlier-share"


def test_a_rate_rounded_first_takes_in_the_factors_before_the_first_limit_only() -> None:
    case = Case({"047": 1000, "205": 3}, per_inhabitant("0.70"), rounding_point=RoundingPoint.RATE)
    eight = stated("fraction", of_year="8/12")
    assert paid(case, eight) == {"047": "470.00", "205": "1.41"}
    assert paid(evolve(case, rounding_point=RoundingPoint.CHARGE), eight) == {"047": "466.67", "205": "1.40"}
    least = stated("minimum", amount="1.50", difference="not-shared")
    assert paid(case, eight, least, eight) == {"047": "313.33", "205": "1.00"}
