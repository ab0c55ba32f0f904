"""Codes that do not fit: of municipalities, of regions and of the codelists."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import evolve

from ekirjasto_model.formulas.catalogue import SHAPES
from ekirjasto_model.identifiers.business_id import is_valid
from ekirjasto_model.modifiers.catalogue import MODIFIER_SHAPES
from ekirjasto_model.reference.municipalities import named, nearest
from ekirjasto_model.reference.municipality import Municipality
from ekirjasto_model.reference.regions import all_regions
from ekirjasto_model.structure.keys import nearest as nearest_word
from ekirjasto_model.structure.pasted import cleaned
from ekirjasto_model.structure.values import shortened, value
from ekirjasto_model.structure.wrong import Misfit, Wrong
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.text import Text

_PLAINLY = 0.81
"""How much like a municipality's name words must be before that one is said to be meant; ``vaara`` is not Vaala."""
_LENGTHS = {"municipality-code": 3, "region-code": 2}
_ABOUT_SHAPE = Text(
    fi=f"Kaavan nimi: {', '.join(SHAPES)}.",
    sv=f"Formelns namn: {', '.join(SHAPES)}.",
    en=f"The formula's name: {', '.join(SHAPES)}.",
)
_ABOUT_MODIFIER = Text(
    fi=f"Muutoksen nimi: {', '.join(MODIFIER_SHAPES)}.",
    sv=f"Ändringens namn: {', '.join(MODIFIER_SHAPES)}.",
    en=f"The modifier's name: {', '.join(MODIFIER_SHAPES)}.",
)


def code_of_digits(wrong: Wrong) -> Misfit:
    """Tell how a municipality's or a region's code is written, also where its name stands instead."""
    digits, text = cleaned(wrong.text), shortened(wrong.text)
    length = _LENGTHS[wrong.error]
    if re.fullmatch(f"0*[0-9]{{{length}}}", digits) and isinstance(wrong.value, str):
        facts: dict[str, Fact] = {"key": wrong.key, "text": text, "write": digits[-length:]}
        return Misfit("structure.dressed-number", wrong.pointer, facts)
    if re.fullmatch(f"[0-9]{{1,{length}}}", digits):
        rule = "structure.code-without-zeros" if isinstance(wrong.value, str) else "structure.code-without-quotes"
        return Misfit(rule, wrong.pointer, {"text": text, "write": f'"{digits.zfill(length)}"'})
    if wrong.error == "region-code":
        return _region(wrong, digits)
    if isinstance(wrong.value, str):
        found = _meant(digits[:80], guess=wrong.may_guess)
        if found is not None:
            facts = {"text": text, "name": found.names, "write": f'"{found.code}"'}
            return Misfit("structure.name-for-code", wrong.pointer, facts)
    return value(wrong)


def business_id(wrong: Wrong) -> Misfit:
    """Tell how a business id is written, by its own digits where they are there, also without the first zero."""
    misfit = value(wrong)
    digits = re.fullmatch(r"(?:FI)?[ -]*([0-9]{6,7})[ -]*([0-9])", cleaned(wrong.text), re.IGNORECASE)
    own = f"{digits[1].zfill(7)}-{digits[2]}" if digits is not None else ""
    if misfit.rule != "structure.value-form" or digits is None or not (len(digits[1]) == 7 or is_valid(own)):
        return misfit
    return evolve(misfit, facts={**misfit.facts, "example": f'"{own}"'})


def _region(wrong: Wrong, text: str) -> Misfit:
    """Tell that a region's code is due, with the region's own for an example where its name stands."""
    misfit, name = value(wrong), text.casefold()
    named_so = (one.code for one in all_regions() if name in map(str.casefold, one.names.in_all().values()))
    code = next(named_so, None)
    return misfit if code is None else evolve(misfit, facts={**misfit.facts, "example": f'"{code}"'})


@lru_cache(maxsize=1000)
def _meant(text: str, *, guess: bool) -> Municipality | None:
    """Return the municipality that a name means, where a guess may be made also one with a typing error."""
    exact = named(text)
    return exact[0] if exact else nearest(text, _PLAINLY) if guess else None


def codelist(wrong: Wrong) -> Misfit:
    """Tell which codes may stand here; one alone, if it was plainly meant."""
    allowed = tuple(str(code) for code in wrong.context["allowed"])
    meant = nearest_word(wrong.text, allowed) if wrong.may_guess or wrong.text.lower() in allowed else None
    facts = {"key": wrong.key, "text": shortened(wrong.text), "allowed": meant or ", ".join(allowed)}
    return Misfit("structure.not-in-codelist", wrong.pointer, facts)


def shape(wrong: Wrong) -> Misfit:
    """Tell which formulas or modifiers there are, where the name is missing, misspelt or unknown."""
    stated = wrong.value if isinstance(wrong.value, dict) else {}
    named_in = wrong.pointer / "shape"
    if "shape" not in stated:
        return _without_shape(wrong, tuple(stated))
    if stated["shape"] is None or not str(stated["shape"]).strip():
        return Misfit("structure.empty-value", named_in, {"key": "shape"})
    if isinstance(stated["shape"], list | dict):
        return Misfit("structure.single-value-due", named_in, {"key": "shape"})
    tag = str(wrong.context["tag"])
    allowed = tuple(re.findall(r"'([a-z-]+)'", wrong.context["expected_tags"]))
    facts: dict[str, Fact] = {"text": shortened(tag), "allowed": nearest_word(tag, allowed) or ", ".join(allowed)}
    if "modifiers" in wrong.pointer.steps:
        return Misfit("structure.unknown-modifier", named_in, facts)
    if tag in SHAPES:
        return Misfit("structure.charge-inside-split", named_in, {**facts, "allowed": ", ".join(allowed)})
    return Misfit("structure.unknown-shape", named_in, facts)


def _without_shape(wrong: Wrong, keys: tuple[str, ...]) -> Misfit:
    """Tell that the name is missing, or that its key is misspelt."""
    misspelt = nearest_word("shape", keys)
    if misspelt is not None:
        facts: dict[str, Fact] = {"key": misspelt, "write": "shape"}
        return Misfit("structure.misspelt-key", wrong.pointer / misspelt, facts, on_key=True)
    about = _ABOUT_MODIFIER if "modifiers" in wrong.pointer.steps else _ABOUT_SHAPE
    return Misfit("structure.missing-key", wrong.pointer / "shape", {"key": "shape", "about": about})
