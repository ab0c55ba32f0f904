"""A contact of an agreement."""

from typing import Annotated, ClassVar

from ekirjasto_model.documents.wording import CONTACT_PERSON, REACHED_AT
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Line, Name
from ekirjasto_model.values.text import Text


class ContactRole(Part):
    """A contact person of the agreement, as a role; persons are never named."""

    TITLE: ClassVar[Text] = Text(
        fi="Sopimuksen yhteyshenkilö", sv="Avtalets kontaktperson", en="Contact person of the agreement"
    )

    role: Annotated[Name, CONTACT_PERSON]
    reached_at: Annotated[Maybe[Line], REACHED_AT] = None
