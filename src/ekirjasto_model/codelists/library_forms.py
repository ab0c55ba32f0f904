"""Forms in which a municipality provides its library.

Whatever the form, the municipality is the party to the agreement, never its
library institution.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class LibraryForm(StrEnum):
    """How a municipality provides its library.

    >>> LIBRARY_FORMS.label(LibraryForm.JOINT).fi
    'kuntien yhteinen kirjasto'
    """

    OWN = "own"
    JOINT = "joint"
    BOUGHT = "bought"


LIBRARY_FORMS = Codelist(
    name="library-forms",
    title=Text(fi="Kirjaston järjestämistavat", sv="Sätt att ordna biblioteket", en="Forms of providing the library"),
    codes=LibraryForm,
    entries={
        LibraryForm.OWN: Entry(
            label=Text(fi="oma kirjasto", sv="eget bibliotek", en="own library"),
            definition=Text(
                fi="Kunta hoitaa kirjastonsa itse.",
                sv="Kommunen sköter sitt bibliotek själv.",
                en="The municipality runs its library itself.",
            ),
            source=Text(
                fi="Kuntalaki 410/2015 9 §",
                sv="Kommunallagen 410/2015 9 §",
                en="Local Government Act 410/2015, section 9",
            ),
        ),
        LibraryForm.JOINT: Entry(
            label=Text(
                fi="kuntien yhteinen kirjasto",
                sv="kommunernas gemensamma bibliotek",
                en="joint library of several municipalities",
            ),
            definition=Text(
                fi="Isäntäkunta hoitaa sopimuksen nojalla kirjastoa, joka palvelee myös yhtä tai "
                "useampaa sopimuskuntaa.",
                sv="Värdkommunen sköter med stöd av avtal ett bibliotek som också betjänar en eller "
                "flera avtalskommuner.",
                en="The host municipality runs by contract a library that also serves one contract "
                "municipality or several.",
            ),
            source=Text(
                fi="Kuntalaki 410/2015 49 §",
                sv="Kommunallagen 410/2015 49 §",
                en="Local Government Act 410/2015, section 49",
            ),
        ),
        LibraryForm.BOUGHT: Entry(
            label=Text(fi="ostettu kirjastopalvelu", sv="köpt bibliotekstjänst", en="bought library service"),
            definition=Text(
                fi="Kunta hankkii kirjastopalvelun sopimuksella muulta palvelujen tuottajalta.",
                sv="Kommunen skaffar bibliotekstjänsten genom avtal av en annan tjänsteproducent.",
                en="The municipality buys the library service by contract from another provider.",
            ),
            source=Text(
                fi="Kuntalaki 410/2015 9 §",
                sv="Kommunallagen 410/2015 9 §",
                en="Local Government Act 410/2015, section 9",
            ),
        ),
    },
)
"""The forms of providing the library."""
