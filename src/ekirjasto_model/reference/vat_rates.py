"""The rates of value added tax, by kind of purchase and day.

Source: Value Added Tax Act 1501/1993. The table begins on 1.1.2021; of earlier
days it says nothing, and nothing is assumed.
"""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.vat_kinds import VatKind
from ekirjasto_model.reference.table import rows
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.text import Text

SOURCE = Text(
    fi="Arvonlisäverolaki 1501/1993",
    sv="Mervärdesskattelagen 1501/1993",
    en="Value Added Tax Act 1501/1993",
)
"""Where the rates come from."""

NOTHING = Rate.of("0")


@frozen
class VatRate:
    """A rate in per cent, and the days for which the table states it; ``ends`` is None where no end is known."""

    percent: Rate
    starts: Date
    ends: Date | None = None


def vat_rates(kind: VatKind) -> tuple[VatRate, ...]:
    """Return every rate that the table states of a kind, the earliest first; none for what bears no tax.

    >>> [str(one.percent) for one in vat_rates(VatKind.E_BOOKS)]
    ['10', '14', '13.5']
    """
    code = VatKind.GENERAL if kind is VatKind.MUSIC_OR_VIDEO else kind
    return tuple(
        VatRate(Rate.of(percent), Date.fromisoformat(starts), Date.fromisoformat(ends) if ends else None)
        for of, starts, ends, percent in rows("vat_rates")
        if of == code
    )


def vat_rate(kind: VatKind, day: Date) -> Rate | None:
    """Return the rate of a purchase on a day, in per cent; None where the table states none for the day.

    >>> str(vat_rate(VatKind.E_BOOKS, Date(2025, 12, 31))), str(vat_rate(VatKind.MUSIC_OR_VIDEO, Date(2024, 9, 1)))
    ('14', '25.5')
    >>> vat_rate(VatKind.GENERAL, Date(2020, 12, 31)) is None, str(vat_rate(VatKind.FREE, Date(1990, 1, 1)))
    (True, '0')
    """
    if kind is VatKind.FREE:
        return NOTHING
    found = (one for one in vat_rates(kind) if one.starts <= day and (one.ends is None or day <= one.ends))
    return next((one.percent for one in found), None)
