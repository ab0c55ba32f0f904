"""Does a member, or a consortium, pay more than it would alone?"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from pendulum import Date

from ekirjasto_model.codelists.fairness_hindrances import FairnessHindrance
from ekirjasto_model.codelists.fairness_questions import FairnessQuestion
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.shared_year import SharedYear
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.fairness.answer import Answer, Compared, Untold, Witness, answered
from ekirjasto_model.derived.fairness.moved import exact_year
from ekirjasto_model.values.money import Money


def alone(configuration: Configuration, shared: SharedYear) -> Answer:
    """Compare each share with what the same services would cost alone.

    Costs alone are stated in the annex, for members and for consortia; nothing is
    worked out in their place. Of several that are stated of one, the least counts.
    """
    annex, amounts = shared.costed.annex, shared.amounts()
    partial = {one.municipality for _, of in shared.costed.shared_items for one in of if one.partial is not None}
    stated: dict[str, Money] = {}
    grouped: dict[str, Money] = {}
    for one in annex.alone_costs:
        of, name = (grouped, one.payer.consortium) if one.payer.consortium else (stated, one.payer.municipality)
        if name:
            of[name] = min(one.amount, of.get(name, one.amount))
    witnesses, untold = [], []
    known = [code for code in stated if code in amounts]
    compared = [code for code in known if code not in partial]
    witnesses += [found for code in compared if (found := _witness(shared, (code,), stated[code]))]
    missing = tuple(code for code in shared.costed.members if code not in stated)
    if missing:
        untold.append(Untold(FairnessHindrance.NO_ALONE_COST, missing))
    part = tuple(sorted(code for code in known if code in partial))
    if part:
        untold.append(Untold(FairnessHindrance.PART_OF_YEAR, part))
    for name, amount in sorted(grouped.items()):
        codes = _of_consortium(configuration, name, Date(annex.year, 1, 1))
        others = tuple(code for code in codes if code not in amounts or code in partial)
        if not codes:
            untold.append(Untold(FairnessHindrance.UNKNOWN_CONSORTIUM, (), name))
        elif others:
            untold.append(Untold(FairnessHindrance.OTHER_MEMBERS, others, name))
        else:
            compared.append(name)
            found = _witness(shared, codes, amount, name)
            witnesses += [found] if found else []
    is_whole = bool(compared) and not untold
    return answered(FairnessQuestion.ALONE, witnesses, Compared(len(compared), is_whole, tuple(untold)))


def _witness(shared: SharedYear, codes: Sequence[str], stated: Money, consortium: str | None = None) -> Witness | None:
    """Return the witness of shares that are greater than the cost alone."""
    amounts = shared.amounts()
    paid = Money.total(amounts[code] for code in codes)
    if paid <= stated:
        return None
    exact = sum((exact_year(code, shared) for code in codes), Fraction(0)) - stated.euros
    return Witness(tuple(codes), stated, paid, exact, consortium=consortium)


def _of_consortium(configuration: Configuration, name: str, day: Date) -> tuple[str, ...]:
    """Return the codes of a consortium's municipalities on a day, in order."""
    found: set[str] = set()
    for _, e_library in configuration.e_libraries():
        for one in e_library.consortia:
            around = days_of(one)
            if one.id == name and is_within(day, around):
                found |= {member.municipality for member in one.members if is_within(day, days_of(member, around))}
    return tuple(sorted(found))
