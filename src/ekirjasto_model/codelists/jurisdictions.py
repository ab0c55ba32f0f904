"""Jurisdiction."""

from __future__ import annotations

from enum import StrEnum


class Jurisdiction(StrEnum):
    """Jurisdiction."""

    MAINLAND = "mainland"
    ALAND = "aland"
