"""Malli fills every field, and uses every alternative, of every kind of document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.documents.remarks import Assumption, Unknown
from ekirjasto_model.examples.library import example_files
from ekirjasto_model.formulas.equal import Equal
from ekirjasto_model.formulas.per_inhabitant import PerInhabitant
from ekirjasto_model.formulas.proportional import Proportional
from ekirjasto_model.notation.document import Choice
from ekirjasto_model.values.source_file import SourceFile
from tests.examples.plain_yaml import read

FILES = tuple(file for file in example_files("malli") if file.name.endswith(".yaml"))
LEFT_OUT = {"assumptions", "unknown"}


def document(file: SourceFile) -> BaseModel:
    data = read(file.content)
    return DOCUMENTS[data["kind"]].model_validate(data, by_name=False)


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from models_in(inner)


def reachable(model: type[BaseModel], found: set[type[BaseModel]]) -> None:
    if model in found or model in (Assumption, Unknown):
        return
    found.add(model)
    for field in model.model_fields.values():
        for inner in models_in(field.annotation):
            reachable(inner, found)


def filled(value: Any) -> Iterator[tuple[type[BaseModel], str]]:
    if isinstance(value, tuple):
        for item in value:
            yield from filled(item)
    elif isinstance(value, BaseModel):
        for name in value.model_fields_set:
            stated = getattr(value, name)
            if stated != ():
                yield type(value), name
            yield from filled(stated)


def all_models() -> set[type[BaseModel]]:
    found: set[type[BaseModel]] = set()
    for model in DOCUMENTS.values():
        reachable(model, found)
    return found


def all_filled() -> set[tuple[type[BaseModel], str]]:
    return {pair for file in FILES for pair in filled(document(file))}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_holds_one_document_that_the_models_allow(file: SourceFile) -> None:
    assert document(file).model_fields_set >= {"kind", "version"}


def test_the_walk_reaches_choices_and_formulas() -> None:
    found = all_models()
    assert {PerInhabitant, Proportional, Equal} <= found
    choices = {model.__name__ for model in found if issubclass(model, Choice)}
    assert choices == {"SeatHolder", "Holder", "Controller", "NoticeGiver", "AlonePayer", "MemberClass"}


def test_every_field_is_filled() -> None:
    wanted = {(model, name) for model in all_models() for name in model.model_fields if name not in LEFT_OUT}
    empty = sorted(f"{model.__name__}.{name}" for model, name in wanted - all_filled())
    assert empty == [], "fill these in src/ekirjasto_model/examples/malli/"


def test_nothing_is_assumed_or_unknown() -> None:
    assert {name for _, name in all_filled()} & LEFT_OUT == set()
