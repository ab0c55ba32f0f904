"""Files made from the package are up to date."""

from __future__ import annotations

import pytest

from tests.renew import main


def test_made_files_are_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    stale = main(["--check"])
    out_of_date = capsys.readouterr().out
    assert stale == 0, f"run: python tests/renew.py\n{out_of_date}"
