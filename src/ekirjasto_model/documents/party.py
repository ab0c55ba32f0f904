"""Those who sign an agreement: municipalities, and associates that are none."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.documents.decision import Decision
from ekirjasto_model.documents.wording import (
    BINDING_DECISION,
    BUSINESS_ID,
    ID,
    MUNICIPALITY,
    NAME,
    PARTY_ENDS,
    PARTY_STARTS,
    SIGNED,
)
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import BusinessId, Day, Id, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class Party(Part):
    """A municipality that is a party to the agreement, with the decision that bound it.

    Municipalities may act together by agreement (Local Government Act 410/2015,
    section 49); a library or a consortium is never a party.
    """

    TITLE: ClassVar[Text] = Text(fi="Sopimusosapuoli", sv="Avtalspart", en="Party to the agreement")

    municipality: Annotated[MunicipalityCode, MUNICIPALITY]
    member_type: Annotated[
        MemberType,
        Coded(MemberType),
        Text(
            fi="Jäsentyyppi, josta oikeudet ja velvollisuudet seuraavat.",
            sv="Medlemstypen, som rättigheterna och skyldigheterna följer av.",
            en="The member type, from which rights and duties follow.",
        ),
    ]
    business_id: Annotated[Maybe[BusinessId], BUSINESS_ID] = None
    decision: Annotated[Maybe[Decision], BINDING_DECISION] = None
    signed: Annotated[Maybe[Day], SIGNED] = None
    starts: Annotated[Maybe[Day], PARTY_STARTS] = None
    ends: Annotated[Maybe[Day], PARTY_ENDS] = None


class Associate(Part):
    """A body that is no municipality, such as a joint municipal authority: it signs but does not vote."""

    TITLE: ClassVar[Text] = Text(fi="Liitännäisjäsen", sv="Associerad medlem", en="Associate")

    id: Annotated[Id, ID]
    name: Annotated[Name, NAME]
    business_id: Annotated[Maybe[BusinessId], BUSINESS_ID] = None
    votes: Annotated[
        Maybe[bool],
        Text(
            fi="Äänestääkö liitännäisjäsen; se ei äänestä, joten merkitään false tai jätetään pois.",
            sv="Om den associerade medlemmen röstar; det gör den inte, så ange false eller utelämna uppgiften.",
            en="Whether the associate votes; it does not, so state false or leave this out.",
        ),
    ] = None
    decision: Annotated[Maybe[Decision], BINDING_DECISION] = None
    signed: Annotated[Maybe[Day], SIGNED] = None
    starts: Annotated[Maybe[Day], PARTY_STARTS] = None
    ends: Annotated[Maybe[Day], PARTY_ENDS] = None
