"""What the final settlement does with what a member has paid too much."""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class SurplusRule(StrEnum):
    """Whether a surplus is paid back or carried over.

    >>> SURPLUS_RULES.label(SurplusRule.RETURNED).en
    'returned to the members'
    """

    RETURNED = "returned"
    CARRIED_OVER = "carried-over"


SURPLUS_RULES = Codelist(
    name="surplus-rules",
    title=Text(
        fi="Mitä ylijäämälle tehdään lopullisessa tasauksessa",
        sv="Vad som görs med ett överskott i slutavräkningen",
        en="What the final settlement does with a surplus",
    ),
    codes=SurplusRule,
    entries={
        SurplusRule.RETURNED: Entry(
            label=Text(fi="palautetaan jäsenille", sv="återbetalas till medlemmarna", en="returned to the members"),
            definition=Text(
                fi="Jäsen saa takaisin sen, minkä ennakko ylittää lopullisen maksuosuuden.",
                sv="Medlemmen får tillbaka det belopp med vilket förskottet överstiger den slutliga andelen.",
                en="A member gets back what its advance exceeds its final share by.",
            ),
        ),
        SurplusRule.CARRIED_OVER: Entry(
            label=Text(
                fi="siirretään seuraavalle vuodelle", sv="överförs till nästa år", en="carried over to next year"
            ),
            definition=Text(
                fi="Liikaa maksettua ei palauteta, vaan se on seuraavan vuoden kustannusliitteessä tulona (surplus).",
                sv="Det som har betalats för mycket återbetalas inte utan är en intäkt (surplus) i kostnadsbilagan för "
                "nästa år.",
                en="What was paid too much is not returned but is an income (surplus) in next year's cost annex.",
            ),
        ),
    },
)
"""The two ways."""
