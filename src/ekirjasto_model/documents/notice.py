"""Notice that a party has given of an agreement."""

from typing import Annotated, ClassVar

from ekirjasto_model.documents.decision import Decision
from ekirjasto_model.documents.wording import CASE_NUMBER
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.document import Choice, Part
from ekirjasto_model.notation.scalars import Day, Id, Line, MunicipalityCode
from ekirjasto_model.values.text import Text


class NoticeGiver(Choice):
    """Who gives notice: a municipality or an associate, exactly one of them."""

    TITLE: ClassVar[Text] = Text(fi="Irtisanova osapuoli", sv="Uppsägande part", en="Party that gives notice")

    municipality: Annotated[
        Maybe[MunicipalityCode],
        Text(
            fi="Kunta, joka irtisanoo sopimuksen, kuntakoodina.",
            sv="Den kommun som säger upp avtalet, som kommunkod.",
            en="The municipality that gives notice, by its municipality code.",
        ),
    ] = None
    associate: Annotated[
        Maybe[Id],
        Text(
            fi="Sen liitännäisjäsenen tunnus, joka irtisanoo sopimuksen.",
            sv="Beteckningen på den associerade medlem som säger upp avtalet.",
            en="The id of the associate that gives notice.",
        ),
    ] = None


class Notice(Part):
    """One party's notice: when it was given, where it was sent, and when it ends the party's term.

    It counts once sent to both the contact and the registry office, from the
    later of the two days. The last day is worked out from the agreement's rule
    unless the notice itself states it.
    """

    TITLE: ClassVar[Text] = Text(fi="Irtisanominen", sv="Uppsägning", en="Notice")

    party: Annotated[
        NoticeGiver,
        Text(
            fi="Kuka irtisanoo: kunta vai liitännäisjäsen.",
            sv="Vem som säger upp: en kommun eller en associerad medlem.",
            en="Who gives notice: a municipality or an associate.",
        ),
    ]
    given: Annotated[
        Day,
        Text(
            fi="Irtisanomiskirjeen päiväys.",
            sv="Uppsägningsbrevets datum.",
            en="The day on the letter of notice.",
        ),
    ]
    sent_to_contact: Annotated[
        Maybe[Day],
        Text(
            fi="Päivä, jona irtisanominen lähetettiin yhteyshenkilölle; jätetään pois, kunnes se on lähetetty.",
            sv="Den dag då uppsägningen skickades till kontaktpersonen; utelämnas tills den har skickats.",
            en="The day on which notice was sent to the contact person; left out until it is.",
        ),
    ] = None
    sent_to_registry_office: Annotated[
        Maybe[Day],
        Text(
            fi="Päivä, jona irtisanominen lähetettiin kirjaamoon; jätetään pois, kunnes se on lähetetty.",
            sv="Den dag då uppsägningen skickades till registratorskontoret; utelämnas tills den har skickats.",
            en="The day on which notice was sent to the registry office; left out until it is.",
        ),
    ] = None
    decision: Annotated[
        Maybe[Decision],
        Text(
            fi="Päätös, jolla sopimus päätettiin irtisanoa.",
            sv="Beslutet att säga upp avtalet.",
            en="The decision to give notice of the agreement.",
        ),
    ] = None
    case_number: Annotated[Maybe[Line], CASE_NUMBER] = None
    last_day: Annotated[
        Maybe[Day],
        Text(
            fi=(
                "Irtisanomisessa ilmoitettu viimeinen päivä, jona sopimus vielä sitoo irtisanojaa; jos tieto "
                "puuttuu, päivä lasketaan sopimuksen ehdoista."
            ),
            sv="Den sista dag som uppsägningen anger, som också räknas med; om den saknas räknas dagen ut enligt "
            "avtalets villkor.",
            en="The last day that the notice states, which is included; if left out, it is worked out from the "
            "agreement's rule.",
        ),
    ] = None
    withdrawn: Annotated[
        Maybe[Day],
        Text(
            fi="Päivä, jona irtisanominen peruutettiin; jätetään pois, jos irtisanominen on voimassa.",
            sv="Den dag då uppsägningen återtogs; utelämnas om uppsägningen gäller.",
            en="The day on which the notice was withdrawn; left out while it stands.",
        ),
    ] = None
