"""What every document opens with, and the lists that any document may carry."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.documents.remarks import Remarks
from ekirjasto_model.notation.scalars import FormatVersion
from ekirjasto_model.values.text import Text

KIND = Text(fi="", sv="", en="What kind of document this is.")


class Document(Remarks):
    """A document of an e-library's files; every kind has a class of its own.

    ``ABOUT`` says in a sentence or two what the document is for.
    """

    ABOUT: ClassVar[Text]

    kind: str
    version: Annotated[FormatVersion, Text(fi="", sv="", en="The version of the file format: 1.")]
