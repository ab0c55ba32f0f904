"""The examples' files as the package gives them."""

from __future__ import annotations

import pytest

from ekirjasto_model.errors import UnknownNameError
from ekirjasto_model.examples.library import EXAMPLES, FIXED_DAYS, example_files


def test_every_example_has_a_fixed_day() -> None:
    assert {name: str(day) for name, day in FIXED_DAYS.items()} == {"malli": "2026-03-01", "pohjoinen": "2022-12-31"}
    assert tuple(FIXED_DAYS) == EXAMPLES


@pytest.mark.parametrize("name", EXAMPLES)
def test_files_are_sorted_and_plain_utf_8(name: str) -> None:
    found = example_files(name)
    names = [file.name for file in found]
    assert names == sorted(names)
    assert {"e-library.yaml", "agreement.yaml"} <= set(names)
    for file in found:
        text = file.content.decode("utf-8")
        assert file.flaw is None
        assert text.endswith("\n")
        assert not {"\t", "\r", "\ufeff"} & set(text)


@pytest.mark.parametrize("name", ["", "Malli", "../examples/malli", "__pycache__"])
def test_another_name_is_refused(name: str) -> None:
    with pytest.raises(UnknownNameError) as refused:
        example_files(name)
    assert refused.value.allowed == EXAMPLES
