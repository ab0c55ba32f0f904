"""The published schemas of what commands print for programs, by name: a table of contents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType


def _comparison() -> str:
    """Return the schema of what ``ekirjasto compare --format json`` prints."""
    from ekirjasto_model.reporting.comparison.schema import comparison_schema_text

    return comparison_schema_text()


def _fairness() -> str:
    """Return the schema of what ``ekirjasto fairness --format json`` prints."""
    from ekirjasto_model.reporting.fairness.schema import fairness_schema_text

    return fairness_schema_text()


def _joining_brief() -> str:
    """Return the schema of what ``ekirjasto join --format json`` prints."""
    from ekirjasto_model.reporting.joining_brief.schema import joining_brief_schema_text

    return joining_brief_schema_text()


def _allocation() -> str:
    """Return the schema of what ``ekirjasto allocate --format json`` prints."""
    from ekirjasto_model.reporting.allocation.schema import allocation_schema_text

    return allocation_schema_text()


OUTPUT_SCHEMAS: Mapping[str, Callable[[], str]] = MappingProxyType(
    {
        "allocation": _allocation,
        "comparison": _comparison,
        "fairness": _fairness,
        "joining-brief": _joining_brief,
    }
)
"""Each schema's text, as it is published in ``schemas/``."""
