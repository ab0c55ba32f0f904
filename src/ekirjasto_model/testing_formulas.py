"""Hypothesis strategies for formulas, as files state them; used through ``testing``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.groupings import Grouping
from ekirjasto_model.codelists.tier_countings import TierCounting
from ekirjasto_model.codelists.upper_bounds import UpperBound
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.values.money import Money

Strategy = st.SearchStrategy[Any]

_EUROS = st.integers(0, 10**9).map(lambda cents: str(Money(cents)))
_PRICE = st.builds("{}.{}".format, st.integers(0, 9999), st.text("0123456789", min_size=1, max_size=6))
_PERCENT = st.builds("{}.{}".format, st.integers(0, 99), st.integers(0, 999)) | st.just("100")
_POSITIVE = st.integers(1, 99).map(str) | st.builds("{}.{}".format, st.integers(1, 99), st.integers(0, 99))


def splits(*, drivers: Sequence[Driver] = tuple(Driver), depth: int = 2) -> st.SearchStrategy[Parameters]:
    """Formulas that share a given sum, one within another up to a depth; 1 is a formula with none inside.

    Weights sum to one, classes have neither gaps nor overlaps, and whatever figures
    the members have of ``drivers``, they can be shared by, if none of them is zero.

    >>> from hypothesis import given
    >>> @given(splits(depth=3))
    ... def divides_a_sum(stated):
    ...     assert formula(stated.shape).kind == "split"
    >>> divides_a_sum()
    """
    leaves = [{"shape": st.just("equal")}, {"shape": st.just("proportional"), "driver": _driver(drivers)}]
    leaves.append({"shape": st.just("tier-weights"), **_tiers(drivers, {"class-weight": _POSITIVE})})
    if Driver.ALONE_COST in drivers:
        leaves.append({"shape": st.just("savings-proportional")})
    whole = st.one_of(_weighted(drivers), *map(st.fixed_dictionaries, leaves))
    for _ in range(depth - 1):
        piecewise = {"shape": st.just("piecewise"), "up-to": _EUROS}
        grouped = {"shape": st.just("by-group"), "grouping": st.sampled_from([one.value for one in Grouping])}
        whole |= st.fixed_dictionaries({**piecewise, "first": whole, "rest": whole}) | st.fixed_dictionaries(
            {**grouped, "between": whole, "inside": whole}
        )
    return whole.map(_stated)


def charges(*, drivers: Sequence[Driver] = tuple(Driver), members: Sequence[str] = ()) -> st.SearchStrategy[Parameters]:
    """Formulas that ask a price; fixed amounts are among them where ``members`` are named, one for each."""
    price, driver = {"rate": _PRICE}, {"driver": _driver(drivers)}
    limits = {"cap": _EUROS, "exemption": _EUROS}
    counting = {"counting": st.sampled_from([one.value for one in TierCounting])}
    tables = [_tiers(drivers, priced) for priced in (price, {"amount": _EUROS})]
    shapes = [
        st.fixed_dictionaries({"shape": st.just("per-use"), **driver, **price}),
        st.fixed_dictionaries({"shape": st.just("base-plus-rate"), "base": _EUROS, **driver, **price}),
        st.fixed_dictionaries({"shape": st.just("percent-of-budget"), **driver, "percent": _PERCENT}, optional=limits),
        *(st.fixed_dictionaries({"shape": st.just("tier-table"), **counting, **table}) for table in tables),
    ]
    if Driver.POPULATION in drivers:
        shapes.append(st.fixed_dictionaries({"shape": st.just("per-inhabitant"), **price}))
    if members:
        each = st.tuples(*(_EUROS for _ in members))
        fixed = each.map(
            lambda own: [{"municipality": code, "amount": one} for code, one in zip(members, own, strict=True)]
        )
        shapes.append(st.fixed_dictionaries({"shape": st.just("fixed"), "amounts": fixed}))
    return st.one_of(shapes).map(_stated)


def formulas(
    *, drivers: Sequence[Driver] = tuple(Driver), members: Sequence[str] = (), depth: int = 2
) -> st.SearchStrategy[Parameters]:
    """Formulas of either kind: :func:`splits` and :func:`charges`."""
    return splits(drivers=drivers, depth=depth) | charges(drivers=drivers, members=members)


def _stated(value: Any) -> Parameters:
    """Read a formula as a file states it."""
    parameters: Parameters = formula(value["shape"]).parameters.model_validate(value, by_name=False)
    return parameters


def _driver(drivers: Sequence[Driver]) -> Strategy:
    """Give the code of a driver."""
    return st.sampled_from([one.value for one in drivers])


def _weighted(drivers: Sequence[Driver]) -> Strategy:
    """Give weighted formulas whose parts sum to one."""

    def of_parts(parts: dict[str, int]) -> Any:
        whole = sum(parts.values())
        weights = {name: f"{part}/{whole}" for name, part in parts.items()}
        equal = {"equal-weight": weights.pop("")} if "" in weights and len(weights) > 1 else {}
        named = [{"driver": name or drivers[0].value, "weight": weight} for name, weight in weights.items()]
        return {"shape": "weighted", "weights": named, **equal}

    names = st.sampled_from(["", *(one.value for one in drivers)])
    return st.dictionaries(names, st.integers(1, 99), min_size=1, max_size=4).map(of_parts)


def _tiers(drivers: Sequence[Driver], stated: dict[str, Strategy]) -> dict[str, Strategy]:
    """Give the keys of a tier table whose classes begin with zero and leave no figure out."""

    def classes(bounds: list[int]) -> Strategy:
        pairs = zip(bounds, [*bounds[1:], None], strict=True)
        each = [
            {"from": st.just(str(lower)), **({} if upper is None else {"to": st.just(str(upper))}), **stated}
            for lower, upper in pairs
        ]
        return st.tuples(*map(st.fixed_dictionaries, each)).flatmap(st.permutations)

    lower = st.lists(st.integers(1, 500_000), max_size=3, unique=True).map(lambda rest: [0, *sorted(rest)])
    return {
        "driver": _driver(drivers),
        "upper-bounds": st.sampled_from([one.value for one in UpperBound]),
        "classes": lower.flatmap(classes),
    }
