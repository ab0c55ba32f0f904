"""Who shares a cost item.

An item that does not state it is shared by every member.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class ItemSharers(StrEnum):
    """Who shares the cost of an item.

    >>> ITEM_SHARERS.label(ItemSharers.PARTICIPANTS).fi
    'palveluun osallistuvat jäsenet'
    """

    EVERY_MEMBER = "every-member"
    PARTICIPANTS = "participants"
    NAMED = "named"
    CONSORTIUM = "consortium"


ITEM_SHARERS = Codelist(
    name="item-sharers",
    title=Text(fi="Kustannuserän maksajat", sv="Vem som betalar kostnadsposten", en="Who shares a cost item"),
    codes=ItemSharers,
    entries={
        ItemSharers.EVERY_MEMBER: Entry(
            label=Text(fi="kaikki jäsenet", sv="alla medlemmar", en="every member"),
            definition=Text(
                fi="Kustannus jaetaan kaikkien niiden jäsenten kesken, jotka maksavat maksuosuuden sinä vuonna.",
                sv="Kostnaden fördelas på alla medlemmar som betalar en betalningsandel det året.",
                en="The cost is shared among all members that pay a share in that year.",
            ),
        ),
        ItemSharers.PARTICIPANTS: Entry(
            label=Text(
                fi="palveluun osallistuvat jäsenet",
                sv="medlemmar som deltar i tjänsten",
                en="members that take part in the service",
            ),
            definition=Text(
                fi="Kustannus jaetaan niiden jäsenten kesken, jotka osallistuvat kustannuserän palveluun sinä vuonna.",
                sv="Kostnaden fördelas på de medlemmar som deltar i kostnadspostens tjänst det året.",
                en="The cost is shared among the members that take part in the item's service in that year.",
            ),
        ),
        ItemSharers.NAMED: Entry(
            label=Text(fi="nimetyt jäsenet", sv="namngivna medlemmar", en="named members"),
            definition=Text(
                fi="Kustannus jaetaan niiden jäsenten kesken, jotka kustannuserässä luetellaan.",
                sv="Kostnaden fördelas på de medlemmar som räknas upp i kostnadsposten.",
                en="The cost is shared among the members that the item lists.",
            ),
        ),
        ItemSharers.CONSORTIUM: Entry(
            label=Text(
                fi="kirjastokimpan jäsenet", sv="bibliotekssammanslutningens medlemmar", en="members of a consortium"
            ),
            definition=Text(
                fi="Kustannus jaetaan niiden jäsenten kesken, jotka ovat sinä vuonna kustannuserässä mainitussa "
                "kirjastokimpassa.",
                sv="Kostnaden fördelas på de medlemmar som det året hör till den bibliotekssammanslutning som "
                "kostnadsposten nämner.",
                en="The cost is shared among the members that are in the consortium named in the item in that year.",
            ),
        ),
    },
)
"""The sharers of a cost item, the widest group first."""
