"""Who is a member, and when: derived from the parties of agreements, never stated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve, frozen
from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.codelists.member_types import MEMBER_TYPES, MemberType
from ekirjasto_model.derived.apart import apart
from ekirjasto_model.derived.binding import bound
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.notices import GivenNotice
from ekirjasto_model.derived.succession import holders
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.party import Party
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.pointer import Place


@frozen
class Membership:
    """One stretch of days on which a municipality is party to an agreement.

    ``place`` is that of the party in the agreement's file; ``period`` the days on
    which the agreement binds it. ``predecessor`` is the code that the file states
    where the municipality took its place in a merger, ``notice`` the notice by
    which the membership ends.
    """

    municipality: str
    member_type: MemberType
    period: Period
    place: Place
    predecessor: str | None = None
    notice: GivenNotice | None = None

    @property
    def pays(self) -> bool:
        """Whether members of this type take part in the sharing of costs."""
        return MEMBER_TYPES.entries[self.member_type].pays


def memberships(agreements: Iterable[tuple[Place, Agreement]]) -> list[Membership]:
    """Return the memberships in some agreements, by municipality code and first day.

    A party without days of its own is one for the whole term of the agreement; a
    notice that stands ends it. From the day of a merger the place of a party is its
    successor's. A party or an agreement that ends before it starts gives none.

    Memberships of one municipality in one agreement never share a day. Where two
    are stated, its own place goes before one that it took over, and the one that
    began later before the earlier.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> stated = [pair for pair in malli.agreements() if pair[1].id == "e-materials-agreement"]
    >>> for one in memberships(stated):
    ...     if "588" in (one.municipality, one.predecessor):
    ...         print(one.municipality, one.predecessor, one.period.starts, one.period.ends)
    507 588 2025-01-01 2025-06-30
    588 None 2021-01-01 2024-12-31
    """
    found = [one for place, agreement in agreements for one in _of_agreement(place, agreement)]
    return sorted(found, key=lambda one: (one.municipality, one.period.starts, one.member_type))


def _of_agreement(place: Place, agreement: Agreement) -> Iterator[Membership]:
    """Give the memberships in one agreement, those of one municipality apart from each other."""
    claims: dict[str, list[Membership]] = {}
    for one in bound(place, agreement):
        if isinstance(one.signatory, Party):
            stated = one.signatory.municipality
            for code, days in holders(stated, one.period):
                notice = one.notice if days.ends == one.period.ends else None
                predecessor = None if code == stated else stated
                held = Membership(code, one.signatory.member_type, days, one.place, predecessor, notice)
                claims.setdefault(code, []).append(held)
    for held_by_one in claims.values():
        ranked = sorted(held_by_one, key=_precedence) if len(held_by_one) > 1 else held_by_one
        for days, held in apart([(held.period, held) for held in ranked]):
            notice = held.notice if days.ends == held.period.ends else None
            yield evolve(held, period=days, notice=notice)


def _precedence(held: Membership) -> tuple[bool, int, MemberType, int]:
    """Rank what is stated of one municipality: its own place, the later first day, then the type and last day."""
    last = 0 if held.period.ends is None else held.period.ends.toordinal()
    return held.predecessor is not None, -held.period.starts.toordinal(), held.member_type, last


def members_on(configuration: Configuration, day: Date) -> tuple[str, ...]:
    """Return the codes of the e-library's members on a day, each once, in order.

    Members are the municipalities that are parties to an agreement whose kind is
    ``e-library``; a last day belongs to the membership.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> [len(members_on(malli, day)) for day in (Date(2024, 12, 31), Date(2025, 1, 1))]
    [7, 8]
    """
    e_library = (filed for filed in configuration.agreements() if filed[1].agreement_kind is AgreementKind.E_LIBRARY)
    return tuple(sorted({one.municipality for one in memberships(e_library) if one.period.contains(day)}))


def agreement_line(configuration: Configuration, agreement: Agreement) -> list[tuple[Place, Agreement]]:
    """Return an agreement with those before and after it that ``replaces`` ties to it.

    Only agreements of the same kind and subject are of one line.
    """
    alike = [
        (place, other)
        for place, other in configuration.agreements()
        if (other.agreement_kind, other.subject) == (agreement.agreement_kind, agreement.subject)
    ]
    tied: dict[str, list[str]] = {}
    for _, other in alike:
        if other.replaces is not None:
            tied.setdefault(other.id, []).append(other.replaces)
            tied.setdefault(other.replaces, []).append(other.id)
    line, waiting = {agreement.id}, [agreement.id]
    while waiting:
        found = [id_ for id_ in tied.get(waiting.pop(), ()) if id_ not in line]
        line.update(found)
        waiting += found
    return [(place, other) for place, other in alike if other.id in line]
