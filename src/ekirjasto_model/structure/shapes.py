"""A list where a mapping is due, and the other way round; empty ones; choices."""

from __future__ import annotations

from ekirjasto_model.structure.wrong import Misfit, Wrong


def mapping_due(wrong: Wrong) -> Misfit:
    """Tell that keys and values are due."""
    return Misfit("structure.mapping-due", wrong.pointer, {"key": wrong.key})


def list_due(wrong: Wrong) -> Misfit:
    """Tell that a list is due."""
    return Misfit("structure.list-due", wrong.pointer, {"key": wrong.key})


def too_short(wrong: Wrong) -> Misfit:
    """Tell that a list needs an item, or a name a language."""
    rule = "structure.empty-list" if isinstance(wrong.value, list) else "structure.no-language"
    return Misfit(rule, wrong.pointer, {"key": wrong.key})


def single_value_due(wrong: Wrong) -> Misfit:
    """Tell that one value is due where a list or a mapping stands."""
    return Misfit("structure.single-value-due", wrong.pointer, {"key": wrong.key})


def empty_value(wrong: Wrong) -> Misfit:
    """Tell that a value is missing after its key."""
    return Misfit("structure.empty-value", wrong.pointer, {"key": wrong.key})


def one_key(wrong: Wrong) -> Misfit:
    """Tell that exactly one of several keys is due."""
    allowed = ", ".join(wrong.context["allowed"])
    return Misfit("structure.one-key-due", wrong.pointer, {"key": wrong.key, "allowed": allowed})
