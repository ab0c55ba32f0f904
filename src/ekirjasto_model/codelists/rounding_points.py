"""What is rounded first where a charge is a price times a figure.

The two differ: 8/12 × 0.70 euros is 0.4666… euros, which rounded first to cents is
0.47 euros for each inhabitant.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class RoundingPoint(StrEnum):
    """Whether the price or the charge is rounded first.

    >>> ROUNDING_POINTS.label(RoundingPoint.RATE).fi
    'hinta'
    """

    CHARGE = "charge"
    RATE = "rate"


ROUNDING_POINTS = Codelist(
    name="rounding-points",
    title=Text(fi="Mikä pyöristetään", sv="Vad som avrundas", en="What is rounded"),
    codes=RoundingPoint,
    entries={
        RoundingPoint.CHARGE: Entry(
            label=Text(fi="maksuosuus", sv="betalningsandelen", en="the share"),
            definition=Text(
                fi="Hinta pidetään tarkkana, ja vasta valmis maksuosuus pyöristetään senttiin.",
                sv="Priset hålls exakt, och först den färdiga betalningsandelen avrundas till hela cent.",
                en="The price is kept exact, and only the finished share is rounded to the cent.",
            ),
        ),
        RoundingPoint.RATE: Entry(
            label=Text(fi="hinta", sv="priset", en="the price"),
            definition=Text(
                fi="Hinta muutoksineen pyöristetään ensin ilmoitettuun määrään desimaaleja, ja maksuosuus on "
                "pyöristetty hinta kertaa luku.",
                sv="Priset med sina ändringar avrundas först till det antal decimaler som anges, och betalningsandelen "
                "är det avrundade priset gånger talet.",
                en="The price with its modifiers is first rounded to the stated number of decimals, and the share is "
                "the rounded price times the figure.",
            ),
        ),
    },
)
"""The two points, the usual one first."""
