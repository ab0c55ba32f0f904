"""The published JSON Schemas (2020-12) of what commands print, made from the shapes of their outputs."""

from __future__ import annotations

import json

from ekirjasto_model.reporting.shape import Schema, Shape, definitions, lines
from ekirjasto_model.schemas import DIALECT
from ekirjasto_model.values.text import Text


def output_schema(name: str, version: int, about: Text, shape: Shape) -> Schema:
    """Return the schema of what a command prints for programs, complete in itself.

    Titles and descriptions stand in Finnish, Swedish and English. Its identifier
    carries the version of the shape, not of the files' format.
    """
    found = dict(definitions(shape))
    whole = found.pop(shape.name)
    head = {"$schema": DIALECT, "$id": f"urn:ekirjasto-model:schema:{name}:{version}"}
    described = {"title": whole.pop("title"), "description": "\n".join(lines(about))}
    return {**head, **described, **whole, "$defs": {key: found[key] for key in sorted(found)}}


def output_schema_text(schema: Schema) -> str:
    """Return a schema as the published file's text."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
