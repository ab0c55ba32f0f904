"""Steps of a timeline of joining: what must have happened by when.

They are the events of a joining case, and what the costs and the budget ask for
beside them. A timeline is worked out; it is written in no file.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.codelists.joining_events import JOINING_EVENTS, JoiningEvent
from ekirjasto_model.values.text import Text


class TimelineStep(StrEnum):
    """What must have happened by a day.

    >>> TIMELINE_STEPS.label(TimelineStep.EXTRA_APPROPRIATION).fi
    'lisämääräraha'
    """

    INTEREST = "interest"
    DRAFT_SENT = "draft-sent"
    COMMENT_ROUND = "comment-round"
    FINAL_TEXT = "final-text"
    REQUEST = "request"
    COST_ANNEX = "cost-annex"
    MEMBER_APPROVAL = "member-approval"
    DECISION = "decision"
    MINUTES_PUBLISHED = "minutes-published"
    APPEAL_TIME_OVER = "appeal-time-over"
    APPROPRIATION = "appropriation"
    EXTRA_APPROPRIATION = "extra-appropriation"
    SIGNATURE = "signature"
    ONBOARDING = "onboarding"
    CONDITION_MET = "condition-met"
    EFFECTIVE = "effective"


TIMELINE_STEPS = Codelist(
    name="timeline-steps",
    title=Text(fi="Liittymisen aikajanan kohdat", sv="Punkter på anslutningens tidslinje", en="Steps of a timeline"),
    codes=TimelineStep,
    entries={
        TimelineStep.INTEREST: JOINING_EVENTS.entries[JoiningEvent.INTEREST],
        TimelineStep.DRAFT_SENT: JOINING_EVENTS.entries[JoiningEvent.DRAFT_SENT],
        TimelineStep.COMMENT_ROUND: JOINING_EVENTS.entries[JoiningEvent.COMMENT_ROUND],
        TimelineStep.FINAL_TEXT: JOINING_EVENTS.entries[JoiningEvent.FINAL_TEXT],
        TimelineStep.REQUEST: JOINING_EVENTS.entries[JoiningEvent.REQUEST],
        TimelineStep.COST_ANNEX: Entry(
            label=Text(
                fi="kustannusliite jäsenillä", sv="kostnadsbilagan hos medlemmarna", en="cost annex with the members"
            ),
            definition=Text(
                fi="Voimaantulovuoden kustannusliite on toimitettu kunnille, jotta maksuosuus ehtii talousarvioon.",
                sv="Kostnadsbilagan för ikraftträdandeåret har nått kommunerna, så att betalningsandelen hinner tas in "
                "i budgeten.",
                en="The cost annex for the year of the effective day has reached the municipalities, in time for their "
                "budgets.",
            ),
        ),
        TimelineStep.MEMBER_APPROVAL: Entry(
            label=Text(fi="jäsenten hyväksyntä", sv="medlemmarnas godkännande", en="members' approval"),
            definition=Text(
                fi="Jäsenet ovat hyväksyneet liittymisen niin kuin sopimuksessa vaaditaan, kukin erikseen tai "
                "päättävässä kokouksessa.",
                sv="Medlemmarna har godkänt anslutningen så som avtalet kräver, var för sig eller vid det beslutande "
                "mötet.",
                en="The members have approved the joining as the agreement demands, each by itself or in the deciding "
                "meeting.",
            ),
        ),
        TimelineStep.DECISION: JOINING_EVENTS.entries[JoiningEvent.DECISION],
        TimelineStep.MINUTES_PUBLISHED: JOINING_EVENTS.entries[JoiningEvent.MINUTES_PUBLISHED],
        TimelineStep.APPEAL_TIME_OVER: JOINING_EVENTS.entries[JoiningEvent.APPEAL_TIME_OVER],
        TimelineStep.APPROPRIATION: JOINING_EVENTS.entries[JoiningEvent.APPROPRIATION],
        TimelineStep.EXTRA_APPROPRIATION: Entry(
            label=Text(fi="lisämääräraha", sv="tilläggsanslag", en="supplementary appropriation"),
            definition=Text(
                fi="Kunta liittyy kesken vuoden, ja valtuusto lisää maksuosuuden kuluvan vuoden talousarvioon, jos "
                "sitä ei ole siinä ennestään.",
                sv="Kommunen ansluter sig mitt under året, och fullmäktige tar in betalningsandelen i årets budget om "
                "den inte redan finns där.",
                en="The municipality joins during the year, and its council adds the share to that year's budget if it "
                "is not there yet.",
            ),
            source=Text(
                fi="Kuntalaki 410/2015 110 §",
                sv="Kommunallagen 410/2015 110 §",
                en="Local Government Act 410/2015, section 110",
            ),
        ),
        TimelineStep.SIGNATURE: Entry(
            label=Text(fi="allekirjoitukset", sv="underskrifterna", en="signatures"),
            definition=Text(
                fi="Kaikki, joiden on sopimuksen mukaan allekirjoitettava, ovat allekirjoittaneet.",
                sv="Alla som ska underteckna enligt avtalet har undertecknat.",
                en="All who must sign under the agreement have signed.",
            ),
        ),
        TimelineStep.ONBOARDING: JOINING_EVENTS.entries[JoiningEvent.ONBOARDING],
        TimelineStep.CONDITION_MET: JOINING_EVENTS.entries[JoiningEvent.CONDITION_MET],
        TimelineStep.EFFECTIVE: JOINING_EVENTS.entries[JoiningEvent.EFFECTIVE],
    },
)
"""The steps, in their usual order."""
