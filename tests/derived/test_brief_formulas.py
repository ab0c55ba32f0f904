"""A brief where the annex's formulas say nothing of the newcomer, or ask what it would pay alone."""

from __future__ import annotations

from typing import Any

import pytest

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.documents.alone_cost import AloneCost, AlonePayer
from ekirjasto_model.documents.own_costs import OwnCosts
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.values.money import Money
from tests.derived.briefs import brief_from, measured, own
from tests.derived.configurations import EQUAL, agreed, annexed, configured, item, joining, library, party

PEOPLE = {"047": 1876, "564": 207327, "583": 931}
ALONE = tuple(
    AloneCost(payer=AlonePayer(municipality=code), amount=Money.of(amount), source="tarjous")
    for code, amount in (("047", "10.00"), ("564", "60.00"))
)


def brief(stated: dict[str, Any], amount: str | None = None, *documents: OwnCosts) -> JoiningBrief:
    """What Pelkosenniemi would pay beside two members, of an item with a formula and of one that is shared equally."""
    read = formula(stated["shape"]).parameters.model_validate(stated)
    agreement = agreed(party("047"), party("564"), joining=joining(FirstYearRule.DAYS))
    annex = annexed(item(read, amount), item(EQUAL, "90.00", "tasan"), alone_costs=ALONE)
    return brief_from(configured(agreement, library(PEOPLE), annex, *documents), "583", "2022-01-01")


@pytest.mark.parametrize(
    ("stated", "lacks"),
    [
        (
            {
                "shape": "fixed",
                "amounts": [{"municipality": "047", "amount": "5.00"}, {"municipality": "564", "amount": "9.00"}],
            },
            "fixed-amount",
        ),
        (
            {
                "shape": "tier-table",
                "driver": "population",
                "upper-bounds": "exclusive",
                "counting": "slab",
                "classes": [{"from": "1000", "amount": "5.00"}],
            },
            "class",
        ),
    ],
)
def test_an_item_whose_formula_says_nothing_of_the_newcomer_is_left_out_and_named(
    stated: dict[str, Any], lacks: str
) -> None:
    year = brief(stated).years[0]
    [untold] = year.shared.untold
    assert (untold.item.id, untold.lacks, untold.driver, untold.members) == ("sisallot", lacks, None, ("583",))
    assert year.fee == Money.of("30.00")


def test_what_the_newcomer_would_pay_alone_is_its_own_figure() -> None:
    savings = {"shape": "savings-proportional"}
    without = brief(savings, "40.00").years[0]
    [untold] = without.shared.untold
    assert (untold.lacks, untold.driver) == ("figure", Driver.ALONE_COST)
    told = brief(savings, "40.00", own("583", measured("alone-cost", "10"))).years[0]
    assert told.shared.untold == ()
    assert told.fee == Money.of("35.00")
