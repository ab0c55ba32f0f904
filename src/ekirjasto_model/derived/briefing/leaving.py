"""How the municipality could leave again: the notice, the shortest membership, and what outlives it."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.notice_ends import NoticeEnd
from ekirjasto_model.codelists.notice_starts import NoticeStart
from ekirjasto_model.derived.briefing.joiner import Joiner
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.membership import agreement_line
from ekirjasto_model.documents.notice_rule import NoticeRule
from ekirjasto_model.documents.withdrawal_rule import WithdrawalRule
from ekirjasto_model.errors import NoSuchDayError
from ekirjasto_model.values.months import months_after
from ekirjasto_model.values.notice_period import last_day_of_notice


@frozen
class Leaving:
    """What the agreement says of leaving, worked out for a membership from the day asked for.

    ``notice`` and ``withdrawal`` are None where the agreement states no such rule.
    ``notice_ends`` is the last day of membership if notice were sent on its first
    day, ``least_ends`` the last day of the shortest membership, and ``earliest`` the
    earliest last day that keeps to both; each is None where it cannot be told or
    there is no such rule. ``agreement_ends`` is the last day of an agreement for a
    fixed term, with which the membership ends at the latest. ``is_ambiguous`` tells
    that the agreement leaves open which day is meant where a month has no such day.
    """

    notice: NoticeRule | None
    withdrawal: WithdrawalRule | None
    least_months: int | None
    notice_ends: Date | None = None
    least_ends: Date | None = None
    earliest: Date | None = None
    is_ambiguous: bool = False
    agreement_ends: Date | None = None


def leaving(configuration: Configuration, asked: Joiner) -> Leaving:
    """Work out how the municipality could leave.

    A shortest membership runs to the day before the one on which its months are
    full. Notice may be given during it, and is counted to the end of a month or a
    year as the agreement says; the membership then ends with the first such end
    that is not before the shortest membership's own. An agreement for a fixed term
    ends it without notice too, unless the files state another that replaces it.
    """
    agreement, starts = asked.agreement, asked.starts
    rule, joining = agreement.notice, agreement.joining
    least = None if joining is None else joining.least_membership
    goes_on = any(one.starts > agreement.starts for _, one in agreement_line(configuration, agreement))
    term_ends = None if goes_on else agreement.ends
    month_end = None if rule is None else rule.month_end
    try:
        least_ends = None if not least else months_after(starts, least, month_end).subtract(days=1)
        notice_ends = None if rule is None else _notice_ends(rule, starts)
    except NoSuchDayError:
        return Leaving(rule, agreement.withdrawal, least, is_ambiguous=True, agreement_ends=term_ends)
    earliest = notice_ends
    if rule is not None and notice_ends is not None and least_ends is not None and least_ends > notice_ends:
        earliest = _counted_to(rule.counts_to, least_ends)
    if term_ends is not None:
        earliest = term_ends if earliest is None else min(earliest, term_ends)
    return Leaving(rule, agreement.withdrawal, least, notice_ends, least_ends, earliest, agreement_ends=term_ends)


def _notice_ends(rule: NoticeRule, sent: Date) -> Date:
    """Return the last day after a notice sent on a day."""
    counts_from = rule.counts_from or NoticeStart.SENDING
    return last_day_of_notice(sent, rule.months, counts_from, rule.counts_to, rule.month_end)


def _counted_to(end: NoticeEnd, day: Date) -> Date:
    """Return the first day on which a notice may end, not before another."""
    match end:
        case NoticeEnd.END_OF_MONTH:
            return day.end_of("month")
        case NoticeEnd.END_OF_YEAR:
            return day.end_of("year")
        case _:
            return day
