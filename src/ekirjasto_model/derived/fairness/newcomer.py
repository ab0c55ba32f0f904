"""Does the newest member, each in turn taken as last, make anybody else pay more?"""

from __future__ import annotations

from collections.abc import Sequence

from ekirjasto_model.codelists.fairness_hindrances import FairnessHindrance
from ekirjasto_model.codelists.fairness_questions import FairnessQuestion
from ekirjasto_model.derived.costing.beside_items import beside_items
from ekirjasto_model.derived.costing.reshared import among
from ekirjasto_model.derived.costing.shared_item import SharedItem
from ekirjasto_model.derived.costing.shared_year import SharedYear
from ekirjasto_model.derived.fairness.answer import Answer, Compared, Untold, Witness, answered
from ekirjasto_model.derived.fairness.moved import Moved, moved
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.values.money import Money


def newcomer(shared: SharedYear) -> Answer:
    """Share the year without each member in turn, and compare the others' shares.

    The amounts of the items stay as they are. For each newcomer the witness is the
    member whose share it raises most.
    """
    members = shared.costed.members
    if len(members) < 2:
        few = Untold(FairnessHindrance.TOO_FEW_MEMBERS, members)
        return answered(FairnessQuestion.NEWCOMER, (), Compared(0, is_whole=False, untold=(few,)))
    witnesses, failed = [], []
    for code in members:
        others = tuple(one for one in members if one != code)
        try:
            risen = [one for one in _moved(shared, code, others) if one.after > one.before]
        except CannotShareError:
            failed.append(code)
            continue
        if risen:
            most = max(risen, key=lambda one: (one.exact, one.after - one.before, one.member))
            witnesses.append(Witness((most.member,), Money(most.before), Money(most.after), most.exact, (code,)))
    untold = [Untold(FairnessHindrance.CANNOT_SHARE, tuple(failed))] if failed else []
    untold += [Untold(FairnessHindrance.TAKEN_AFTER)] if beside_items(shared) else []
    compared = Compared(len(members) - len(failed), not untold, tuple(untold))
    return answered(FairnessQuestion.NEWCOMER, witnesses, compared)


def _moved(shared: SharedYear, code: str, others: Sequence[str]) -> list[Moved]:
    """Return whose shares differ once a member has joined."""
    pairs = [(_without(shared, item, code), item) for item in shared.items if code in item.ground.members]
    return list(moved(pairs, others))


def _without(shared: SharedYear, item: SharedItem, code: str) -> SharedItem | None:
    """Share an item without one of those who share it; None where nobody else does."""
    kept = [place for place, one in enumerate(item.ground.members) if one != code]
    return among(shared.costed.annex, item, kept) if kept else None
