"""The published JSON Schema of a comparison."""

from __future__ import annotations

from ekirjasto_model.reporting.comparison.document import VERSION
from ekirjasto_model.reporting.comparison.shapes import COMPARISON
from ekirjasto_model.reporting.output_schema import output_schema, output_schema_text
from ekirjasto_model.reporting.shape import Schema
from ekirjasto_model.values.text import Text

NAME = "comparison"
ABOUT = Text(
    fi="Vertailu sellaisena kuin komento ekirjasto compare --format json sen tulostaa.",
    sv="En jämförelse så som kommandot ekirjasto compare --format json skriver ut den.",
    en="A comparison as the command ekirjasto compare --format json prints it.",
)


def comparison_schema() -> Schema:
    """Return the schema of what ``ekirjasto compare --format json`` prints.

    >>> comparison_schema()["$id"]
    'urn:ekirjasto-model:schema:comparison:1'
    """
    return output_schema(NAME, VERSION, ABOUT, COMPARISON)


def comparison_schema_text() -> str:
    """Return the schema as the published file's text."""
    return output_schema_text(comparison_schema())
