"""Codelists as tables for readers: the term and what it means, without the code."""

from __future__ import annotations

from typing import Any

from ekirjasto_model.chapters.blocks import Column, Table
from ekirjasto_model.chapters.words import Capital, Words
from ekirjasto_model.codelists.codelist import Codelist
from ekirjasto_model.values.text import Text

MEANING = Text(fi="Mitä se tarkoittaa", sv="Vad det betyder", en="What it means")


def definitions(codelist: Codelist[Any, Any], term: Text, meaning: Text = MEANING) -> Table:
    """Return a codelist's terms and definitions as a table; ``term`` heads the first column."""
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (Capital(entry.label), entry.definition) for entry in codelist.entries.values()
    )
    return Table(codelist.title, (Column(term), Column(meaning)), rows)
