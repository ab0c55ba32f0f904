"""The advice of a rule about an id that nothing has."""

from __future__ import annotations

from collections.abc import Sequence

from ekirjasto_model.values.text import Text


def nearest_id(written: str, there: Sequence[str]) -> Text:
    """Say which of the ids that there are is most like the one written, else which there are.

    >>> nearest_id("lapin-kirjsto", ["kainet", "lapin-kirjasto"]).en
    'Perhaps lapin-kirjasto is meant.'
    >>> nearest_id("x", []).en
    'None are stated yet.'
    """
    from difflib import get_close_matches

    near = get_close_matches(written, there, n=1)
    if near:
        return Text(
            fi=f"Tarkoititko tunnusta {near[0]}?",
            sv=f"Avses kanske {near[0]}?",
            en=f"Perhaps {near[0]} is meant.",
        )
    if there:
        some = ", ".join(there[:8])
        return Text(fi=f"Tunnuksia ovat: {some}.", sv=f"De id som finns: {some}.", en=f"The ids there are: {some}.")
    return Text(fi="Tällaisia ei ole vielä ilmoitettu.", sv="Sådana har inte angetts ännu.", en="None are stated yet.")
