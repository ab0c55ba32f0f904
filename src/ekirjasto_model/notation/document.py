"""What every document and every part of one is made of."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, model_validator
from pydantic_core import PydanticCustomError

from ekirjasto_model.values.text import Text


def key_of(field: str) -> str:
    """Return a field's key in files: kebab-case.

    >>> key_of("cost_kind")
    'cost-kind'
    """
    return field.rstrip("_").replace("_", "-")


class Part(BaseModel):
    """A mapping in a file: exactly the keys that its fields name, frozen, no behaviour.

    ``TITLE`` is what people call it. A field's description is a ``Text`` beside
    its type: ``starts: Annotated[Day, Text(fi=…, sv=…, en=…)]``. The modules of
    documents leave out ``from __future__ import annotations``, with which every
    annotation would be compiled from its text each time the command starts.
    """

    model_config = ConfigDict(
        frozen=True,
        strict=True,
        extra="forbid",
        alias_generator=key_of,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        defer_build=True,
    )

    TITLE: ClassVar[Text]


class Choice(Part):
    """A mapping that states exactly one of its keys; all its fields may be left out."""

    model_config = ConfigDict(json_schema_extra={"minProperties": 1, "maxProperties": 1})

    @model_validator(mode="before")
    @classmethod
    def _one_key(cls, stated: Any) -> Any:
        """Refuse none or several keys, exactly as the published schema does."""
        if isinstance(stated, dict) and len(stated) != 1:
            allowed = [key_of(name) for name in cls.model_fields]
            raise PydanticCustomError("one-key", "exactly one key is due here", {"allowed": allowed})
        return stated
