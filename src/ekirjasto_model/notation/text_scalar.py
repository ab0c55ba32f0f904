"""A value written as text, judged by one pattern that the published schema states too."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from fractions import Fraction
from typing import Any

from attrs import frozen
from pendulum import Date
from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core import core_schema as core

from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate


@frozen
class TextScalar:
    """A value written as text: one pattern, one length, and the value it becomes.

    ``error`` is the name of the error that a misfit gives; ``write`` turns the value back into text.
    """

    error: str
    pattern: str
    lengths: tuple[int, int]
    make: Callable[[str], object]
    examples: tuple[str, ...]
    write: Callable[[object], str] = str

    def fits(self, text: str) -> bool:
        """Tell whether a text is allowed, exactly as the published schema does."""
        shortest, longest = self.lengths
        return shortest <= len(text) <= longest and re.search(self.pattern, text) is not None

    def read(self, value: object) -> object:
        """Turn a file's value into ours; a value of ours passes as it is."""
        if isinstance(value, str) and not isinstance(value, StrEnum) and self.fits(value):
            return self.make(value)
        if isinstance(value, Date | Money | Rate | Fraction) and self.fits(self.write(value)):
            return value
        raise PydanticCustomError(self.error, "not allowed here")

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read with :meth:`read`, write as text."""
        return core.no_info_plain_validator_function(
            self.read, serialization=core.plain_serializer_function_ser_schema(self.write)
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """State the same pattern and lengths in the published schema."""
        shortest, longest = self.lengths
        return {
            "type": "string",
            "minLength": shortest,
            "maxLength": longest,
            "pattern": self.pattern,
            "examples": list(self.examples),
        }
