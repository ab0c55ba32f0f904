"""How notice of an agreement is given."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.month_ends import MonthEnd
from ekirjasto_model.codelists.notice_ends import NoticeEnd
from ekirjasto_model.codelists.notice_starts import NoticeStart
from ekirjasto_model.documents.wording import MONTH_END
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Line, Months
from ekirjasto_model.values.text import Text


class NoticeRule(Part):
    """The notice period in whole months, the days it counts from and to, and where notice is sent.

    In practice a notice counts only when sent to the named contact and the registry office.
    An agreement on a joint body must settle its termination (Local Government
    Act 410/2015, section 52).
    """

    TITLE: ClassVar[Text] = Text(fi="Irtisanomisen ehdot", sv="Villkor för uppsägning", en="Rule for notice")

    months: Annotated[
        Months,
        Text(
            fi="Irtisanomisaika täysinä kuukausina.",
            sv="Uppsägningstiden i hela månader.",
            en="The notice period, in whole months.",
        ),
    ]
    counts_from: Annotated[
        Maybe[Annotated[NoticeStart, Coded(NoticeStart)]],
        Text(
            fi="Mistä päivästä irtisanomisaika lasketaan; jos tieto puuttuu, lähettämispäivästä.",
            sv="Från vilken dag uppsägningstiden räknas; om uppgiften saknas, från avsändningsdagen.",
            en="From which day the notice period is counted; if left out, from the day of sending.",
        ),
    ] = None
    counts_to: Annotated[
        NoticeEnd,
        Coded(NoticeEnd),
        Text(
            fi="Mihin päivään sopimus päättyy, kun irtisanomisaika on kulunut.",
            sv="Vilken dag avtalet upphör att gälla när uppsägningstiden har löpt ut.",
            en="The day on which the agreement ends once the notice period has run.",
        ),
    ]
    month_end: Annotated[Maybe[Annotated[MonthEnd, Coded(MonthEnd)]], MONTH_END] = None
    contact: Annotated[
        Maybe[Line],
        Text(
            fi="Rooli tai sähköpostiosoite, johon irtisanominen lähetetään.",
            sv="Den roll eller e-postadress som uppsägningen skickas till.",
            en="The role or e-mail address to which notice is sent.",
        ),
    ] = None
    registry_office: Annotated[
        Maybe[Line],
        Text(
            fi="Kirjaamo, johon irtisanominen on myös lähetettävä.",
            sv="Det registratorskontor som uppsägningen också ska skickas till.",
            en="The registry office to which notice must also be sent.",
        ),
    ] = None
