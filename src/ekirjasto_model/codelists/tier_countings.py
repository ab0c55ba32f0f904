"""How a tier table is applied to a member's figure."""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class TierCounting(StrEnum):
    """Whether the price of a member's own class holds for its whole figure.

    >>> TIER_COUNTINGS.label(TierCounting.MARGINAL).fi
    'portaittain'
    """

    SLAB = "slab"
    MARGINAL = "marginal"


TIER_COUNTINGS = Codelist(
    name="tier-countings",
    title=Text(fi="Miten luokkataulukkoa käytetään", sv="Hur en klasstabell används", en="How a tier table is applied"),
    codes=TierCounting,
    entries={
        TierCounting.SLAB: Entry(
            label=Text(fi="oman luokan mukaan", sv="enligt den egna klassen", en="by the own class"),
            definition=Text(
                fi="Jäsen maksaa vain oman luokkansa summan, tai oman luokkansa hinnan koko luvustaan.",
                sv="En medlem betalar bara sin egen klass belopp, eller sin egen klass pris för hela sitt tal.",
                en="A member pays the amount of its own class only, or its own class's price for its whole figure.",
            ),
        ),
        TierCounting.MARGINAL: Entry(
            label=Text(fi="portaittain", sv="stegvis", en="class by class"),
            definition=Text(
                fi="Jäsen maksaa kunkin luokan hinnan siitä osasta lukuaan, joka on siinä luokassa, alimmasta omaan "
                "luokkaansa asti; luokan kiinteä summa maksetaan, kun luokkaan päästään, ja alin luokka "
                "lasketaan nollasta.",
                sv="En medlem betalar varje klass pris för den del av sitt tal som ligger i klassen, från den lägsta "
                "till den egna klassen; en klass fasta belopp betalas när klassen nås, och den lägsta klassen räknas "
                "från noll.",
                en="A member pays each class's price for the part of its figure that lies in the class, from the "
                "lowest up to its own; the fixed amount of a class is paid once the class is reached, and the "
                "lowest class counts from zero.",
            ),
        ),
    },
)
"""The two ways, the usual one first."""
