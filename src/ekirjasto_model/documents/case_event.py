"""An event of a joining case."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.onboarding_steps import OnboardingStep
from ekirjasto_model.documents.wording import CASE_NUMBER
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Address, Day, Id, Line, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class CaseEvent(Part):
    """Something that happened in a joining case, on a day; the case's stage follows from these."""

    TITLE: ClassVar[Text] = Text(
        fi="Liittymisasian tapahtuma", sv="Händelse i anslutningsärendet", en="Event of a joining case"
    )

    event: Annotated[
        JoiningEvent,
        Coded(JoiningEvent),
        Text(
            fi="Mitä tapahtui.",
            sv="Vad som hände.",
            en="What happened.",
        ),
    ]
    day: Annotated[
        Day,
        Text(
            fi="Päivä, jona se tapahtui.",
            sv="Den dag då det hände.",
            en="The day on which it happened.",
        ),
    ]
    by: Annotated[
        Maybe[Name],
        Text(
            fi="Tekijä viranomaisena tai roolina, ei koskaan henkilön nimi.",
            sv="Vem som gjorde det, som myndighet eller roll, aldrig en persons namn.",
            en="Who did it, as an authority or a role, never a person's name.",
        ),
    ] = None
    municipality: Annotated[
        Maybe[MunicipalityCode],
        Text(
            fi=(
                "Kunta, jonka hyväksynnästä, kieltävästä päätöksestä tai allekirjoituksesta on kyse; jos tieto "
                "puuttuu, liittyvä kunta."
            ),
            sv="Den kommun vars godkännande, nekande beslut eller underskrift det är; om den saknas, den anslutande "
            "kommunen.",
            en="The municipality whose approval, refusal or signature it is; if left out, the joining one.",
        ),
    ] = None
    decision_kind: Annotated[
        Maybe[Annotated[DecisionKind, Coded(DecisionKind)]],
        Text(
            fi="Päätöksen laji; ilmoitetaan vain, jos tapahtuma on päätös.",
            sv="Beslutets slag; anges bara om händelsen är ett beslut.",
            en="The kind of decision; stated only where the event is a decision.",
        ),
    ] = None
    condition: Annotated[
        Maybe[Id],
        Text(
            fi="Täytetyn ehdon tunnus; ilmoitetaan vain, jos tapahtuma on ehdon täyttyminen.",
            sv="Beteckningen på det uppfyllda villkoret; anges bara om händelsen är att ett villkor uppfylls.",
            en="The id of the condition that was met; stated only where the event is that a condition was met.",
        ),
    ] = None
    step: Annotated[
        Maybe[Annotated[OnboardingStep, Coded(OnboardingStep)]],
        Text(
            fi="Käyttöönoton vaihe, joka valmistui; ilmoitetaan vain, jos tapahtuma on palvelujen käyttöönotto.",
            sv="Det steg i ibruktagandet som blev klart; anges bara om händelsen är ibruktagande av tjänsterna.",
            en="The step of onboarding that was completed; stated only where the event is onboarding.",
        ),
    ] = None
    case_number: Annotated[Maybe[Line], CASE_NUMBER] = None
    document: Annotated[
        Maybe[Address],
        Text(
            fi="Tapahtumaa koskevan asiakirjan verkko-osoite.",
            sv="Webbadressen till handlingen om händelsen.",
            en="The web address of the document about the event.",
        ),
    ] = None
