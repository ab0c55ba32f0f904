"""The same document in JSON, with the place of every key and value counted while it is written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from attrs import define, field

from ekirjasto_model.values.pointer import Pointer
from tests.examples.plain_yaml import read

ROOT = Pointer()
Place = tuple[int, int]
"""A line and a column, both from 1."""


@define
class JsonTwin:
    """A JSON text in the making; ``tokens`` are written as they stand in place of values, at their pointers."""

    tokens: Mapping[str, str] = field(factory=dict)
    keys_written: Mapping[str, str] = field(factory=dict)
    lines: list[str] = field(factory=lambda: [""])
    values: dict[str, Place] = field(factory=dict)
    keys: dict[str, Place] = field(factory=dict)

    @property
    def text(self) -> str:
        """The whole text."""
        return "\n".join(self.lines) + "\n"

    def write(self, value: Any, pointer: Pointer = ROOT) -> JsonTwin:
        """Write a value, each item of a list and each key of a mapping on a line of its own."""
        at = str(pointer)
        self.values[at] = self._here()
        if at in self.tokens:
            self._put(self.tokens[at])
        elif isinstance(value, dict) and value:
            self._group("{}", [(pointer / key, item) for key, item in value.items()])
        elif isinstance(value, list) and value:
            self._group("[]", [(pointer / number, item) for number, item in enumerate(value)])
        else:
            self._put(json.dumps(value, ensure_ascii=False))
        return self

    def _group(self, brackets: str, items: list[tuple[Pointer, Any]]) -> None:
        """Write the items of a list or a mapping between its brackets."""
        self._put(brackets[0])
        for number, (pointer, item) in enumerate(items):
            self.lines.append(" " * len(pointer.steps))
            if brackets == "{}":
                self.keys[str(pointer)] = self._here()
                self._put(self.keys_written.get(str(pointer), json.dumps(pointer.steps[-1], ensure_ascii=False)) + ": ")
            self.write(item, pointer)
            self._put("," if number < len(items) - 1 else "")
        self.lines.append(" " * max(len(items[0][0].steps) - 1, 0) + brackets[1])

    def _put(self, text: str) -> None:
        """Write on in the last line."""
        self.lines[-1] += text

    def _here(self) -> Place:
        """Where the next character will stand."""
        return len(self.lines), len(self.lines[-1]) + 1


def json_name(name: str) -> str:
    """The name that a YAML file has in JSON; a file of figures keeps its own."""
    if name.endswith(".csv"):
        return name
    return name.removesuffix(".yaml") + ".json"


def twins(files: Mapping[str, bytes]) -> dict[str, JsonTwin]:
    """Write every file in JSON, by its new name; files of figures stay as they are."""
    return {json_name(name): _twin(name, content) for name, content in files.items()}


def _twin(name: str, content: bytes) -> JsonTwin:
    """Write one file."""
    if name.endswith(".csv"):
        return JsonTwin(lines=content.decode().splitlines())
    return JsonTwin().write(read_in_json(content))


@cache
def read_in_json(content: bytes) -> dict[str, Any]:
    """Read a YAML file; where it names a file of its own folder, that file has its new name."""
    return read(content.replace(b".yaml/", b".json/"))
