"""A share worked out again from nothing but what its JSON says."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from operator import add, mul, sub, truediv
from typing import Any

SIGNS: Mapping[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: add,
    ast.Sub: sub,
    ast.Mult: mul,
    ast.Div: truediv,
}


def reckoned(calculation: str) -> Fraction:
    """Do a calculation of +, -, *, /, min and max in exact numbers."""
    return _value(ast.parse(calculation, mode="eval").body, calculation)


def _value(node: ast.expr, text: str) -> Fraction:
    match node:
        case ast.BinOp():
            return SIGNS[type(node.op)](_value(node.left, text), _value(node.right, text))
        case ast.Call(func=ast.Name(id=("min" | "max") as name), args=[one, other]):
            chosen = min if name == "min" else max
            return chosen(_value(one, text), _value(other, text))
        case ast.UnaryOp(op=ast.USub()):
            return -_value(node.operand, text)
        case ast.Constant():
            return Fraction(str(ast.get_source_segment(text, node)))
    raise AssertionError(f"no sign of a calculation: {ast.dump(node)}")


def steps(step: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """A step and all within it."""
    yield step
    for inner in step["inner"]:
        yield from steps(inner)


def cents_of(trace: Mapping[str, Any]) -> int:
    """Work out one share of an item from its trace alone: formula, modifiers, one rounding."""
    step = trace["step"]
    for one in steps(step):
        assert reckoned(one["calculation"]) == Fraction(one["exact"]), one["shape"]
        assert_inner(one)
    euros = Fraction(step["exact"]) * (1 if trace["to_share"] is None else Fraction(trace["to_share"]))
    assert euros == Fraction(trace["full_year"])
    assert_figures(trace)
    for modifier in trace["modifiers"]:
        if modifier["shape"] != "rounded-rate":
            assert Fraction(modifier["facts"]["share_before"]) == euros
        for one in steps(modifier):
            if one["calculation"] is not None:
                assert reckoned(one["calculation"]) == Fraction(one["exact"])
        euros = Fraction(modifier["exact"])
    assert euros == Fraction(trace["exact"])
    assert (trace["whole"] is None) == (trace["part"] is None) == (trace["to_share"] is None)
    match trace["rounding"]:
        case "half-up":
            return half_up(euros * 100)
        case "half-even":
            return round(euros * 100)
    return int(euros * 100 // 1) + int(trace["remainder_cents"])


def half_up(cents: Fraction) -> int:
    return int((abs(cents) + Fraction(1, 2)) // 1) * (1 if cents >= 0 else -1)


def assert_inner(step: Mapping[str, Any]) -> None:
    """The numbers of inner steps stand in the calculation of the outer one."""
    for inner in step["inner"]:
        assert inner["exact"] in step["calculation"]


def assert_figures(trace: Mapping[str, Any]) -> None:
    """A formula that stands in no group works on the mean of the member's figures, and only on those."""
    means = {basis["driver"]: [] for basis in trace["bases"]}  # type: dict[str, list[Fraction]]
    for basis in trace["bases"]:
        means[basis["driver"]].append(Fraction(basis["value"]))
    found = {sum(values, Fraction(0)) / len(values) for values in means.values()}
    told = [one for one in steps(trace["step"]) if "figure" in one["facts"]]
    if not any(one["shape"] == "by-group" for one in steps(trace["step"])):
        assert {Fraction(one["facts"]["figure"]) for one in told} <= found
    assert not told or found


def assert_replayed(told: Mapping[str, Any]) -> None:
    """Work out every share of a year anew, the sums of the items, and who got which cent."""
    for share in told["shares"]:
        amounts = [cents_of(trace) for trace in share["trace"]["items"]]
        assert amounts == [to_cents(trace["amount"]) for trace in share["trace"]["items"]]
        assert sum(amounts) - to_cents(share["income"]) == to_cents(share["amount"])
        taken = [to_cents(one["members"].get(share["member"], "0")) for one in told["income"]]
        assert sum(taken) == to_cents(share["income"])
        settled = share["settlement"]
        owed = share["amount"] if settled is None else settled["to_pay"]
        parts = [to_cents(one["amount"]) for one in share["instalments"]]
        assert not parts or sum(parts) == to_cents(owed)
    assert sum(to_cents(share["amount"]) for share in told["shares"]) == to_cents(told["total"])
    for item in told["items"]:
        assert_item(item, told)


def assert_item(item: Mapping[str, Any], told: Mapping[str, Any]) -> None:
    """The shares of an item make its sum; with the cents kept apart, that which was split."""
    traces = {
        share["member"]: trace
        for share in told["shares"]
        for trace in share["trace"]["items"]
        if trace["item"] == item["item"]
    }
    total = sum(to_cents(trace["amount"]) for trace in traces.values())
    assert total == to_cents(item["total"])
    lucky = {member: trace["remainder_cents"] for member, trace in traces.items() if trace["remainder_cents"]}
    assert {one["member"]: one["remainder_cents"] for one in item["cents"]} == lucky
    for trace in traces.values():
        if trace["whole"] is not None:
            assert total + to_cents(item["apart"]) == to_cents(trace["whole"])


def to_cents(amount: str) -> int:
    return int(Fraction(amount) * 100)
