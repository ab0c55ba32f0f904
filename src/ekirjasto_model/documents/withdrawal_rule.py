"""What happens when a municipality leaves an agreement."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Ratio, Words
from ekirjasto_model.values.text import Text


class WithdrawalRule(Part):
    """What the last year costs, and what outlives a membership: service contracts and shared property."""

    TITLE: ClassVar[Text] = Text(fi="Eroamisen ehdot", sv="Villkor för utträde", en="Rule for leaving")

    last_year: Annotated[
        Maybe[Annotated[FirstYearRule, Coded(FirstYearRule)]],
        Text(
            fi="Mitä viimeiseltä, vajaalta vuodelta maksetaan; jätetään pois, jos siitä ei ole sovittu.",
            sv="Vad som betalas för det sista, ofullständiga året; utelämnas om det inte har avtalats.",
            en="What is paid for the last, partial year; left out if that has not been agreed.",
        ),
    ] = None
    last_year_share: Annotated[
        Maybe[Ratio],
        Text(
            fi="Viimeiseltä vuodelta maksettava osuus vuosimaksusta, esimerkiksi 1/2; ilmoitetaan, jos se on sovittu.",
            sv="Den andel av årsavgiften som betalas för det sista året, till exempel 1/2; anges om den har avtalats.",
            en="The fraction of the annual fee paid for the last year, such as 1/2; stated where it was agreed.",
        ),
    ] = None
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
