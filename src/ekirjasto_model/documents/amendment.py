"""An amendment that has been made to an agreement."""

from typing import Annotated, ClassVar

from ekirjasto_model.documents.decision import Decision
from ekirjasto_model.documents.wording import ID, MUNICIPALITY
from ekirjasto_model.notation.absence import Many, Maybe
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Address, Day, Id, MunicipalityCode, Revision, Words
from ekirjasto_model.values.text import Text


class MemberApproval(Part):
    """One member's decision on an amendment, for or against."""

    TITLE: ClassVar[Text] = Text(
        fi="Jäsenen päätös sopimusmuutoksesta",
        sv="En medlems beslut om avtalsändringen",
        en="Member's decision on an amendment",
    )

    municipality: Annotated[MunicipalityCode, MUNICIPALITY]
    decision: Annotated[
        Decision,
        Text(
            fi="Päätös, jonka jäsen teki muutoksesta.",
            sv="Det beslut som medlemmen fattade om ändringen.",
            en="The decision that the member took on the amendment.",
        ),
    ]
    approves: Annotated[
        Maybe[bool],
        Text(
            fi="Hyväksyykö jäsen muutoksen: true tai false; jos tieto puuttuu, jäsen hyväksyy sen.",
            sv="Om medlemmen godkänner ändringen: true eller false; om uppgiften saknas godkänner medlemmen den.",
            en="Whether the member approves the amendment: true or false; if left out, it does.",
        ),
    ] = None


class AgreementAmendment(Part):
    """A new text of the agreement, the day from which it holds, and who approved it.

    Whose consent it needs follows from the agreement's own rule (``amendment``).
    """

    TITLE: ClassVar[Text] = Text(fi="Sopimusmuutos", sv="Avtalsändring", en="Amendment of the agreement")

    id: Annotated[Id, ID]
    revision: Annotated[
        Revision,
        Text(
            fi="Sopimustekstin järjestysnumero muutoksen jälkeen; alkuperäinen teksti on 1.",
            sv="Avtalstextens löpnummer efter ändringen; den ursprungliga texten är 1.",
            en="The number of the agreement's text after the amendment; the original text is 1.",
        ),
    ]
    about: Annotated[
        Words,
        Text(
            fi="Mitä sopimuksessa muutettiin.",
            sv="Vad som ändrades i avtalet.",
            en="What was changed in the agreement.",
        ),
    ]
    starts: Annotated[
        Day,
        Text(
            fi="Ensimmäinen päivä, jona muutettu teksti on voimassa.",
            sv="Den första dagen då den ändrade texten gäller.",
            en="The first day on which the amended text applies.",
        ),
    ]
    document: Annotated[
        Maybe[Address],
        Text(
            fi="Muutetun sopimustekstin verkko-osoite.",
            sv="Webbadressen till den ändrade avtalstexten.",
            en="The web address of the amended text.",
        ),
    ] = None
    decision: Annotated[
        Maybe[Decision],
        Text(
            fi="Päättävän kokouksen päätös muutoksesta; jätetään pois, jos kokous ei päättänyt siitä.",
            sv="Det beslutande mötets beslut om ändringen; utelämnas om mötet inte beslutade om den.",
            en="The deciding meeting's decision on the amendment; left out if it took none.",
        ),
    ] = None
    approvals: Annotated[
        Many[MemberApproval],
        Text(
            fi="Päätökset, jotka jäsenet ovat tehneet muutoksesta.",
            sv="De beslut som medlemmarna har fattat om ändringen.",
            en="The decisions that the members have taken on the amendment.",
        ),
    ] = ()
