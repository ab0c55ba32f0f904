"""A rule made by hand in the place of the catalogue's, so that layouts are tested apart from words."""

from __future__ import annotations

import pytest

from tests.reporting.made import RULE


@pytest.fixture
def one_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every finding be of one rule."""
    for module in ("findings_text", "findings_json"):
        monkeypatch.setattr(f"ekirjasto_model.reporting.{module}.rule", lambda code: RULE)
