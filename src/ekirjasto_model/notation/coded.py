"""A value that must be one of a codelist's codes."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from attrs import frozen
from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core import core_schema as core


@frozen
class Coded:
    """One code of an enumeration, written exactly as it stands in the codelist."""

    codes: type[StrEnum]

    def read(self, value: object) -> StrEnum:
        """Turn a file's text into its code, or raise the error ``code``."""
        if isinstance(value, str) and value in self.codes.__members__.values():
            return self.codes(value)
        raise PydanticCustomError("code", "not a code of the list", {"allowed": [code.value for code in self.codes]})

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read with :meth:`read`, write the code."""
        return core.no_info_plain_validator_function(
            self.read, serialization=core.plain_serializer_function_ser_schema(str)
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """List the codes in the published schema."""
        return {"type": "string", "enum": [code.value for code in self.codes]}
