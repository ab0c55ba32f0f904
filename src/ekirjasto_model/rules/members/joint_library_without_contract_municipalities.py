"""A joint library of several municipalities that names only one."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.library_forms import LibraryForm
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find joint libraries without contract municipalities, unless these are stated to be unknown."""
    for place, e_library in configuration.e_libraries():
        for number, library in enumerate(e_library.libraries):
            here = place / "libraries" / number
            is_unknown = configuration.is_marked_unknown(here / "contract-municipalities")
            if library.library_form is LibraryForm.JOINT and not library.contract_municipalities and not is_unknown:
                facts: dict[str, Fact] = {"library": library.id, "name": name_of(library.municipality)}
                yield Spot(here / "library-form", facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("e-library",),
    title=Text(
        fi="Kuntien yhteisellä kirjastolla ei ole sopimuskuntia",
        sv="Kommunernas gemensamma bibliotek saknar avtalskommuner",
        en="A joint library has no contract municipalities",
    ),
    reason=Text(
        fi="Yhteisessä kirjastossa isäntäkunta hoitaa kirjaston myös sopimuskuntien puolesta, ja jokainen niistä on "
        "itse sopimusosapuoli. Ilman sopimuskuntia kirjasto on kunnan oma.",
        sv="I ett gemensamt bibliotek sköter värdkommunen biblioteket även för avtalskommunerna, och var och en av dem "
        "är själv avtalspart. Utan avtalskommuner är biblioteket kommunens eget.",
        en="In a joint library the host municipality runs the library for the contract municipalities too, and each of "
        "them is a party itself. Without contract municipalities the library is the municipality's own.",
    ),
    message=Text(
        fi="Kirjasto {library} on merkitty kuntien yhteiseksi, mutta siinä on vain kunta {name}.",
        sv="Biblioteket {library} anges som kommunernas gemensamma men omfattar bara kommunen {name}.",
        en="The library {library} is stated as a joint one but has only the municipality of {name}.",
    ),
    repair=Text(
        fi="Luettele kohdassa contract-municipalities kirjaston {library} sopimuskunnat, tai kirjoita library-form: "
        "own, jos kirjasto palvelee vain yhtä kuntaa.",
        sv="Räkna upp avtalskommunerna för biblioteket {library} under contract-municipalities, eller skriv "
        "library-form: own om biblioteket betjänar bara en kommun.",
        en="List the contract municipalities of the library {library} under contract-municipalities, or write "
        "library-form: own if the library serves only one municipality.",
    ),
    source=Text(
        fi="Laki yleisistä kirjastoista 1492/2016 5 §; kuntalaki 410/2015 49 ja 54 §",
        sv="Lagen om allmänna bibliotek 1492/2016 5 §; kommunallagen 410/2015 49 och 54 §",
        en="Public Libraries Act 1492/2016, section 5; Local Government Act 410/2015, sections 49 and 54",
    ),
    broken_by=Edit(
        "e-library.yaml",
        '    library-form: own\n    municipality: "732"\n',
        '    library-form: joint\n    municipality: "732"\n',
    ),
    kept_by=Edit(
        "e-library.yaml",
        '    library-form: own\n    municipality: "732"\n',
        '    library-form: bought\n    municipality: "732"\n',
    ),
    broken=broken,
)
