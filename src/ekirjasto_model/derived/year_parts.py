"""A split among members of whom some pay for a part of the year only."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction


def by_part_of_year(full: Mapping[str, Fraction], partly: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """Return each member's part of the whole, from the parts of a full year.

    ``full`` are the parts with everybody counted fully, which sum to one, and
    ``partly`` the fractions of the year of those who pay for a part of it. They pay
    their fraction of their own full part; the rest is shared by the others in
    proportion to theirs. Where the others have nothing to share by, or there are
    none, the parts already taken are raised alike until they sum to one. If those
    are all zero too, so is everything.

    >>> halves = {"047": Fraction(1, 4), "564": Fraction(1, 2), "583": Fraction(1, 4)}
    >>> [str(part) for part in by_part_of_year(halves, {"583": Fraction(1, 2)}).values()]
    ['7/24', '7/12', '1/8']
    >>> [str(part) for part in by_part_of_year(halves, dict.fromkeys(halves, Fraction(1, 2))).values()]
    ['1/4', '1/2', '1/4']
    """
    taken = {code: full[code] * fraction for code, fraction in partly.items()}
    left = sum((part for code, part in full.items() if code not in partly), start=Fraction(0))
    if left:
        share = (1 - sum(taken.values())) / left
        return {code: taken[code] if code in taken else part * share for code, part in full.items()}
    whole = sum(taken.values(), start=Fraction(0)) or Fraction(1)
    return {code: taken.get(code, Fraction(0)) / whole for code in full}
