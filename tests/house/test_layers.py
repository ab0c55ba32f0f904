"""The house: who may import whom, how large a file may be, and where third parties live."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "src" / "ekirjasto_model"
FILES = sorted(ROOT.rglob("*.py"))

LAYERS = {
    "public_names": 0, "version": 0, "values": 0, "identifiers": 0, "codelists": 0, "errors": 0, "reference": 0,
    "notation": 1,
    "formulas": 2, "modifiers": 2,
    "documents": 3,
    "derived": 4,
    "rules": 5,
    "parsing": 6, "structure": 6, "keeping": 6, "gathering": 6, "applying": 6, "waivable_places": 6, "waiving": 6,
    "checking": 6, "schemas": 6, "examples": 6, "chapters": 6,
    "files": 7, "reporting": 7, "publishing": 7, "cli": 7, "__main__": 7,
    "testing": 8, "testing_formulas": 8,
}  # fmt: skip
"""A file imports only from its own layer or one below; nobody imports ``testing``."""

THIRD_PARTIES = {
    "attrs": set(LAYERS),
    "pydantic": {"notation", "documents", "formulas", "modifiers", "structure", "schemas"},
    "pydantic_core": {"notation", "structure"},
    "annotated_types": {"notation", "testing"},
    "pendulum": {
        "modifiers",
        "values", "errors", "reference", "notation", "derived", "rules", "structure", "applying", "waiving",
        "checking", "examples", "chapters", "reporting", "cli",
    },
    "yaml": {"parsing"},
    "stdnum": {"identifiers"},
    "jsonschema": {"structure", "schemas"},
    "hypothesis": {"testing", "testing_formulas"},
}  # fmt: skip

OUTSIDE = {"print", "open", "input", "breakpoint"}
"""What only the shell may do."""

OUTSIDE_MODULES = {
    "os", "sys", "time", "locale", "socket", "subprocess", "urllib", "http", "pathlib", "tempfile", "random",
    "getpass", "platform",
}  # fmt: skip


def room(path: Path) -> str:
    """The package or module of a file that the layers speak of."""
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            yield node.module or ""


def ids(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", FILES, ids=ids)
def test_a_file_is_short_and_has_its_words(path: Path) -> None:
    text = path.read_text("utf-8")
    assert len(text.splitlines()) <= 250
    if path.name == "__init__.py" and path.parent != ROOT:
        assert text == ""
    else:
        assert ast.get_docstring(ast.parse(text)), "a module says what it is"


@pytest.mark.parametrize("path", [path for path in FILES if path.parent != ROOT or path.stem != "__init__"], ids=ids)
def test_imports_go_downward_and_third_parties_stay_in_their_rooms(path: Path) -> None:
    here = room(path)
    for module in imports(path):
        top, _, rest = module.partition(".")
        if top == "ekirjasto_model":
            assert rest, "nobody imports the public names"
            there = rest.split(".")[0]
            assert there != "testing"
            assert LAYERS[there] <= LAYERS[here], f"{here} imports {module}"
        elif top in THIRD_PARTIES:
            assert here in THIRD_PARTIES[top], f"{here} imports {module}"
        elif LAYERS[here] < 7:
            assert top not in OUTSIDE_MODULES, f"{here} imports {module}"


@pytest.mark.parametrize("path", FILES, ids=ids)
def test_only_the_shell_opens_prints_and_asks_the_clock(path: Path) -> None:
    if LAYERS.get(room(path), 0) == 7:
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in OUTSIDE
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in {"today", "now", "utcnow"}


def test_every_room_is_on_the_list() -> None:
    assert {room(path) for path in FILES} - {"__init__"} == set(LAYERS)


def test_every_third_party_is_on_the_list() -> None:
    import sys

    known = set(THIRD_PARTIES) | {"ekirjasto_model"} | set(sys.stdlib_module_names)
    assert {module.split(".")[0] for path in FILES for module in imports(path)} <= known
