"""The last day of one who has given notice."""

from __future__ import annotations

from pendulum import Date

from ekirjasto_model.codelists.month_ends import MonthEnd
from ekirjasto_model.codelists.notice_ends import NoticeEnd
from ekirjasto_model.codelists.notice_starts import NoticeStart
from ekirjasto_model.values.months import months_after


def last_day_of_notice(
    sent: Date, months: int, counts_from: NoticeStart, counts_to: NoticeEnd, month_end: MonthEnd | None
) -> Date:
    """Return the last day on which an agreement binds one who has given notice of it.

    ``sent`` is the later of the days on which notice was sent to the contact and to
    the registry office, and ``months`` the notice period. Notice sent on 15 March
    with six months' period ends on 15 September, that day included, or with its
    month or year, as the agreement says.

    Raises:
        NoSuchDayError: it depends on ``month_end``, which is None.

    >>> last_day_of_notice(Date(2026, 3, 15), 6, NoticeStart.SENDING, NoticeEnd.SAME_DAY, None)
    Date(2026, 9, 15)
    >>> last_day_of_notice(Date(2026, 3, 15), 6, NoticeStart.END_OF_MONTH, NoticeEnd.END_OF_MONTH,
    ...                    MonthEnd.LAST_DAY_OF_MONTH)
    Date(2026, 9, 30)
    """
    first = sent.end_of("month") if counts_from is NoticeStart.END_OF_MONTH else sent
    if counts_to is NoticeEnd.END_OF_YEAR:
        # December has 31 days, so the two readings of a missing day are of one year.
        return months_after(first, months, month_end or MonthEnd.LAST_DAY_OF_MONTH).end_of("year")
    counted = months_after(first, months, month_end)
    return counted.end_of("month") if counts_to is NoticeEnd.END_OF_MONTH else counted
