"""Does a larger municipality ever pay less than a smaller one?"""

from __future__ import annotations

from fractions import Fraction

from ekirjasto_model.codelists.fairness_hindrances import FairnessHindrance
from ekirjasto_model.codelists.fairness_questions import FairnessQuestion
from ekirjasto_model.derived.costing.shared_year import SharedYear
from ekirjasto_model.derived.fairness.answer import Answer, Compared, Untold, Witness, answered
from ekirjasto_model.derived.fairness.inhabitants import Inhabitants
from ekirjasto_model.derived.fairness.moved import exact_year


def larger(shared: SharedYear, inhabitants: Inhabitants) -> Answer:
    """Compare the year's shares of those that share the same items for the whole year.

    For each municipality that pays less than a smaller one, the witness is the smaller
    one that pays most. Municipalities of one size are not compared with each other.
    """
    groups, unknown, others = _alike(shared, inhabitants)
    amounts = shared.amounts()
    exact = {code: exact_year(code, shared) for codes in groups for code in codes}
    witnesses, compared, touched = [], 0, 0
    for codes in groups:
        for code in codes:
            smaller = [one for one in codes if inhabitants[one] < inhabitants[code]]
            compared += len(smaller)
            paying_more = [one for one in smaller if amounts[one] > amounts[code]]
            touched += sum(1 for one in paying_more if exact[one] - exact[code] >= Fraction(1, 100))
            if paying_more:
                most = max(paying_more, key=lambda one: (exact[one], one))
                gap = exact[most] - exact[code]
                witnesses.append(Witness((code,), amounts[code], amounts[most], gap, (most,)))
    untold = [Untold(FairnessHindrance.NO_POPULATION, unknown)] if unknown else []
    untold += [Untold(FairnessHindrance.NOBODY_ALIKE, others)] if others else []
    is_whole = bool(compared) and not unknown
    return answered(FairnessQuestion.LARGER, witnesses, Compared(compared, is_whole, tuple(untold), touched))


def _alike(
    shared: SharedYear, inhabitants: Inhabitants
) -> tuple[list[tuple[str, ...]], tuple[str, ...], tuple[str, ...]]:
    """Return the groups of those that can be compared, those without inhabitants, and those like nobody else."""
    whole: dict[str, list[str]] = {code: [] for code in shared.costed.members}
    partial = set()
    for item in shared.items:
        for code, part in zip(item.ground.members, item.setting.parts_of_year, strict=True):
            whole[code].append(item.item.id)
            if part is not None:
                partial.add(code)
    unknown = tuple(code for code in whole if code not in inhabitants)
    groups: dict[tuple[str, ...], list[str]] = {}
    for code, items in whole.items():
        if code not in partial and code not in unknown and items:
            groups.setdefault(tuple(items), []).append(code)
    found = [tuple(codes) for codes in groups.values() if len(codes) > 1]
    compared = {code for codes in found for code in codes}
    return found, unknown, tuple(code for code in whole if code not in compared and code not in unknown)
