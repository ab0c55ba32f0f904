"""Prints the lowest versions that pyproject.toml allows, as constraints for pip."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path


def lowest() -> list[str]:
    """Every dependency and test dependency with its lower bound."""
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    asked = [*project["dependencies"], *extras["testing"], "jsonschema" + bound(extras["test"], "jsonschema")]
    return [re.sub(r">=", "==", one) for one in asked]


def bound(requirements: list[str], name: str) -> str:
    """The bound of one requirement."""
    return next(one.removeprefix(name) for one in requirements if one.startswith(name + ">="))


if __name__ == "__main__":
    print("\n".join(lowest()))
