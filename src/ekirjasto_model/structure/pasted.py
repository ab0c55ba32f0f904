"""Characters that come along when a value is copied: invisible ones, and those that look like others."""

from __future__ import annotations

import re
from typing import get_args
from unicodedata import normalize

from ekirjasto_model.notation import scalars
from ekirjasto_model.structure.values import shortened
from ekirjasto_model.structure.wrong import Misfit, Wrong
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.text import Text

_KINDS = (
    ("\t", " ", Text(fi="sarkain", sv="en tabb", en="a tab")),
    ("\x00-\x08\x0b-\x1f\x7f-\x9f", " ", Text(fi="ohjausmerkki", sv="ett styrtecken", en="a control character")),
    ("\u00ad", "", Text(fi="tavutusvihje", sv="ett mjukt bindestreck", en="a soft hyphen")),
    (
        "\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f",
        "",
        Text(fi="näkymätön merkki", sv="ett osynligt tecken", en="an invisible character"),
    ),
    (
        "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000",
        " ",
        Text(fi="sitova välilyönti", sv="ett hårt mellanslag", en="a no-break space"),
    ),
    (
        "\u2010-\u2015\u2212\ufe58\ufe63\uff0d",
        "-",
        Text(
            fi="viiva, joka ei ole tavallinen yhdysmerkki",
            sv="ett streck som inte är ett vanligt bindestreck",
            en="a dash that is not an ordinary hyphen",
        ),
    ),
    ("\u2044\u00bc-\u00be\u2150-\u215e", "/", Text(fi="murtolukumerkki", sv="ett bråktecken", en="a fraction sign")),
    ("\u2022\u2023\u25aa\u25cf\u25e6\uf0b7", "", Text(fi="luettelomerkki", sv="en punktmarkering", en="a bullet")),
)
"""Characters, what is typed in their place, and their name."""

_OTHER = Text(fi="erikoismerkki", sv="ett specialtecken", en="a special character")
_KINDS_OF_VALUES = (
    *(scalars.BusinessId, scalars.Isil, scalars.Id, scalars.Address, scalars.Path, scalars.FilePath),
    *(scalars.RuleCode, scalars.Line, scalars.Prose, scalars.Ratio),
)
_SCALARS = {one.error: one for one in (get_args(kind)[1] for kind in _KINDS_OF_VALUES)}
_WORDS = ("line", "prose")
_NOT_IN_WORDS = re.compile(r"[ \t\x00-\x08\x0b-\x1f\x7f]+")


def cleaned(text: str) -> str:
    r"""Return a value as it is typed: nothing invisible in it, plain spaces and hyphens, whole letters.

    >>> cleaned("FI\u2011Eno\u00adte\u00a0"), cleaned("kylla\u0308") == "kyllä", cleaned("½")
    ('FI-Enote', True, '1/2')
    """
    text = normalize("NFKC", text)
    for characters, typed, _ in _KINDS:
        text = re.sub(f"[{characters}]", typed, text)
    return " ".join(text.split())


def pasted(wrong: Wrong) -> Misfit | None:
    """Tell of characters that came along when copying, if the value fits its place without them.

    Between words hard spaces, dashes and bullets are as good as any character;
    only tabs and control characters do not belong there.
    """
    text = wrong.text
    if not isinstance(wrong.value, str) or len(text) > 400 or "\n" in text:
        return None
    is_words = wrong.error in _WORDS
    write = _NOT_IN_WORDS.sub(" ", text).lstrip("\u2022\u25aa\u25cf\uf0b7 ").rstrip() if is_words else cleaned(text)
    if write == text.strip(" ") or set(write) & {'"', "\\"} or not _fits(wrong, write):
        return None
    facts: dict[str, Fact] = {"key": wrong.key, "text": shortened(text), "what": character_in(text), "write": write}
    return Misfit("structure.pasted-character", wrong.pointer, facts)


def _fits(wrong: Wrong, text: str) -> bool:
    """Tell whether a text fits the place of a value."""
    if wrong.error == "code":
        return text in {str(code) for code in wrong.context["allowed"]}
    scalar = _SCALARS.get(wrong.error)
    return scalar is not None and scalar.fits(text)


def character_in(text: str) -> Text:
    """Name the character of a text that is not typed so, the worst one first."""
    return next((name for characters, _, name in _KINDS if re.search(f"[{characters}]", text)), _OTHER)
