"""A state grant."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.grant_kinds import GrantKind
from ekirjasto_model.documents.wording import CASE_NUMBER, ID
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Amount, Day, Id, Line, Name, Percentage
from ekirjasto_model.values.text import Text


class Grant(Part):
    """A state grant and its terms; sums in euros (Act on Discretionary Government Grants 688/2001)."""

    TITLE: ClassVar[Text] = Text(fi="Valtionavustus", sv="Statsunderstöd", en="State grant")

    id: Annotated[Id, ID]
    grant_kind: Annotated[
        GrantKind,
        Coded(GrantKind),
        Text(
            fi="Onko avustus yleisavustus vai erityisavustus.",
            sv="Om understödet är ett allmänt understöd eller ett specialunderstöd.",
            en="Whether the grant is general or special.",
        ),
    ]
    grantor: Annotated[
        Name,
        Text(
            fi="Viranomainen, joka on myöntänyt avustuksen.",
            sv="Den myndighet som har beviljat understödet.",
            en="The authority that granted it.",
        ),
    ]
    case_number: Annotated[Maybe[Line], CASE_NUMBER] = None
    granted: Annotated[
        Maybe[Amount],
        Text(
            fi="Myönnetty summa euroina.",
            sv="Den beviljade summan i euro.",
            en="The sum granted, in euros.",
        ),
    ] = None
    eligible_costs: Annotated[
        Maybe[Amount],
        Text(
            fi="Avustukseen oikeuttavat kustannukset euroina.",
            sv="De understödsberättigande kostnaderna i euro.",
            en="The costs that are eligible for the grant, in euros.",
        ),
    ] = None
    greatest_percentage: Annotated[
        Maybe[Percentage],
        Text(
            fi="Avustuksen enimmäisosuus avustukseen oikeuttavista kustannuksista prosentteina.",
            sv="Understödets högsta andel av de understödsberättigande kostnaderna, i procent.",
            en="The greatest share of the eligible costs that the grant may cover, in per cent.",
        ),
    ] = None
    starts: Annotated[
        Maybe[Day],
        Text(
            fi="Ensimmäinen päivä, jonka kustannuksiin avustusta saa käyttää.",
            sv="Den första dagen för vars kostnader understödet får användas.",
            en="The first day for whose costs the grant may be used.",
        ),
    ] = None
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="Viimeinen päivä, jonka kustannuksiin avustusta vielä saa käyttää.",
            sv="Den sista dagen för vars kostnader understödet ännu får användas.",
            en="The last day for whose costs the grant may still be used.",
        ),
    ] = None
    report_due: Annotated[
        Maybe[Day],
        Text(
            fi="Viimeinen päivä, jona selvityksen avustuksen käytöstä voi vielä antaa.",
            sv="Den sista dagen då redovisningen av hur understödet har använts ännu kan lämnas.",
            en="The last day on which the report on the use of the grant may be given.",
        ),
    ] = None
    handed_on: Annotated[
        Maybe[bool],
        Text(
            fi="Saako avustuksen siirtää edelleen toiselle; jos tieto puuttuu, sitä ei tiedetä.",
            sv="Om understödet får överföras vidare till någon annan; om uppgiften saknas är det inte känt.",
            en="Whether the grant may be handed on to somebody else; if left out, it is not known.",
        ),
    ] = None
