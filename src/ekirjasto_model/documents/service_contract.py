"""The contract behind a service: its term, its options and how it was procured."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.codelists.procurement_bases import ProcurementBasis
from ekirjasto_model.documents.wording import CASE_NUMBER, DECISION_KIND, ENDS, FIRST_DAY, LAST_DAY
from ekirjasto_model.notation.absence import Many, Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Amount, Day, Id, Line, Moment, MunicipalityCode
from ekirjasto_model.values.text import Text


class ServiceOption(Part):
    """An option to prolong a contract for a further term, and the decision on it."""

    TITLE: ClassVar[Text] = Text(
        fi="Palvelusopimuksen optio", sv="Option i tjänsteavtalet", en="Option in a contract for a service"
    )

    starts: Annotated[Day, FIRST_DAY]
    ends: Annotated[Day, LAST_DAY]
    decide_by: Annotated[
        Maybe[Day],
        Text(
            fi="Viimeinen päivä, jona option voi vielä ottaa käyttöön; jätetään pois, jos siitä ei ole sovittu.",
            sv="Den sista dagen då optionen ännu kan utnyttjas; utelämnas om det inte har avtalats.",
            en="The last day on which the option may still be taken up; left out if that has not been agreed.",
        ),
    ] = None
    decided: Annotated[
        Maybe[Moment],
        Text(
            fi="Päivä tai kuukausi, jona option käytöstä päätettiin; jätetään pois, kunnes on päätetty.",
            sv="Den dag eller månad då det beslutades om optionen; utelämnas tills det har beslutats.",
            en="The day or month when the option was decided on; left out until it is.",
        ),
    ] = None
    decided_by: Annotated[
        Maybe[Id],
        Text(
            fi="Sen yhteistyöelimen tunnus, joka päätti option käytöstä.",
            sv="Beteckningen på det samarbetsorgan som beslutade om optionen.",
            en="The id of the body that decided on the option.",
        ),
    ] = None
    decision_kind: Annotated[Maybe[Annotated[DecisionKind, Coded(DecisionKind)]], DECISION_KIND] = None


class Procurement(Part):
    """How a service was procured, and who may use the contract; values in euros without VAT.

    A municipality that joins later may not be entitled under a running contract
    (Act on Public Procurement and Concession Contracts 1397/2016).
    """

    TITLE: ClassVar[Text] = Text(fi="Hankinta", sv="Upphandling", en="Procurement of a service")

    basis: Annotated[
        ProcurementBasis,
        Coded(ProcurementBasis),
        Text(
            fi="Menettely, jolla palvelu hankittiin.",
            sv="Det förfarande som tjänsten upphandlades med.",
            en="The procedure by which the service was procured.",
        ),
    ]
    case_number: Annotated[Maybe[Line], CASE_NUMBER] = None
    greatest_value: Annotated[
        Maybe[Amount],
        Text(
            fi="Sopimuksen enimmäisarvo euroina ilman arvonlisäveroa; jätetään pois, jos enimmäisarvoa ei ole.",
            sv="Avtalets maximivärde i euro utan mervärdesskatt; utelämnas om det inte finns något maximivärde.",
            en="The greatest value of the contract, in euros without VAT; left out if there is none.",
        ),
    ] = None
    entitled: Annotated[
        Many[MunicipalityCode],
        Text(
            fi="Kunnat, jotka saavat käyttää sopimusta, kuntakoodeina; jos ne puuttuvat, niitä ei ole lueteltu.",
            sv="De kommuner som får använda avtalet, som kommunkoder; om de saknas är de inte uppräknade.",
            en="The municipalities entitled to use the contract, by their municipality codes; if left out, none are "
            "listed.",
        ),
    ] = ()


class ServiceContract(Part):
    """The contract with a service's supplier; contracts of one e-library end at different times."""

    TITLE: ClassVar[Text] = Text(fi="Palvelusopimus", sv="Tjänsteavtal", en="Contract for a service")

    starts: Annotated[Day, FIRST_DAY]
    ends: Annotated[Maybe[Day], ENDS] = None
    options: Annotated[
        Many[ServiceOption],
        Text(
            fi="Optiot, joilla sopimusta voi jatkaa.",
            sv="De optioner som avtalet kan förlängas med.",
            en="The options by which the contract may be extended.",
        ),
    ] = ()
    procurement: Annotated[
        Maybe[Procurement],
        Text(
            fi="Miten palvelu on hankittu.",
            sv="Hur tjänsten har upphandlats.",
            en="How the service was procured.",
        ),
    ] = None
