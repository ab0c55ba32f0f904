"""Ids, business ids, yes and no: texts whose right form can be told."""

from __future__ import annotations

import re
import unicodedata

from ekirjasto_model.structure.pasted import cleaned
from ekirjasto_model.structure.values import shortened, value
from ekirjasto_model.structure.wrong import Misfit, Wrong

_YES = frozenset({"true", "kyllä", "yes", "ja", "joo", "on", "y", "k", "1", "x"})
_NO = frozenset({"false", "ei", "no", "nej", "off", "n", "e", "0"})


def id_for(text: str) -> str:
    """Make an id of a name: small letters, digits and hyphens.

    >>> id_for("Lapin kirjasto"), id_for("Ääni & kuva")
    ('lapin-kirjasto', 'aani-kuva')
    """
    letters = unicodedata.normalize("NFKD", text[:200]).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", letters).strip("-")[:60]


def id_form(wrong: Wrong) -> Misfit:
    """Tell how an id is written."""
    meant = id_for(wrong.text)
    if not meant or not isinstance(wrong.value, str | int | float):
        return value(wrong)
    write = meant if re.search("[a-z]", meant) else f'"{meant}"'
    return Misfit("structure.id-form", wrong.pointer, {"key": wrong.key, "text": shortened(wrong.text), "write": write})


def text(wrong: Wrong) -> Misfit:
    """Tell that words are due; a number only lacks its quotes."""
    stated = shortened(wrong.text)
    if (
        isinstance(wrong.value, int | float)
        and not isinstance(wrong.value, bool)
        and re.fullmatch(r"[0-9.+-]+", stated)
    ):
        facts = {"key": wrong.key, "text": stated, "write": stated}
        return Misfit("structure.number-without-quotes", wrong.pointer, facts)
    return value(wrong)


def yes_or_no(wrong: Wrong) -> Misfit:
    """Tell that true or false is due."""
    word = cleaned(wrong.text).casefold()
    write = "true" if word in _YES else "false" if word in _NO else "true / false"
    return Misfit(
        "structure.yes-or-no", wrong.pointer, {"key": wrong.key, "text": shortened(wrong.text), "write": write}
    )


def only_true(wrong: Wrong) -> Misfit:
    """Tell that only true may stand here."""
    return Misfit("structure.only-true", wrong.pointer, {"key": wrong.key, "text": shortened(wrong.text)})
