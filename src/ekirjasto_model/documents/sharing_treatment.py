"""Whether the sharing of costs is free of value added tax, and why."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.sharing_vats import SharingVat
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Words
from ekirjasto_model.values.text import Text


class SharingTreatment(Part):
    """How the sharing of costs is treated for VAT, with the basis: it turns on the facts of each agreement."""

    TITLE: ClassVar[Text] = Text(
        fi="Kustannustenjaon arvonlisävero", sv="Kostnadsfördelningens mervärdesskatt", en="VAT on the sharing of costs"
    )

    treatment: Annotated[
        SharingVat,
        Coded(SharingVat),
        Text(
            fi="Onko kustannustenjako arvonlisäverotonta.",
            sv="Om kostnadsfördelningen är fri från mervärdesskatt.",
            en="Whether the sharing of costs is free of VAT.",
        ),
    ]
    vat_basis: Annotated[
        Maybe[Words],
        Text(
            fi="Mihin se perustuu, esimerkiksi verottajan ohjaus tai oikeuden päätös ja miksi se sopii tähän "
            "sopimukseen.",
            sv="Vad det grundar sig på, till exempel skattemyndighetens handledning eller ett rättsavgörande och "
            "varför det gäller detta avtal.",
            en="What that is based on, such as the tax authority's guidance or a court decision and why it fits this "
            "agreement.",
        ),
    ] = None
