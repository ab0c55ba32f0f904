"""CSV files of figures: read only where a document of the folder names them, and only from within it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pendulum import Date

from ekirjasto_model.checking import check
from ekirjasto_model.errors import CannotOpenError
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.files.opening import read_files

NAMED = "measure-files:\n  - file: loans.csv\n"


def write(folder: Path, **files: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name.replace("_", ".")).write_text(content, encoding="utf-8")
    return folder


def told(folder: Path) -> dict[str, str]:
    return {file.name: "" if file.flaw is None else file.flaw.rule for file in read_files([folder])}


def found(folder: Path) -> list[tuple[str, str, int]]:
    report = check(read_files([folder]), FIXED_DAYS["malli"]).report
    return [(one.rule, one.location.file, one.location.line) for one in report.findings]


@pytest.fixture
def malli(tmp_path: Path) -> Path:
    for file in example_files("malli"):
        (tmp_path / file.name).write_bytes(file.content)
    return tmp_path


def test_only_a_file_that_a_document_names_is_read(tmp_path: Path) -> None:
    write(tmp_path, annex_yaml=NAMED, loans_csv="a", other_csv="b")
    assert told(tmp_path) == {"annex.yaml": "", "loans.csv": ""}


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    write(tmp_path / "out", secret_csv="municipality;value\n")
    write(tmp_path / "in", annex_yaml=NAMED)
    (tmp_path / "in" / "loans.csv").symlink_to(tmp_path / "out" / "secret.csv")
    assert told(tmp_path / "in")["loans.csv"] == "reading.link-leaves-folder"


def test_a_folder_named_so_is_no_file_and_figures_alone_are_no_e_library(tmp_path: Path) -> None:
    write(tmp_path / "a", annex_yaml=NAMED)
    (tmp_path / "a" / "loans.csv").mkdir()
    assert told(tmp_path / "a") == {"annex.yaml": ""}
    with pytest.raises(CannotOpenError):
        told(write(tmp_path / "b", loans_csv="municipality;value\n"))


@pytest.mark.parametrize(
    "path", ["../loans.csv", "/etc/passwd", "..\\\\loans.csv", "sub/loans.csv", "loans.txt", ".csv"]
)
def test_a_path_is_no_name(path: str, malli: Path) -> None:
    annex = malli / "cost-annex-2025.yaml"
    annex.write_text(annex.read_text("utf-8").replace("file: loans-2023.csv", f'file: "{path}"'), encoding="utf-8")
    line = annex.read_text("utf-8").splitlines().index(f'  - file: "{path}"') + 1
    assert found(malli) == [("structure.value-form", "cost-annex-2025.yaml", line)]


def test_a_mistake_in_the_file_is_told_there_and_a_missing_file_in_the_annex(malli: Path) -> None:
    assert found(malli) == []
    figures = malli / "loans-2023.csv"
    figures.write_text("municipality,value\n047,8120\n205,212300\n507,31 870\n", encoding="utf-8")
    assert found(malli) == [("reading.csv-number", "loans-2023.csv", 4)]
    figures.write_text("municipality,value\n047,8120\n507,31870\n", encoding="utf-8")
    assert [rule for rule, _, _ in found(malli)] == ["costs.measure-missing"]
    figures.unlink()
    assert [rule for rule, _, _ in found(malli)] == ["costs.figures-file-not-there"]


def test_two_folders_have_figures_of_their_own(tmp_path: Path) -> None:
    one, two = write(tmp_path / "one", annex_yaml=NAMED, loans_csv="1"), write(tmp_path / "two", annex_yaml=NAMED)
    assert [Path(file.name).name for file in read_files([one, two])] == ["annex.yaml", "loans.csv", "annex.yaml"]
    assert check(read_files([one, two]), Date(2026, 3, 1)).configuration.tables == {}


def test_a_modifier_may_ask_for_the_file_of_an_earlier_year(malli: Path) -> None:
    annex = malli / "cost-annex-2025.yaml"
    stated = annex.read_text("utf-8")
    lagged = stated.replace(
        "      driver: loans\nincome:",
        "      driver: loans\n    modifiers:\n      - shape: earlier-figure\n        years-before: 1\nincome:",
    )
    assert lagged != stated
    annex.write_text(
        lagged.replace("    driver: loans\n    day: 2023-12-31\n", "    driver: loans\n    day: 2022-12-31\n"),
        encoding="utf-8",
    )
    assert found(malli) == []
    annex.write_text(
        stated.replace("    driver: loans\n    day: 2023-12-31\n", "    driver: loans\n    day: 2022-12-31\n")
    )
    assert [rule for rule, _, _ in found(malli)] == ["costs.figures-file-of-other-day"]


def test_a_file_that_is_named_brings_the_figures_beside_it(tmp_path: Path) -> None:
    (tmp_path / "liite.yaml").write_text("measure-files:\n  - file: luvut.csv\n", "utf-8")
    (tmp_path / "luvut.csv").write_text("municipality;value\n", "utf-8")
    (tmp_path / "muut.csv").write_text("municipality;value\n", "utf-8")
    read = [Path(file.name).name for file in read_files([tmp_path / "liite.yaml"])]
    assert read == ["liite.yaml", "luvut.csv"]


def test_figures_that_are_all_zero_are_told_at_the_file_that_has_them(malli: Path) -> None:
    (malli / "loans-2023.csv").write_text("municipality,value\n047,0\n205,0\n507,0\n", encoding="utf-8")
    assert [(rule, file) for rule, file, _ in found(malli)] == [("costs.nothing-to-share-by", "cost-annex-2025.yaml")]
