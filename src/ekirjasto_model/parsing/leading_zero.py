"""What other programs make of digits with a leading zero that stand without quotes."""

from __future__ import annotations

from collections.abc import Mapping

from ekirjasto_model.parsing.limits import MAX_DIGITS
from ekirjasto_model.reference.misreading import misread
from ekirjasto_model.reference.municipalities import municipality
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text


def leading_zero_facts(text: str) -> Mapping[str, Fact]:
    r"""Return what to tell of a code without quotes: its text, and what others read.

    >>> facts = leading_zero_facts("061")
    >>> print(facts["readings"].en.replace(". ", ".\n"))
    Some programs read it as the number 49, others as 61.
    The municipality of Forssa (061) would turn into Espoo (049).
    """
    shown = text if len(text) <= 40 else text[:39] + "…"
    return {"text": shown, "readings": _readings(text)}


def _readings(text: str) -> Text:
    """Say as what numbers the digits are read, and into which municipality a code turns."""
    dropped = text.lstrip("0") or "0"
    octal = str(int(text, 8)) if len(text) <= MAX_DIGITS and set(text) <= set("01234567") else dropped
    if len(dropped) > 40:
        return Text(
            fi="Muut ohjelmat lukevat sen luvuksi.",
            sv="Andra program läser den som ett tal.",
            en="Other programs read it as a number.",
        )
    if octal == dropped:
        return Text(
            fi=f"Muut ohjelmat lukevat sen luvuksi {dropped}.",
            sv=f"Andra program läser den som talet {dropped}.",
            en=f"Other programs read it as the number {dropped}.",
        )
    both = Text(
        fi=f"Osa ohjelmista lukee sen luvuksi {octal}, osa luvuksi {dropped}.",
        sv=f"En del program läser den som talet {octal}, andra som talet {dropped}.",
        en=f"Some programs read it as the number {octal}, others as {dropped}.",
    )
    own, other = municipality(text), misread(text)
    if own is None or other is None:
        return both
    fi, sv, en = ((own.names.said(one), other.names.said(one)) for one in (Language.FI, Language.SV, Language.EN))
    return Text(
        fi=f"{both.fi} Silloin kunnan {fi[0]} ({text}) tilalle tulisi kunta {fi[1]} ({other.code}).",
        sv=f"{both.sv} Då skulle kommunen {sv[0]} ({text}) bli kommunen {sv[1]} ({other.code}).",
        en=f"{both.en} The municipality of {en[0]} ({text}) would turn into {en[1]} ({other.code}).",
    )
