"""A total that a source states."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.precisions import Precision
from ekirjasto_model.codelists.totals import TotalKind
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Count, Day, Words
from ekirjasto_model.values.text import Text


class StatedTotal(Part):
    """A total that a source states for a day, such as 59 municipalities.

    Only an exact one is compared with the sum of its parts: published totals
    are often rounded, and need not add up.
    """

    TITLE: ClassVar[Text] = Text(
        fi="Lähteen ilmoittama kokonaismäärä", sv="Totalantal enligt en källa", en="Total that a source states"
    )

    total: Annotated[
        TotalKind,
        Coded(TotalKind),
        Text(
            fi="Mitä on laskettu.",
            sv="Vad som har räknats.",
            en="What was counted.",
        ),
    ]
    value: Annotated[
        Count,
        Text(
            fi="Ilmoitettu määrä: lukumäärä, asukkaita tai henkilötyövuosia.",
            sv="Det uppgivna antalet: stycken, invånare eller årsverken.",
            en="The stated number: a count, inhabitants or person-years.",
        ),
    ]
    day: Annotated[
        Maybe[Day],
        Text(
            fi="Päivä, jota määrä koskee; jos se puuttuu, määrää ei verrata mihinkään.",
            sv="Den dag som antalet gäller; om den saknas jämförs antalet inte med något.",
            en="The day of the number; if left out, the number is compared with nothing.",
        ),
    ] = None
    precision: Annotated[
        Precision,
        Coded(Precision),
        Text(
            fi="Onko määrä tarkka, pyöristetty vai epäselvä; vain tarkkaa verrataan osien summaan.",
            sv="Om antalet är exakt, avrundat eller oklart; bara ett exakt jämförs med delarnas summa.",
            en="Whether the number is exact, rounded or unclear; only an exact one is compared with the sum of its "
            "parts.",
        ),
    ]
    about: Annotated[
        Maybe[Words],
        Text(
            fi="Miten määrä on laskettu, jos lähde sen kertoo.",
            sv="Hur antalet har räknats, om källan anger det.",
            en="How the number was counted, if the source says so.",
        ),
    ] = None
