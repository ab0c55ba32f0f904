"""How a question about fairness is answered; an answer is no verdict."""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class FairnessAnswer(StrEnum):
    """What the figures answer.

    >>> FAIRNESS_ANSWERS.label(FairnessAnswer.CANNOT_TELL).sv
    'går inte att säga'
    """

    HOLDS = "holds"
    FAILS = "fails"
    CANNOT_TELL = "cannot-tell"


FAIRNESS_ANSWERS = Codelist(
    name="fairness-answers",
    title=Text(
        fi="Vastaukset tasapuolisuuden kysymyksiin",
        sv="Svar på frågorna om rättvisa",
        en="Answers to the questions about fairness",
    ),
    codes=FairnessAnswer,
    entries={
        FairnessAnswer.HOLDS: Entry(
            label=Text(fi="pitää paikkansa", sv="stämmer", en="holds"),
            definition=Text(
                fi="Yhtään poikkeusta ei ole niiden joukossa, joita verrattiin.",
                sv="Det finns inget undantag bland dem som jämfördes.",
                en="There is no exception among those that were compared.",
            ),
        ),
        FairnessAnswer.FAILS: Entry(
            label=Text(fi="ei pidä paikkaansa", sv="stämmer inte", en="fails"),
            definition=Text(
                fi="On ainakin yksi poikkeus eli ero, joka on jo ennen pyöristämistä vähintään sentti.",
                sv="Det finns minst ett undantag, alltså en skillnad som redan före avrundningen är minst en cent.",
                en="There is at least one exception: a difference of at least a cent even before rounding.",
            ),
        ),
        FairnessAnswer.CANNOT_TELL: Entry(
            label=Text(fi="ei voida sanoa", sv="går inte att säga", en="cannot be told"),
            definition=Text(
                fi="Poikkeusta ei löytynyt, mutta jokin vastaukseen tarvittava tieto puuttuu.",
                sv="Inget undantag hittades, men någon uppgift som svaret kräver saknas.",
                en="No exception was found, but something that the answer needs is missing.",
            ),
        ),
    },
)
"""The answers."""
