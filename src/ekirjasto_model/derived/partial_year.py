"""What a member pays for a year in which it joins or leaves."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.membership import Membership
from ekirjasto_model.derived.payers import Payer
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.values.part_of_year import PartOfYear
from ekirjasto_model.values.year_days import YearDays
from ekirjasto_model.values.year_fraction import fraction_of_year

Terms = tuple[FirstYearRule | None, Fraction | None]
"""The rule of a first or last year, and the fraction if the rule is a stated one."""


class Lack(StrEnum):
    """Why the part of a year cannot be worked out.

    ``RULE``: the agreement states no rule for a first or a last year.
    ``FRACTION``: the rule is a stated fraction, which is not stated.
    ``ONE_RULE``: the member joins and leaves in one year, and the two rules differ.
    """

    RULE = "rule"
    FRACTION = "fraction"
    ONE_RULE = "one-rule"


@frozen
class Turn:
    """A day on which a member's part of a year begins (it joins) or with which it ends (it leaves)."""

    day: Date
    joins: bool
    membership: Membership


@frozen
class PartialYear:
    """What a member pays for a year of which it misses some days.

    ``part`` is None where it cannot be worked out: ``lack`` then says why, and
    ``turns`` where.
    """

    part: PartOfYear | None = None
    lack: Lack | None = None
    turns: tuple[Turn, ...] = ()


def partial_year(configuration: Configuration, payer: Payer, held: YearDays, expected: YearDays) -> PartialYear | None:
    """Return what a payer pays for the days held among those expected, None if it held them all.

    A first, partial year follows ``joining.first-year`` of the agreement that was
    joined, a last one ``withdrawal.last-year`` of the agreement that was left. Where
    both happen in one year, the rule is used once, on the days held, and has to be
    the same.
    """
    if held == expected:
        return None
    stated = [(turn, _terms(configuration, turn)) for turn in _turns(configuration, payer, held, expected)]
    without_rule = tuple(turn for turn, (rule, _) in stated if rule is None)
    if without_rule:
        return PartialYear(lack=Lack.RULE, turns=without_rule)
    without_share = tuple(turn for turn, terms in stated if terms == (FirstYearRule.FRACTION, None))
    if without_share:
        return PartialYear(lack=Lack.FRACTION, turns=without_share)
    (rule, share), *others = {terms for _, terms in stated}
    if others or rule is None:
        return PartialYear(lack=Lack.ONE_RULE, turns=tuple(turn for turn, _ in stated))
    return PartialYear(PartOfYear(fraction_of_year(held, rule, share), rule, held))


def _turns(configuration: Configuration, payer: Payer, held: YearDays, expected: YearDays) -> Iterator[Turn]:
    """Give the days on which the payer begins or ends while others go on, in order."""
    for before, after in pairwise(sorted(expected.numbers)):
        joins = after in held.numbers
        if joins != (before in held.numbers):
            yield _turn(configuration, payer, held.day(after if joins else before), joins=joins)


def _turn(configuration: Configuration, payer: Payer, day: Date, *, joins: bool) -> Turn:
    """Return a turn with the latest membership of its day."""
    held = (one for one in payer.memberships if one.period.contains(day))
    return Turn(day, joins, max(held, key=lambda one: (one.period.starts, _agreement(configuration, one).id)))


def _terms(configuration: Configuration, turn: Turn) -> Terms:
    """Return what the agreement that was joined or left states of the year."""
    agreement = _agreement(configuration, turn.membership)
    if turn.joins:
        joining = agreement.joining
        rule, share = (None, None) if joining is None else (joining.first_year, joining.first_year_share)
    else:
        leaving = agreement.withdrawal
        rule, share = (None, None) if leaving is None else (leaving.last_year, leaving.last_year_share)
    return rule, share if rule is FirstYearRule.FRACTION else None


def _agreement(configuration: Configuration, membership: Membership) -> Agreement:
    """Return the agreement that a membership is under."""
    return {place.document: agreement for place, agreement in configuration.agreements()}[membership.place.document]
