"""Who stands in a municipality's place as time goes by."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.reference.municipalities import municipality
from ekirjasto_model.values.period import Period


def holders(code: str, period: Period) -> Iterator[tuple[str, Period]]:
    """Give those who hold a municipality's place through a period, each with its own days, the earliest first.

    When a municipality merges into another, its rights and duties pass to that one
    from the day of the merger (Act on Local Government Structures 1698/2009). A
    code that the tables do not know holds its place to the end; so does one that had
    ceased before the first day, for it had no place that could pass on.

    >>> from pendulum import Date
    >>> for code, days in holders("588", Period(Date(2021, 1, 1), Date(2025, 6, 30))):
    ...     print(code, days.starts, days.ends)
    588 2021-01-01 2024-12-31
    507 2025-01-01 2025-06-30
    """
    found = municipality(code)
    while found is not None and found.successor is not None and found.ends is not None:
        if found.ends < period.starts or (period.ends is not None and period.ends <= found.ends):
            break
        yield code, Period(period.starts, found.ends)
        period = Period(found.ends.add(days=1), period.ends)
        code, found = found.successor, municipality(found.successor)
    yield code, period
