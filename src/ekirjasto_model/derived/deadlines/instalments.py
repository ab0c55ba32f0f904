"""Deadlines of instalments: the days by which parts of the members' shares are due."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import agreement_of
from ekirjasto_model.derived.costing.settled import in_time_order
from ekirjasto_model.derived.deadlines.deadline import Deadline, DeadlineKind, stamped
from ekirjasto_model.values.finding import Fact


def deadlines(configuration: Configuration, as_of: Date) -> Iterator[Deadline]:
    """Give the due days of instalments, each named by its place in the order of time.

    Of several revisions of an annex the highest counts; its days take the place of
    those of the earlier ones.
    """
    newest: dict[str, int] = {}
    for _, annex in configuration.cost_annexes():
        newest[annex.id] = max(annex.revision or 1, newest.get(annex.id, 1))
    for place, annex in configuration.cost_annexes():
        if (annex.revision or 1) != newest[annex.id]:
            continue
        agreement = agreement_of(configuration, annex)
        kind = DeadlineKind.INSTALMENT_DUE if annex.settles is None else DeadlineKind.SETTLEMENT_DUE
        for number, (at, one) in enumerate(in_time_order(annex.instalments), start=1):
            facts: dict[str, Fact] = {
                "year": str(annex.year),
                "agreement": annex.agreement if agreement is None else agreement.name,
                "number": number,
                "count": len(annex.instalments),
                "part": str(one.fraction),
            }
            here = place / "instalments" / at / "due"
            name = ("cost-annex", annex.id, "instalment", str(number), "due")
            yield Deadline(kind, one.due, name, here, facts, stamped(configuration, here))
