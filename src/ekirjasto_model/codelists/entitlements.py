"""Whether a municipality may use the contract for a service.

It follows from the units that the contract lists, and is written in no file.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class Entitlement(StrEnum):
    """What a contract for a service says of a municipality.

    >>> ENTITLEMENTS.label(Entitlement.NOT_LISTED).en
    'not known'
    """

    ENTITLED = "entitled"
    NOT_ENTITLED = "not-entitled"
    NOT_LISTED = "not-listed"


ENTITLEMENTS = Codelist(
    name="entitlements",
    title=Text(
        fi="Oikeus käyttää palvelusopimusta",
        sv="Rätt att använda ett tjänsteavtal",
        en="Entitlement to use a contract for a service",
    ),
    codes=Entitlement,
    entries={
        Entitlement.ENTITLED: Entry(
            label=Text(fi="saa käyttää", sv="får använda", en="entitled"),
            definition=Text(
                fi="Kunta on mainittu niiden joukossa, jotka saavat käyttää sopimusta.",
                sv="Kommunen nämns bland dem som får använda avtalet.",
                en="The municipality is named among those who may use the contract.",
            ),
        ),
        Entitlement.NOT_ENTITLED: Entry(
            label=Text(fi="ei saa käyttää", sv="får inte använda", en="not entitled"),
            definition=Text(
                fi="Sopimukseen oikeutetut on lueteltu, eikä kunta ole niiden joukossa.",
                sv="De som har rätt att använda avtalet är uppräknade, och kommunen är inte bland dem.",
                en="Those who may use the contract are listed, and the municipality is not among them.",
            ),
            source=Text(
                fi="Laki julkisista hankinnoista ja käyttöoikeussopimuksista 1397/2016",
                sv="Lagen om offentlig upphandling och koncession 1397/2016",
                en="Act on Public Procurement and Concession Contracts 1397/2016",
            ),
        ),
        Entitlement.NOT_LISTED: Entry(
            label=Text(fi="ei tiedossa", sv="inte känt", en="not known"),
            definition=Text(
                fi="Tiedoissa ei luetella, ketkä saavat käyttää sopimusta.",
                sv="I uppgifterna anges inte vilka som får använda avtalet.",
                en="The files do not list who may use the contract.",
            ),
        ),
    },
)
"""What a contract may say, the clearest answer first."""
