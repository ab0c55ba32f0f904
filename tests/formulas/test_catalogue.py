"""Every formula: in the catalogue, told in every language, and as good as its word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from itertools import cycle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

import ekirjasto_model.formulas as package
from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.groupings import Grouping
from ekirjasto_model.formulas.catalogue import FORMULAS, SHAPES, StatedFormula, formula
from ekirjasto_model.formulas.equal import Equal
from ekirjasto_model.formulas.formula import AnyFormula, FormulaKind, Parameters
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.formulas.per_inhabitant import PerInhabitant
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.remainder import split
from ekirjasto_model.values.rounding import rounded
from ekirjasto_model.values.text import Text

NOT_FORMULAS = {"__init__", "catalogue", "formula", "ground", "tiers", "within"}
each_formula = pytest.mark.parametrize("which", FORMULAS, ids=lambda one: one.shape)


GROWING = [one for one in FORMULAS if one.grows(one.parameters.model_validate(dict(one.example.stated)))]
each_that_grows = pytest.mark.parametrize("which", GROWING, ids=lambda one: one.shape)
"""Those that promise of their example that more never pays less."""


def members(least: int = 0) -> st.SearchStrategy[dict[str, int]]:
    codes = st.integers(0, 999).map("{:03d}".format)
    return st.dictionaries(codes, st.integers(least, 700_000), min_size=1, max_size=60)


def read(which: AnyFormula) -> Parameters:
    """Read the parameters that the formula's example states, as a file's reader would."""
    parameters: Parameters = which.parameters.model_validate(which.example.stated)
    return parameters


def read_for(which: AnyFormula, codes: Iterable[str]) -> Parameters:
    """Read the example's parameters; where they name municipalities, those with the codes instead."""
    stated = dict(which.example.stated)
    if "amounts" in stated:
        amounts = cycle(one["amount"] for one in stated["amounts"])
        stated["amounts"] = [{"municipality": code, "amount": next(amounts)} for code in codes]
    parameters: Parameters = which.parameters.model_validate(stated)
    return parameters


def shared(
    which: AnyFormula, stated: Parameters, figures: Mapping[str, int], whole: int = 1000
) -> Mapping[str, Fraction]:
    """Share by figures that are the same for every driver; the first two members are a group."""
    codes = tuple(sorted(figures))
    of_all = dict.fromkeys(Driver, Exact(tuple(figures[code] for code in codes)))
    groups = dict.fromkeys(Grouping, tuple("ryhma" if place < 2 else code for place, code in enumerate(codes)))
    ground = Ground(codes, of_all, Fraction(whole) if which.kind is FormulaKind.SPLIT else None, groups)
    exact = which.share(stated, ground)
    for place in range(len(codes)):
        step = which.step(stated, ground, place)
        assert (step.shape, step.exact) == (which.shape, exact[place])
    return dict(zip(codes, exact, strict=True))


def test_the_catalogue_lists_every_formula_of_the_folder() -> None:
    folder = Path(next(iter(package.__path__)))
    found = {path.stem.replace("_", "-") for path in folder.glob("*.py") if path.stem not in NOT_FORMULAS}
    assert sorted(found) == sorted(SHAPES), "add the formula's name to SHAPES in formulas/catalogue.py"


@each_formula
def test_a_formula_is_named_by_its_place_and_chosen_by_its_name(which: AnyFormula) -> None:
    assert which.parameters.__module__ == f"ekirjasto_model.formulas.{which.shape.replace('-', '_')}"
    assert read(which).shape == which.shape
    assert formula(which.shape) is which


@each_formula
def test_a_document_reads_the_formula_that_its_shape_names(which: AnyFormula) -> None:
    assert type(TypeAdapter(StatedFormula).validate_python(which.example.stated)) is which.parameters


def test_a_document_refuses_another_name() -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(StatedFormula).validate_python({"shape": "per-head"})


@each_formula
def test_every_word_is_there_in_every_language(which: AnyFormula) -> None:
    sentences = [which.about, which.promise, which.source]
    sentences += [
        text for info in which.parameters.model_fields.values() for text in info.metadata if isinstance(text, Text)
    ]
    assert len(sentences) == 3 + len(which.parameters.model_fields)
    for text in sentences:
        assert all(words.endswith(".") for _, words in text.in_all())
    for text in (which.title, which.calculation):
        assert all(words and not words.endswith(".") for _, words in text.in_all())


@each_formula
def test_the_example_is_worked_out_right(which: AnyFormula) -> None:
    example = which.example
    exact = which.share(read(which), example.ground)
    members = sorted(example.shares)
    if example.whole is None:
        assert [rounded(share) for share in exact] == [example.shares[member] for member in members]
    else:
        assert split(example.whole, dict(zip(members, exact, strict=True))) == example.shares
    assert (example.whole is None) == (which.kind is FormulaKind.CHARGE)


@each_formula
@given(figures=members(least=1))
def test_the_parts_of_a_split_add_up_to_one(which: AnyFormula, figures: dict[str, int]) -> None:
    exact = shared(which, read_for(which, figures), figures)
    assert sorted(exact) == sorted(figures)
    assert all(share >= 0 for share in exact.values())
    assert which.kind is FormulaKind.CHARGE or (sum(exact.values()) == 1 and min(exact.values()) > 0)


@each_that_grows
@given(figures=members(least=1))
def test_a_larger_figure_never_pays_less(which: AnyFormula, figures: dict[str, int]) -> None:
    exact = shared(which, read(which), figures)
    by_figure = sorted(figures, key=figures.__getitem__)
    paid = [exact[code] for code in by_figure]
    assert paid == sorted(paid)


@given(figures=members(), decimals=st.integers(0, 10**9))
def test_a_charge_does_not_depend_on_the_other_members(figures: dict[str, int], decimals: int) -> None:
    rate = f"0.{decimals:09d}"
    which, stated = formula("per-inhabitant"), PerInhabitant.model_validate({"shape": "per-inhabitant", "rate": rate})
    together = shared(which, stated, figures)
    alone = {code: shared(which, stated, {code: figure})[code] for code, figure in figures.items()}
    assert together == alone == {code: figure * Fraction(rate) for code, figure in figures.items()}


def test_nothing_to_divide_by_is_refused() -> None:
    proportional = formula("proportional")
    with pytest.raises(ZeroDivisionError):
        shared(proportional, read(proportional), {"047": 0, "564": 0})


def test_equal_shares_of_a_sum_that_leaves_cents_go_by_code() -> None:
    exact = shared(formula("equal"), Equal(shape="equal"), {"583": 0, "047": 0, "564": 0})
    assert split(Money.of("100.01"), exact) == {
        "047": Money.of("33.34"),
        "564": Money.of("33.34"),
        "583": Money.of("33.33"),
    }
