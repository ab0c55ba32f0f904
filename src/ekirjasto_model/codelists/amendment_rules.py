"""Ways in which an agreement may be amended.

The agreement itself states the way; the shares of members and inhabitants that
go with it are stated beside it.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class Amendment(StrEnum):
    """How the members agree on an amendment.

    >>> AMENDMENT_RULES.label(Amendment.UNANIMITY).en
    'unanimity'
    """

    UNANIMITY = "unanimity"
    SHARE_OF_MEMBERS = "share-of-members"


AMENDMENT_RULES = Codelist(
    name="amendment-rules",
    title=Text(fi="Sopimuksen muuttamistavat", sv="Sätt att ändra avtalet", en="Ways to amend the agreement"),
    codes=Amendment,
    entries={
        Amendment.UNANIMITY: Entry(
            label=Text(fi="yksimielisyys", sv="enhällighet", en="unanimity"),
            definition=Text(
                fi="Sopimusmuutos tulee voimaan vain, jos jokainen jäsen hyväksyy sen.",
                sv="En avtalsändring träder i kraft endast om varje medlem godkänner den.",
                en="An amendment of the agreement takes effect only if every member approves it.",
            ),
        ),
        Amendment.SHARE_OF_MEMBERS: Entry(
            label=Text(fi="määräosa jäsenistä", sv="en viss andel av medlemmarna", en="share of the members"),
            definition=Text(
                fi="Sopimusmuutos tulee voimaan, kun sopimuksessa määrätty osuus jäsenistä hyväksyy sen; lisäksi "
                "voidaan vaatia, että näissä kunnissa asuu määrätty osuus asukkaista.",
                sv="En avtalsändring träder i kraft när den andel av medlemmarna som avtalet anger godkänner den; "
                "dessutom kan det krävas att en viss andel av invånarna bor i dessa kommuner.",
                en="An amendment takes effect when the share of the members that the agreement states approves it; "
                "these members may also have to hold a stated share of the inhabitants.",
            ),
        ),
    },
)
"""The ways to amend an agreement, the stricter first."""
