"""A shared year in which some members are one."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from ekirjasto_model.derived.costing.beside_items import beside_items
from ekirjasto_model.derived.costing.reshared import as_one
from ekirjasto_model.derived.costing.shared_item import SharedItem
from ekirjasto_model.derived.costing.shared_year import SharedYear
from ekirjasto_model.errors import CannotChangeError


def merged(shared: SharedYear, codes: Sequence[str]) -> SharedYear:
    """Share a year with some members as one, in the place of the first of them.

    Its figures are the sums of theirs; it is in the first one's group. An item that only
    some of them share is shared with the figures of these alone.

    Raises:
        CannotChangeError: one of them is no member in the year, or they are members on
            different days or share an item for different parts of the year; or income is
            taken off after the sharing.
        CannotShareError: the year cannot be shared so.
    """
    costed = shared.costed
    year = costed.annex.year
    if beside_items(shared):
        raise CannotChangeError("taken-after", year, codes[0])
    held = {one.municipality: one.held for one in costed.payers}
    for code in codes:
        if code not in held:
            raise CannotChangeError("no-member", year, code, tuple(sorted(held)))
        if held[code] != held[codes[0]]:
            raise CannotChangeError("other-days", year, code)
    payers = tuple(one for one in costed.payers if one.municipality not in codes[1:])
    return SharedYear(evolve(costed, payers=payers), tuple(merged_item(shared, one, codes) for one in shared.items))


def merged_item(shared: SharedYear, item: SharedItem, codes: Sequence[str]) -> SharedItem:
    """Share one item with some members as one.

    Raises:
        CannotChangeError: they share it for different parts of the year.
        CannotShareError: it cannot be shared so.
    """
    members = item.ground.members
    places = [members.index(code) for code in codes if code in members]
    if not places:
        return item
    parts = {item.setting.parts_of_year[place] for place in places}
    if len(parts) > 1:
        raise CannotChangeError("other-parts", shared.costed.annex.year, codes[0])
    found = item if len(places) == 1 else as_one(shared.costed.annex, item, places)
    return _renamed(found, members[places[0]], codes[0])


def _renamed(item: SharedItem, old: str, new: str) -> SharedItem:
    """Let the merged municipality have its code also where the first of them shares nothing."""
    if old == new:
        return item
    names = tuple([new if code == old else code for code in item.ground.members])
    return evolve(item, ground=evolve(item.ground, members=names))
