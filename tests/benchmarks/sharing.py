"""A year's costs shared: ours, with and without traces, beside the same sums by hand in plain fractions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from importlib import import_module

from pendulum import Date

from ekirjasto_model.codelists.remainders import Remainder
from ekirjasto_model.derived.costing.shared_item import SharedItem, share_item
from ekirjasto_model.derived.costing.shared_year import shared_year
from ekirjasto_model.derived.costing.traces import item_traces
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.formulas.weighted import Weighted
from ekirjasto_model.reference.municipalities import all_municipalities
from ekirjasto_model.reference.populations import population
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.remainder import whole_cents
from tests.benchmarks.figure import Figure
from tests.benchmarks.measuring import least_times
from tests.derived.configurations import EQUAL, agreed, annexed, configured, item, party, per_inhabitant, proportional

DAY = Date(2020, 12, 31)
AMOUNT = 100_000_03
"""Cents of the first item; each next one has a thousand and one more."""

WEIGHTED = Weighted.model_validate(
    {"shape": "weighted", "equal-weight": "0.2", "weights": [{"driver": "population", "weight": "0.8"}]}
)
WHAT_IFS = 10_000


def sharing_figures(rounds: int) -> Iterator[Figure]:
    """Share twelve items among 59 and 309 municipalities, and ask what-ifs of 59."""
    for members in (59, 309):
        yield from _year(members, rounds)
    yield _what_ifs(max(1, rounds // 10))


def _year(members: int, rounds: int) -> Iterator[Figure]:
    """Compare one year, after making sure that both give the same cents."""
    codes = _codes(members)
    annex = annexed(*_items())
    shared = shared_year(configured(agreed(*map(party, codes)), annex), annex.year)
    inhabitants = [_inhabitants(code) for code in codes]

    def ours() -> list[SharedItem]:
        return [share_item(annex, one.item, one.payers, one.ground, one.setting) for one in shared.items]

    def traced() -> list[object]:
        return [item_traces(annex, one) for one in ours()]

    def by_hand() -> list[list[int]]:
        return [_hand(one.item, inhabitants) for one in shared.items]

    assert [list(one.cents) for one in ours()] == by_hand()
    times = least_times({"ours": ours, "traced": traced, "hand": by_hand}, rounds)
    hand = f"the same sums by hand in plain fractions, {members} members"
    yield Figure(f"one year of {members} members, twelve items", hand, times["ours"] / times["hand"], most=1)
    yield Figure(
        f"one year of {members} members, twelve items, with traces", hand, times["traced"] / times["hand"], most=3
    )


def _what_ifs(rounds: int) -> Figure:
    """Ask what each of 59 members would pay of very many totals."""
    compute: Callable[..., list[int]] = import_module("apportionment.methods").compute
    weights = [_inhabitants(code) for code in _codes(59)]
    names = [str(number) for number in range(len(weights))]
    totals = [AMOUNT + 7 * number for number in range(WHAT_IFS)]
    parts = Exact(tuple(weights)).parts()
    some = totals[:: WHAT_IFS // 100]

    def ours() -> list[list[int]]:
        return [whole_cents(total, parts.times(Fraction(total, 100)), Remainder.LARGEST_REMAINDER) for total in totals]

    def theirs() -> list[list[int]]:
        return [compute("hamilton", weights, total, fractions=True, parties=names) for total in some]

    assert ours()[:: WHAT_IFS // 100] == theirs()
    times = least_times({"ours": ours, "theirs": theirs}, rounds)
    ratio = times["theirs"] * (len(totals) / len(some)) / times["ours"]
    return Figure(
        "apportionment, ten thousand totals among 59 members (one in a hundred measured)", "ours", ratio, least=30
    )


def _items() -> list[CostItem]:
    """Return twelve items: four by population, three equally, three weighted, two by a price."""
    formulas = [*[proportional()] * 4, *[EQUAL] * 3, *[WEIGHTED] * 3]
    splits = [
        item(stated, str(Money(AMOUNT + 1001 * number)), f"era-{number:02d}") for number, stated in enumerate(formulas)
    ]
    return [*splits, item(per_inhabitant("0.75"), name="hinta-1"), item(per_inhabitant("0.0325"), name="hinta-2")]


def _hand(one: CostItem, inhabitants: Sequence[int]) -> list[int]:
    """Share one item as somebody would write it down with fractions, for this one formula."""
    whole, count = sum(inhabitants), len(inhabitants)
    if one.amount is None:
        rate = Fraction("0.75" if one.id == "hinta-1" else "0.0325")
        return [int(figure * rate * 100 + Fraction(1, 2)) for figure in inhabitants]
    match one.formula.shape:
        case "proportional":
            parts = [Fraction(figure, whole) for figure in inhabitants]
        case "equal":
            parts = [Fraction(1, count)] * count
        case _:
            parts = [Fraction(1, 5) / count + Fraction(4, 5) * Fraction(figure, whole) for figure in inhabitants]
    exact = [one.amount.cents * part for part in parts]
    cents = [int(share) for share in exact]
    left = one.amount.cents - sum(cents)
    for place in sorted(range(count), key=lambda place: exact[place] - cents[place], reverse=True)[:left]:
        cents[place] += 1
    return cents


def _codes(members: int) -> list[str]:
    """Return the codes of so many municipalities of the day."""
    there = [one.code for one in all_municipalities() if one.exists_on(DAY) and population(one.code, DAY) is not None]
    return there[:members]


def _inhabitants(code: str) -> int:
    """Return a municipality's inhabitants on the day."""
    found = population(code, DAY)
    return 0 if found is None else found.inhabitants
