"""Who approves a new member.

The agreement's joining rule states it, with the shares of members and
inhabitants where a share is enough.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class Approval(StrEnum):
    """Who must approve before a municipality may join.

    >>> APPROVALS.label(Approval.DECIDING_MEETING).en
    'deciding meeting'
    """

    ALL_MEMBERS = "all-members"
    SHARE_OF_MEMBERS = "share-of-members"
    DECIDING_MEETING = "deciding-meeting"


APPROVALS = Codelist(
    name="approvals",
    title=Text(fi="Uuden jäsenen hyväksyjät", sv="Vem som godkänner en ny medlem", en="Who approves a new member"),
    codes=Approval,
    entries={
        Approval.ALL_MEMBERS: Entry(
            label=Text(fi="kaikki jäsenet", sv="alla medlemmar", en="all members"),
            definition=Text(
                fi="Jokainen jäsen tekee oman päätöksensä siitä, että uusi jäsen hyväksytään.",
                sv="Varje medlem fattar ett eget beslut om att godkänna den nya medlemmen.",
                en="Every member takes its own decision to approve the new member.",
            ),
        ),
        Approval.SHARE_OF_MEMBERS: Entry(
            label=Text(fi="määräosa jäsenistä", sv="en viss andel av medlemmarna", en="share of the members"),
            definition=Text(
                fi="Uusi jäsen hyväksytään, kun sopimuksessa määrätty osuus jäsenistä on hyväksynyt sen; lisäksi "
                "voidaan vaatia, että näissä kunnissa asuu määrätty osuus asukkaista.",
                sv="Den nya medlemmen godkänns när den andel av medlemmarna som avtalet anger har godkänt den; "
                "dessutom kan det krävas att en viss andel av invånarna bor i dessa kommuner.",
                en="The new member is approved when the share of the members that the agreement states has approved "
                "it; these members may also have to hold a stated share of the inhabitants.",
            ),
        ),
        Approval.DECIDING_MEETING: Entry(
            label=Text(fi="päättävä kokous", sv="beslutande möte", en="deciding meeting"),
            definition=Text(
                fi="Jäsenten päättävä kokous hyväksyy uuden jäsenen kaikkien jäsenten puolesta.",
                sv="Medlemmarnas beslutande möte godkänner den nya medlemmen på alla medlemmars vägnar.",
                en="The members' deciding meeting approves the new member on behalf of them all.",
            ),
        ),
    },
)
"""The approvers of a new member, the most demanding way first."""
