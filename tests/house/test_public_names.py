"""The public names: sorted, lazy, and typed."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib.metadata import version
from inspect import isroutine
from pathlib import Path

import pytest

import ekirjasto_model
from ekirjasto_model.public_names import HOMES


def test_all_is_sorted_and_everything_in_it_is_there() -> None:
    assert ekirjasto_model.__all__ == sorted(ekirjasto_model.__all__)
    for name in ekirjasto_model.__all__:
        assert getattr(ekirjasto_model, name) is not None
    assert set(ekirjasto_model.__all__) <= set(dir(ekirjasto_model))


def test_every_name_is_where_type_checkers_look_for_it() -> None:
    tree = ast.parse(Path(ekirjasto_model.__file__).read_text("utf-8"))
    typed = {
        alias.asname: (node.module or "").removeprefix("ekirjasto_model.")
        for block in tree.body
        if isinstance(block, ast.If) and isinstance(block.test, ast.Name)
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert typed == HOMES
    assert sorted(HOMES) == ekirjasto_model.__all__


def test_every_public_function_has_an_example_that_runs() -> None:
    functions = [name for name in ekirjasto_model.__all__ if isroutine(getattr(ekirjasto_model, name))]
    functions += ["joinings"]
    assert [name for name in functions if ">>> " not in (getattr(ekirjasto_model, name).__doc__ or "")] == []
    assert len(functions) > 25


@pytest.mark.parametrize(
    "name",
    [
        *("members_on", "memberships", "agreements_on", "parties_on", "annexes_on", "controlling_text"),
        *("given_notices", "joinings", "stage_on", "stages_on", "next_stage", "dues_on", "timeline", "timeline_of"),
        *("duties_in_order", "matrix_of", "party_duties", "handovers", "all_deadlines", "deadlines_ahead"),
        *("joining_brief", "status", "allocate"),
    ],
)
def test_what_is_asked_of_agreements_cases_and_duties_is_public(name: str) -> None:
    assert callable(getattr(ekirjasto_model, name))
    assert name in ekirjasto_model.__all__


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="Munny"):
        _ = ekirjasto_model.Munny  # type: ignore[attr-defined]  # that is the point


def test_the_version_is_that_of_the_distribution() -> None:
    assert ekirjasto_model.__version__ == version("ekirjasto-model") == "0.1.0"


def test_importing_the_package_imports_nothing_heavy() -> None:
    heavy = "{'pydantic', 'pendulum', 'yaml', 'attrs', 'rich', 'jsonschema', 'hypothesis', 'argparse'}"
    code = f"import sys, ekirjasto_model; sys.exit(sorted({heavy} & set(sys.modules)) or 0)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_misspelt_name_fails_under_mypy(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    wrong = tmp_path / "wrong.py"
    wrong.write_text("import ekirjasto_model\n\nekirjasto_model.Munny\nekirjasto_model.Money(5)\n")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), str(wrong)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 1
    assert 'has no attribute "Munny"' in done.stdout
    assert "Money" not in done.stdout
