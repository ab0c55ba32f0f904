"""The pages for those who add a rule or a formula tell the truth."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import attrs
import pytest

from ekirjasto_model.formulas.formula import Formula
from ekirjasto_model.rules.rule import Rule

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "ekirjasto_model"
RULE = (ROOT / "docs" / "adding-a-rule.md").read_text("utf-8")
FORMULA = (ROOT / "docs" / "adding-a-formula.md").read_text("utf-8")
TOLD_BEFORE = {"broken", "found_in"}
"""Fields of a rule of which its page tells outside the table."""


def table(page: str) -> list[str]:
    """The fields that a page's table tells of."""
    return re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)


def bodies(text: str) -> dict[str, str]:
    """Every function of a text without its docstring, written one way."""
    found = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef):
            if ast.get_docstring(node) is not None:
                node.body = node.body[1:]
            found[node.name] = ast.unparse(node)
    return found


def test_the_table_of_a_formula_tells_of_every_field_in_order() -> None:
    assert table(FORMULA) == [field.name for field in attrs.fields(Formula)]


def test_the_page_of_a_rule_tells_of_every_field() -> None:
    assert set(table(RULE)) | TOLD_BEFORE == {field.name for field in attrs.fields(Rule)}
    assert "`broken(" in RULE
    assert "`found_in=" in RULE


def test_the_functions_on_the_page_are_those_of_the_formula() -> None:
    [shown] = re.findall(r"```python\n(.*?)```", FORMULA, re.DOTALL)
    assert bodies(shown) == bodies((SOURCE / "formulas" / "equal.py").read_text("utf-8"))


@pytest.mark.parametrize("page", [RULE, FORMULA], ids=["rule", "formula"])
def test_every_file_that_a_page_names_is_there(page: str) -> None:
    named = set(re.findall(r"`((?:\w+/)*[\w-]+\.(?:py|yaml))`|`(rules/costs)`", page))
    assert named
    for file, folder in named:
        path = file or folder
        assert (SOURCE / path).exists() or (ROOT / path).exists(), path


@pytest.mark.parametrize("page", [RULE, FORMULA], ids=["rule", "formula"])
def test_the_commands_of_a_page_name_what_is_there(page: str) -> None:
    [console] = re.findall(r"```console\n(.*?)```", page, re.DOTALL)
    paths = re.findall(r"tests/[\w/.]+", console)
    assert len(paths) >= 3
    assert all((ROOT / path).exists() for path in paths)
