"""Something that is not known."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.notation.absence import Many, Maybe, Some
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Address, Line, Moment, Name, Path, Words
from ekirjasto_model.values.text import Text


class Source(Part):
    """A source and the places it stands behind."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A source and the places it stands behind")

    at: Annotated[
        Some[Path],
        Text(
            fi="",
            sv="",
            en="The places that this source stands behind, such as parties/*/decision; the whole document is *.",
        ),
    ]
    title: Annotated[
        Name,
        Text(
            fi="",
            sv="",
            en="The title of the source.",
        ),
    ]
    publisher: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="Who published the source.",
        ),
    ] = None
    address: Annotated[
        Maybe[Address],
        Text(
            fi="",
            sv="",
            en="The web address of the source.",
        ),
    ] = None
    day: Annotated[
        Maybe[Moment],
        Text(
            fi="",
            sv="",
            en="The day or month of the source.",
        ),
    ] = None
    licence: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="The licence under which the data may be used.",
        ),
    ] = None


class Assumption(Part):
    """Something assumed, not read in a source."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="Something assumed, not read in a source")

    at: Annotated[
        Path,
        Text(
            fi="",
            sv="",
            en="The place whose value is assumed.",
        ),
    ]
    reason: Annotated[
        Words,
        Text(
            fi="",
            sv="",
            en="Why it is assumed, and what would settle it.",
        ),
    ]
    source: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="What the assumption is based on.",
        ),
    ] = None


class Unknown(Part):
    """Something that is not known."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="Something that is not known")

    at: Annotated[
        Path,
        Text(
            fi="",
            sv="",
            en="The place whose value is not known.",
        ),
    ]
    reason: Annotated[
        Words,
        Text(
            fi="",
            sv="",
            en="What is not known, and who could tell.",
        ),
    ]
    source: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="Where it was looked for.",
        ),
    ] = None


class Remarks(Part):
    """The three lists that any document may carry beside what it states."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="Sources, assumptions and unknowns")

    sources: Annotated[Many[Source], Text(fi="", sv="", en="The sources of what the document states.")] = ()
    assumptions: Annotated[Many[Assumption], Text(fi="", sv="", en="What is assumed in the document.")] = ()
    unknown: Annotated[Many[Unknown], Text(fi="", sv="", en="What is not known.")] = ()
