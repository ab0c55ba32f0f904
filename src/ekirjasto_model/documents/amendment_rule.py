"""How an agreement is amended."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.amendment_rules import Amendment
from ekirjasto_model.documents.wording import SHARE_OF_INHABITANTS, SHARE_OF_MEMBERS
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Ratio
from ekirjasto_model.values.text import Text


class AmendmentRule(Part):
    """Whose consent an amendment of the agreement needs.

    Two thirds of the members with half of the inhabitants is the rule that the
    Local Government Act 410/2015, section 57, gives a joint municipal authority
    whose charter is silent; a co-operation agreement states its own.
    """

    TITLE: ClassVar[Text] = Text(
        fi="Sopimusmuutoksen ehdot", sv="Villkor för avtalsändring", en="Rule for amending the agreement"
    )

    amendment: Annotated[
        Amendment,
        Coded(Amendment),
        Text(
            fi="Muutetaanko sopimusta yksimielisesti vai riittääkö osa jäsenistä.",
            sv="Om avtalet ändras enhälligt eller om en del av medlemmarna räcker.",
            en="Whether the agreement is amended unanimously or by a share of the members.",
        ),
    ]
    members_share: Annotated[Maybe[Ratio], SHARE_OF_MEMBERS] = None
    inhabitants_share: Annotated[Maybe[Ratio], SHARE_OF_INHABITANTS] = None
