"""Who holds which duty of an e-library."""

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.duties import Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.documents.document import KIND, Document
from ekirjasto_model.documents.wording import (
    CONTACT_PERSON,
    ENDS,
    FIRST_DAY,
    ID,
    MUNICIPALITY,
    REACHED_AT,
    STARTS,
)
from ekirjasto_model.notation.absence import Many, Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Choice, Part
from ekirjasto_model.notation.scalars import Day, Id, Line, MunicipalityCode, Name, Words
from ekirjasto_model.notation.yes import Yes
from ekirjasto_model.values.text import Text


class Holder(Choice):
    """Who holds a duty: exactly one of the keys."""

    TITLE: ClassVar[Text] = Text(fi="Taho, jolla tehtävä on", sv="Aktör som har uppgiften", en="Holder of a duty")

    municipality: Annotated[
        Maybe[MunicipalityCode],
        Text(
            fi="Nimetty kunta kuntakoodina.",
            sv="En namngiven kommun, som kommunkod.",
            en="A named municipality, by its municipality code.",
        ),
    ] = None
    body: Annotated[
        Maybe[Id],
        Text(
            fi="Yhteistyöelimen tai ryhmän tunnus.",
            sv="Beteckningen på ett samarbetsorgan eller en grupp.",
            en="The id of a body or group.",
        ),
    ] = None
    consortium: Annotated[
        Maybe[Id],
        Text(
            fi="Sen kirjastokimpan tunnus, jonka kirjastolla tehtävä on.",
            sv="Beteckningen på den bibliotekssammanslutning vars bibliotek har uppgiften.",
            en="The id of the consortium whose library holds the duty.",
        ),
    ] = None
    associate: Annotated[
        Maybe[Id],
        Text(
            fi="Liitännäisjäsenen tunnus.",
            sv="Beteckningen på en associerad medlem.",
            en="The id of an associate.",
        ),
    ] = None
    every_member: Annotated[
        Maybe[Yes],
        Text(
            fi="Arvo true, kun tehtävä on jokaisella jäsenellä.",
            sv="Värdet true när varje medlem har uppgiften.",
            en="The value true where every member holds the duty.",
        ),
    ] = None


class Assignment(Part):
    """A duty held by somebody, in a stated part, for a time.

    On every day each duty has exactly one who is accountable and somebody who
    is responsible.
    """

    TITLE: ClassVar[Text] = Text(fi="Annettu tehtävä", sv="Tilldelad uppgift", en="Assigned duty")

    duty: Annotated[
        Duty,
        Coded(Duty),
        Text(
            fi="Tehtävä.",
            sv="Uppgiften.",
            en="The duty.",
        ),
    ]
    part: Annotated[
        PartInDuty,
        Coded(PartInDuty),
        Text(
            fi="Tahon vastuurooli tehtävässä.",
            sv="Vilken roll aktören har i uppgiften.",
            en="Which part the holder has in the duty.",
        ),
    ]
    holder: Annotated[
        Holder,
        Text(
            fi="Kenellä tehtävä on.",
            sv="Vem som har uppgiften.",
            en="Who holds the duty.",
        ),
    ]
    starts: Annotated[Day, FIRST_DAY]
    ends: Annotated[Maybe[Day], ENDS] = None


class MemberContact(Part):
    """A member's contact person, as a role; persons are never named."""

    TITLE: ClassVar[Text] = Text(
        fi="Jäsenen yhteyshenkilö", sv="Medlemmens kontaktperson", en="Contact person of a member"
    )

    municipality: Annotated[MunicipalityCode, MUNICIPALITY]
    role: Annotated[Name, CONTACT_PERSON]
    reached_at: Annotated[Maybe[Line], REACHED_AT] = None
    starts: Annotated[Maybe[Day], STARTS] = None
    ends: Annotated[Maybe[Day], ENDS] = None


class Exclusion(Part):
    """Duties that one holder may not hold together, and the rule behind it."""

    TITLE: ClassVar[Text] = Text(
        fi="Tehtävät, joita ei saa yhdistää",
        sv="Uppgifter som inte får förenas",
        en="Duties that may not be held together",
    )

    duties: Annotated[
        Some[Annotated[Duty, Coded(Duty)]],
        Text(
            fi="Tehtävät, jotka eivät saa olla yhtä aikaa samalla taholla.",
            sv="De uppgifter som samma aktör inte får ha samtidigt.",
            en="The duties that one holder may not hold at the same time.",
        ),
    ]
    reason: Annotated[
        Words,
        Text(
            fi="Sääntö, joka kieltää yhdistämisen, ja sen peruste.",
            sv="Regeln som förbjuder att de förenas och skälet till den.",
            en="The rule that forbids it, and the reason for it.",
        ),
    ]


class Responsibilities(Document):
    """The duties of an e-library and who holds them, day by day, and the members' contact persons."""

    TITLE: ClassVar[Text] = Text(fi="Tehtävät ja vastuut", sv="Uppgifter och ansvar", en="Responsibilities")
    ABOUT: ClassVar[Text] = Text(
        fi="Kertoo, mitä tehtäviä e-kirjastossa on ja kuka kustakin vastaa mistä päivästä alkaen. "
        "Siinä ovat myös jäsenten yhteyshenkilöt rooleina.",
        sv="Anger vilka uppgifter e-biblioteket har och vem som ansvarar för var och en från vilken dag. Här finns "
        "också medlemmarnas kontaktpersoner, angivna som roller.",
        en="Says what duties the e-library has, and who answers for each from which day. "
        "It also holds the members' contact persons, as roles.",
    )

    kind: Annotated[Literal["responsibilities"], KIND]
    id: Annotated[Id, ID]
    agreement: Annotated[
        Id,
        Text(
            fi="Sen sopimuksen tunnus, johon tehtävät perustuvat.",
            sv="Beteckningen på det avtal som uppgifterna grundar sig på.",
            en="The id of the agreement under which the duties are held.",
        ),
    ]
    assignments: Annotated[
        Some[Assignment],
        Text(
            fi="Tehtävät ja tahot, joilla ne ovat.",
            sv="Uppgifterna och de aktörer som har dem.",
            en="The duties and who holds them.",
        ),
    ]
    contacts: Annotated[
        Many[MemberContact],
        Text(
            fi="Jäsenten yhteyshenkilöt rooleina.",
            sv="Medlemmarnas kontaktpersoner, angivna som roller.",
            en="The members' contact persons, as roles.",
        ),
    ] = ()
    exclusions: Annotated[
        Many[Exclusion],
        Text(
            fi="Tehtävät, joita ei saa yhdistää; jos ne puuttuvat, kaikki saa yhdistää.",
            sv="Uppgifter som inte får förenas; om de saknas får alla förenas.",
            en="Duties that may not be held together; if left out, all may.",
        ),
    ] = ()
