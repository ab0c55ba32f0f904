"""Who may approve under an agreement on a day, and how many inhabitants they stand for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property

from attrs import field, frozen
from pendulum import Date

from ekirjasto_model.codelists.member_types import MEMBER_TYPES
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.drivers import stated_populations
from ekirjasto_model.derived.membership import memberships
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.reference.municipalities import successor_on
from ekirjasto_model.reference.populations import days_with_figures, population
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.pointer import Place


@frozen(eq=False, slots=False)
class Electorate:
    """The voting members of one agreement through time, with their inhabitants.

    Make it once for an agreement and ask it for many days.
    """

    configuration: Configuration
    held: dict[str, list[Period]]
    _members: dict[Date, tuple[str, ...]] = field(factory=dict, repr=False)
    _stated: dict[Date, dict[str, int]] = field(factory=dict, repr=False)

    @classmethod
    def of(cls, configuration: Configuration, place: Place, agreement: Agreement) -> Electorate:
        """Return the electorate of an agreement; ``place`` is its own. An associate has no vote."""
        held: dict[str, list[Period]] = {}
        for one in memberships([(place, agreement)]):
            if MEMBER_TYPES.entries[one.member_type].votes:
                held.setdefault(one.municipality, []).append(one.period)
        return cls(configuration, held)

    def members_on(self, day: Date) -> tuple[str, ...]:
        """Return the codes of the voting members on a day, in order."""
        if day not in self._members:
            self._members[day] = tuple(sorted(code for code, periods in self.held.items() if _is_in(periods, day)))
        return self._members[day]

    def changes(self, after: Date, until: Date) -> list[Date]:
        """Return the days from which somebody is a member or is one no more: those after one day, up to another."""
        return self._changes[bisect_right(self._changes, after) : bisect_right(self._changes, until)]

    @cached_property
    def _changes(self) -> list[Date]:
        """Every day of a change, in order."""
        periods = [period for periods in self.held.values() for period in periods]
        ends = {period.ends for period in periods if period.ends is not None}
        return sorted({end.add(days=1) for end in ends} | {period.starts for period in periods})

    def voter_on(self, code: str, decided: Date, day: Date) -> str:
        """Return the municipality for which a decision made by one of some code counts on a later day.

        It is the municipality itself. Once it has merged, the decision counts for its
        successor, unless that one was a member already and could decide for itself.
        """
        successor = successor_on(code, day)
        if successor is None or successor == code or successor in self.members_on(decided):
            return code
        return successor

    def inhabitants_before(self, day: Date, members: Iterable[str]) -> tuple[Date, dict[str, int]] | None:
        """Return the members' inhabitants on the newest 31 December before a day on which everybody's are known.

        Figures that an e-library document states go before those of the package's own
        tables, which are given in the municipal division of the day. None where there
        is no 31 December with a figure for all.
        """
        codes = tuple(members)
        for year_end in self._year_ends:
            if year_end < day:
                figures = self._figures(year_end, day, codes)
                if figures is not None:
                    return year_end, figures
        return None

    @cached_property
    def _year_ends(self) -> list[Date]:
        """Every 31 December for which the tables or the e-libraries have figures, the newest first."""
        stated = {
            figure.day
            for _, e_library in self.configuration.e_libraries()
            for entry in e_library.municipalities
            for figure in entry.populations
        }
        ends = (day for day in stated.union(days_with_figures()) if (day.month, day.day) == (12, 31))
        return sorted(ends, reverse=True)

    def _figures(self, year_end: Date, day: Date, codes: tuple[str, ...]) -> dict[str, int] | None:
        """Return everybody's inhabitants on one 31 December, or None where somebody's are not known."""
        if year_end not in self._stated:
            bases = stated_populations(self.configuration, year_end)
            self._stated[year_end] = {code: int(basis.value) for code, basis in bases.items()}
        found: dict[str, int] = {}
        for code in codes:
            if code in self._stated[year_end]:
                found[code] = self._stated[year_end][code]
            elif (tabled := population(code, year_end, division_day=day)) is not None:
                found[code] = tabled.inhabitants
            else:
                return None
        return found


def _is_in(periods: list[Period], day: Date) -> bool:
    """Tell whether a day is in one of some periods, which stand in order and share no day."""
    number = bisect_right(periods, day, key=lambda period: period.starts)
    return number > 0 and periods[number - 1].contains(day)
