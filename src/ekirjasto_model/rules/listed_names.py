"""Several municipalities' names in one sentence."""

from __future__ import annotations

from collections.abc import Iterable

from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text

_MOST = 6


def listed_names(codes: Iterable[str]) -> Text:
    """Name municipalities by code: at most six of them, and how many others there are.

    >>> listed_names(["698", "564"]).sv
    'Uleåborg, Rovaniemi'
    >>> listed_names(["047", "105", "205", "614", "732", "758", "777"]).fi
    'Enontekiö, Hyrynsalmi, Kajaani, Posio, Salla, Sodankylä (ja muita: 1)'
    """
    ordered = sorted(codes)
    left = len(ordered) - _MOST

    def named(language: Language, others: str) -> str:
        names = ", ".join(name_of(code).said(language) for code in ordered[:_MOST])
        return f"{names} ({others}: {left})" if left > 0 else names

    return Text(
        fi=named(Language.FI, "ja muita"), sv=named(Language.SV, "och andra"), en=named(Language.EN, "and others")
    )
