"""Driver."""

from __future__ import annotations

from enum import StrEnum


class Driver(StrEnum):
    """Driver."""

    POPULATION = "population"
    LOANS = "loans"
    ACTIVE_BORROWERS = "active-borrowers"
    MATERIALS_BUDGET = "materials-budget"
    OPERATING_COSTS = "operating-costs"
    PERSON_YEARS = "person-years"
    OWN_MEASURE = "own-measure"
