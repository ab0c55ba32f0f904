"""The model e-library as its files state it, for the chapters that work out examples on it."""

from __future__ import annotations

from functools import cache

from ekirjasto_model.chapters.blocks import Paragraph
from ekirjasto_model.chapters.rule_examples import MODEL
from ekirjasto_model.chapters.words import say
from ekirjasto_model.checking import check
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.text import Text

DAY = FIXED_DAYS[MODEL]
"""The day of the examples."""

CO_OPERATION = "co-operation"
"""The id of the e-library's own agreement."""

EXAMPLE = Text(
    fi="Esimerkit koskevat e-kirjastoa {name}. Sen kunnat ja asukasluvut ovat oikeita, mutta sopimukset, päätökset ja "
    "päivät on keksitty. Luvut ja päivät on laskettu sen tiedostoista, ja ne kuvaavat tilannetta {day}, jollei muuta "
    "sanota.",
    sv="Exemplen gäller e-biblioteket {name}. Kommunerna och invånarantalen är riktiga, men avtalen, besluten och "
    "dagarna är påhittade. Talen och dagarna har räknats ut ur dess filer och beskriver läget {day}, om inte annat "
    "sägs. Namn som filerna har bara på finska står på finska.",
    en="The examples are worked out on one e-library: {name}. Its municipalities and their inhabitants are real; its "
    "agreements, decisions and days are invented. Figures and days are worked out from its files, as of {day} unless "
    "something else is said. Names that the files have only in Finnish stand in Finnish.",
)


@cache
def model() -> Configuration:
    """Read the files of the model e-library that ship in the package."""
    return check(example_files(MODEL), DAY).configuration


@cache
def agreement(name: str = CO_OPERATION) -> tuple[Place, Agreement]:
    """Return one of its agreements, with its place.

    Raises:
        StopIteration: it has no agreement of that id.

    >>> agreement()[1].notice.months
    12
    """
    return next(pair for pair in model().agreements() if pair[1].id == name)


def introduced() -> Paragraph:
    """Say what the example is, and as of which day."""
    return Paragraph(say(EXAMPLE, name=next(one.name for _, one in model().e_libraries()), day=DAY))
