"""A library consortium: a dated grouping of municipalities, never a party."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.consortium_purposes import ConsortiumPurpose
from ekirjasto_model.documents.wording import ENDS, FINNA_VIEW, ID, LIBRARY_SYSTEM, MUNICIPALITY, NAME, STARTS
from ekirjasto_model.notation.absence import Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Address, Day, Id, Line, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class ConsortiumMember(Part):
    """A municipality's time in a consortium."""

    TITLE: ClassVar[Text] = Text(
        fi="Kirjastokimpan kunta", sv="Kommun i en bibliotekssammanslutning", en="Municipality of a consortium"
    )

    municipality: Annotated[MunicipalityCode, MUNICIPALITY]
    starts: Annotated[Maybe[Day], STARTS] = None
    ends: Annotated[Maybe[Day], ENDS] = None


class Consortium(Part):
    """A library consortium (kirjastokimppa): municipalities grouped for a purpose and a time.

    It is never a party to an agreement, though it may act by mandate and be
    invoiced through. A municipality is in one at most for each purpose and day.
    """

    TITLE: ClassVar[Text] = Text(fi="Kirjastokimppa", sv="Bibliotekssammanslutning", en="Library consortium")

    id: Annotated[Id, ID]
    name: Annotated[Name, NAME]
    consortium_purpose: Annotated[
        ConsortiumPurpose,
        Coded(ConsortiumPurpose),
        Text(
            fi="Mitä varten kirjastokimppa on.",
            sv="Vad bibliotekssammanslutningen är till för.",
            en="What the consortium is for.",
        ),
    ]
    members: Annotated[
        Some[ConsortiumMember],
        Text(
            fi="Kirjastokimpan kunnat, jokainen omine päivineen.",
            sv="Kommunerna i bibliotekssammanslutningen, var och en med sina dagar.",
            en="The municipalities of the consortium, each with its days.",
        ),
    ]
    library_system: Annotated[Maybe[Line], LIBRARY_SYSTEM] = None
    finna_view: Annotated[Maybe[Address], FINNA_VIEW] = None
    invoiced_through: Annotated[
        Maybe[bool],
        Text(
            fi="Laskutetaanko kuntien maksuosuudet kirjastokimpan kautta; jos tieto puuttuu, ei.",
            sv="Om betalningsandelarna faktureras via bibliotekssammanslutningen; om uppgiften saknas, nej.",
            en="Whether the shares are invoiced through the consortium; if left out, they are not.",
        ),
    ] = None
    acts_by_mandate: Annotated[
        Maybe[bool],
        Text(
            fi="Saako kirjastokimppa toimia kuntiensa valtuuttamana; jos tieto puuttuu, ei.",
            sv="Om bibliotekssammanslutningen får företräda sina kommuner med fullmakt; om uppgiften saknas, nej.",
            en="Whether the consortium may act for its municipalities by mandate; if left out, it may not.",
        ),
    ] = None
    starts: Annotated[Maybe[Day], STARTS] = None
    ends: Annotated[Maybe[Day], ENDS] = None
