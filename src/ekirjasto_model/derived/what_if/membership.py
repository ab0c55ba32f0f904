"""A municipality that joins or leaves in a year, as the agreement's files would say it."""

from __future__ import annotations

from attrs import evolve
from pendulum import Date

from ekirjasto_model.derived.briefing.annexes import AnnexOfYear
from ekirjasto_model.derived.briefing.joined import joined_documents
from ekirjasto_model.derived.briefing.joiner import Joiner
from ekirjasto_model.derived.briefing.own_figures import own_figures
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import agreement_of, annex_of_year
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.membership import agreement_line, memberships
from ekirjasto_model.derived.scenarios import scenario
from ekirjasto_model.derived.what_if.changes import Joining, Leaving
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.document import Document
from ekirjasto_model.errors import (
    AbolishedMunicipalityError,
    CannotChangeError,
    CannotShareError,
    UnknownMunicipalityError,
)
from ekirjasto_model.reference.municipalities import municipality, name_of, successor_on
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.pointer import Place


def with_joiner(configuration: Configuration, year: int, asked: Joining) -> Configuration:
    """Return the configuration in which a municipality is a party from a day of the year.

    It takes the services that all members have, and its own figures of the drivers
    are used as far as the files state them: all as in a joining brief, whose sums
    these are.

    Raises:
        UnknownMunicipalityError: no municipality has the code.
        AbolishedMunicipalityError: there is no such municipality on the day.
        CannotChangeError: the day is not in the year, it is a member already, or no agreement
            is in force on the day.
        CannotShareError: the annex's agreement is not stated.
    """
    code, starts = asked.municipality, asked.day or Date(year, 1, 1)
    known = municipality(code)
    if known is None:
        raise UnknownMunicipalityError(code)
    if starts.year != year:
        raise CannotChangeError("outside-year", year, code, day=starts)
    if not known.exists_on(starts):
        successor = successor_on(code, starts)
        raise AbolishedMunicipalityError(known.names, known.ends, None if successor is None else name_of(successor))
    place, annex = annex_of_year(configuration, year)
    line = _line(configuration, annex)
    if any(one.municipality == code and one.period.overlaps(Period(starts, None)) for one in memberships(line)):
        raise CannotChangeError("already-member", year, code)
    found = next(((at, one) for at, one in line if is_within(starts, days_of(one))), None)
    if found is None:
        raise CannotChangeError("not-in-force", year, code, (annex.agreement,), starts)
    agreement = found[1]
    e_library = next((filed for filed in configuration.e_libraries() if filed[1].id == agreement.subject), None)
    joiner = Joiner(code, starts, starts, *found, e_library, (), in_part=False)
    common = tuple(one.id for one in joiner.all_services() if not one.participants)
    joiner = evolve(joiner, services=common)
    annexes = {year: AnnexOfYear(year, place, annex, annex)}
    figures = {year: own_figures(configuration, joiner, annexes[year])}
    return scenario(configuration, joined_documents(configuration, joiner, annexes, figures))


def without_leaver(configuration: Configuration, year: int, asked: Leaving) -> Configuration:
    """Return the configuration in which a member's last day comes in the year, or before it.

    Raises:
        CannotChangeError: the day is not in the year, or it is no member in it.
        CannotShareError: the annex's agreement is not stated.
    """
    code, last = asked.municipality, asked.day or Date(year - 1, 12, 31)
    if asked.day is not None and last.year != year:
        raise CannotChangeError("outside-year", year, code, day=last)
    place, annex = annex_of_year(configuration, year)
    line = _line(configuration, annex)
    of_year = [one for one in memberships(line) if one.period.overlaps(Period.year(year))]
    held = [one for one in of_year if one.municipality == code]
    if not held:
        raise CannotChangeError("no-member", year, code, tuple(sorted({one.municipality for one in of_year})))
    changed: dict[int, Document] = {}
    for at, agreement in line:
        numbers = {int(one.place.pointer.steps[1]) for one in held if one.place.document == at.document}
        if numbers:
            changed[at.document] = _ended(agreement, numbers, last)
    if asked.day is None:
        changed[place.document] = _without(annex, code)
    return scenario(configuration, changed)


def _line(configuration: Configuration, annex: CostAnnex) -> list[tuple[Place, Agreement]]:
    """Return the annex's agreement with those before and after it."""
    agreement = agreement_of(configuration, annex)
    if agreement is None:
        raise CannotShareError(annex.id, "agreement")
    return agreement_line(configuration, agreement)


def _ended(agreement: Agreement, numbers: set[int], last: Date) -> Agreement:
    """End the places of some parties on a day; those that would begin later are gone."""
    parties = []
    for number, party in enumerate(agreement.parties):
        if number not in numbers:
            parties.append(party)
        elif (party.starts or agreement.starts) <= last:
            ends = last if party.ends is None else min(party.ends, last)
            parties.append(party.model_copy(update={"ends": ends}))
    return agreement.model_copy(update={"parties": tuple(parties)})


def _without(annex: CostAnnex, code: str) -> CostAnnex:
    """Name a municipality no more among those who share an item by name."""
    items = tuple(
        item.model_copy(update={"named": tuple(one for one in item.named if one != code)}) for item in annex.items
    )
    return annex.model_copy(update={"items": items})
