"""A milestone of a joining case."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.milestone_states import MilestoneState
from ekirjasto_model.codelists.month_ends import MonthEnd
from ekirjasto_model.documents.wording import DAYS_BEFORE, ID, MONTH_END, MONTHS_BEFORE, WHO_ACTS
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Day, Days, Id, Months, Name
from ekirjasto_model.values.text import Text


class Milestone(Part):
    """Something to be done a number of days, or of whole months, before the effective day."""

    TITLE: ClassVar[Text] = Text(fi="Välitavoite", sv="Delmål", en="Milestone")

    id: Annotated[Id, ID]
    name: Annotated[
        Name,
        Text(
            fi="Mitä on tehtävä, yhdellä tai useammalla kielellä.",
            sv="Vad som ska göras, på ett eller flera språk.",
            en="What is to be done, in one language or several.",
        ),
    ]
    days_before: Annotated[Maybe[Days], DAYS_BEFORE] = None
    months_before: Annotated[Maybe[Months], MONTHS_BEFORE] = None
    month_end: Annotated[Maybe[Annotated[MonthEnd, Coded(MonthEnd)]], MONTH_END] = None
    by: Annotated[Maybe[Name], WHO_ACTS] = None
    state: Annotated[
        Maybe[Annotated[MilestoneState, Coded(MilestoneState)]],
        Text(
            fi="Onko välitavoite saavutettu; jos tieto puuttuu, se on vielä edessä.",
            sv="Om delmålet har nåtts; om uppgiften saknas har det ännu inte nåtts.",
            en="Whether the milestone has been met; if left out, it is still ahead.",
        ),
    ] = None
    met: Annotated[
        Maybe[Day],
        Text(
            fi="Päivä, jona välitavoite saavutettiin; jätetään pois, kunnes se on saavutettu.",
            sv="Den dag då delmålet nåddes; utelämnas tills det har nåtts.",
            en="The day on which the milestone was met; left out until it is.",
        ),
    ] = None
