"""Whether the sharing of costs is itself subject to value added tax."""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class SharingVat(StrEnum):
    """How the sharing of costs is treated in the taxation.

    >>> SHARING_VATS.label(SharingVat.FREE).en
    'free of VAT'
    """

    FREE = "free"
    TAXABLE = "taxable"


SHARING_VATS = Codelist(
    name="sharing-vats",
    title=Text(
        fi="Kustannustenjaon arvonlisäverotus",
        sv="Mervärdesbeskattningen av kostnadsfördelningen",
        en="Whether the sharing of costs is subject to VAT",
    ),
    codes=SharingVat,
    entries={
        SharingVat.FREE: Entry(
            label=Text(fi="arvonlisäveroton", sv="fri från mervärdesskatt", en="free of VAT"),
            definition=Text(
                fi="Kustannukset jaetaan ilman arvonlisäveroa, koska palvelua ei myydä; peruste on kerrottava, sillä "
                "päätös KHO:2009:42 perustui tapauksen olosuhteisiin.",
                sv="Kostnaderna fördelas utan mervärdesskatt, eftersom ingen tjänst säljs; grunden ska anges, för "
                "avgörandet HFD:2009:42 byggde på omständigheterna i fallet.",
                en="The costs are shared without VAT, since no service is sold; the basis has to be stated, for the "
                "decision KHO:2009:42 turned on its facts.",
            ),
            source=Text(fi="KHO:2009:42", sv="HFD:2009:42", en="Supreme Administrative Court KHO:2009:42"),
        ),
        SharingVat.TAXABLE: Entry(
            label=Text(fi="arvonlisäverollinen", sv="mervärdesskattepliktig", en="subject to VAT"),
            definition=Text(
                fi="Kustannustenjako on palvelun myyntiä, josta laskutetaan arvonlisävero maksuosuuksien päälle.",
                sv="Kostnadsfördelningen är försäljning av en tjänst, och mervärdesskatt faktureras utöver andelarna.",
                en="The sharing of costs is the sale of a service, and VAT is invoiced on top of the shares.",
            ),
        ),
    },
)
"""The two ways of treating it."""
