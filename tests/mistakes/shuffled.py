"""The same files with every list in another order, and every path that counts in lists written anew."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from functools import cache
from typing import Any

import yaml
from attrs import define, field
from hypothesis import strategies as st

from ekirjasto_model.values.source_file import SourceFile
from tests.examples.plain_yaml import read


class Quoting(yaml.CSafeDumper):
    """Writes every text in double quotes; what its YAML 1.1 leaves bare, such as 009, is no number to it."""


Quoting.add_representer(str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"'))

Steps = tuple[str | int, ...]

IN_ORDER = {"decision-chain", "modifiers"}
"""Lists whose order is part of what they say."""


@define
class Shuffled:
    """One document with its lists in another order; ``moved`` has for each list the old numbers of its items."""

    chance: random.Random
    moved: dict[Steps, list[int]] = field(factory=dict)

    def of(self, value: Any, steps: Steps = ()) -> Any:
        """Put the lists of a value in another order, those below it too."""
        if isinstance(value, dict):
            return {key: self.of(item, (*steps, key)) for key, item in value.items()}
        if not isinstance(value, list):
            return value
        keeps = bool(steps) and steps[-1] in IN_ORDER
        order = list(range(len(value))) if keeps else self.chance.sample(range(len(value)), len(value))
        self.moved[steps] = order
        return [self.of(value[number], (*steps, number)) for number in order]

    def path(self, path: str) -> str:
        """Write a path anew, so that it leads to what it led to."""
        steps: Steps = ()
        written: list[str] = []
        for step in path.split("/"):
            order = self.moved.get(steps)
            is_number = order is not None and step.isdigit() and int(step) < len(order)
            written.append(str(order.index(int(step))) if order is not None and is_number else step)
            steps = (*steps, int(step) if is_number else step)
        return "/".join(written)

    def with_paths(self, value: dict[str, Any]) -> dict[str, Any]:
        """Write the paths of a document's own remarks anew."""
        for key in ("sources", "assumptions", "unknown"):
            for entry in value.get(key, []):
                at = entry["at"]
                entry["at"] = [self.path(one) for one in at] if isinstance(at, list) else self.path(at)
        return value


@st.composite
def shuffled(draw: st.DrawFn, files: Mapping[str, bytes], *, as_json: bool) -> list[SourceFile]:
    """Draw the files' twins in YAML or JSON, their lists and the files themselves in any order.

    One number is drawn for all the lists: there are too many to draw an order for each.
    """
    chance = random.Random(draw(st.integers(0, 2**32)))
    ending = ".json" if as_json else ".yaml"
    made: dict[str, Any] = {}
    by_file: dict[str, Shuffled] = {}
    for name, content in ((name, content) for name, content in files.items() if not name.endswith(".csv")):
        by_file[name] = Shuffled(chance)
        made[name] = by_file[name].with_paths(by_file[name].of(_read(content)))
    for waiver in (one for value in made.values() for one in value.get("waivers", [])):
        file, _, path = waiver["at"].partition("/")
        waiver["at"] = (
            file.removesuffix(".yaml") + ending + "/" + (by_file[file].path(path) if file in by_file else path)
        )
    figures = [SourceFile(name, content) for name, content in files.items() if name.endswith(".csv")]
    return figures + [
        SourceFile(name.removesuffix(".yaml") + ending, _written(made[name], as_json=as_json))
        for name in chance.sample(sorted(made), len(made))
    ]


@cache
def _read(content: bytes) -> dict[str, Any]:
    """Read a document once; it is only ever copied."""
    return read(content)


def _written(value: Any, *, as_json: bool) -> bytes:
    """Write a document in YAML or JSON."""
    if as_json:
        return json.dumps(value, ensure_ascii=False, indent=1).encode()
    written: str = yaml.dump(value, Dumper=Quoting, allow_unicode=True, sort_keys=False, width=10_000)
    return written.encode()
