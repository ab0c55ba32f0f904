"""The configuration as it would be if the municipality joined, and as it is, for the same years."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.codelists.library_forms import LibraryForm
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.briefing.annexes import AnnexOfYear
from ekirjasto_model.derived.briefing.joiner import Joiner
from ekirjasto_model.derived.briefing.own_figures import OwnFigure, as_alone_cost, as_measure, own_figures
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.membership import agreement_line, memberships
from ekirjasto_model.derived.scenarios import scenario
from ekirjasto_model.derived.totals import consortia_on, independent_libraries_on
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.document import Document
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.municipality import MunicipalityEntry, PopulationFigure
from ekirjasto_model.documents.party import Party
from ekirjasto_model.documents.remarks import Assumption
from ekirjasto_model.documents.service import Participant, Service
from ekirjasto_model.values.names import Names

OTHER_DAY = Names(
    fi="Luku on muulta päivältä kuin kustannusliite edellyttää.",
    sv="Talet gäller en annan dag än kostnadsbilagan förutsätter.",
    en="The figure is of another day than the cost annex asks for.",
)


@frozen
class Joined:
    """What is compared: the years without the municipality, and the same years with it.

    Both have a cost annex of the agreement for each year that can have one, and no
    other agreement's. ``figures`` are the municipality's own that were needed, by
    year. ``assumed_part`` are the ids of the items that it is assumed not to share,
    because it does not take their service and the annex does not say who shares them.
    """

    before: Configuration
    after: Configuration
    member_type: MemberType
    figures: Mapping[int, tuple[OwnFigure, ...]]
    assumed_part: tuple[str, ...]


def joined(configuration: Configuration, asked: Joiner, annexes: Mapping[int, AnnexOfYear]) -> Joined:
    """Put the municipality among the parties, and take part in its services."""
    used = {one.place.document for one in annexes.values() if not one.is_borrowed}
    others = [place.document for place, _ in configuration.cost_annexes() if place.document not in used]
    borrowed = [one.annex for one in annexes.values() if one.is_borrowed]
    found = {year: own_figures(configuration, asked, one) for year, one in annexes.items()}
    changed = joined_documents(configuration, asked, annexes, found)
    lent = [_with_figures(asked, one.annex, found[year]) for year, one in annexes.items() if one.is_borrowed]
    return Joined(
        scenario(configuration, {}, borrowed, others),
        scenario(configuration, changed, lent, others),
        _member_type(asked),
        found,
        tuple(sorted({item for one in annexes.values() for item in _in_part(asked, one.annex)})),
    )


def joined_documents(
    configuration: Configuration,
    asked: Joiner,
    annexes: Mapping[int, AnnexOfYear],
    found: Mapping[int, tuple[OwnFigure, ...]],
) -> dict[int, Document]:
    """Return the documents that differ once the municipality is a member, by their number.

    They are the agreement and those that follow it, the e-library, and the annexes
    that the years have of their own; ``found`` are the municipality's own figures.
    """
    changed: dict[int, Document] = {}
    for place, agreement in agreement_line(configuration, asked.agreement):
        if place == asked.place or agreement.starts > asked.starts:
            changed[place.document] = _with_party(asked, agreement, _member_type(asked))
    if asked.e_library is not None:
        place, e_library = asked.e_library
        changed[place.document] = _with_entry(configuration, asked, e_library, found)
    for year, one in annexes.items():
        if not one.is_borrowed:
            changed[one.place.document] = _with_figures(asked, one.annex, found[year])
    return changed


def _member_type(asked: Joiner) -> MemberType:
    """Return the member type that follows from the municipality's library, so far as the files tell of it."""
    stated = () if asked.e_library is None else asked.e_library[1].libraries
    for one in sorted(stated, key=lambda one: one.id):
        if one.library_form is LibraryForm.JOINT and is_within(asked.starts, days_of(one)):
            if one.municipality == asked.municipality:
                return MemberType.HOST_MUNICIPALITY
            if asked.municipality in one.contract_municipalities:
                return MemberType.CONTRACT_MUNICIPALITY
    return MemberType.MUNICIPALITY_WITH_INDEPENDENT_LIBRARY if _is_independent(asked) else MemberType.MUNICIPALITY


def _is_independent(asked: Joiner) -> bool:
    """Tell whether the files state a library of the municipality's own that is in no consortium when it joins."""
    if asked.e_library is None:
        return False
    e_library = asked.e_library[1]
    alone = independent_libraries_on(e_library, asked.starts, consortia_on(e_library, asked.starts))
    return any(one.municipality == asked.municipality and one.library_form is LibraryForm.OWN for one in alone)


