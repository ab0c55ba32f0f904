"""What joining costs in the end, as councils count it: the new fee less the costs that fall away."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ekirjasto_model.derived.briefing.joiner import Joiner
from ekirjasto_model.derived.briefing.years import BriefYear
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.own_costs import RemovedCost
from ekirjasto_model.values.money import Money


@frozen
class NetYear:
    """One year's fee beside the costs that fall away.

    ``fee`` is the share and the entry fee together, None where nothing of it can be
    told; ``is_whole`` tells that it lacks nothing. ``removed`` is None where the
    municipality has stated nothing of its own costs.
    """

    year: int
    fee: Money | None
    is_whole: bool
    removed: tuple[RemovedCost, ...] | None

    @property
    def removed_total(self) -> Money | None:
        """What falls away in all, None where that is not stated."""
        return None if self.removed is None else Money.total(one.amount for one in self.removed)

    @property
    def extra(self) -> Money | None:
        """The extra money that the year needs, over what can be told; negative where money is left over."""
        if self.fee is None or self.removed_total is None:
            return None
        return self.fee - self.removed_total


def net_years(configuration: Configuration, asked: Joiner, years: Sequence[BriefYear]) -> tuple[NetYear, ...]:
    """Set each year's fee beside what the municipality states that it no longer pays."""
    stated = [own for _, own in configuration.own_costs() if own.municipality == asked.municipality]
    removed = [one for own in stated for one in own.removed_costs]
    return tuple(
        NetYear(
            of_year.year,
            of_year.fee,
            of_year.is_whole,
            tuple(sorted((one for one in removed if one.year == of_year.year), key=_rank)) if stated else None,
        )
        for of_year in years
    )


def _rank(one: RemovedCost) -> tuple[list[tuple[str, str]], Money]:
    """Order costs by what they are called."""
    return sorted(one.name.in_all().items()), one.amount
