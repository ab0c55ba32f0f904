"""An annex of the agreement."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.annex_kinds import AnnexKind
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Day, Id, Name, Revision
from ekirjasto_model.values.text import Text


class Annex(Part):
    """An annex of the agreement."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="An annex of the agreement")

    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The annex's id.",
        ),
    ]
    annex_kind: Annotated[
        Annotated[AnnexKind, Coded(AnnexKind)],
        Text(
            fi="",
            sv="",
            en="What the annex is about.",
        ),
    ]
    name: Annotated[
        Maybe[Name],
        Text(
            fi="",
            sv="",
            en="The annex's name.",
        ),
    ] = None
    revision: Annotated[
        Maybe[Revision],
        Text(
            fi="",
            sv="",
            en="The number of the annex's revision.",
        ),
    ] = None
    starts: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The first day of this revision.",
        ),
    ] = None
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day of this revision (included).",
        ),
    ] = None
