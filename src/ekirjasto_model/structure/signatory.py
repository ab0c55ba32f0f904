"""A consortium written as one of those who sign an agreement, by a key of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ekirjasto_model.documents.party import Associate, Party
from ekirjasto_model.structure.values import shortened
from ekirjasto_model.structure.wrong import Misfit
from ekirjasto_model.values.pointer import Pointer, Step

CONSORTIUM_AS_PARTY = "agreements.consortium-as-party"
_NAMED_BY = {Party: "municipality", Associate: "id"}
_CONSORTIUM = ("consortium", "kimppa", "kirjastokimppa", "bibliotekssammanslutning", "library-consortium")


def consortium_misfit(
    expected: object,
    steps: tuple[Step, ...],
    entry: Mapping[str, object],
    stated: Sequence[str],
    lacking: Sequence[str],
) -> Misfit | None:
    """Tell that a consortium signs, where its key stands in place of the one that names a party or an associate.

    Everything else that such an entry lacks belongs to the same mistake: the
    consortium's municipalities are to be stated instead.
    """
    named_by = next((key for part, key in _NAMED_BY.items() if expected is part), None)
    key = next((key for key in stated if key.casefold().replace("_", "-") in _CONSORTIUM), None)
    if named_by not in lacking or key is None:
        return None
    named = entry.get(key)
    name = shortened(str(named)) if isinstance(named, str | int) else ""
    return Misfit(CONSORTIUM_AS_PARTY, Pointer((*steps, key)), {"name": name or key}, on_key=True)
