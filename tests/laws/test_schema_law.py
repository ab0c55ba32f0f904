"""The law: within the reading limits, a document can be read if and only if its published schema allows it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.schemas import schema
from ekirjasto_model.structure.reading import document_of
from ekirjasto_model.testing import plain_documents
from tests.laws.hostile import hostile, mutated

OFTEN = settings(max_examples={20: 100, 50: 500, 300: 5000}[settings().max_examples])
"""500 examples of each kind in the project's own checks, 5 000 in the long ones."""

JUDGES = {kind: Draft202012Validator(schema(kind)) for kind in DOCUMENTS}


@pytest.mark.parametrize("kind", DOCUMENTS)
@OFTEN
@given(data=st.data())
def test_a_document_can_be_read_if_and_only_if_its_schema_allows_it(kind: str, data: st.DataObject) -> None:
    value: Any = data.draw(plain_documents(kind) | mutated(kind) | mutated(kind) | hostile(kind))
    outcome = document_of(value, lambda pointer: "")
    read = outcome.kind == kind and outcome.document is not None
    allowed = JUDGES[kind].is_valid(value)
    event("allowed" if allowed else "refused")
    assert read == allowed
    assert (outcome.document is None) == bool(outcome.misfits)


@pytest.mark.parametrize("kind", DOCUMENTS)
@OFTEN
@given(data=st.data())
def test_what_is_valid_by_construction_is_allowed_and_comes_back_from_json(kind: str, data: st.DataObject) -> None:
    value = data.draw(plain_documents(kind))
    assert JUDGES[kind].is_valid(value)
    document = document_of(value, lambda pointer: "").document
    assert document is not None
    again = document.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    assert document_of(again, lambda pointer: "").document == document


def test_every_schema_is_a_schema() -> None:
    for judge in JUDGES.values():
        Draft202012Validator.check_schema(judge.schema)
