"""One member's share in sentences: true for every formula, modifier and way of rounding."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from attrs import evolve
from hypothesis import given
from pendulum import Date

from ekirjasto_model.chapters.allocation.annex_text import INCOME, VAT
from ekirjasto_model.chapters.allocation.document import allocation_document
from ekirjasto_model.chapters.allocation.explained import explained_share
from ekirjasto_model.chapters.allocation.numbers import euros, facts
from ekirjasto_model.chapters.blocks import Outline, Table
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.remainders import Remainder
from ekirjasto_model.codelists.rounding_points import RoundingPoint
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.modifiers.surcharge import Surcharge
from ekirjasto_model.publishing.plain_text import plain_text
from ekirjasto_model.publishing.plain_words import plain_words
from ekirjasto_model.reporting.allocation_text import allocation_text
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.settlement import DueInstalment, Settlement
from ekirjasto_model.values.share import Allocation
from tests.derived.briefs import example
from tests.derived.configurations import (
    EQUAL,
    agreed,
    annexed,
    configured,
    item,
    joining,
    library,
    party,
    per_inhabitant,
)
from tests.reporting.drawn import allocations
from tests.reporting.made import basis, charge, share

MEMBERS = {"047": 1000, "205": 700, "777": 300}


def year(annex: CostAnnex) -> Allocation:
    """Share an annex among three members, of which the first joined in May and pays for started months."""
    parties = (party("047", starts=Date(2022, 5, 1)), party("205"), party("777"))
    agreement = agreed(*parties, joining=joining(FirstYearRule.STARTED_MONTHS))
    return allocate(configured(agreement, library(MEMBERS), annex), 2022)


def explained(allocation: Allocation, code: str, language: Language = Language.EN) -> str:
    """Explain a member's share on one line."""
    found = next(one for one in allocation.shares if one.member == code)
    told = plain_text(explained_share(allocation, found), language)
    return " ".join(told.replace("\N{NO-BREAK SPACE}", " ").split())


@given(allocation=allocations())
def test_every_share_is_told_whole_in_every_language(allocation: Allocation) -> None:
    for language in Language:
        for one in allocation.shares:
            document = explained_share(allocation, one)
            told = plain_text(document, language)
            assert "{" not in told
            table = next(block for block in document.blocks if isinstance(block, Table))
            amounts = [Money(row[1].cents) for row in table.rows[:-1] if isinstance(row[1], Money)]
            taken = [found.of_members[one.member] for found in allocation.income if found.of_members]
            off = [Money(-amount.cents) for amount in taken if amount.cents]
            assert amounts == [*(trace.amount for trace in one.trace), *off]
            assert Money.total(amounts) == one.amount
        assert "{" not in plain_text(allocation_document(allocation), language)


@given(allocation=allocations())
def test_points_never_go_down_by_more_than_a_level(allocation: Allocation) -> None:
    for one in allocation.shares:
        for block in explained_share(allocation, one).blocks:
            if isinstance(block, Outline):
                depths = [depth for depth, _ in block.points]
                assert depths[0] == 0
                assert all(below <= above + 1 for above, below in pairwise(depths))


def test_a_rate_rounded_first_and_a_charge_rounded_last_are_told_apart() -> None:
    price = item(per_inhabitant("0.70"))
    last = year(annexed(price))
    first = year(annexed(price, rounding_point=RoundingPoint.RATE, rate_decimals=2))
    assert [one.shares[0].amount.cents for one in (last, first)] == [46667, 47000]
    assert "Inhabitants times the annual fee: 1,000 × €0.70. Share: €700.00." in explained(last, "047")
    assert "The share was €700.00 and is now ≈ €466.6667." in explained(last, "047")
    assert "Takes part 1 May 2022 – 31 December 2022, 8/12 of the year; rule: started months." in explained(last, "047")
    assert "≈ €466.6667 is rounded to the nearest cent (half up): €466.67." in explained(last, "047")
    told = explained(first, "047")
    assert "The price was rounded first (decimals: 2), and the figure multiplied by it: 1,000 × €0.47." in told
    assert "The annex's price: €0.70." in told
    assert "2/3 of the year is paid for. Price: ≈ €0.4667." in told
    assert "The share is in whole cents, so it is not rounded: €470.00." in told


@pytest.mark.parametrize(
    ("method", "told"),
    [
        (
            Remainder.LARGEST_REMAINDER,
            "is rounded down to whole cents, €3,333.33. Of the cents left over (shared out: ",
        ),
        (
            Remainder.TO_LARGEST,
            "(shared out: to the largest share) €0.01 falls to this member. Share of the item: €3,333.34.",
        ),
        (Remainder.KEPT_APART, "is rounded down to whole cents, €3,333.33. The cents left over are kept apart."),
    ],
)
def test_each_way_of_giving_out_the_cents_is_told(method: Remainder, told: str) -> None:
    members = {"047": 5, "205": 5, "777": 5}
    annex = annexed(item(EQUAL, "10000.00"), remainder=method)
    shared = allocate(configured(agreed(*map(party, members)), library(members), annex), 2022)
    assert told in explained(shared, "047")


