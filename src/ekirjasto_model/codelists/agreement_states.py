"""States of an agreement on a day.

The state follows from the agreement's days, and from another agreement that
replaces it; it is written in no file.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class AgreementState(StrEnum):
    """Where an agreement stands on a day.

    >>> AGREEMENT_STATES.label(AgreementState.REPLACED).fi
    'korvattu'
    """

    NOT_YET = "not-yet"
    IN_FORCE = "in-force"
    REPLACED = "replaced"
    ENDED = "ended"


AGREEMENT_STATES = Codelist(
    name="agreement-states",
    title=Text(fi="Sopimuksen tilat", sv="Avtalets status", en="States of an agreement"),
    codes=AgreementState,
    entries={
        AgreementState.NOT_YET: Entry(
            label=Text(fi="ei vielä voimassa", sv="ännu inte i kraft", en="not yet in force"),
            definition=Text(
                fi="Sopimuksen ensimmäinen päivä on vasta edessä.",
                sv="Avtalets första dag är ännu inte inne.",
                en="The first day of the agreement is still to come.",
            ),
        ),
        AgreementState.IN_FORCE: Entry(
            label=Text(fi="voimassa", sv="i kraft", en="in force"),
            definition=Text(
                fi="Päivä on sopimuksen ensimmäinen tai viimeinen päivä tai niiden välissä.",
                sv="Dagen är avtalets första eller sista dag eller ligger mellan dem.",
                en="The day is the first or last day of the agreement, or between the two.",
            ),
        ),
        AgreementState.REPLACED: Entry(
            label=Text(fi="korvattu", sv="ersatt", en="replaced"),
            definition=Text(
                fi="Sopimus on päättynyt, ja sen korvaava sopimus on tullut voimaan.",
                sv="Avtalet har upphört, och det avtal som ersätter det har trätt i kraft.",
                en="The agreement has ended, and the one that replaces it has taken effect.",
            ),
        ),
        AgreementState.ENDED: Entry(
            label=Text(fi="päättynyt", sv="upphört", en="ended"),
            definition=Text(
                fi="Sopimus on päättynyt, eikä toinen sopimus ole tullut sen tilalle.",
                sv="Avtalet har upphört, och inget annat avtal har trätt i dess ställe.",
                en="The agreement has ended, and no other has taken its place.",
            ),
        ),
    },
)
"""The states, in the order in which an agreement goes through them."""
