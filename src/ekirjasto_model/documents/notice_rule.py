"""How notice is given."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.month_ends import MonthEnd
from ekirjasto_model.codelists.notice_ends import NoticeEnd
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Line, Months
from ekirjasto_model.values.text import Text


class NoticeRule(Part):
    """Notice."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="Notice")

    months: Annotated[
        Months,
        Text(
            fi="",
            sv="",
            en="The notice period in whole months.",
        ),
    ]
    counts_to: Annotated[
        Annotated[NoticeEnd, Coded(NoticeEnd)],
        Text(
            fi="",
            sv="",
            en="The day on which the agreement ends when the notice period has run.",
        ),
    ]
    month_end: Annotated[
        Maybe[Annotated[MonthEnd, Coded(MonthEnd)]],
        Text(
            fi="",
            sv="",
            en="What is meant when a month has no such day: 31 January and one month.",
        ),
    ] = None
    contact: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="The role or mailbox to which notice is sent.",
        ),
    ] = None
    registry_office: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="The registry office to which notice is also sent.",
        ),
    ] = None
