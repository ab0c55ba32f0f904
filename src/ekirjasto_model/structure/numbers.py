"""Numbers that do not fit: amounts, rates, quantities, percentages, ratios and whole numbers."""

from __future__ import annotations

import re
from typing import get_args

from attrs import evolve

from ekirjasto_model.notation.scalars import Amount, Percentage, Quantity, UnitRate, Weight
from ekirjasto_model.structure.pasted import cleaned
from ekirjasto_model.structure.values import in_curly_quotes, shortened, value
from ekirjasto_model.structure.wrong import Misfit, Wrong
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.text import Text

_SCALARS = {kind.error: kind for kind in (get_args(one)[1] for one in (Amount, UnitRate, Quantity, Percentage, Weight))}
_UNITS = {"€": ("amount", "rate"), "eur": ("amount", "rate"), "%": ("percentage",)}
_SPACES = " '"
_CENTS = Text(
    fi="euromäärä lainausmerkeissä, desimaaleja kaksi tai ei yhtään",
    sv="ett belopp i euro inom citattecken, med två decimaler eller inga",
    en="an amount in euros in quotation marks, with two decimals or none",
)
_NUMBER = Text(fi="luku ilman lainausmerkkejä", sv="ett tal utan citattecken", en="a number without quotation marks")


def plain_number(text: str) -> str | None:
    """Return a number as files write it, if a text is one in some other dress.

    Spaces of every kind between thousands, a comma, a euro sign, a dash for no
    cents, signs of per cent and what cannot be seen are taken off. A tab is none
    of these: it stands between two numbers of a spreadsheet.

    >>> plain_number("1 234,50 €"), plain_number("0,75"), plain_number("noin 5")
    ('1234.50', '0.75', None)
    """
    if "\t" in text:
        return None
    bare = (
        re.sub("[,.:]-+$", "", cleaned(text).removesuffix("€").strip())
        .removesuffix("€")
        .removesuffix("%")
        .removeprefix("€")
        .strip()
    )
    bare = bare.replace("EUR", "").replace("eur", "").strip()
    bare = "".join(letter for letter in bare if letter not in _SPACES)
    if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{3})+,[0-9]+", bare):
        bare = bare.replace(".", "")
    bare = bare.replace(",", ".").lstrip("+")
    if re.fullmatch(r"[0-9]{1,20}(\.[0-9]{1,20})?", bare) is None:
        return None
    whole, point, decimals = bare.partition(".")
    return (whole.lstrip("0") or "0") + point + decimals


def _written(wrong: Wrong, number: str) -> str:
    """Give an amount its two decimals."""
    whole, point, decimals = number.partition(".")
    return f"{whole}.{decimals}0" if wrong.error == "amount" and point and len(decimals) == 1 else number


def _is_of_another_unit(wrong: Wrong) -> bool:
    """Tell whether a text states a unit that does not belong here, such as per cent for euros."""
    text = wrong.text.casefold()
    return any(sign in text and wrong.error not in errors for sign, errors in _UNITS.items())


def number(wrong: Wrong) -> Misfit:
    """Tell what is wrong with an amount, a rate, a quantity or a percentage.

    A number is proposed only where it fits: never one of three decimals for an
    amount, which may be thousands just as well, nor euros for per cent.
    """
    inner = in_curly_quotes(wrong.text)
    found = plain_number(wrong.text if inner is None else inner)
    if found is None or (wrong.text == found and isinstance(wrong.value, str)) or _is_of_another_unit(wrong):
        return value(wrong)
    write = _written(wrong, found)
    if not _SCALARS[wrong.error].fits(write):
        misfit = value(wrong)
        return evolve(misfit, facts={**misfit.facts, "what": _CENTS}) if wrong.error == "amount" else misfit
    facts = {"key": wrong.key, "text": shortened(wrong.text), "write": write}
    if inner is not None:
        return Misfit("structure.smart-quotes", wrong.pointer, {**facts, "write": f'"{write}"'})
    if not isinstance(wrong.value, str):
        return Misfit("structure.number-without-quotes", wrong.pointer, facts)
    if "," in wrong.text:
        return Misfit("structure.comma-in-number", wrong.pointer, facts)
    return Misfit("structure.dressed-number", wrong.pointer, facts)


def whole_number(wrong: Wrong) -> Misfit:
    """Tell what is wrong with a whole number."""
    least, greatest = int(wrong.context["least"]), int(wrong.context["greatest"])
    found = plain_number(wrong.text)
    bounds = {"least": str(least), "greatest": str(greatest)}
    if least == greatest and not (found == bounds["least"] and isinstance(wrong.value, str)):
        facts: dict[str, Fact] = {
            "key": wrong.key,
            "text": shortened(wrong.text),
            "what": _NUMBER,
            "example": str(least),
        }
        return Misfit("structure.value-form", wrong.pointer, facts)
    if found is not None and found.isdigit() and least <= int(found) <= greatest and isinstance(wrong.value, str):
        facts = {"key": wrong.key, "text": shortened(wrong.text), "write": found}
        return Misfit("structure.whole-number-as-text", wrong.pointer, facts)
    return Misfit("structure.whole-number", wrong.pointer, {"key": wrong.key, "text": shortened(wrong.text), **bounds})
