"""Every modifier: in the catalogue, told in every language, and worked out right in its example."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

import ekirjasto_model.modifiers as package
from ekirjasto_model.chapters.blocks import Lines
from ekirjasto_model.chapters.handbook.modifiers_worked import modified, modifier_blocks
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.modifiers.catalogue import MODIFIER_SHAPES, MODIFIERS, StatedModifier, modifier
from ekirjasto_model.modifiers.modifier import AnyModifier, Sums
from ekirjasto_model.testing import modifiers
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.text import Text
from tests.examples.plain_yaml import read as read_yaml

NOT_MODIFIERS = {"__init__", "catalogue", "limits", "member_class", "modifier", "wording"}
each_modifier = pytest.mark.parametrize("which", MODIFIERS, ids=lambda one: one.shape)


def read(which: AnyModifier) -> Parameters:
    parameters: Parameters = which.parameters.model_validate(which.example.stated)
    return parameters


def test_the_catalogue_lists_every_modifier_of_the_folder() -> None:
    folder = Path(next(iter(package.__path__)))
    found = {path.stem.replace("_", "-") for path in folder.glob("*.py") if path.stem not in NOT_MODIFIERS}
    assert sorted(found) == sorted(MODIFIER_SHAPES), "add the modifier's name to MODIFIER_SHAPES"


@each_modifier
def test_a_modifier_is_named_by_its_place_and_chosen_by_its_name(which: AnyModifier) -> None:
    assert which.parameters.__module__ == f"ekirjasto_model.modifiers.{which.shape.replace('-', '_')}"
    assert type(TypeAdapter(StatedModifier).validate_python(which.example.stated)) is which.parameters
    assert read(which).shape == which.shape
    assert modifier(which.shape) is which


def test_a_document_refuses_another_name() -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(StatedModifier).validate_python({"shape": "kerroin"})


@each_modifier
def test_every_word_is_there_in_every_language(which: AnyModifier) -> None:
    sentences = [which.about, which.promise, which.source]
    sentences += [
        text for info in which.parameters.model_fields.values() for text in info.metadata if isinstance(text, Text)
    ]
    assert len(sentences) == 3 + len(which.parameters.model_fields)
    for text in sentences:
        assert all(words.endswith(".") for _, words in text.in_all())
    for text in (which.title, which.calculation):
        assert all(words and not words.endswith(".") for _, words in text.in_all())


@each_modifier
def test_the_example_is_worked_out_right(which: AnyModifier) -> None:
    assert modified(which) == dict(which.example.after)
    assert sorted(which.example.before) == sorted(which.example.after)
    if which.keeps_total(read(which)):
        assert Money.total(which.example.before.values()) == Money.total(which.example.after.values())


@each_modifier
def test_the_handbook_writes_the_example_as_a_file_would(which: AnyModifier) -> None:
    [written] = [
        block.text
        for block in modifier_blocks()
        if isinstance(block, Lines) and f": {which.shape}\n" in f"{block.text}\n"
    ]
    assert read_yaml(written.encode()) == {"modifiers": [dict(which.example.stated)]}


@each_modifier
def test_a_sentence_tells_of_every_member_with_exactly_the_facts_that_it_asks_for(which: AnyModifier) -> None:
    setting = which.example.setting
    for place in range(len(setting.members)):
        words, facts = which.said(read(which), setting, place)
        assert words.placeholders() <= facts.keys()
        assert all(sentence.endswith(".") for _, sentence in words.in_all())


@each_modifier
def test_a_modifier_is_a_limit_a_factor_or_one_that_chooses_figures_and_never_two(which: AnyModifier) -> None:
    assert sum((which.binds, which.factor is not None, which.days is not None)) <= 1


@each_modifier
@given(st.data())
def test_the_package_draws_stated_modifiers_of_every_shape(which: AnyModifier, data: st.DataObject) -> None:
    stated = data.draw(modifiers(year=2026, members=("047",), shapes=(which.shape,)))
    assert type(stated) is which.parameters
    written = stated.model_dump(by_alias=True, exclude_defaults=True)
    assert written["shape"] == which.shape
    years = which.earlier_years(stated, 2026)
    assert all(year < 2026 for year in years)


def test_an_index_whose_base_is_zero_is_refused() -> None:
    index = modifier("index")
    stated = read(index).model_copy(update={"base_points": Rate.of("0.0")})
    for refused in (lambda: index.apply(stated, Sums(Exact((1, 2))), index.example.setting), lambda: _factor(stated)):
        with pytest.raises(ZeroDivisionError):
            refused()


def _factor(stated: Parameters) -> Exact | None:
    index = modifier("index")
    return None if index.factor is None else index.factor(stated, index.example.setting)
