"""The advice of a rule about an id that nothing has."""

from __future__ import annotations

from collections.abc import Sequence

from ekirjasto_model.values.text import Text

GUESSED = 200
"""For how many findings of one rule it is guessed what was meant."""

_COMPARED = 500


def nearest_id(written: str, there: Sequence[str], *, guess: bool = True) -> Text:
    """Say which of the ids that there are is most like the one written, else which there are.

    Of very many ids only the first are compared; without ``guess`` none is.

    >>> nearest_id("lapin-kirjsto", ["kainet", "lapin-kirjasto"]).en
    'Did you mean the id lapin-kirjasto?'
    >>> nearest_id("x", []).en
    'None has been stated yet.'
    """
    from difflib import get_close_matches

    near = get_close_matches(written, there[:_COMPARED], n=1) if guess else []
    if near:
        return Text(
            fi=f"Tarkoititko tunnusta {near[0]}?",
            sv=f"Avsåg du beteckningen {near[0]}?",
            en=f"Did you mean the id {near[0]}?",
        )
    if there:
        some = ", ".join(there[:8])
        return Text(fi=f"Tunnuksia ovat: {some}.", sv=f"Beteckningar som finns: {some}.", en=f"Ids that exist: {some}.")
    return Text(
        fi="Yhtään tällaista ei ole vielä ilmoitettu.",
        sv="Ingen sådan har angetts ännu.",
        en="None has been stated yet.",
    )
