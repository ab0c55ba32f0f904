"""The rules that are not applied to a configuration are exactly those without a function that reading meets."""

from __future__ import annotations

from ekirjasto_model.applying import MET_EARLIER
from ekirjasto_model.rules.catalogue import CODES, rule


def test_the_topics_left_out_hold_exactly_the_rules_met_while_reading() -> None:
    left_out = {code for code in CODES if code.startswith(MET_EARLIER)}
    assert left_out == {code for code in CODES if rule(code).found_in in ("parsing", "structure")}
    assert all(rule(code).broken is None for code in left_out)
