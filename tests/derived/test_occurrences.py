"""Every code and id is found by the documents' own types."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import pytest

from ekirjasto_model.derived.configuration import Configuration, Filed
from ekirjasto_model.derived.occurrences import SCALARS, occurrences
from ekirjasto_model.derived.references import REFERENCES, SUBJECTS
from ekirjasto_model.documents.case_event import CaseEvent
from ekirjasto_model.examples.library import example_files
from ekirjasto_model.gathering import gather
from ekirjasto_model.notation import scalars
from ekirjasto_model.notation.text_scalar import TextScalar
from ekirjasto_model.values.pointer import Pointer


@pytest.fixture(scope="module")
def malli() -> Configuration:
    return gather(example_files("malli")).configuration


def _texts(plain: Any, steps: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], object]]:
    """Give every single value of a plain document with its place."""
    if isinstance(plain, dict):
        for key, value in plain.items():
            yield from _texts(value, (*steps, key))
    elif isinstance(plain, list | tuple):
        for index, value in enumerate(plain):
            yield from _texts(value, (*steps, index))
    else:
        yield steps, plain


def test_every_municipality_code_of_the_text_is_found(malli: Configuration) -> None:
    keys = ("code", "municipality", "municipalities", "contract-municipalities", "run-by", "entitled", "named")
    for number, filed in enumerate(malli.filed):
        assert filed.document is not None
        plain = filed.document.model_dump(mode="json", by_alias=True, exclude_none=True)
        expected = {
            steps
            for steps, value in _texts(plain)
            if next(step for step in reversed(steps) if isinstance(step, str)) in keys and isinstance(value, str)
        }
        found = {one.steps for one in occurrences(malli, "municipality-code") if one.document == number}
        assert found == expected, filed.origin.file


def test_places_lead_to_the_values_in_the_text(malli: Configuration) -> None:
    count = 0
    for scalar in sorted(SCALARS):
        for one in occurrences(malli, scalar):
            count += 1
            written = malli.filed[one.document].origin.text(Pointer(one.steps))
            assert written == str(one.value) or Fraction(written) == one.value
    assert count > 300


def test_the_scalars_looked_for_are_those_of_the_notation() -> None:
    there = {
        mark.error
        for alias in vars(scalars).values()
        for mark in getattr(alias, "__metadata__", ())
        if isinstance(mark, TextScalar)
    }
    assert there >= SCALARS


def test_the_days_are_those_of_the_nearest_mapping_that_states_them(malli: Configuration) -> None:
    [vaala] = [
        one for one in occurrences(malli, "municipality-code") if one.value == "785" and one.steps[:1] == ("consortia",)
    ]
    assert tuple(str(day) for day in vaala.days) == ("2025-01-01", "None")
    first = next(one for one in occurrences(malli, "municipality-code") if one.steps[:1] == ("consortia",))
    assert tuple(str(day) for day in first.days) == ("2020-01-01", "None")


def test_the_order_of_reading_makes_no_difference(malli: Configuration) -> None:
    turned = Configuration(tuple(reversed(malli.filed)))
    for scalar in sorted(SCALARS):
        told = [
            [(c.filed[one.document].origin.file, one.steps, one.value) for one in occurrences(c, scalar)]
            for c in (malli, turned)
        ]
        assert told[0] == told[1]


def test_a_document_changed_in_place_of_another_is_walked_again(malli: Configuration) -> None:
    number = next(number for number, filed in enumerate(malli.filed) if filed.origin.file == "trial-agreement.yaml")
    before = malli.filed[number]
    assert before.document is not None
    changed = before.document.model_copy(update={"id": "other"})
    other = Configuration((Filed(before.kind, changed, before.remarks, before.origin),))
    assert [one.value for one in occurrences(other, "id") if one.steps == ("id",)] == ["other"]
    assert "trial" in [one.value for one in occurrences(malli, "id")]


def test_every_key_that_holds_an_id_is_its_own_or_a_known_reference(malli: Configuration) -> None:
    held = {(type(one.holder), one.key) for one in occurrences(malli, "id") if one.key != "id"}
    within_its_case = {(CaseEvent, "condition")}
    missing = "malli fills every field, so a new key that refers to an id is missing here"
    assert held - within_its_case == set(REFERENCES), missing
    assert {kind for kinds in REFERENCES.values() for kind in kinds} >= {
        kind for kinds in SUBJECTS.values() for kind in kinds
    }
