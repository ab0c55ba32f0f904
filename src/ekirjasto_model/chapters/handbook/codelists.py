"""Every codelist: its codes, their terms and definitions, and where they are used."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from ekirjasto_model.chapters.blocks import Aside, Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import codelists_text as text
from ekirjasto_model.chapters.handbook.parts import codes_in, every_part
from ekirjasto_model.chapters.words import Code, Several, Words, say
from ekirjasto_model.codelists.catalogue import CODELISTS
from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.codelists.legal_bases import LEGAL_BASES, NO_LEGAL_ADVICE
from ekirjasto_model.notation.document import key_of


def blocks() -> tuple[Block, ...]:
    """Return the chapter."""
    return tuple(_blocks())


def _blocks() -> Iterator[Block]:
    """Give the chapter's blocks."""
    yield Paragraph(say(text.INTRO_1, count=len(CODELISTS)))
    yield Paragraph(text.INTRO_2)
    for codelist in CODELISTS:
        yield from _codelist(codelist)


def _codelist(codelist: Codelist[Any, Any]) -> Iterator[Block]:
    """Tell of one codelist."""
    yield Heading(2, codelist.title, f"codelist-{codelist.name}")
    keys = _keys().get(codelist.codes)
    if keys:
        yield Paragraph(say(text.USED_IN_SEVERAL if keys[1:] else text.USED, keys=Several(tuple(map(Code, keys)))))
    else:
        yield Paragraph(text.WORKED_OUT)
    columns = (Column(text.CODE), Column(text.TERM), Column(text.DEFINITION))
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (Code(code.value), entry.label, _definition(entry)) for code, entry in codelist.entries.items()
    )
    yield Table(codelist.title, columns, rows)
    if codelist is LEGAL_BASES:
        yield Aside((NO_LEGAL_ADVICE,))


def _definition(entry: Entry) -> Words:
    """Return an entry's definition, with what it rests on where that is stated."""
    if entry.source is None:
        return entry.definition
    return say(text.DEFINED, definition=entry.definition, source=entry.source)


@cache
def _keys() -> dict[type, tuple[str, ...]]:
    """Return for every codelist's codes the keys where they are used, in the order in which they are met."""
    found: dict[type, dict[str, None]] = {}
    for part in every_part():
        for name, field in part.model_fields.items():
            for codes in codes_in(field.annotation, field.metadata):
                found.setdefault(codes, {})[key_of(name)] = None
    return {codes: tuple(keys) for codes, keys in found.items()}
