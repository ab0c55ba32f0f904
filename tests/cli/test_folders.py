"""``example`` and ``demo`` write folders of their own and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from ekirjasto_model.examples.library import EXAMPLES, example_files
from tests.cli.conftest import Call


def tree(folder: str) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in Path(folder).iterdir()}


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_written_as_it_ships(name: str, call: Call) -> None:
    Path("empty").mkdir()
    for folder in ("new", "empty", "far/below"):
        assert call("example", name, folder).code == 0
        assert tree(folder) == {file.name: file.content for file in example_files(name)}


def test_the_next_command_works_as_it_is_printed(call: Call) -> None:
    answer = call("example", "malli", "oma kirjasto")
    assert answer.out.splitlines()[1] == '  ekirjasto check "oma kirjasto" --as-of 2026-03-01'
    assert call("check", "oma kirjasto", "--as-of", "2026-03-01").code == 0


def test_nothing_is_written_over(call: Call) -> None:
    Path("mine").mkdir()
    Path("mine/note.txt").write_bytes(b"mine")
    for words in (("example", "malli", "mine"), ("demo", "mine")):
        assert call(*words).code == 2
        assert tree("mine") == {"note.txt": b"mine"}


def test_each_demo_has_a_folder_of_its_own(call: Call) -> None:
    Path("pohjoinen-2").write_bytes(b"mine")
    for _ in range(2):
        assert call("demo").code == 0
    assert sorted(path.name for path in Path().iterdir()) == ["malli", "pohjoinen", "pohjoinen-2", "pohjoinen-3"]
    assert tree("pohjoinen") == tree("pohjoinen-3")


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("fi", ["kansioon oma:", "päivä olisi 31.12.2022", "662_159", "496_619,25_€", "155_495,25_€", "698,25_€"]),
        ("sv", ["mappen oma:", "dagen vore den 31.12.2022", "662_159", "496_619,25_€", "155_495,25_€", "698,25_€"]),
        ("en", ["folder oma:", "31 December 2022", "662,159", "€496,619.25", "€155,495.25", "€698.25"]),
    ],
)
def test_the_demo_shows_the_northern_e_library(language: str, lines: list[str], call: Call) -> None:
    answer = call("demo", "oma", "--language", language)
    told = answer.out.replace("\N{NO-BREAK SPACE}", "_")
    assert (answer.code, answer.err) == (0, "")
    assert [line for line in lines if line not in told] == []
    assert sum(line[:3].isdigit() for line in told.splitlines()) == 59
    assert "ekirjasto check oma --as-of 2022-12-31" in told


@pytest.mark.parametrize(
    "kind", ["e-library", "agreement", "responsibilities", "cost-annex", "joining-case", "settings"]
)
def test_a_schema_is_the_published_one(kind: str, call: Call) -> None:
    from ekirjasto_model.schemas import schema_text

    assert call("schema", kind).out == schema_text(kind)
