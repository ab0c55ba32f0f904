"""What a command is, and what somebody has asked of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import define, field, frozen

from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ekirjasto_model.values.finding import Fact


class MistakeError(Exception):
    """Something on the command line, told in a sentence with what to write instead.

    ``facts`` fill the placeholders of ``text``.
    """

    def __init__(self, text: Text, **facts: Fact) -> None:
        super().__init__(text.fi)
        self.text = text
        self.facts = facts


@define
class Request:
    """One command line, taken apart: the words after the command, and the options by name.

    ``language`` is that of ``--language``, else Finnish until the files' settings
    tell another; it is the language in which also mistakes are told.
    """

    words: tuple[str, ...]
    options: Mapping[str, str]
    language: Language
    repeated: Mapping[str, tuple[str, ...]] = field(factory=dict)

    def speak(self, stated: Language | None) -> Language:
        """Take the language that the files state, unless the command line names one."""
        if stated is not None and "language" not in self.options:
            self.language = stated
        return self.language


@frozen
class Command:
    """A command with its help.

    ``words`` shows the words it takes, ``least`` and ``most`` say how many they
    are (``most`` is None without a limit) and ``lacking`` what to say when there
    are too few. ``options`` names the options it knows. ``run`` answers a request
    and returns the exit code. ``as_document`` tells that the answer is a document,
    which can be had as Markdown as well.
    """

    name: str
    words: Text
    about: Text
    details: Text
    example: str
    least: int
    most: int | None
    lacking: Text
    options: tuple[str, ...]
    run: Callable[[Request], int]
    as_document: bool = False
