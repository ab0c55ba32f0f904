"""A library institution."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.library_forms import LibraryForm
from ekirjasto_model.documents.wording import ENDS, FINNA_VIEW, ID, LIBRARY_SYSTEM, NAME, STARTS
from ekirjasto_model.notation.absence import Many, Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Address, Day, Id, Isil, Line, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class Library(Part):
    """A library institution, serving one municipality or several.

    The municipality, never its library, is the party to an agreement. It may
    keep a library alone, with others or by buying the service (Public Libraries
    Act 1492/2016, sections 5 and 11).
    """

    TITLE: ClassVar[Text] = Text(fi="Kirjastolaitos", sv="Bibliotek", en="Library institution")

    id: Annotated[Id, ID]
    name: Annotated[Maybe[Name], NAME] = None
    library_form: Annotated[
        LibraryForm,
        Coded(LibraryForm),
        Text(
            fi="Onko kirjasto kunnan oma, kuntien yhteinen vai ostettu palvelu.",
            sv="Om biblioteket är kommunens eget, kommunernas gemensamma eller en köpt tjänst.",
            en="Whether the library is the municipality's own, joint or bought.",
        ),
    ]
    municipality: Annotated[
        MunicipalityCode,
        Text(
            fi="Kunta, joka hoitaa kirjastoa; kuntien yhteisessä kirjastossa isäntäkunta.",
            sv="Den kommun som sköter biblioteket; i kommunernas gemensamma bibliotek värdkommunen.",
            en="The municipality that runs the library; in a joint library, the host municipality.",
        ),
    ]
    contract_municipalities: Annotated[
        Many[MunicipalityCode],
        Text(
            fi="Kuntien yhteisen kirjaston sopimuskunnat kuntakoodeina, lainausmerkeissä.",
            sv="Det gemensamma bibliotekets avtalskommuner som kommunkoder, inom citattecken.",
            en="The contract municipalities of a joint library by their municipality codes, in quotation marks.",
        ),
    ] = ()
    isil: Annotated[
        Maybe[Isil],
        Text(
            fi="Kirjaston ISIL-tunnus, esimerkiksi FI-Enote.",
            sv="Bibliotekets ISIL-kod, till exempel FI-Enote.",
            en="The library's ISIL identifier, such as FI-Enote.",
        ),
    ] = None
    library_system: Annotated[Maybe[Line], LIBRARY_SYSTEM] = None
    finna_view: Annotated[Maybe[Address], FINNA_VIEW] = None
    starts: Annotated[Maybe[Day], STARTS] = None
    ends: Annotated[Maybe[Day], ENDS] = None
