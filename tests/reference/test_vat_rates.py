"""The rates of value added tax on the days on which they change."""

from __future__ import annotations

from itertools import pairwise

import pytest
from pendulum import Date

from ekirjasto_model.codelists.vat_kinds import VatKind
from ekirjasto_model.reference.vat_rates import vat_rate, vat_rates

E_BOOKS, NEWS, MUSIC, GENERAL = (
    VatKind.E_BOOKS,
    VatKind.NEWSPAPERS_AND_MAGAZINES,
    VatKind.MUSIC_OR_VIDEO,
    VatKind.GENERAL,
)


@pytest.mark.parametrize(
    ("kind", "day", "percent"),
    [
        (E_BOOKS, "2020-12-31", None),
        (E_BOOKS, "2021-01-01", "10"),
        (E_BOOKS, "2024-12-31", "10"),
        (E_BOOKS, "2025-01-01", "14"),
        (E_BOOKS, "2025-12-31", "14"),
        (E_BOOKS, "2026-01-01", "13.5"),
        (NEWS, "2020-12-31", None),
        (NEWS, "2021-01-01", "10"),
        (NEWS, "2026-03-01", "10"),
        (GENERAL, "2020-12-31", None),
        (GENERAL, "2024-08-31", "24"),
        (GENERAL, "2024-09-01", "25.5"),
        (MUSIC, "2024-08-31", "24"),
        (MUSIC, "2024-09-01", "25.5"),
        (VatKind.FREE, "2026-03-01", "0"),
    ],
)
def test_the_rate_of_a_day(kind: VatKind, day: str, percent: str | None) -> None:
    found = vat_rate(kind, Date.fromisoformat(day))
    assert (None if found is None else str(found)) == percent


@pytest.mark.parametrize("kind", [kind for kind in VatKind if kind is not VatKind.FREE])
def test_the_rates_of_a_kind_follow_each_other_without_a_gap(kind: VatKind) -> None:
    rates = vat_rates(kind)
    assert rates[-1].ends is None
    for one, after in pairwise(rates):
        assert one.ends is not None
        assert one.ends.add(days=1) == after.starts
