"""The published JSON Schema of the answers about fairness."""

from __future__ import annotations

from ekirjasto_model.reporting.fairness.document import VERSION
from ekirjasto_model.reporting.fairness.shapes import FAIRNESS
from ekirjasto_model.reporting.output_schema import output_schema, output_schema_text
from ekirjasto_model.reporting.shape import Schema
from ekirjasto_model.values.text import Text

NAME = "fairness"
ABOUT = Text(
    fi="Vastaukset jaon tasapuolisuudesta sellaisina kuin komento ekirjasto fairness --format json ne tulostaa.",
    sv="Svaren om fördelningens rättvisa så som kommandot ekirjasto fairness --format json skriver ut dem.",
    en="The answers about fairness as the command ekirjasto fairness --format json prints them.",
)


def fairness_schema() -> Schema:
    """Return the schema of what ``ekirjasto fairness --format json`` prints.

    >>> fairness_schema()["$id"]
    'urn:ekirjasto-model:schema:fairness:1'
    """
    return output_schema(NAME, VERSION, ABOUT, FAIRNESS)


def fairness_schema_text() -> str:
    """Return the schema as the published file's text."""
    return output_schema_text(fairness_schema())
