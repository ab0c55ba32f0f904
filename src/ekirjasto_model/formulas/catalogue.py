"""The formulas."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ekirjasto_model.formulas.equal import Equal
from ekirjasto_model.formulas.per_inhabitant import PerInhabitant
from ekirjasto_model.formulas.proportional import Proportional

StatedFormula = Annotated[PerInhabitant | Proportional | Equal, Field(discriminator="shape")]
"""Any formula, as a file states it: the branch is chosen by ``shape``."""
