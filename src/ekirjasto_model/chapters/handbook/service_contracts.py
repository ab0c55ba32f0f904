"""Contracts for services: how long each runs, what can be decided next, and whom it is for."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import service_contracts_text as text
from ekirjasto_model.chapters.handbook.definitions import definitions
from ekirjasto_model.chapters.handbook.model_library import DAY, model
from ekirjasto_model.chapters.words import Words, say
from ekirjasto_model.codelists.entitlements import ENTITLEMENTS
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.stages import OVER, stage_on
from ekirjasto_model.derived.service_terms import last_to_decide
from ekirjasto_model.derived.services_on import ServiceOn, services_on
from ekirjasto_model.reference.municipalities import name_of

NONE = "–"


def service_contract_blocks() -> Iterator[Block]:
    """Tell of terms, options and entitlement, and show those of the model e-library's services."""
    yield Heading(2, text.CONTRACTS, "service-contracts")
    yield Paragraph(text.CONTRACTS_1)
    yield Paragraph(text.ENTITLED_1)
    yield definitions(ENTITLEMENTS, text.ENTITLEMENT)
    joiner = joining_municipality()
    yield Paragraph(say(text.EXAMPLE, name=name_of(joiner)))
    headings: tuple[Words, ...] = (
        text.SERVICE,
        text.FROM,
        text.TO,
        text.OPTION,
        text.DECIDE_BY,
        say(text.JOINER, name=name_of(joiner)),
    )
    rows = tuple(_row(one, joiner) for one in services_on(model(), DAY) if one.is_running)
    yield Table(say(text.CAPTION, day=DAY), tuple(map(Column, headings)), rows)
    yield Paragraph(text.UNSURE)


def joining_municipality() -> str:
    """Return the code of the municipality that is joining the model e-library.

    >>> joining_municipality()
    '620'
    """
    return next(one.case.municipality for one in joinings(model()) if stage_on(one, DAY) not in OVER)


def _row(one: ServiceOn, joiner: str) -> tuple[Words, ...]:
    """Return the row of one service."""
    ends = None if one.period is None else one.period.ends
    option, decide_by = NONE, NONE
    cells: list[Words] = [option, decide_by]
    if one.next_option is not None and ends is not None:
        following = one.next_option.option
        cells = [say(text.SPAN, starts=following.starts, ends=following.ends), last_to_decide(following, ends)]
    return (
        one.contracted.service.name,
        one.contracted.contract.starts,
        ends or text.OPEN,
        *cells,
        ENTITLEMENTS.label(one.entitlement(joiner)),
    )
