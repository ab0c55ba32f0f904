"""Every text of the documents asks for the same facts in every language."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from string import Formatter

import pytest

import ekirjasto_model.chapters.deadlines
import ekirjasto_model.chapters.handbook
import ekirjasto_model.chapters.joining_brief
import ekirjasto_model.chapters.responsibilities
import ekirjasto_model.chapters.status
from ekirjasto_model.chapters.responsibilities.matrix_text import LETTERS
from ekirjasto_model.codelists.parts import PARTS, PartInDuty
from ekirjasto_model.values.language import Language
from tests.cli.test_texts import texts

PACKAGES = (
    ekirjasto_model.chapters.deadlines,
    ekirjasto_model.chapters.handbook,
    ekirjasto_model.chapters.joining_brief,
    ekirjasto_model.chapters.responsibilities,
    ekirjasto_model.chapters.status,
)
MODULES = [
    module.name
    for package in PACKAGES
    for module in pkgutil.iter_modules(package.__path__, package.__name__ + ".")
    if module.name.endswith("_text")
]


@pytest.mark.parametrize("name", MODULES)
def test_placeholders_are_the_same_and_no_words_are_missing(name: str) -> None:
    found = [text for value in vars(import_module(name)).values() for text in texts(value)]
    assert found
    for text in found:
        words = [said for _, said in text.in_all()]
        asked = [{field for _, field, _, _ in Formatter().parse(said) if field} for said in words]
        assert all(one == asked[0] for one in asked), text
        assert all(said and said == said.strip() and "!" not in said for said in words), text


@pytest.mark.parametrize("language", Language)
def test_each_part_has_a_letter_of_its_own_from_its_term(language: Language) -> None:
    letters = {part: LETTERS[part].said(language) for part in PartInDuty}
    assert len(set(letters.values())) == len(PartInDuty)
    for part, letter in letters.items():
        assert letter.lower() in {word[0] for word in PARTS.label(part).said(language).split()}, (part, letter)
