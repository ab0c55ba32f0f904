"""proportional."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.values.text import Text


class Proportional(Part):
    """A given sum in proportion to a driver."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="Proportional")

    shape: Annotated[Literal["proportional"], Text(fi="", sv="", en="The formula's name.")]
    driver: Annotated[Annotated[Driver, Coded(Driver)], Text(fi="", sv="", en="The driver.")]
