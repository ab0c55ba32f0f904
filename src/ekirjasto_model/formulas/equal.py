"""equal."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.notation.document import Part
from ekirjasto_model.values.text import Text


class Equal(Part):
    """A given sum in equal shares."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="Equal")

    shape: Annotated[Literal["equal"], Text(fi="", sv="", en="The formula's name.")]
