"""Whose law applies to an agreement.

Åland legislates itself on municipalities, culture and libraries, so an
agreement there rests on other acts than one on the mainland.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class Jurisdiction(StrEnum):
    """The part of Finland whose legislation applies.

    >>> JURISDICTIONS.label(Jurisdiction.MAINLAND).sv
    'Fasta Finland'
    """

    MAINLAND = "mainland"
    ALAND = "aland"


JURISDICTIONS = Codelist(
    name="jurisdictions",
    title=Text(fi="Alueet, joilla on oma lainsäädäntö", sv="Områden med egen lagstiftning", en="Jurisdictions"),
    codes=Jurisdiction,
    entries={
        Jurisdiction.MAINLAND: Entry(
            label=Text(fi="Manner-Suomi", sv="Fasta Finland", en="mainland Finland"),
            definition=Text(
                fi="Valtakunnan kunta- ja kirjastolakien alue eli koko Suomi Ahvenanmaata lukuun ottamatta.",
                sv="Det område där rikets lagar om kommuner och bibliotek tillämpas, det vill säga "
                "hela Finland utom Åland.",
                en="The area where the national acts on municipalities and libraries apply: all of Finland but Åland.",
            ),
        ),
        Jurisdiction.ALAND: Entry(
            label=Text(fi="Ahvenanmaa", sv="Åland", en="Åland"),
            definition=Text(
                fi="Ahvenanmaan maakunta, jolla on omat kunta- ja kirjastolakinsa.",
                sv="Landskapet Åland, som har egna lagar om kommuner och bibliotek.",
                en="Åland, which has its own acts on municipalities and libraries.",
            ),
            source=Text(
                fi="Ahvenanmaan itsehallintolaki 1144/1991 18 §",
                sv="Självstyrelselagen för Åland 1144/1991 18 §",
                en="Act on the Autonomy of Åland 1144/1991, section 18",
            ),
        ),
    },
)
"""The jurisdictions within Finland."""
