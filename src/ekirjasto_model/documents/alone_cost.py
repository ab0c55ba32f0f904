"""What a member or a consortium would pay alone."""

from typing import Annotated, ClassVar

from ekirjasto_model.documents.wording import FIGURE_SOURCE
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.document import Choice, Part
from ekirjasto_model.notation.scalars import Amount, Id, Line, MunicipalityCode
from ekirjasto_model.values.text import Text


class AlonePayer(Choice):
    """A municipality or a consortium that would buy the same on its own."""

    TITLE: ClassVar[Text] = Text(fi="Yksin hankkiva", sv="Den som skaffar på egen hand", en="Who would buy alone")

    municipality: Annotated[
        Maybe[MunicipalityCode],
        Text(
            fi="Kunta kuntakoodina, lainausmerkeissä.",
            sv="Kommunen som kommunkod, inom citattecken.",
            en="A municipality by its code, in quotation marks.",
        ),
    ] = None
    consortium: Annotated[
        Maybe[Id],
        Text(
            fi="Kirjastokimpan tunnus.",
            sv="Bibliotekssammanslutningens beteckning.",
            en="The id of a library consortium.",
        ),
    ] = None


class AloneCost(Part):
    """What one member, or a consortium's members together, would pay in the year without the e-library.

    In euros without VAT. Nothing is worked out in its place where it is not stated.
    """

    TITLE: ClassVar[Text] = Text(fi="Kustannus yksin hankittuna", sv="Kostnad på egen hand", en="Stand-alone cost")

    payer: Annotated[
        AlonePayer,
        Text(
            fi="Kunta tai kirjastokimppa, jolle kustannus tulisi.",
            sv="Den kommun eller bibliotekssammanslutning som skulle ha kostnaden.",
            en="The municipality or consortium that would have the cost.",
        ),
    ]
    amount: Annotated[
        Amount,
        Text(
            fi="Mitä samat palvelut maksaisivat vuodessa yksin hankittuina, euroina ilman arvonlisäveroa.",
            sv="Vad samma tjänster skulle kosta under året om de skaffades på egen hand, i euro utan mervärdesskatt.",
            en="What the same services would cost in the year if bought alone, in euros without VAT.",
        ),
    ]
    source: Annotated[Line, FIGURE_SOURCE]
