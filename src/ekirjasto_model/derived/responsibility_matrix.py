"""The matrix of duties by holders, under one agreement on one day."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.body_kinds import BodyKind
from ekirjasto_model.codelists.duties import Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.responsibilities import EVERY_MEMBER, Duties, Holder, duties_on

_KEYS = ("municipality", "body", "consortium", "associate", "every-member")
_KINDS = tuple(BodyKind)


@frozen
class Matrix:
    """Who has which part in which duty on a day.

    ``holders`` have some duty on the day: municipalities by code, then bodies from
    the one that decides to those that prepare, consortia, associates, and every
    member. ``parts`` gives the parts of a duty and a holder, the accountable one
    first; a holder without a part in a duty is not in it.
    """

    duties: Duties
    holders: tuple[Holder, ...]
    parts: Mapping[tuple[Duty, Holder], tuple[PartInDuty, ...]]

    def holders_in(self, duty: Duty, part: PartInDuty) -> tuple[Holder, ...]:
        """Return who has a part in a duty, in the order of the holders."""
        return tuple(holder for holder in self.holders if part in self.parts.get((duty, holder), ()))

    def lacking(self, duty: Duty) -> tuple[PartInDuty, ...]:
        """Return the parts that somebody must have in a duty and nobody has: accountable, responsible, or both.

        Every member together answers for nothing, so that it fills no need for one who is accountable.
        """
        accountable = set(self.holders_in(duty, PartInDuty.ACCOUNTABLE)) - {EVERY_MEMBER}
        responsible = self.holders_in(duty, PartInDuty.RESPONSIBLE)
        needs = ((PartInDuty.ACCOUNTABLE, accountable), (PartInDuty.RESPONSIBLE, responsible))
        return tuple(part for part, holders in needs if not holders)


def matrix_of(configuration: Configuration, duties: Duties) -> Matrix:
    """Set the duties of a day against their holders.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> matrix = matrix_of(malli, duties_in_order(malli, Date(2026, 3, 1))[0])
    >>> matrix.holders_in(Duty.SERVICE_SELECTION, PartInDuty.ACCOUNTABLE), matrix.lacking(Duty.SERVICE_SELECTION)
    ((('body', 'meeting'),), ())
    """
    kinds = {
        body.id: _KINDS.index(body.body_kind)
        for _, e_library in configuration.e_libraries()
        for body in e_library.bodies
    }

    def rank(holder: Holder) -> tuple[int, int, str]:
        key, name = holder
        return _KEYS.index(key), kinds.get(name, len(_KINDS)) if key == "body" else 0, name

    found: dict[tuple[Duty, Holder], set[PartInDuty]] = {}
    for held in duties.held:
        found.setdefault((held.assignment.duty, held.holder), set()).add(held.assignment.part)
    return Matrix(
        duties,
        tuple(sorted({holder for _, holder in found}, key=rank)),
        {key: tuple(part for part in PartInDuty if part in parts) for key, parts in found.items()},
    )


def duties_in_order(configuration: Configuration, day: Date) -> list[Duties]:
    """Return the duties of a day under each agreement that has a list of them, by the agreement's id.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> [(duties.agreement.id, len(duties.held)) for duties in duties_in_order(malli, Date(2026, 3, 1))]
    [('co-operation', 37)]
    """
    return sorted(duties_on(configuration, day), key=lambda duties: duties.agreement.id)
