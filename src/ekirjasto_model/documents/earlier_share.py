"""What a member paid of a cost item in an earlier year."""

from typing import Annotated, ClassVar

from ekirjasto_model.documents.wording import FIGURE_SOURCE, MUNICIPALITY
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Amount, Id, Line, MunicipalityCode, Year
from ekirjasto_model.values.text import Text


class EarlierShare(Part):
    """One member's share of one item in an earlier year, in euros without VAT.

    It is stated where no cost annex of that year is among the files.
    """

    TITLE: ClassVar[Text] = Text(fi="Aiempi maksuosuus", sv="Tidigare betalningsandel", en="Earlier share")

    year: Annotated[
        Year,
        Text(
            fi="Vuosi, jota osuus koskee.",
            sv="Det år som andelen gäller.",
            en="The year of the share.",
        ),
    ]
    item: Annotated[
        Id,
        Text(
            fi="Sen kustannuserän tunnus, jota osuus koskee.",
            sv="Beteckningen på den kostnadspost som andelen gäller.",
            en="The id of the cost item that the share belongs to.",
        ),
    ]
    municipality: Annotated[MunicipalityCode, MUNICIPALITY]
    amount: Annotated[
        Amount,
        Text(
            fi="Maksuosuus euroina ilman arvonlisäveroa.",
            sv="Betalningsandelen i euro utan mervärdesskatt.",
            en="The share, in euros without VAT.",
        ),
    ]
    source: Annotated[Line, FIGURE_SOURCE]
