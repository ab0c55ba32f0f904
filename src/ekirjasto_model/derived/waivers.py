"""The files that the paths of waivers are about: each begins with a file's name, beside that of the settings."""

from __future__ import annotations

from attrs import define, field

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.values.naming import ANY
from ekirjasto_model.values.path import covers, named
from ekirjasto_model.values.reached import Reached


def folder_of(file: str) -> str:
    """Return the folder in which a file stands, with its last ``/``; empty where there is none.

    >>> folder_of("north/settings.yaml"), folder_of("settings.yaml")
    ('north/', '')
    """
    return file[: file.rfind("/") + 1]


@define(eq=False)
class Files:
    """The sound documents of a configuration, as the paths of waivers find them."""

    configuration: Configuration
    known: dict[tuple[str, str], Reached] = field(factory=dict)
    by_file: dict[str, list[int]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Note which documents each file holds."""
        self.by_file = {}
        for number, filed in enumerate(self.configuration.filed):
            if filed.document is not None:
                self.by_file.setdefault(filed.origin.file, []).append(number)

    def named(self, at: str, settings: str) -> tuple[str, ...]:
        """Return the steps of a waiver's path with names in place of numbers, where a name says the same."""
        path = tuple(at.split("/"))
        folder = folder_of(settings)
        deepest = max((file.count("/") for file in self.by_file), default=0) + 1 - folder.count("/")
        for length in range(min(deepest, len(path) - 1), 0, -1):
            path = (*path[:length], *named(path[length:], self._beginning(folder, "/".join(path[:length]))))
        return path

    def _beginning(self, folder: str, head: str) -> Reached:
        """Return what paths begin from in the files that the first steps of a waiver's path name."""
        if (folder, head) not in self.known:
            files = self.by_file if ANY in head.split("/") else [folder + head]
            wanted = head.split("/")
            numbers = [
                number
                for file in files
                if file.startswith(folder)
                and len(parts := file.removeprefix(folder).split("/")) == len(wanted)
                and covers(wanted, parts, None)
                for number in self.by_file.get(file, ())
            ]
            self.known[folder, head] = Reached(tuple(self.configuration.filed[one].origin.root for one in numbers))
        return self.known[folder, head]
