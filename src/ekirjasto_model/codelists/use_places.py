"""Where a service can be used.

It follows from the licence, not from the library's wishes.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class UsePlace(StrEnum):
    """Whether a service can be used anywhere or only in the library.

    >>> USE_PLACES.label(UsePlace.REMOTE).sv
    'distansanvändning'
    """

    REMOTE = "remote"
    IN_LIBRARY = "in-library"


USE_PLACES = Codelist(
    name="use-places",
    title=Text(fi="Käyttöpaikat", sv="Platser för användning", en="Places of use"),
    codes=UsePlace,
    entries={
        UsePlace.REMOTE: Entry(
            label=Text(fi="etäkäyttö", sv="distansanvändning", en="remote use"),
            definition=Text(
                fi="Palvelua voi käyttää missä tahansa, kun asiakas on tunnistautunut.",
                sv="Tjänsten kan användas var som helst när kunden har autentiserat sig.",
                en="The service can be used anywhere once the customer is authenticated.",
            ),
        ),
        UsePlace.IN_LIBRARY: Entry(
            label=Text(
                fi="käyttö vain kirjastossa", sv="användning endast i biblioteket", en="use only in the library"
            ),
            definition=Text(
                fi="Palvelua voi käyttää vain kirjaston tiloissa.",
                sv="Tjänsten kan användas endast i bibliotekets lokaler.",
                en="The service can be used only on the library's premises.",
            ),
        ),
    },
)
"""The places of use."""
