"""Several municipalities' names in one sentence."""

from __future__ import annotations

from collections.abc import Iterable

from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text

_MOST = 20


def listed_names(codes: Iterable[str]) -> Text:
    """Name municipalities by code: at most twenty of them, and how many others there are.

    >>> listed_names(["698", "564"]).sv
    'Uleåborg, Rovaniemi'
    >>> listed_names(str(code) for code in range(200, 225)).en.endswith("(and others: 5)")
    True
    """
    ordered = sorted(codes)
    left = len(ordered) - _MOST

    def named(language: Language, others: str) -> str:
        names = ", ".join(name_of(code).said(language) for code in ordered[:_MOST])
        return f"{names} ({others}: {left})" if left > 0 else names

    return Text(
        fi=named(Language.FI, "ja muita"), sv=named(Language.SV, "och andra"), en=named(Language.EN, "and others")
    )
