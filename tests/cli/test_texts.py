"""Every sentence of the shell asks for the same facts in every language."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping
from importlib import import_module
from string import Formatter

import pytest
from attrs import fields

import ekirjasto_model.cli
import ekirjasto_model.reporting
from ekirjasto_model.cli.command import Command
from ekirjasto_model.cli.option import Option
from ekirjasto_model.values.text import Text

MODULES = [
    module.name
    for package in (ekirjasto_model.cli, ekirjasto_model.reporting)
    for module in pkgutil.iter_modules(package.__path__, package.__name__ + ".")
]


def texts(thing: object) -> Iterator[Text]:
    if isinstance(thing, Text):
        yield thing
    elif isinstance(thing, Mapping):
        for value in thing.values():
            yield from texts(value)
    elif isinstance(thing, tuple):
        for value in thing:
            yield from texts(value)
    elif isinstance(thing, (Command, Option)):
        for field in fields(type(thing)):
            yield from texts(getattr(thing, field.name))


@pytest.mark.parametrize("name", MODULES)
def test_placeholders_are_the_same_and_no_words_are_missing(name: str) -> None:
    for text in (text for value in vars(import_module(name)).values() for text in texts(value)):
        words = [said for _, said in text.in_all()]
        asked = [{field for _, field, _, _ in Formatter().parse(said) if field} for said in words]
        assert all(one == asked[0] for one in asked), text
        assert all(said and said == said.strip() and "!" not in said for said in words), text
