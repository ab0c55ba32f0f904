"""A library institution, serving one municipality or several."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.library_forms import LibraryForm
from ekirjasto_model.notation.absence import Many, Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Address, Day, Id, Isil, Line, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class Library(Part):
    """A library institution, serving one municipality or several."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A library institution, serving one municipality or several")

    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The library's id.",
        ),
    ]
    name: Annotated[
        Maybe[Name],
        Text(
            fi="",
            sv="",
            en="The library's name.",
        ),
    ] = None
    library_form: Annotated[
        Annotated[LibraryForm, Coded(LibraryForm)],
        Text(
            fi="",
            sv="",
            en="Own, joint or bought.",
        ),
    ]
    municipality: Annotated[
        MunicipalityCode,
        Text(
            fi="",
            sv="",
            en="The municipality that runs the library; in a joint library, the host municipality.",
        ),
    ]
    contract_municipalities: Annotated[
        Many[MunicipalityCode],
        Text(
            fi="",
            sv="",
            en="The contract municipalities of a joint library.",
        ),
    ] = ()
    isil: Annotated[
        Maybe[Isil],
        Text(
            fi="",
            sv="",
            en="The library's ISIL identifier.",
        ),
    ] = None
    library_system: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="The library system, if the library has one of its own.",
        ),
    ] = None
    finna_view: Annotated[
        Maybe[Address],
        Text(
            fi="",
            sv="",
            en="The library's own Finna view.",
        ),
    ] = None
    starts: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The first day of the institution, if known.",
        ),
    ] = None
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day of the institution (included).",
        ),
    ] = None
