"""The handbook's worked examples are worked out, and agree with what the formulas state."""

from __future__ import annotations

import pytest

from ekirjasto_model.chapters.blocks import Table
from ekirjasto_model.chapters.handbook.remainder_cents import rounding_blocks
from ekirjasto_model.chapters.handbook.worked import shares
from ekirjasto_model.formulas.catalogue import FORMULAS
from ekirjasto_model.formulas.formula import AnyFormula
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate


@pytest.mark.parametrize("formula", FORMULAS, ids=lambda formula: formula.shape)
def test_shares_are_those_that_the_formula_states(formula: AnyFormula) -> None:
    assert shares(formula) == dict(formula.example.shares)


def test_exactly_the_cents_left_over_are_given_to_the_largest_remainders() -> None:
    [_, table] = [block for block in rounding_blocks() if isinstance(block, Table)]
    remainders: list[tuple[Rate, bool]] = []
    for _, _, whole, remainder, _, share in table.rows:
        assert isinstance(whole, Money)
        assert isinstance(share, Money)
        assert isinstance(remainder, Rate)
        remainders.append((remainder, share != whole))
        assert (share - whole).cents in (0, 1)
    given = [remainder.value for remainder, extra in remainders if extra]
    kept = [remainder.value for remainder, extra in remainders if not extra]
    assert given
    assert min(given) > max(kept)
