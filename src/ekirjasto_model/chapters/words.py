"""What the words of a published document are made of; a language is chosen only when they are written."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


@frozen
class Code:
    """Something written exactly so: a key, a code, a command, the name of a file."""

    text: str


@frozen
class Link:
    """A way to another document of the same set, or to one of its sections.

    ``document`` is the document's name; the link's own document, where it is empty.
    """

    document: str
    words: Words
    section: str = ""


@frozen
class Web:
    """A way to a page of the web, ``https`` only.

    Raises:
        ValueError: the address is of another kind.
    """

    address: str
    words: Words

    def __attrs_post_init__(self) -> None:
        """Refuse an address that a reader should not follow."""
        if not self.address.startswith("https://"):
            raise ValueError(f"not an https address: {self.address!r}")


@frozen
class Strong:
    """Words that stand out from those around them."""

    words: Words


@frozen
class Capital:
    """A term, or a severity, with a capital letter, as it begins a sentence or stands as a heading."""

    term: Text | Severity


@frozen
class Said:
    """A text with what stands in the place of its placeholders."""

    text: Text
    facts: Mapping[str, Words]


@frozen
class Several:
    """Words one after another, as a language enumerates them."""

    items: tuple[Words, ...]


Words = Fact | Severity | Code | Link | Web | Strong | Capital | Said | Several
"""Anything that can stand in a sentence or in a cell of a table.

A fact is shown as a language writes it, a ``Text`` as it is, a severity by its name.
"""


def say(text: Text, **facts: Words) -> Said:
    """Put facts, codes and links into a text.

    >>> say(Text(fi="Avain {key}", sv="Nyckeln {key}", en="The key {key}"), key=Code("kind")).facts
    {'key': Code(text='kind')}
    """
    return Said(text, facts)
