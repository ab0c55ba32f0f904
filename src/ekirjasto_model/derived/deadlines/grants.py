"""Deadlines of state grants: the last days on which they may be used and reported on."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.deadlines.deadline import Deadline, DeadlineKind, stamped
from ekirjasto_model.values.finding import Fact


def deadlines(configuration: Configuration, as_of: Date) -> Iterator[Deadline]:
    """Give the last days on which grants may be used, and on which their use must be reported."""
    for place, e_library in configuration.e_libraries():
        for number, grant in enumerate(e_library.grants):
            days = (
                (DeadlineKind.GRANT_USE_ENDS, "ends", grant.ends),
                (DeadlineKind.GRANT_REPORT_DUE, "report-due", grant.report_due),
            )
            for kind, key, day in days:
                if day is not None:
                    at = place / "grants" / number / key
                    facts: dict[str, Fact] = {"grantor": grant.grantor, "grant": grant.case_number or grant.id}
                    name = ("e-library", e_library.id, "grant", grant.id, key)
                    yield Deadline(kind, day, name, at, facts, stamped(configuration, at))
