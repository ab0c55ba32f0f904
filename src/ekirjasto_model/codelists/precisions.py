"""How exact a stated total is.

Published totals are rounded and differ between sources; only an exact one is
compared with the sum of the parts.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class Precision(StrEnum):
    """How exact a number is that a source states.

    >>> PRECISIONS.label(Precision.ROUNDED).en
    'rounded'
    """

    EXACT = "exact"
    ROUNDED = "rounded"
    UNCLEAR = "unclear"


PRECISIONS = Codelist(
    name="precisions",
    title=Text(fi="Luvun tarkkuus", sv="Talets noggrannhet", en="Precision of a number"),
    codes=Precision,
    entries={
        Precision.EXACT: Entry(
            label=Text(fi="tarkka", sv="exakt", en="exact"),
            definition=Text(
                fi="Luku on laskettu tarkasti, ja sitä verrataan osien summaan.",
                sv="Talet är exakt räknat och jämförs med summan av delarna.",
                en="The number was counted exactly and is compared with the sum of the parts.",
            ),
        ),
        Precision.ROUNDED: Entry(
            label=Text(fi="pyöristetty", sv="avrundat", en="rounded"),
            definition=Text(
                fi="Lähde on pyöristänyt luvun, eikä sitä verrata osien summaan.",
                sv="Källan har avrundat talet, och det jämförs inte med summan av delarna.",
                en="The source has rounded the number, and it is not compared with the sum of the parts.",
            ),
        ),
        Precision.UNCLEAR: Entry(
            label=Text(fi="epäselvä", sv="oklart", en="unclear"),
            definition=Text(
                fi="Lähteestä ei käy ilmi, mitä on laskettu, eikä lukua verrata osien summaan.",
                sv="Det framgår inte av källan vad som har räknats, och talet jämförs inte med summan av delarna.",
                en="The source does not say what was counted, and the number is not compared with the sum of the "
                "parts.",
            ),
        ),
    },
)
"""The precisions, the most exact first."""
