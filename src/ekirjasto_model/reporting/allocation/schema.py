"""The published JSON Schema (2020-12) of a year's shares, made from the shapes beside it."""

from __future__ import annotations

import json

from ekirjasto_model.reporting.allocation.shape import ALLOCATION
from ekirjasto_model.reporting.allocation_json import VERSION
from ekirjasto_model.reporting.shape import Schema, definitions, lines
from ekirjasto_model.schemas import DIALECT
from ekirjasto_model.values.text import Text

NAME = "allocation"
ABOUT = Text(
    fi="Kustannustenjako perusteineen sellaisena kuin komento ekirjasto allocate --format json sen tulostaa.",
    sv="En kostnadsfördelning med sina grunder så som kommandot ekirjasto allocate --format json skriver ut den.",
    en="A year's shares with how each came about, as the command ekirjasto allocate --format json prints them.",
)


def allocation_schema() -> Schema:
    """Return the schema of what ``ekirjasto allocate --format json`` prints, complete in itself.

    Titles and descriptions stand in Finnish, Swedish and English. Its identifier
    carries the version of the shape, not of the files' format.

    >>> allocation_schema()["$id"]
    'urn:ekirjasto-model:schema:allocation:2'
    """
    found = dict(definitions(ALLOCATION))
    whole = found.pop(ALLOCATION.name)
    head = {"$schema": DIALECT, "$id": f"urn:ekirjasto-model:schema:{NAME}:{VERSION}"}
    described = {"title": whole.pop("title"), "description": "\n".join(lines(ABOUT))}
    return {**head, **described, **whole, "$defs": {name: found[name] for name in sorted(found)}}


def allocation_schema_text() -> str:
    """Return the schema as the published file's text."""
    return json.dumps(allocation_schema(), ensure_ascii=False, indent=2) + "\n"
