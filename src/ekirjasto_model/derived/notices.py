"""Notices that have been given: from when each counts, and the last day to which it leads."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.month_ends import MonthEnd
from ekirjasto_model.codelists.notice_hindrances import NoticeHindrance
from ekirjasto_model.codelists.notice_starts import NoticeStart
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.notice import Notice
from ekirjasto_model.documents.notice_rule import NoticeRule
from ekirjasto_model.errors import NoSuchDayError
from ekirjasto_model.values.notice_period import last_day_of_notice
from ekirjasto_model.values.pointer import Place

Giver = tuple[str, str]
"""``municipality`` or ``associate``, and code or id."""


@frozen
class GivenNotice:
    """One notice with what follows from it under the agreement's rule.

    ``sent`` is the day on which it had been sent to both the contact and the
    registry office, None until then. ``counts_from`` is the day from which the
    period runs. ``worked_out`` is the last day to which the rule leads, inclusive;
    it is None where ``hindrance`` says why it cannot be worked out. ``earliest`` is
    the earliest last day that the rule may mean, where that much is known.
    """

    place: Place
    notice: Notice
    sent: Date | None
    counts_from: Date | None
    worked_out: Date | None
    earliest: Date | None
    hindrance: NoticeHindrance | None

    @property
    def giver(self) -> Giver:
        """Who gave notice."""
        return giver_of(self.notice)

    @property
    def last_day(self) -> Date | None:
        """The last day that holds: the later of what the rule gives and what the notice states.

        A notice that has not been sent to both leads to none, nor does one whose
        last day the rule leaves open, unless the notice states it.
        """
        if self.sent is None:
            return None
        if self.notice.last_day is None:
            return self.worked_out
        return max(self.notice.last_day, self.earliest or self.sent)

    @property
    def is_withdrawn(self) -> bool:
        """Whether the notice was withdrawn while it could be: not after its last day."""
        withdrawn, last_day = self.notice.withdrawn, self.last_day
        return withdrawn is not None and (last_day is None or withdrawn <= last_day)

    @property
    def ends_on(self) -> Date | None:
        """The last day of those who gave notice, None where the notice has no effect."""
        return None if self.is_withdrawn else self.last_day


def giver_of(notice: Notice) -> Giver:
    """Return who gave notice."""
    if notice.party.municipality is not None:
        return "municipality", notice.party.municipality
    return "associate", notice.party.associate or ""


def given_notices(place: Place, agreement: Agreement) -> tuple[GivenNotice, ...]:
    """Return the notices of an agreement, by the day on which they were given.

    ``place`` is the agreement's own. A notice counts when it has been sent to both
    the contact and the registry office (practice of municipal agreements), from
    the later day.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> place, agreement = next(pair for pair in malli.agreements() if pair[1].id == "co-operation")
    >>> [(*one.giver, str(one.counts_from), str(one.ends_on)) for one in given_notices(place, agreement)]
    [('municipality', '105', '2026-02-11', '2027-12-31')]
    """
    found = (
        given_notice(place / "notices" / number, agreement.notice, notice)
        for number, notice in enumerate(agreement.notices)
    )
    return tuple(sorted(found, key=lambda one: (one.notice.given, one.giver, one.sent or Date.max)))


def given_notice(place: Place, rule: NoticeRule | None, notice: Notice) -> GivenNotice:
    """Work out one notice under an agreement's rule, or say why that cannot be done."""
    if notice.sent_to_contact is None or notice.sent_to_registry_office is None:
        return GivenNotice(place, notice, None, None, None, None, NoticeHindrance.NOT_SENT)
    sent = max(notice.sent_to_contact, notice.sent_to_registry_office)
    if rule is None:
        return GivenNotice(place, notice, sent, sent, None, None, NoticeHindrance.NO_RULE)
    counts_from = sent.end_of("month") if rule.counts_from is NoticeStart.END_OF_MONTH else sent
    readings = last_days(rule, sent)
    worked_out = readings[0] if len(readings) == 1 else None
    hindrance = None if worked_out is not None else NoticeHindrance.NO_SUCH_DAY
    return GivenNotice(place, notice, sent, counts_from, worked_out, readings[0], hindrance)


def last_days(rule: NoticeRule, sent: Date) -> tuple[Date, ...]:
    """Return the last day to which a notice sent on a day leads, inclusive.

    There are two, the earlier first, where the period ends on a day that the month
    does not have, the rule does not say which day is meant, and it matters.

    >>> from ekirjasto_model.codelists.notice_ends import NoticeEnd
    >>> rule = NoticeRule(months=1, counts_to=NoticeEnd.END_OF_MONTH)
    >>> [str(day) for day in last_days(rule, Date(2026, 1, 31))]
    ['2026-02-28', '2026-03-31']
    >>> [str(day) for day in last_days(rule, Date(2026, 1, 15))]
    ['2026-02-28']
    """
    counts_from = rule.counts_from or NoticeStart.SENDING
    try:
        return (last_day_of_notice(sent, rule.months, counts_from, rule.counts_to, rule.month_end),)
    except NoSuchDayError:
        readings = (last_day_of_notice(sent, rule.months, counts_from, rule.counts_to, end) for end in MonthEnd)
        return tuple(sorted(readings))
