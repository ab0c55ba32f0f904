"""The published JSON Schema (2020-12) of a joining brief, made from the shapes beside it."""

from __future__ import annotations

import json

from ekirjasto_model.reporting.joining_brief.brief_shape import BRIEF
from ekirjasto_model.reporting.joining_brief.document import VERSION
from ekirjasto_model.reporting.shape import Schema, definitions, lines
from ekirjasto_model.schemas import DIALECT
from ekirjasto_model.values.text import Text

NAME = "joining-brief"
ABOUT = Text(
    fi="Liittymisselvitys sellaisena kuin komento ekirjasto join --format json sen tulostaa.",
    sv="En anslutningsutredning så som kommandot ekirjasto join --format json skriver ut den.",
    en="A joining brief as the command ekirjasto join --format json prints it.",
)


def joining_brief_schema() -> Schema:
    """Return the schema of what ``ekirjasto join --format json`` prints, complete in itself.

    Titles and descriptions stand in Finnish, Swedish and English. Its identifier
    carries the version of the shape, not of the files' format.

    >>> joining_brief_schema()["$id"]
    'urn:ekirjasto-model:schema:joining-brief:1'
    """
    found = dict(definitions(BRIEF))
    whole = found.pop(BRIEF.name)
    head = {"$schema": DIALECT, "$id": f"urn:ekirjasto-model:schema:{NAME}:{VERSION}"}
    described = {"title": whole.pop("title"), "description": "\n".join(lines(ABOUT))}
    return {**head, **described, **whole, "$defs": {name: found[name] for name in sorted(found)}}


def joining_brief_schema_text() -> str:
    """Return the schema as the published file's text."""
    return json.dumps(joining_brief_schema(), ensure_ascii=False, indent=2) + "\n"
