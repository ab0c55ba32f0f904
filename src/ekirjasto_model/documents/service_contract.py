"""The contract of a service."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.codelists.procurement_bases import ProcurementBasis
from ekirjasto_model.notation.absence import Many, Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Amount, Day, Id, Line, Moment, MunicipalityCode
from ekirjasto_model.values.text import Text


class ServiceOption(Part):
    """An option to prolong a contract."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="An option to prolong a contract")

    starts: Annotated[
        Day,
        Text(
            fi="",
            sv="",
            en="The first day of the option term.",
        ),
    ]
    ends: Annotated[
        Day,
        Text(
            fi="",
            sv="",
            en="The last day of the option term (included).",
        ),
    ]
    decided: Annotated[
        Maybe[Moment],
        Text(
            fi="",
            sv="",
            en="When the option was decided on.",
        ),
    ] = None
    decided_by: Annotated[
        Maybe[Id],
        Text(
            fi="",
            sv="",
            en="The body that decided on the option.",
        ),
    ] = None
    decision_kind: Annotated[
        Maybe[Annotated[DecisionKind, Coded(DecisionKind)]],
        Text(
            fi="",
            sv="",
            en="How the option was decided on.",
        ),
    ] = None


class Procurement(Part):
    """How a service was procured."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="How a service was procured")

    basis: Annotated[
        Annotated[ProcurementBasis, Coded(ProcurementBasis)],
        Text(
            fi="",
            sv="",
            en="The procedure.",
        ),
    ]
    case_number: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="The case number of the procurement.",
        ),
    ] = None
    greatest_value: Annotated[
        Maybe[Amount],
        Text(
            fi="",
            sv="",
            en="The greatest value of the contract, in euros without VAT.",
        ),
    ] = None
    entitled: Annotated[
        Many[MunicipalityCode],
        Text(
            fi="",
            sv="",
            en="The municipalities that may use the contract, if they are listed in it.",
        ),
    ] = ()


class ServiceContract(Part):
    """The contract of a service."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="The contract of a service")

    starts: Annotated[
        Day,
        Text(
            fi="",
            sv="",
            en="The first day of the contract.",
        ),
    ]
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day of the contract (included).",
        ),
    ] = None
    options: Annotated[
        Many[ServiceOption],
        Text(
            fi="",
            sv="",
            en="The options of the contract.",
        ),
    ] = ()
    procurement: Annotated[
        Maybe[Procurement],
        Text(
            fi="",
            sv="",
            en="How the service was procured.",
        ),
    ] = None
