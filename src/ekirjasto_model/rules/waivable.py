"""What the settings can set aside."""

from __future__ import annotations

from ekirjasto_model.values.severity import Severity


def may_waive(code: str) -> bool:
    """Tell whether findings of a rule may be set aside: a known rule that is no error.

    >>> may_waive("members.unknown-municipality"), may_waive("members.outside-regions")
    (False, True)
    """
    from ekirjasto_model.rules.catalogue import CODES, rule

    return code in CODES and rule(code).severity is not Severity.ERROR and rule(code).found_in is None
