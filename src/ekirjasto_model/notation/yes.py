"""A value that can only be true; to say no, leave the key out."""

from __future__ import annotations

from typing import Annotated, Any

from attrs import frozen
from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core import core_schema as core


@frozen
class OnlyTrue:
    """The value ``true`` and no other."""

    def read(self, value: object) -> bool:
        """Let true through, or raise the error ``only-true``."""
        if value is True:
            return True
        raise PydanticCustomError("only-true", "only true is allowed here")

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read with :meth:`read`."""
        return core.no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """State the one value in the published schema."""
        return {"const": True}


Yes = Annotated[bool, OnlyTrue()]
