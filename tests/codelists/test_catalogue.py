"""The catalogue holds every codelist of the folder, and each list is complete."""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from importlib.resources import files
from typing import Any

import pytest

from ekirjasto_model.codelists.catalogue import CODELISTS
from ekirjasto_model.codelists.codelist import Codelist

NO_LISTS = {"__init__", "catalogue", "codelist"}
FOLDER = files("ekirjasto_model.codelists")
MODULES = sorted(
    entry.name.removesuffix(".py")
    for entry in FOLDER.iterdir()
    if entry.name.endswith(".py") and entry.name.removesuffix(".py") not in NO_LISTS
)

every_list = pytest.mark.parametrize("codelist", CODELISTS, ids=lambda codelist: codelist.name)


@pytest.mark.parametrize("module", MODULES)
def test_every_file_holds_the_list_that_it_is_named_after(module: str) -> None:
    codelist = getattr(import_module(f"ekirjasto_model.codelists.{module}"), module.upper())
    assert codelist.name == module.replace("_", "-")
    assert any(codelist is listed for listed in CODELISTS), f"add {module.upper()} to codelists/catalogue.py"


def test_the_catalogue_holds_nothing_twice_and_nothing_else() -> None:
    assert sorted(codelist.name.replace("-", "_") for codelist in CODELISTS) == MODULES


@pytest.mark.parametrize("module", MODULES)
def test_every_enumeration_of_a_file_is_its_list(module: str) -> None:
    contents = import_module(f"ekirjasto_model.codelists.{module}")
    own = [
        value
        for value in vars(contents).values()
        if isinstance(value, type) and issubclass(value, StrEnum) and value.__module__ == contents.__name__
    ]
    assert own in ([getattr(contents, module.upper()).codes], [])


@every_list
def test_every_code_has_an_entry_in_the_order_of_the_codes(codelist: Codelist[Any, Any]) -> None:
    assert list(codelist.entries) == list(codelist.codes.__members__.values())


@every_list
def test_codes_are_kebab_case(codelist: Codelist[Any, Any]) -> None:
    for code in codelist.codes:
        assert code.value == code.name.lower().replace("_", "-")


@every_list
def test_label_is_the_label_of_the_entry(codelist: Codelist[Any, Any]) -> None:
    assert [codelist.label(code) for code in codelist.codes] == [entry.label for entry in codelist.entries.values()]
