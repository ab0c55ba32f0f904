"""A step in the usual timetable of joining."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.month_ends import MonthEnd
from ekirjasto_model.documents.wording import DAYS_BEFORE, MONTH_END, MONTHS_BEFORE, WHO_ACTS
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Days, Months, Name
from ekirjasto_model.values.text import Text


class JoiningStep(Part):
    """By when an event of a joining case is due, in days or whole months before the effective day."""

    TITLE: ClassVar[Text] = Text(
        fi="Liittymisen aikataulun kohta", sv="Punkt i anslutningens tidtabell", en="Step in the timetable of joining"
    )

    event: Annotated[
        JoiningEvent,
        Coded(JoiningEvent),
        Text(
            fi="Minkä on tapahduttava.",
            sv="Vad som ska hända.",
            en="What is to happen.",
        ),
    ]
    days_before: Annotated[Maybe[Days], DAYS_BEFORE] = None
    months_before: Annotated[Maybe[Months], MONTHS_BEFORE] = None
    month_end: Annotated[Maybe[Annotated[MonthEnd, Coded(MonthEnd)]], MONTH_END] = None
    by: Annotated[Maybe[Name], WHO_ACTS] = None
