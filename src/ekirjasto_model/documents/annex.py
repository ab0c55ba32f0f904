"""An annex of an agreement."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.annex_kinds import AnnexKind
from ekirjasto_model.documents.wording import ENDS, ID, NAME, REVISION, STARTS
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Day, Id, Name, Revision
from ekirjasto_model.values.text import Text


class Annex(Part):
    """One revision of an annex; annexes are renewed apart from the agreement itself."""

    TITLE: ClassVar[Text] = Text(fi="Sopimuksen liite", sv="Bilaga till avtalet", en="Annex of the agreement")

    id: Annotated[Id, ID]
    annex_kind: Annotated[
        AnnexKind,
        Coded(AnnexKind),
        Text(
            fi="Mitä liite koskee.",
            sv="Vad bilagan gäller.",
            en="What the annex is about.",
        ),
    ]
    name: Annotated[Maybe[Name], NAME] = None
    revision: Annotated[Maybe[Revision], REVISION] = None
    starts: Annotated[Maybe[Day], STARTS] = None
    ends: Annotated[Maybe[Day], ENDS] = None
