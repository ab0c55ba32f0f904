"""TotalKind."""

from __future__ import annotations

from enum import StrEnum


class TotalKind(StrEnum):
    """TotalKind."""

    MUNICIPALITIES = "municipalities"
    INHABITANTS = "inhabitants"
    CONSORTIA = "consortia"
    INDEPENDENT_LIBRARIES = "independent-libraries"
    LIBRARY_INSTITUTIONS = "library-institutions"
    LIBRARY_SYSTEMS = "library-systems"
    FINNA_VIEWS = "finna-views"
    SERVICE_POINTS = "service-points"
    PERSON_YEARS = "person-years"
    DIRECTORS = "directors"
    SERVICES = "services"
    REMOTE_SERVICES = "remote-services"
    IN_LIBRARY_SERVICES = "in-library-services"
