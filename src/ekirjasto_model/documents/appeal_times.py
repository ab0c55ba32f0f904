"""The times by which an appeal against a joining municipality's decision is counted."""

from typing import Annotated, ClassVar

from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Days
from ekirjasto_model.values.text import Text


class AppealTimes(Part):
    """The times for appeal in days, where they differ from the usual 14, 30 and 7.

    Those are the law's: a claim for a revised decision within 14 days, a municipal
    appeal within 30, receipt seven days after publication (Local Government Act
    410/2015, chapter 16).
    """

    TITLE: ClassVar[Text] = Text(fi="Muutoksenhakuajat", sv="Tider för ändringssökande", en="Times for appeal")

    claim_days: Annotated[
        Days,
        Text(
            fi="Montako päivää tiedoksisaannista on aikaa tehdä oikaisuvaatimus.",
            sv="Inom hur många dagar från delfåendet omprövning ska begäras.",
            en="How many days after receipt a claim for a revised decision may be made.",
        ),
    ]
    appeal_days: Annotated[
        Days,
        Text(
            fi="Montako päivää tiedoksisaannista on aikaa tehdä kunnallisvalitus.",
            sv="Inom hur många dagar från delfåendet kommunalbesvär ska anföras.",
            en="How many days after receipt a municipal appeal may be made.",
        ),
    ]
    received_days: Annotated[
        Days,
        Text(
            fi="Monenko päivän kuluttua pöytäkirjan julkaisemisesta päätöksestä katsotaan saadun tieto.",
            sv="Hur många dagar efter att protokollet publicerades delfåendet anses ha skett.",
            en="How many days after the minutes were published the decision is deemed received.",
        ),
    ]
