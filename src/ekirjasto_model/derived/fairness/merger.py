"""Does a merger of two members change what the others pay?"""

from __future__ import annotations

from itertools import combinations, pairwise

from ekirjasto_model.codelists.fairness_hindrances import FairnessHindrance
from ekirjasto_model.codelists.fairness_questions import FairnessQuestion
from ekirjasto_model.derived.costing.beside_items import beside_items
from ekirjasto_model.derived.costing.shared_year import SharedYear
from ekirjasto_model.derived.fairness.answer import Answer, Compared, Untold, Witness, answered
from ekirjasto_model.derived.fairness.inhabitants import Inhabitants
from ekirjasto_model.derived.fairness.moved import Moved, moved
from ekirjasto_model.derived.what_if.merged import merged_item
from ekirjasto_model.errors import CannotChangeError, CannotShareError
from ekirjasto_model.values.money import Money

MAX_PAIRS = 5000
"""Of more pairs than these, only those next to each other in size are tried."""

Pair = tuple[str, str]


def merger(shared: SharedYear, inhabitants: Inhabitants) -> Answer:
    """Share the year with every two members as one, and compare the others' shares.

    For each member whose share changes, up or down, the witness is the merger that
    changes it most. Members of different days are not merged.
    """
    pairs, is_all = _pairs(shared, inhabitants)
    greatest: dict[str, tuple[Moved, Pair]] = {}
    failed: list[Pair] = []
    touched = 0
    for pair in pairs:
        try:
            found = _moved(shared, pair)
        except (CannotShareError, CannotChangeError):
            failed.append(pair)
            continue
        touched += any(not one.is_rounding for one in found)
        for one in found:
            if one.member not in greatest or _weight(one) > _weight(greatest[one.member][0]):
                greatest[one.member] = (one, pair)
    untold = [] if is_all else [Untold(FairnessHindrance.NOT_ALL_PAIRS)]
    untold += [Untold(FairnessHindrance.CANNOT_SHARE, pair) for pair in failed[:1]]
    untold += [Untold(FairnessHindrance.TAKEN_AFTER)] if beside_items(shared) else []
    untold += [] if pairs else [Untold(FairnessHindrance.TOO_FEW_MEMBERS, shared.costed.members)]
    compared = Compared(len(pairs) - len(failed), not untold, tuple(untold), touched)
    return answered(FairnessQuestion.MERGER, [_witness(*one) for one in greatest.values()], compared)


def _weight(one: Moved) -> tuple[bool, int]:
    """Rank the mergers that change one member's share; of equal ones the first by code counts."""
    return not one.is_rounding, abs(one.after - one.before)


def _pairs(shared: SharedYear, inhabitants: Inhabitants) -> tuple[list[Pair], bool]:
    """Return the pairs that are tried, and whether these are all that there are; none where nobody else is left."""
    held = {one.municipality: one.held for one in shared.costed.payers}
    if len(held) < 3:
        return [], True
    pairs = [(one, other) for one, other in combinations(held, 2) if held[one] == held[other]]
    if len(pairs) <= MAX_PAIRS:
        return pairs, True
    ranked = sorted(held, key=lambda code: (inhabitants.get(code, 0), code))
    nearest = [(min(pair), max(pair)) for pair in pairwise(ranked) if held[pair[0]] == held[pair[1]]]
    return sorted(nearest), False


def _moved(shared: SharedYear, pair: Pair) -> list[Moved]:
    """Return those others whose shares a merger changes."""
    touched = [item for item in shared.items if not set(pair).isdisjoint(item.ground.members)]
    others = tuple(code for code in shared.costed.members if code not in pair)
    return list(moved([(item, merged_item(shared, item, pair)) for item in touched], others))


def _witness(one: Moved, pair: Pair) -> Witness:
    """Return the witness of a share that a merger changes, up or down."""
    exact = one.exact if one.after > one.before else -one.exact
    return Witness((one.member,), Money(one.before), Money(one.after), exact, pair)
