"""What the final settlement does with what a member has paid too little."""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class DeficitRule(StrEnum):
    """Whether a deficit is invoiced or carried over.

    >>> DEFICIT_RULES.label(DeficitRule.INVOICED).sv
    'faktureras medlemmarna'
    """

    INVOICED = "invoiced"
    CARRIED_OVER = "carried-over"


DEFICIT_RULES = Codelist(
    name="deficit-rules",
    title=Text(
        fi="Mitä alijäämälle tehdään lopullisessa tasauksessa",
        sv="Vad som görs med ett underskott i slutavräkningen",
        en="What the final settlement does with a deficit",
    ),
    codes=DeficitRule,
    entries={
        DeficitRule.INVOICED: Entry(
            label=Text(fi="laskutetaan jäseniltä", sv="faktureras medlemmarna", en="invoiced to the members"),
            definition=Text(
                fi="Jäsen maksaa sen, minkä lopullinen maksuosuus ylittää ennakon.",
                sv="Medlemmen betalar det belopp med vilket den slutliga andelen överstiger förskottet.",
                en="A member pays what its final share exceeds its advance by.",
            ),
        ),
        DeficitRule.CARRIED_OVER: Entry(
            label=Text(
                fi="siirretään seuraavalle vuodelle", sv="överförs till nästa år", en="carried over to next year"
            ),
            definition=Text(
                fi="Liian vähän maksettua ei laskuteta, vaan se on seuraavan vuoden kustannusliitteessä kustannuseränä "
                "(earlier-deficit).",
                sv="Det som har betalats för litet faktureras inte utan är en kostnadspost (earlier-deficit) i "
                "kostnadsbilagan för nästa år.",
                en="What was paid too little is not invoiced but is a cost item (earlier-deficit) in next year's cost "
                "annex.",
            ),
        ),
    },
)
"""The two ways."""
