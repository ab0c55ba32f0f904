"""Deadlines of cost annexes: the days by which they must reach the members."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import agreement_of
from ekirjasto_model.derived.deadlines.deadline import Deadline, DeadlineKind, stamped
from ekirjasto_model.values.finding import Fact


def deadlines(configuration: Configuration, as_of: Date) -> Iterator[Deadline]:
    """Give the days by which annexes must reach the members, for their budgets."""
    for place, annex in configuration.cost_annexes():
        if annex.reaches_members is not None:
            at = place / "reaches-members"
            agreement = agreement_of(configuration, annex)
            facts: dict[str, Fact] = {
                "year": str(annex.year),
                "agreement": annex.agreement if agreement is None else agreement.name,
            }
            yield Deadline(
                DeadlineKind.ANNEX_REACHES_MEMBERS,
                annex.reaches_members,
                ("cost-annex", annex.id, "reaches-members"),
                at,
                facts,
                stamped(configuration, at),
            )
