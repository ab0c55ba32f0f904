"""Does a growing total ever lower somebody's share?"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from ekirjasto_model.codelists.fairness_hindrances import FairnessHindrance
from ekirjasto_model.codelists.fairness_questions import FairnessQuestion
from ekirjasto_model.derived.costing.reshared import with_sum
from ekirjasto_model.derived.costing.shared_item import SharedItem
from ekirjasto_model.derived.costing.shared_year import SharedYear
from ekirjasto_model.derived.fairness.answer import Answer, Compared, Untold, Witness, answered
from ekirjasto_model.derived.fairness.moved import moved
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rounding import rounded


def growth(shared: SharedYear) -> Answer:
    """Raise each split item's amount by a cent and by one per cent, and compare the shares of that item.

    For each item and member the witness is the raise that lowers its share more.
    """
    split = [item for item in shared.items if item.ground.whole is not None]
    greatest: dict[tuple[str, str], Witness] = {}
    failed, compared, touched = [], 0, 0
    for item in split:
        for whole in _raised(item.ground.whole or Fraction(0)):
            try:
                grown = with_sum(shared.costed.annex, item, whole)
            except CannotShareError:
                failed.append(item.item.id)
                continue
            compared += 1
            found = list(_witnesses(item, grown))
            touched += any(not one.is_rounding for one in found)
            for one in found:
                key = (item.item.id, one.members[0])
                if key not in greatest or _weight(one) > _weight(greatest[key]):
                    greatest[key] = one
    untold = [] if split else [Untold(FairnessHindrance.NO_SUM)]
    untold += [Untold(FairnessHindrance.CANNOT_SHARE)] if failed else []
    counted = Compared(compared, not untold, tuple(untold), touched)
    return answered(FairnessQuestion.GROWTH, greatest.values(), counted)


def _raised(whole: Fraction) -> tuple[Fraction, Fraction]:
    """Return the amounts that are tried: a cent more, and one per cent more, in whole cents."""
    return whole + Fraction(1, 100), rounded(whole * Fraction(101, 100)).euros


def _weight(one: Witness) -> tuple[bool, int]:
    """Rank the two raises by what they do to one member."""
    return not one.is_rounding, one.by.cents


def _witnesses(item: SharedItem, grown: SharedItem) -> Iterator[Witness]:
    """Give those whose share of an item is less of the greater amount."""
    for one in moved([(item, grown)], item.ground.members):
        if one.after < one.before:
            yield Witness((one.member,), Money(one.before), Money(one.after), -one.exact, item=item.item.id)
