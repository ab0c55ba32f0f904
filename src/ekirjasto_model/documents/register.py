"""A register of personal data."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.data_agreements import DataAgreement
from ekirjasto_model.notation.absence import Many, Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Choice, Part
from ekirjasto_model.notation.scalars import Day, Id, Line, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class Controller(Choice):
    """A controller of personal data."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A controller of personal data")

    municipality: Annotated[
        Maybe[MunicipalityCode],
        Text(
            fi="",
            sv="",
            en="A municipality as controller.",
        ),
    ] = None
    consortium: Annotated[
        Maybe[Id],
        Text(
            fi="",
            sv="",
            en="The municipalities of a consortium, each as controller.",
        ),
    ] = None
    authority: Annotated[
        Maybe[Name],
        Text(
            fi="",
            sv="",
            en="A board or another authority as controller.",
        ),
    ] = None


class Register(Part):
    """A register of personal data."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A register of personal data")

    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The register's id.",
        ),
    ]
    name: Annotated[
        Name,
        Text(
            fi="",
            sv="",
            en="The register's name.",
        ),
    ]
    controllers: Annotated[
        Some[Controller],
        Text(
            fi="",
            sv="",
            en="The controllers.",
        ),
    ]
    processors: Annotated[
        Many[Line],
        Text(
            fi="",
            sv="",
            en="The processors.",
        ),
    ] = ()
    data_agreement: Annotated[
        Maybe[Annotated[DataAgreement, Coded(DataAgreement)]],
        Text(
            fi="",
            sv="",
            en="The kind of agreement between them.",
        ),
    ] = None
    impact_assessment: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The day of the impact assessment.",
        ),
    ] = None
