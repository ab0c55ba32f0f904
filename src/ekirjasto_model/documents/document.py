"""What every document opens with, and the lists that any document may carry."""

from typing import Annotated, ClassVar

from ekirjasto_model.documents.remarks import Remarks
from ekirjasto_model.notation.scalars import FormatVersion
from ekirjasto_model.values.text import Text

KIND = Text(
    fi="Asiakirjan laji, joka määrää, mitä asiakirjassa voi olla.",
    sv="Dokumentets slag, som avgör vad dokumentet kan innehålla.",
    en="The kind of document, which decides what may stand in it.",
)
VERSION = Text(
    fi="Tiedostomuodon versio, toistaiseksi aina 1.",
    sv="Filformatets version, tills vidare alltid 1.",
    en="The version of the file format, for now always 1.",
)


class Document(Remarks):
    """A document of an e-library's files; every kind has a class of its own.

    ``ABOUT`` says in a sentence or two what the document is for. The keys
    ``kind`` and ``version`` stand here and nowhere below.
    """

    ABOUT: ClassVar[Text]

    kind: str
    version: Annotated[FormatVersion, VERSION]
