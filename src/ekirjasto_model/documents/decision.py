"""A decision of a municipality or of the members' meeting."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.documents.wording import CASE_NUMBER, DECISION_KIND
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Address, Day, Line, Name
from ekirjasto_model.values.text import Text


class Decision(Part):
    """A decision on the agreement: who decided, when, and where it can be read."""

    TITLE: ClassVar[Text] = Text(fi="Päätös", sv="Beslut", en="Decision")

    decision_kind: Annotated[DecisionKind, Coded(DecisionKind), DECISION_KIND]
    body: Annotated[
        Maybe[Name],
        Text(
            fi="Toimielin tai viranhaltija, joka teki päätöksen, nimikkeenä.",
            sv="Det organ eller den tjänsteinnehavare som fattade beslutet, som benämning eller titel.",
            en="The body or official that decided, by its title.",
        ),
    ] = None
    day: Annotated[
        Day,
        Text(
            fi="Päivä, jona päätös tehtiin.",
            sv="Den dag då beslutet fattades.",
            en="The day on which the decision was made.",
        ),
    ]
    section: Annotated[
        Maybe[Line],
        Text(
            fi="Pöytäkirjan pykälä, esimerkiksi § 45.",
            sv="Protokollets paragraf, till exempel § 45.",
            en="The section of the minutes, such as § 45.",
        ),
    ] = None
    case_number: Annotated[Maybe[Line], CASE_NUMBER] = None
    minutes: Annotated[
        Maybe[Address],
        Text(
            fi="Pöytäkirjan verkko-osoite; jätetään pois, jos pöytäkirja ei ole verkossa.",
            sv="Protokollets webbadress; utelämnas om protokollet inte finns på webben.",
            en="The web address of the minutes; left out if they are not on the web.",
        ),
    ] = None
