"""A name or free text in one language or several, as a file states it."""

from __future__ import annotations

from typing import Any

from attrs import frozen
from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema
from pydantic_core import core_schema as core

from ekirjasto_model.notation.text_scalar import TextScalar
from ekirjasto_model.values.names import Names

LANGUAGES = ("fi", "sv", "en", "se", "smn", "sms")
STATED = "\0stated"
"""The tag of a stated mapping in pydantic's error places; no key of a readable file equals it."""


@frozen
class Wording:
    """A mapping from language to words, with at least one language."""

    words: TextScalar

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read a mapping of languages into :class:`Names`; one of ours passes as it is."""
        mapping = core.no_info_after_validator_function(
            lambda stated: Names(**stated),
            core.dict_schema(
                core.literal_schema(list(LANGUAGES)),
                self.words.__get_pydantic_core_schema__(str, handler),
                min_length=1,
                strict=True,
            ),
        )
        ours = core.is_instance_schema(Names)
        return core.tagged_union_schema(
            {"ours": ours, STATED: mapping},
            lambda value: "ours" if isinstance(value, Names) else STATED,
            serialization=core.plain_serializer_function_ser_schema(lambda names: dict(names.in_all())),
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """State the languages in the published schema."""
        words = self.words.__get_pydantic_json_schema__(schema, handler)
        properties = {language: {key: words[key] for key in words if key != "examples"} for language in LANGUAGES}
        return {"type": "object", "properties": properties, "additionalProperties": False, "minProperties": 1}
