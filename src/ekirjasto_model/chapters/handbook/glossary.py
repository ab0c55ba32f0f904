"""The field's terms in every language."""

from __future__ import annotations

from ekirjasto_model.chapters.blocks import Block, Glossary, Paragraph
from ekirjasto_model.chapters.handbook import terms_agreement, terms_joining, terms_money, terms_who
from ekirjasto_model.values.text import Text

INTRO = Text(
    fi="Sanastossa ovat ne termit, joita malli käyttää. Samaa asiaa tarkoittaa aina sama termi, niin tässä "
    "käsikirjassa kuin ohjelmassa ja tiedostoissa. Termit ovat aakkosjärjestyksessä.",
    sv="Ordlistan innehåller de termer som modellen använder. Samma sak heter alltid detsamma, i den här handboken "
    "liksom i programmet och filerna. Termerna står i alfabetisk ordning.",
    en="The glossary has the terms that the model uses. One thing is always called by the same term, in this handbook "
    "as in the program and the files. The terms stand in alphabetical order.",
)
CAPTION = Text(fi="Termit", sv="Termer", en="Terms")


def blocks() -> tuple[Block, ...]:
    """Return the chapter."""
    terms = (*terms_who.TERMS, *terms_agreement.TERMS, *terms_joining.TERMS, *terms_money.TERMS)
    return Paragraph(INTRO), Glossary(CAPTION, terms)
