"""The services in use: their contracts' terms, the options ahead, and members for whom they were not procured."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.status import services_text as text
from ekirjasto_model.chapters.words import Several, Words, say
from ekirjasto_model.derived.status.services import ContractOn
from ekirjasto_model.derived.status.status import Status
from ekirjasto_model.reference.municipalities import name_of


def service_blocks(status: Status) -> Iterator[Block]:
    """Show the services with a contract in a table; columns that have nothing to tell are left out."""
    services = status.services
    yield Heading(2, text.SERVICES)
    if not services.contracts:
        yield Paragraph(text.NO_CONTRACTS if services.without_contract else text.NONE)
        return
    options = any(one.on.next_option is not None for one in services.contracts)
    outside = any(one.outside for one in services.contracts)
    headings = (
        *(text.SERVICE, text.TERM),
        *((text.OPTION,) if options else ()),
        *((text.OUTSIDE,) if outside else ()),
    )
    rows = tuple(
        (
            *(one.service.name, _term(one)),
            *((_option(one),) if options else ()),
            *((Several(tuple(map(name_of, one.outside))) if one.outside else text.NOTHING,) if outside else ()),
        )
        for one in services.contracts
    )
    yield Table(say(text.CAPTION, day=status.day), tuple(map(Column, headings)), rows)


def _term(one: ContractOn) -> Words:
    """Say how long a contract is in force, or that it is not."""
    period = one.on.period
    if period is None:
        return text.WRONG
    if one.on.day < period.starts:
        return say(text.NOT_BEGUN, starts=period.starts)
    if period.ends is None:
        return text.OPEN_ENDED
    return say(text.UNTIL if one.on.is_running else text.ENDED, ends=period.ends)


def _option(one: ContractOn) -> Words:
    """Say for which days an option may be taken up, and by when."""
    ahead = one.on.next_option
    if ahead is None:
        return text.NOTHING
    days: dict[str, Words] = {"starts": ahead.option.starts, "ends": ahead.option.ends}
    last = ahead.decide_by
    if last is None:
        return say(text.NO_DECIDE_BY, **days)
    return say(text.MISSED if last < one.on.day else text.DECIDE_BY, **days, day=last)
