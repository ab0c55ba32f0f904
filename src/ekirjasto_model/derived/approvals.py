"""Whether enough members have approved: by their number, and by the inhabitants they stand for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from fractions import Fraction
from math import ceil

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.amendment_rules import Amendment
from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.derived.electorate import Electorate
from ekirjasto_model.documents.amendment_rule import AmendmentRule
from ekirjasto_model.documents.joining_rule import JoiningRule


@frozen
class Demand:
    """What share of the members must approve, and what share of all their inhabitants those must have.

    ``members`` is 1 where everybody must. ``inhabitants`` is None where nothing is
    asked of them. A share is reached by exactly that share.
    """

    members: Fraction
    inhabitants: Fraction | None = None


@frozen
class MemberDecision:
    """One municipality's yes or no, with its day."""

    municipality: str
    day: Date
    approves: bool = True


@frozen
class Count:
    """Approvals needed and got on one day.

    ``members`` are the codes of the voting members of the day, ``approving`` and
    ``refusing`` those among them that have said yes, and only no. ``inhabitants``
    are the members' on ``population_day``; both are None where nothing is asked of
    them, or where somebody's are not known.
    """

    day: Date
    demand: Demand
    members: tuple[str, ...]
    approving: tuple[str, ...]
    refusing: tuple[str, ...]
    population_day: Date | None = None
    inhabitants: Mapping[str, int] | None = None

    @property
    def needed_members(self) -> int:
        """How many members must approve."""
        return ceil(self.demand.members * len(self.members))

    @property
    def all_inhabitants(self) -> int | None:
        """How many inhabitants the members have together."""
        return None if self.inhabitants is None else sum(self.inhabitants.values())

    @property
    def needed_inhabitants(self) -> int | None:
        """How many inhabitants the approving members must have."""
        whole, share = self.all_inhabitants, self.demand.inhabitants
        return None if whole is None or share is None else ceil(share * whole)

    @property
    def approving_inhabitants(self) -> int | None:
        """How many inhabitants the approving members have."""
        return None if self.inhabitants is None else sum(self.inhabitants[code] for code in self.approving)

    @property
    def is_uncountable(self) -> bool:
        """Whether inhabitants are asked for and not known for everybody."""
        return self.demand.inhabitants is not None and self.inhabitants is None

    @property
    def is_reached(self) -> bool:
        """Whether what was demanded has been got; never where there is no member, nor where it cannot be counted."""
        if not self.members or len(self.approving) < self.needed_members or self.is_uncountable:
            return False
        needed, got = self.needed_inhabitants, self.approving_inhabitants
        return needed is None or (got is not None and got >= needed)


@frozen
class Approvals:
    """How the approvals stand on a day: the count of that day, and the first one that was enough.

    >>> half = Demand(Fraction(1, 2))
    >>> enough = Count(Date(2026, 3, 2), half, ("047", "205"), ("205",), ())
    >>> Approvals(enough, enough).reached_on
    Date(2026, 3, 2)
    """

    count: Count
    first_enough: Count | None

    @property
    def reached_on(self) -> Date | None:
        """The first day on which the approvals were enough, None where they are not."""
        return None if self.first_enough is None else self.first_enough.day


def amendment_demand(rule: AmendmentRule) -> Demand | None:
    """Return what an amendment of the agreement needs, None where its rule does not state the share.

    Two thirds of the members with half of the inhabitants, for instance, is what
    the Local Government Act 410/2015, section 57, gives a joint municipal authority
    whose charter is silent; a co-operation agreement states its own.
    """
    if rule.amendment is Amendment.UNANIMITY:
        return Demand(Fraction(1))
    return None if rule.members_share is None else Demand(rule.members_share, rule.inhabitants_share)


def joining_demand(rule: JoiningRule) -> Demand | None:
    """Return which members' approvals joining needs, None where a meeting decides or the share is not stated."""
    if rule.approval is Approval.ALL_MEMBERS:
        return Demand(Fraction(1))
    if rule.approval is Approval.DECIDING_MEETING or rule.members_share is None:
        return None
    return Demand(rule.members_share, rule.inhabitants_share)


def approvals(
    electorate: Electorate, demand: Demand, decisions: Iterable[MemberDecision], day: Date, without: str = ""
) -> Approvals:
    """Count the approvals on a day, and find the first day up to it on which they were enough.

    On each day the approvals made by then are counted among the members of that
    very day; a municipality that has once approved has approved. ``without`` is the
    code of a municipality that is not counted: the one that joins. Inhabitants are
    those of the newest 31 December before the day for which everybody's are known.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> place, agreement = next(pair for pair in malli.agreements() if pair[1].id == "co-operation")
    >>> electorate = Electorate.of(malli, place, agreement)
    >>> made = [MemberDecision("205", Date(2026, 2, 2)), MemberDecision("758", Date(2026, 2, 9))]
    >>> found = approvals(electorate, Demand(Fraction(1, 4), Fraction(1, 2)), made, Date(2026, 3, 1))
    >>> str(found.reached_on), found.count.needed_inhabitants, found.count.approving_inhabitants
    ('2026-02-09', 32251, 44639)
    """
    made = sorted(decisions, key=lambda one: (one.day, one.municipality))
    made = [one for one in made if one.day <= day]

    def counted(on: Date) -> Count:
        return count_on(electorate, demand, made, on, without)

    if not made:
        return Approvals(counted(day), None)
    since = made[0].day
    afresh = set(electorate.changes(since, day))
    if demand.inhabitants is not None:
        afresh.update(Date(year, 1, 1) for year in range(since.year + 1, day.year + 1))
    turns = sorted(afresh.union(one.day for one in made))
    return Approvals(counted(day), _first_enough(counted, turns, afresh))


def _first_enough(counted: Callable[[Date], Count], turns: Sequence[Date], afresh: Set[Date]) -> Count | None:
    """Return the first count that is enough, of those on the days on which something changes.

    Only on the days ``afresh`` are the members or their inhabitants others than
    before. From one of them to the next approvals are but added: so if they are
    not enough at the end, they were not before, and else the first day is found by
    halving.
    """
    starts = [0, *(number for number, turn in enumerate(turns) if number and turn in afresh)]
    for first, after in zip(starts, (*starts[1:], len(turns)), strict=True):
        if counted(turns[after - 1]).is_reached:
            within = turns[first:after]
            return counted(within[bisect_left(within, True, key=lambda turn: counted(turn).is_reached)])
    return None


def count_on(
    electorate: Electorate, demand: Demand, decisions: Iterable[MemberDecision], day: Date, without: str = ""
) -> Count:
    """Count the approvals made by a day among the members of that very day, but for the one that joins."""
    members = tuple(code for code in electorate.members_on(day) if code != without)
    said: dict[bool, set[str]] = {True: set(), False: set()}
    for one in decisions:
        if one.day <= day:
            said[one.approves].add(electorate.voter_on(one.municipality, one.day, day))
    approving = tuple(code for code in members if code in said[True])
    refusing = tuple(code for code in members if code in said[False] - said[True])
    known = None if demand.inhabitants is None else electorate.inhabitants_before(day, members)
    population_day, inhabitants = (None, None) if known is None else known
    return Count(day, demand, members, approving, refusing, population_day, inhabitants)
