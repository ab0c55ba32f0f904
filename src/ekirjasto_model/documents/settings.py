"""Settings."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.documents.document import KIND, Document
from ekirjasto_model.notation.absence import Many, Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Day, Path, RuleCode, Words
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text


class Waiver(Part):
    """A finding that is set aside for a time."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A finding that is set aside for a time")

    rule: Annotated[
        RuleCode,
        Text(
            fi="",
            sv="",
            en="The code of the rule.",
        ),
    ]
    at: Annotated[
        Path,
        Text(
            fi="",
            sv="",
            en="The file and the place in it, such as agreement.yaml/parties/3.",
        ),
    ]
    reason: Annotated[
        Words,
        Text(
            fi="",
            sv="",
            en="Why the finding is set aside.",
        ),
    ]
    until: Annotated[
        Day,
        Text(
            fi="",
            sv="",
            en="The last day on which it is set aside (included).",
        ),
    ]


class Settings(Document):
    """Settings."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="Settings")
    ABOUT: ClassVar[Text] = Text(fi="", sv="", en="")

    kind: Annotated[Literal["settings"], KIND]
    language: Annotated[
        Maybe[Annotated[Language, Coded(Language)]],
        Text(
            fi="",
            sv="",
            en="The language in which findings are told.",
        ),
    ] = None
    waivers: Annotated[
        Many[Waiver],
        Text(
            fi="",
            sv="",
            en="The findings that are set aside.",
        ),
    ] = ()
