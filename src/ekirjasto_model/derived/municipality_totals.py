"""How many municipalities and inhabitants an e-library has on any day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.membership import memberships
from ekirjasto_model.derived.stretches import Tally, joined, stretch
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.reference.municipalities import exists_on, predecessors
from ekirjasto_model.reference.populations import days_with_figures, population


@frozen
class MunicipalityTotals:
    """The municipalities of the whole area and the members of each day, with the inhabitants that the files state.

    ``members`` tells for each municipality when it is a member; ``stated`` holds for
    each day the figures that the e-library states, by municipality; ``published`` are
    the days of the tables.
    """

    area: tuple[str, ...]
    older: tuple[str, ...]
    members: Mapping[str, Tally]
    number: Tally
    stated: Mapping[Date, Mapping[str, int]]
    published: frozenset[Date]

    @classmethod
    def of(cls, configuration: Configuration, e_library: ELibrary) -> MunicipalityTotals:
        """Look once at the area, at the parties of the agreements and at the stated inhabitants."""
        area = tuple(entry.code for entry in e_library.municipalities)
        agreements = [one for one in configuration.agreements() if one[1].agreement_kind is AgreementKind.E_LIBRARY]
        held: dict[str, list[tuple[int, int]]] = {}
        for one in memberships(agreements):
            held.setdefault(one.municipality, []).append(stretch((one.period.starts, one.period.ends)))
        apart = {code: joined(days) for code, days in sorted(held.items())}
        stated: dict[Date, dict[str, int]] = {}
        for entry in e_library.municipalities:
            for figure in entry.populations:
                stated.setdefault(figure.day, {})[entry.code] = figure.inhabitants
        return cls(
            area,
            tuple(sorted({older for code in area for older in predecessors(code)})),
            {code: Tally.of(days) for code, days in apart.items()},
            Tally.of(days for held_by_one in apart.values() for days in held_by_one),
            stated,
            frozenset(days_with_figures()),
        )

    def municipalities(self, day: Date) -> Iterator[int]:
        """Give the number of the whole area, then of those who are members on the day; none across a merger."""
        if not self._merges_later(day):
            yield from filter(None, (len(self.area), self.number.on(day)))

    def inhabitants(self, day: Date) -> Iterator[int]:
        """Give the inhabitants of the area, then of the members, where everyone's figure of the day is known.

        Figures that the e-library states go before those of the tables.
        """
        stated, is_published = self.stated.get(day, {}), day in self.published
        if (stated or is_published) and not self._merges_later(day):
            members = () if len(stated) < self.number.on(day) and not is_published else self._members(day)
            for codes in (self.area, members):
                known = [_inhabitants(code, day, stated) for code in codes]
                if known and None not in known:
                    yield sum(one for one in known if one is not None)

    def _members(self, day: Date) -> tuple[str, ...]:
        """Return the members of a day."""
        return tuple(code for code, tally in self.members.items() if tally.on(day))

    def _merges_later(self, day: Date) -> bool:
        """Tell whether a municipality still exists on a day that merges into one of the area later."""
        return any(exists_on(older, day) for older in self.older)


def _inhabitants(code: str, day: Date, stated: Mapping[str, int]) -> int | None:
    """Return a municipality's inhabitants on a day, as stated or as published."""
    if code in stated:
        return stated[code]
    known = population(code, day)
    return None if known is None else known.inhabitants
