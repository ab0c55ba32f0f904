"""per-inhabitant."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import UnitRate
from ekirjasto_model.values.text import Text


class PerInhabitant(Part):
    """A price for each inhabitant."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="Per inhabitant")

    shape: Annotated[Literal["per-inhabitant"], Text(fi="", sv="", en="The formula's name.")]
    rate: Annotated[UnitRate, Text(fi="", sv="", en="Euros per inhabitant and year.")]
