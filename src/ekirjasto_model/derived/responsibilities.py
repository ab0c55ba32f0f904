"""Who holds which duty on a day, under each agreement in force then."""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.duties import Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.binding import bound
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.membership import memberships
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.party import Associate
from ekirjasto_model.documents.responsibilities import Assignment, Responsibilities
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.text import Text

Holder = tuple[str, str]
"""A key of ``holder`` (``municipality``, ``body``, ``consortium``, ``associate``, ``every-member``), and code or id."""

EVERY_MEMBER: Holder = ("every-member", "")
_DUTIES = {duty: number for number, duty in enumerate(Duty)}
_named: WeakKeyDictionary[Configuration, dict[int, dict[Holder, Names]]] = WeakKeyDictionary()
_EVERY_MEMBER = Text(fi="jokainen jäsen", sv="varje medlem", en="every member")


@frozen
class Held:
    """One assignment of a duty, with its place."""

    place: Place
    assignment: Assignment

    @property
    def holder(self) -> Holder:
        """Who holds the duty."""
        stated = self.assignment.holder
        for key in ("municipality", "body", "consortium", "associate"):
            name = getattr(stated, key)
            if name is not None:
                return key, name
        return EVERY_MEMBER


@frozen
class Duties:
    """The duties under one agreement, on a day on which it is in force.

    Several lists of responsibilities under one agreement count as one. ``stated``
    are all assignments, whatever their days; ``held`` those of the day. Both are
    ordered by first day, duty, part and holder, never by the order of the files.
    """

    day: Date
    agreement_place: Place
    agreement: Agreement
    documents: tuple[tuple[Place, Responsibilities], ...]
    stated: tuple[Held, ...]
    held: tuple[Held, ...]

    def members(self) -> dict[str, Place]:
        """Return the municipalities that are parties on the day, by code, with their places in the agreement."""
        own = memberships([(self.agreement_place, self.agreement)])
        return {one.municipality: one.place for one in own if one.period.contains(self.day)}

    def associates(self) -> dict[str, Place]:
        """Return the associates of the day by id, with their places in the agreement."""
        held = (
            (one.signatory.id, one.place)
            for one in bound(self.agreement_place, self.agreement)
            if isinstance(one.signatory, Associate) and one.period.contains(self.day)
        )
        return dict(sorted(held, key=lambda pair: pair[0]))

    def in_part(self, duty: Duty, part: PartInDuty) -> tuple[Held, ...]:
        """Return who has a part in a duty on the day, the earliest first."""
        return tuple(one for one in self.held if (one.assignment.duty, one.assignment.part) == (duty, part))

    def last_stated(self, duty: Duty, part: PartInDuty) -> Place:
        """Return where a part in a duty was last stated, else the duty, else the whole list."""
        about = [one for one in self.stated if one.assignment.duty is duty]
        ranked = sorted(about, key=lambda one: (one.assignment.part is part, one.assignment.starts))
        return ranked[-1].place if ranked else self.documents[0][0] / "assignments"

    def is_marked_unknown(self, configuration: Configuration, key: str) -> bool:
        """Tell whether one of the lists says that a whole part of it is not known."""
        return any(configuration.is_marked_unknown(place / key) for place, _ in self.documents)

    def reasons_unknown(self, configuration: Configuration, key: str) -> tuple[Names, ...]:
        """Return why a part of the lists is not known, as the files say it, in the order of the reasons' words."""
        found = (reason for place, _ in self.documents for reason in configuration.reasons_unknown(place / key))
        return tuple(sorted(found, key=lambda reason: sorted(reason.in_all().items())))


def duties_on(configuration: Configuration, day: Date) -> Iterator[Duties]:
    """Give the duties under every agreement that has a list of them and is in force on a day."""
    lists: dict[str, list[tuple[Place, Responsibilities]]] = {}
    for place, document in configuration.responsibilities():
        lists.setdefault(document.agreement, []).append((place, document))
    for agreement_place, agreement in configuration.agreements():
        documents = lists.pop(agreement.id, []) if is_within(day, days_of(agreement)) else []
        if documents:
            found = (
                Held(place / "assignments" / number, assignment)
                for place, document in documents
                for number, assignment in enumerate(document.assignments)
            )
            stated = tuple(sorted(found, key=_rank))
            held = tuple(one for one in stated if is_within(day, days_of(one.assignment)))
            yield Duties(day, agreement_place, agreement, tuple(documents), stated, held)


def _rank(one: Held) -> tuple[Date, int, PartInDuty, Holder]:
    """Order assignments by what they say."""
    return one.assignment.starts, _DUTIES[one.assignment.duty], one.assignment.part, one.holder


def name_of_holder(configuration: Configuration, agreement: Agreement, holder: Holder) -> Names | Text:
    """Return what a holder is called; an id that nothing has stands as its own name."""
    key, name = holder
    if holder == EVERY_MEMBER:
        return _EVERY_MEMBER
    if key == "municipality":
        return name_of(name)
    known = _named.setdefault(configuration, {})
    if id(agreement) not in known:
        known[id(agreement)] = _names(configuration, agreement)
    return known[id(agreement)].get(holder, Names(fi=name))


def _names(configuration: Configuration, agreement: Agreement) -> dict[Holder, Names]:
    """Return what the associates of an agreement, and all bodies and consortia, are called; of one id the first."""
    found: dict[Holder, Names] = {}
    for associate in agreement.associates:
        found.setdefault(("associate", associate.id), associate.name)
    for _, e_library in configuration.e_libraries():
        for body in e_library.bodies:
            found.setdefault(("body", body.id), body.name)
        for consortium in e_library.consortia:
            found.setdefault(("consortium", consortium.id), consortium.name)
    return found
