"""MemberType."""

from __future__ import annotations

from enum import StrEnum


class MemberType(StrEnum):
    """MemberType."""

    LEAD_MUNICIPALITY = "lead-municipality"
    MUNICIPALITY = "municipality"
    HOST_MUNICIPALITY = "host-municipality"
    CONTRACT_MUNICIPALITY = "contract-municipality"
    MUNICIPALITY_WITH_INDEPENDENT_LIBRARY = "municipality-with-independent-library"
    ASSOCIATE = "associate"
