"""Every rule, by topic: a table of contents."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from ekirjasto_model.rules.rule import Rule

CODES: tuple[str, ...] = (
    # reading
    # structure
    # remarks
    # settings
    # members
    # agreements
    # responsibilities
    # costs
)


@cache
def rule(code: str) -> Rule:
    """Return a rule by its code; only its own module is imported.

    Raises:
        ModuleNotFoundError: there is no rule of that code.
    """
    found: Rule = import_module("ekirjasto_model.rules." + code.replace("-", "_")).RULE
    return found