def test_others_get_no_cent_and_it_is_told() -> None:
    members = {"047": 5, "205": 5, "777": 5}
    annex = annexed(item(EQUAL, "100.00", modifiers=(Surcharge(shape="surcharge", percent=Rate.of("0")),)))
    shared = allocate(configured(agreed(*map(party, members)), library(members), annex), 2022)
    told = explained(shared, "777")
    assert "Surcharge: 0 per cent. This member's share does not change." in told
    assert "none falls to this member. Share of the item: €33.33." in told


def test_the_mean_of_several_days_is_told_beside_them() -> None:
    found = charge(1000, "750.00")
    earlier = evolve(basis(901, assumed=False), day=Date(2019, 12, 31))
    meaned = Allocation(2022, "a", (share("047", "Enontekiö", evolve(found, bases=(*found.bases, earlier))),))
    told = explained(meaned, "047", Language.FI)
    assert "Asukasluku 31.12.2019: 901 asukasta. Lähde: Tilastokeskus." in told
    assert "Asukasluku, näiden päivien keskiarvo: 1 901 ÷ 2, eli 950,5." in told
    assert "Luku tai sen päivä on merkitty tiedostoihin oletukseksi." in told


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (Fraction(200), "€200.00"),
        (Fraction("0.05125"), "€0.05125"),
        (Fraction(1, 3), "≈ €0.3333"),
        (Fraction(1, 7_000_000), "≈ €0.00000014"),
        (Fraction(-1, 3), "≈ −€0.3333"),
    ],
)
def test_a_number_is_marked_where_decimals_are_left_out(number: Fraction, told: str) -> None:
    assert plain_words(euros(number), Language.EN).replace("\N{NO-BREAK SPACE}", " ") == told


def test_fractions_that_people_know_stay_fractions() -> None:
    told = facts({"part": Rate(Fraction(8, 12)), "figure": Rate(Fraction(1000, 367)), "rate": Rate.of("0.70")})
    told["mean"] = facts({"mean": Rate(Fraction(5435, 3))})["mean"]
    said = {name: plain_words(words, Language.FI).replace("\N{NO-BREAK SPACE}", " ") for name, words in told.items()}
    assert said == {"part": "2/3", "figure": "≈ 2,7248", "rate": "0,70", "mean": "≈ 1 811,6667"}


def test_income_vat_settlement_and_instalments_are_told_with_the_sum() -> None:
    shared = allocate(example("malli"), 2024)
    for one in shared.shares:
        document = explained_share(shared, one)
        table = next(block for block in document.blocks if isinstance(block, Table))
        amounts = [row[1] for row in table.rows[:-1]]
        assert sum(amount.cents for amount in amounts if isinstance(amount, Money)) == one.amount.cents
    told = explained(shared, "205")
    assert "An income has been taken off the item's costs: Avustus e-aineistoihin, €1,548.99." in told
    assert "Toimittajan hyvitys katkoista −€26.67" in told
    assert "In addition the municipality pays €438.77 of the VAT of the purchases." in told
    assert "was €5,728.01, and the final share is €5,652.36. The final share is €75.65 less" in told
    assert "The difference, €75.65, is carried over to the next year. Nothing is left to pay or to return." in told
    assert "Instalments" not in told
    assert "Instalments by due day: - 30 April 2025: €20.73" in explained(shared, "047")


def test_what_is_returned_is_told_without_a_sign() -> None:
    shared = allocate(example("malli"), 2024)
    [one] = [found for found in shared.shares if found.member == "205"]
    back = DueInstalment(1, Date(2025, 4, 30), Money(-7565))
    settled = Settlement(Money(572801), Money(565236), Money(0))
    told = " ".join(
        plain_text(explained_share(shared, evolve(one, settlement=settled, instalments=(back,))), Language.EN).split()
    )
    assert "€75.65 is returned to the municipality. What is returned, and by which day: - 30 April 2025: €75.65" in told


@pytest.mark.parametrize("language", Language)
def test_markdown_has_all_that_the_text_has_beside_the_items(language: Language) -> None:
    shared = allocate(example("malli"), 2024)
    text = " ".join(allocation_text(shared, language).split())
    told = " ".join(plain_text(allocation_document(shared), language).split())
    beside = text[text.index(INCOME.said(language)) : text.index(VAT.said(language))]
    assert beside.replace(" - ", " ") in told.replace(" - ", " ")
    for one in shared.shares:
        assert one.settlement is not None
        assert plain_words(one.settlement.difference, language).replace("\N{NO-BREAK SPACE}", " ") in told


def test_who_bears_what_a_partial_year_leaves_is_told() -> None:
    shared = year(annexed(item(EQUAL, "900.00")))
    assert [one.amount.cents for one in shared.shares] == [20000, 35000, 35000]
    assert "What those who take part for only a part of the year do not pay" not in explained(shared, "047")
    assert (
        "The share was €300.00 and is now €350.00. - What those who take part for only a part of the year do not pay "
        "is shared among the others in proportion to their shares."
    ) in explained(shared, "205")
