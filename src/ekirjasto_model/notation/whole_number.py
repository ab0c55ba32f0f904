"""A whole number between two bounds."""

from __future__ import annotations

from typing import Any

from attrs import frozen
from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core import core_schema as core


@frozen
class WholeNumber:
    """A whole number, both bounds allowed; ``1.0`` is whole, as JSON Schema holds."""

    least: int
    greatest: int

    def read(self, value: object) -> int:
        """Turn a file's number into an int, or raise the error ``whole-number``."""
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool) and self.least <= value <= self.greatest:
            return value
        bounds = {"least": self.least, "greatest": self.greatest}
        raise PydanticCustomError("whole-number", "not a whole number within bounds", bounds)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read with :meth:`read`."""
        return core.no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """State the bounds in the published schema."""
        return {"type": "integer", "minimum": self.least, "maximum": self.greatest}
