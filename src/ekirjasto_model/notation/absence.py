"""What may be left out: absent, never null; and lists, held as tuples."""

from __future__ import annotations

from typing import Annotated, Any, TypeVar, get_args

from annotated_types import MinLen
from attrs import frozen
from pydantic import GetCoreSchemaHandler, Strict
from pydantic_core import CoreSchema

T = TypeVar("T")


@frozen
class AbsentNotNull:
    """Marks a field that may be left out of a file but never holds null in it."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read what is stated as if the field were required."""
        stated = next(option for option in get_args(source) if option is not type(None))
        return handler.generate_schema(stated)


Maybe = Annotated[T | None, AbsentNotNull()]
"""A field that may be left out; ``None`` in Python, no key in the file."""

Many = Annotated[tuple[T, ...], Strict(False)]
"""A list, possibly empty."""

Some = Annotated[tuple[T, ...], Strict(False), MinLen(1)]
"""A list with at least one item."""
