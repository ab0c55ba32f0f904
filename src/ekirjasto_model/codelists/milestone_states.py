"""How far a milestone of a joining case has come.

A milestone without a state is still scheduled.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class MilestoneState(StrEnum):
    """Whether a milestone has been met.

    >>> MILESTONE_STATES.label(MilestoneState.PARTLY_MET).fi
    'osittain saavutettu'
    """

    MET = "met"
    PARTLY_MET = "partly-met"
    NOT_MET = "not-met"


MILESTONE_STATES = Codelist(
    name="milestone-states",
    title=Text(fi="Välitavoitteiden tilanne", sv="Delmålens läge", en="States of milestones"),
    codes=MilestoneState,
    entries={
        MilestoneState.MET: Entry(
            label=Text(fi="saavutettu", sv="uppnått", en="met"),
            definition=Text(
                fi="Kaikki, mitä välitavoitteeseen kuuluu, on tehty.",
                sv="Allt som hör till delmålet är gjort.",
                en="Everything that belongs to the milestone is done.",
            ),
        ),
        MilestoneState.PARTLY_MET: Entry(
            label=Text(fi="osittain saavutettu", sv="delvis uppnått", en="partly met"),
            definition=Text(
                fi="Osa siitä, mitä välitavoitteeseen kuuluu, on tehty.",
                sv="En del av det som hör till delmålet är gjort.",
                en="Some of what belongs to the milestone is done.",
            ),
        ),
        MilestoneState.NOT_MET: Entry(
            label=Text(fi="ei saavutettu", sv="inte uppnått", en="not met"),
            definition=Text(
                fi="Välitavoitteeseen kuuluvia asioita ei ole tehty.",
                sv="Det som hör till delmålet är inte gjort.",
                en="Nothing that belongs to the milestone is done.",
            ),
        ),
    },
)
"""The states of a milestone."""