def _with_party(asked: Joiner, agreement: Agreement, member_type: MemberType) -> Agreement:
    """Add the municipality to an agreement's parties, from the day on which it joins."""
    party = Party(municipality=asked.municipality, member_type=member_type)
    if asked.starts > agreement.starts:
        party = party.model_copy(update={"starts": asked.starts})
    return agreement.model_copy(update={"parties": (*agreement.parties, party)})


def _with_entry(
    configuration: Configuration, asked: Joiner, e_library: ELibrary, found: Mapping[int, tuple[OwnFigure, ...]]
) -> ELibrary:
    """Add the municipality to the area, with the inhabitants that it lacks, and to the services that it takes."""
    lacking = {
        one.day: one.inhabitants
        for figures in found.values()
        for one in figures
        if one.driver is Driver.POPULATION and one.inhabitants is not None
    }
    added = tuple(
        PopulationFigure(day=day, inhabitants=int(basis.value), source=_source(basis.source))
        for day, basis in sorted(lacking.items())
    )
    entries = e_library.municipalities
    if not any(one.code == asked.municipality for one in entries):
        entries = (*entries, MunicipalityEntry(code=asked.municipality))
    entries = tuple(
        one.model_copy(update={"populations": (*one.populations, *added)}) if one.code == asked.municipality else one
        for one in entries
    )
    at = f"municipalities/{asked.municipality}/populations/*/day"
    assumed = [Assumption(at=at, reason=OTHER_DAY)] if added else []
    return e_library.model_copy(
        update={
            "municipalities": entries,
            "services": tuple(_services(configuration, asked, e_library)),
            "assumptions": (*e_library.assumptions, *assumed),
        }
    )


def _source(source: object) -> str:
    """Return a figure's source as one line."""
    return source if isinstance(source, str) else getattr(source, "fi", "")


def _services(configuration: Configuration, asked: Joiner, e_library: ELibrary) -> Iterator[Service]:
    """Give the services with those who take part in them.

    Where all members do and the municipality would not, the others are named.
    """
    for service in e_library.services:
        participants = service.participants
        if service.id in asked.services and participants:
            participants = (*participants, _participant(asked, service))
        elif service.id not in asked.services and not participants:
            line = agreement_line(configuration, asked.agreement)
            codes = sorted({one.municipality for one in memberships(line)} - {asked.municipality})
            participants = tuple(Participant(municipality=code) for code in codes)
        yield service.model_copy(update={"participants": participants})


def _participant(asked: Joiner, service: Service) -> Participant:
    """Return the municipality as one that takes part in a service from its first day on."""
    own, first = Participant(municipality=asked.municipality), days_of(service)[0]
    return own if first is not None and first >= asked.starts else own.model_copy(update={"starts": asked.starts})


def _in_part(asked: Joiner, annex: CostAnnex) -> list[str]:
    """Return the items of services that only the municipality would not take and of which nobody says who shares them.

    Where some members do not take a service either and yet share its costs, so does the municipality.
    """
    common = {one.id for one in asked.all_services() if not one.participants} - set(asked.services)
    return [item.id for item in annex.items if item.shared_by is None and item.service in common]


def _with_figures(asked: Joiner, annex: CostAnnex, found: tuple[OwnFigure, ...]) -> CostAnnex:
    """Add the municipality's own figures to an annex, and let only participants share what is said of it in part."""
    stated = [one for one in found if one.measure is not None and one.driver is not Driver.ALONE_COST]
    measures = tuple(as_measure(asked, one.measure) for one in stated if one.measure is not None)
    alone = tuple(
        as_alone_cost(asked, one.measure)
        for one in found
        if one.measure is not None and one.driver is Driver.ALONE_COST
    )
    of_other_day = any(one.is_of_other_day for one in stated)
    assumed = [Assumption(at=f"measures/{asked.municipality}/day", reason=OTHER_DAY)] if of_other_day else []
    in_part = _in_part(asked, annex)
    items = tuple(
        item.model_copy(update={"shared_by": ItemSharers.PARTICIPANTS}) if item.id in in_part else item
        for item in annex.items
    )
    return annex.model_copy(
        update={
            "items": items,
            "measures": (*annex.measures, *measures),
            "alone_costs": (*annex.alone_costs, *alone),
            "assumptions": (*annex.assumptions, *assumed),
        }
    )
