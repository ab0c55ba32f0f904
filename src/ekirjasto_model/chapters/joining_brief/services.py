"""The services: what they hold, where they are used, and whether their contracts cover the municipality."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.joining_brief import services_text as text
from ekirjasto_model.chapters.words import Several, Words, say
from ekirjasto_model.codelists.service_kinds import SERVICE_KINDS
from ekirjasto_model.codelists.use_places import USE_PLACES
from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.derived.briefing.services import BriefService
from ekirjasto_model.values.text import Text

COVERS: dict[bool | None, Text] = {True: text.YES, False: text.NO, None: text.CANNOT_TELL}


def service_blocks(brief: JoiningBrief) -> Iterator[Block]:
    """Show the services that the municipality would get, and what their contracts mean for it."""
    yield Heading(2, text.HEADING, "services")
    taken = [one for one in brief.services if one.taken]
    others = [one for one in brief.services if not one.taken]
    if not brief.services:
        yield Paragraph(text.NO_SERVICES)
        return
    if taken:
        yield _table(taken)
    for words, found in (
        (text.NOT_COVERED, [one for one in taken if one.covers is False]),
        (text.COVERS_UNKNOWN, [one for one in taken if one.covers is None]),
        (text.OVER, [one for one in taken if one.is_over]),
        (text.NOT_TAKEN if brief.joiner.in_part else text.OPTIONAL, others),
    ):
        if found:
            yield Paragraph(say(words, services=_names(found)))


def _names(found: Sequence[BriefService]) -> Words:
    """Return what some services are called."""
    return Several(tuple(one.service.name for one in found))


def _table(found: Sequence[BriefService]) -> Table:
    """Show services with what is known of their contracts."""
    headings = (text.SERVICE, text.HOLDS, text.USE, text.ENDS, text.OPTION, text.COVERS)
    rows = tuple(
        (
            one.service.name,
            _content(one),
            USE_PLACES.label(one.service.use_place),
            _ends(one),
            text.NO_OPTION if one.option_to_decide is None else say(text.OPTION_BY, day=one.option_to_decide),
            COVERS[one.covers],
        )
        for one in found
    )
    return Table(text.CAPTION, tuple(map(Column, headings)), rows)


def _content(one: BriefService) -> Words:
    """Name what a service holds; a semicolon parts the kinds, since the name of one may say "and" itself."""
    kinds: tuple[Words, ...] = tuple(SERVICE_KINDS.label(kind) for kind in one.content)
    return reduce(lambda named, kind: say(text.THEN, kinds=named, kind=kind), kinds)


def _ends(one: BriefService) -> Words:
    """Say to which day a contract runs."""
    if one.contract is None:
        return text.NO_CONTRACT
    return text.UNTIL_NOTICE if one.ends is None else say(text.UNTIL, day=one.ends)
