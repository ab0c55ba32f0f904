"""A glossary as a table: the term in the reader's language first, then in the others."""

from __future__ import annotations

from ekirjasto_model.chapters.alphabet import alphabetical
from ekirjasto_model.chapters.blocks import Column, Glossary, Table
from ekirjasto_model.chapters.words import Strong, Words
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text

DEFINITION = Text(fi="määritelmä", sv="definition", en="definition")


def glossary_table(block: Glossary, own: Language) -> Table:
    """Return a glossary as a table, in the alphabetical order of the language in which it is read.

    The headings name the languages in themselves.
    """
    others = [language for language in Language if language is not own]
    columns = tuple(Column(language.own_name) for language in (own, *others))
    ordered = sorted(block.terms, key=lambda term: alphabetical(term.term.said(own)))
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (Strong(one.term.said(own)), *(one.term.said(other) for other in others), one.definition) for one in ordered
    )
    return Table(block.caption, (*columns, Column(DEFINITION)), rows)
