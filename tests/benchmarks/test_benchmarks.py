"""The benchmark command runs and prints every line; no figure is judged."""

from __future__ import annotations

import pytest

from tests.benchmarks.__main__ import PAGE, main


def test_the_command_prints_every_line_of_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--rounds", "1", "--members", "1000", "--region", "80"])
    printed = _measured(capsys.readouterr().out.replace("1 000 members", "100 000 members"))
    assert len(printed) == 28
    assert printed == _measured(PAGE.read_text("utf-8"))


def _measured(text: str) -> list[tuple[str, str]]:
    """Take what was measured, and beside what, out of a table."""
    rows = [[cell.strip() for cell in line.split("|")] for line in text.splitlines() if line.startswith("| ")]
    return [(row[1], row[2]) for row in rows if row[1] != "Measured" and row[1].strip("-")]
