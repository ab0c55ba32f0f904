"""Who joins which agreement, from which day, with which of its services."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen
from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.membership import memberships
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.service import Service
from ekirjasto_model.errors import (
    AbolishedMunicipalityError,
    AlreadyMemberError,
    NoAgreementError,
    SeveralAgreementsError,
    UnknownMunicipalityError,
    UnknownServiceError,
)
from ekirjasto_model.reference.municipalities import municipality, name_of, successor_on
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.pointer import Place


@frozen
class JoiningRequest:
    """What is asked: a municipality by its code, the day from which it would be a member, the day of asking.

    ``agreement`` is the id of the e-library's agreement, needed only where several
    are in force on that day. ``services`` are the ids of those that the municipality
    would take; without them it takes every service that is common to all members,
    and none of those in which only some take part.
    """

    municipality: str
    starts: Date
    as_of: Date
    agreement: str | None = None
    services: Sequence[str] | None = None


@frozen
class Joiner:
    """A municipality's joining as it is asked about, and from which day it is looked at.

    ``e_library`` is that of the agreement, None where its file is not there.
    ``services`` are the ids of those that the municipality would take, in order;
    ``in_part`` tells that somebody chose them.
    """

    municipality: str
    starts: Date
    as_of: Date
    place: Place
    agreement: Agreement
    e_library: tuple[Place, ELibrary] | None
    services: tuple[str, ...]
    in_part: bool

    @property
    def name(self) -> Names:
        """The municipality's names."""
        return name_of(self.municipality)

    @property
    def years(self) -> tuple[int, int, int]:
        """The budget year, which is that of the first day, and the two plan years after it.

        A municipality's council approves a budget for a year and a plan for at least
        three, the budget year among them (Local Government Act 410/2015, section 110).
        """
        return self.starts.year, self.starts.year + 1, self.starts.year + 2

    def all_services(self) -> tuple[Service, ...]:
        """Return the e-library's services that are in use on the first day or later, by id."""
        stated = () if self.e_library is None else self.e_library[1].services
        found = (one for one in stated if (last := days_of(one)[1]) is None or last >= self.starts)
        return tuple(sorted(found, key=lambda one: one.id))


def joiner(configuration: Configuration, request: JoiningRequest) -> Joiner:
    """Return the joining that a request asks about.

    Raises:
        UnknownMunicipalityError: no municipality has the code.
        AbolishedMunicipalityError: there is no such municipality on the first day.
        NoAgreementError: no e-library's agreement, or not the one asked for, is in force then.
        SeveralAgreementsError: several are, and none was asked for.
        AlreadyMemberError: it is a member then already, or is to be one later.
        UnknownServiceError: the e-library has no such service.
    """
    code, starts, services = request.municipality, request.starts, request.services
    known = municipality(code)
    if known is None:
        raise UnknownMunicipalityError(code)
    if not known.exists_on(starts):
        successor = successor_on(code, starts)
        raise AbolishedMunicipalityError(known.names, known.ends, None if successor is None else name_of(successor))
    place, chosen = _agreement(configuration, starts, request.agreement)
    held = [one for one in memberships([(place, chosen)]) if one.municipality == code]
    here = next((one for one in held if one.period.ends is None or one.period.ends >= starts), None)
    if here is not None:
        raise AlreadyMemberError(known.names, here.period.starts, chosen.name)
    e_library = next((filed for filed in configuration.e_libraries() if filed[1].id == chosen.subject), None)
    asked = Joiner(code, starts, request.as_of, place, chosen, e_library, (), services is not None)
    stated = asked.all_services()
    names = tuple(one.id for one in stated)
    strange = next((one for one in services or () if one not in names), None)
    if strange is not None:
        raise UnknownServiceError(strange, names)
    common = (one.id for one in stated if not one.participants)
    taken = tuple(sorted(set(common if services is None else services)))
    return evolve(asked, services=taken)


def library_is_told(asked: Joiner) -> bool:
    """Tell whether the files say which library serves the municipality, or which consortium it belongs to."""
    if asked.e_library is None:
        return False
    e_library = asked.e_library[1]
    served = {code for one in e_library.libraries for code in (one.municipality, *one.contract_municipalities)}
    grouped = {member.municipality for one in e_library.consortia for member in one.members}
    return asked.municipality in served | grouped


def _agreement(configuration: Configuration, day: Date, asked: str | None) -> tuple[Place, Agreement]:
    """Return the e-library's agreement that is in force on a day."""
    kinds = [one for one in configuration.agreements() if one[1].agreement_kind is AgreementKind.E_LIBRARY]
    found = [(place, one) for place, one in kinds if is_within(day, days_of(one)) and asked in (None, one.id)]
    if not found:
        raise NoAgreementError(day, asked, tuple(sorted(one.id for _, one in kinds)))
    if len(found) > 1:
        raise SeveralAgreementsError(day, tuple(sorted(one.id for _, one in found)))
    return found[0]
