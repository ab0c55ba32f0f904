"""An annual fee that a source states."""

from typing import Annotated, ClassVar

from ekirjasto_model.documents.wording import ENDS, FIRST_DAY
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Day, Months, UnitRate
from ekirjasto_model.values.text import Text


class StatedFee(Part):
    """An annual fee as a source states it, in euros per inhabitant.

    It is kept to be shown and compared; shares are worked out from cost annexes.
    """

    TITLE: ClassVar[Text] = Text(
        fi="Lähteen ilmoittama vuosimaksu", sv="Årsavgift enligt en källa", en="Annual fee that a source states"
    )

    rate: Annotated[
        UnitRate,
        Text(
            fi="Vuosimaksu euroina asukasta kohden sellaisena kuin lähde sen ilmoittaa, lainausmerkeissä.",
            sv="Årsavgiften i euro per invånare så som källan uppger den, inom citattecken.",
            en="The annual fee, in euros per inhabitant, as its source states it, in quotation marks.",
        ),
    ]
    starts: Annotated[Day, FIRST_DAY]
    ends: Annotated[Maybe[Day], ENDS] = None
    months_charged: Annotated[
        Maybe[Months],
        Text(
            fi="Montako kuukautta vuodesta laskutettiin; jos tieto puuttuu, koko vuosi.",
            sv="Hur många av årets månader som fakturerades; om uppgiften saknas, hela året.",
            en="How many months of the year were charged; if left out, the whole year.",
        ),
    ] = None
