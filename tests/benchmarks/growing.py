"""How the cost of a status grows with the members and with what has happened to them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from functools import partial

from ekirjasto_model.chapters.status.document import status_document
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.status.status import status
from ekirjasto_model.publishing.plain_text import plain_text
from ekirjasto_model.values.language import Language
from tests.benchmarks.figure import Figure
from tests.benchmarks.measuring import least_times
from tests.benchmarks.region import AS_OF, Region

MEMBERS = 309
"""As many as Finland had municipalities in 2021–2024."""

STATUS = "status of a made region, twenty years of history"


def growing_figures(rounds: int, *, members: int = MEMBERS) -> Iterator[Figure]:
    """Compare regions of which one is twice the other: in members, or in what they have decided.

    The garbage collector leaves the regions alone, so that one is not slowed down by
    the others being there.
    """
    decisions = members // 10
    regions = {
        "half the members": Region(members // 2, decisions),
        "half the decisions": Region(members, decisions // 2),
        "whole": Region(members, decisions),
        "twice the members": Region(members * 2, decisions),
        "twice the decisions": Region(members, decisions * 2),
    }
    tasks = {name: partial(_told, region.configuration()) for name, region in regions.items()}
    for task in tasks.values():
        assert task().count("\n") > members // 2, "every member stands on a line"
    gc.collect()
    gc.freeze()
    took = least_times(tasks, rounds)
    gc.unfreeze()
    for what in ("members", "decisions"):
        yield Figure(STATUS, f"with half the {what}", took["whole"] / took[f"half the {what}"], most=2.5)
        yield Figure(f"{STATUS}, twice the {what}", "as it is", took[f"twice the {what}"] / took["whole"], most=2.5)


def _told(configuration: Configuration) -> str:
    """Work out a status and write it; nothing that was worked out before is kept."""
    return plain_text(status_document(status(Configuration(configuration.filed), AS_OF)), Language.FI)
