"""Which agreements depend on which, and which replace which."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from attrs import frozen

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.membership import agreement_line
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.values.pointer import Place


@frozen
class Dependency:
    """One agreement's dependence on another.

    ``place`` is where it is stated, ``needed`` the id of the other, and ``line`` the
    other with all those before and after it that replacing ties to it.
    """

    place: Place
    agreement: Agreement
    needed: str
    line: tuple[tuple[Place, Agreement], ...]


@frozen
class Replacement:
    """An agreement that states that it replaces another; the places are the agreements' own."""

    place: Place
    newer: Agreement
    older_place: Place
    older: Agreement

    @property
    def is_alike(self) -> bool:
        """Whether both are of one kind and about the same thing."""
        return (self.newer.agreement_kind, self.newer.subject) == (self.older.agreement_kind, self.older.subject)


def dependencies(configuration: Configuration) -> Iterator[Dependency]:
    """Give every dependence on an agreement that is stated itself."""
    by_id = {agreement.id: agreement for _, agreement in configuration.agreements()}
    lines: dict[str, tuple[tuple[Place, Agreement], ...]] = {}
    for place, agreement in configuration.agreements():
        for number, needed in enumerate(agreement.depends_on):
            if needed in by_id:
                if needed not in lines:
                    lines[needed] = tuple(agreement_line(configuration, by_id[needed]))
                yield Dependency(place / "depends-on" / number, agreement, needed, lines[needed])


def replacements(configuration: Configuration) -> Iterator[Replacement]:
    """Give every agreement that replaces another one that is stated, with that one; none replaces itself."""
    by_id = {agreement.id: (place, agreement) for place, agreement in configuration.agreements()}
    for place, agreement in configuration.agreements():
        if agreement.replaces in by_id and agreement.replaces != agreement.id:
            yield Replacement(place, agreement, *by_id[agreement.replaces])


def circles(leads_to: Mapping[str, Set[str]]) -> list[tuple[str, ...]]:
    """Return the groups of things that lead back to themselves, each in order; the first of each is its least.

    Circles that are tied together count as one group. What only leads to a circle,
    or is only reached from one, is left out.

    >>> circles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"d"}})
    [('b', 'c'), ('d',)]
    """
    ahead = {one: {other for other in others if other in leads_to} for one, others in leads_to.items()}
    _prune(ahead)
    back: dict[str, set[str]] = {one: set() for one in ahead}
    for one, others in ahead.items():
        for other in others:
            back[other].add(one)
    _prune(back)
    found, seen = [], set[str]()
    for start in sorted(back):
        group, waiting = {start}, [start]
        while waiting and start not in seen:
            here = waiting.pop()
            near = ((ahead[here] | back[here]) & back.keys()) - group
            group |= near
            waiting += near
        if start not in seen:
            found.append(tuple(sorted(group)))
        seen |= group
    return found


def _prune(leads_to: dict[str, set[str]]) -> None:
    """Take out, again and again, whatever leads to nothing."""
    reached_from: dict[str, list[str]] = {}
    for one, others in leads_to.items():
        for other in others:
            reached_from.setdefault(other, []).append(one)
    ended = [one for one, others in leads_to.items() if not others]
    while ended:
        gone = ended.pop()
        del leads_to[gone]
        for one in reached_from.get(gone, ()):
            leads_to[one].discard(gone)
            if not leads_to[one]:
                ended.append(one)
