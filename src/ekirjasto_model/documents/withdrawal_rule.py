"""What happens when a municipality leaves an agreement."""

from typing import Annotated, ClassVar

from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Words
from ekirjasto_model.values.text import Text


class WithdrawalRule(Part):
    """What outlives a membership: running service contracts, and shared property."""

    TITLE: ClassVar[Text] = Text(fi="Eroamisen ehdot", sv="Villkor för utträde", en="Rule for leaving")

    service_commitments: Annotated[
        Maybe[Words],
        Text(
            fi="Mitä eroavan kunnan voimassa oleville palvelusopimuksille tapahtuu.",
            sv="Vad som händer med den utträdande kommunens gällande tjänsteavtal.",
            en="What happens to service contracts in force when a municipality leaves.",
        ),
    ] = None
    shared_property: Annotated[
        Maybe[Words],
        Text(
            fi="Mitä yhteiselle omaisuudelle tapahtuu, kun kunta eroaa.",
            sv="Vad som händer med den gemensamma egendomen när en kommun utträder.",
            en="What happens to shared property when a municipality leaves.",
        ),
    ] = None
