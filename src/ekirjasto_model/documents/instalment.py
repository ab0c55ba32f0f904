"""A part of the members' shares that is due on a day."""

from typing import Annotated, ClassVar

from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Day, Weight
from ekirjasto_model.values.text import Text


class Instalment(Part):
    """One instalment: which part of each share is due by which day."""

    TITLE: ClassVar[Text] = Text(fi="Maksuerä", sv="Delbetalning", en="Instalment")

    fraction: Annotated[
        Weight,
        Text(
            fi="Osa maksuosuudesta desimaalilukuna tai murtolukuna, lainausmerkeissä; osien summa on yksi.",
            sv="Delen av betalningsandelen som decimaltal eller bråk, inom citattecken; delarna är sammanlagt ett.",
            en="The part of the share as a decimal number or a fraction, in quotation marks; the parts sum to one.",
        ),
    ]
    due: Annotated[
        Day,
        Text(fi="Eräpäivä.", sv="Förfallodagen.", en="The day by which it is due."),
    ]
