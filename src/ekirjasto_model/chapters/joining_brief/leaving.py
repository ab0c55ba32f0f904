"""How the municipality can leave again, and what that costs."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.chapters.blocks import Block, Heading, Listing, Paragraph
from ekirjasto_model.chapters.joining_brief import leaving_text as text
from ekirjasto_model.chapters.joining_brief import summary_text
from ekirjasto_model.chapters.words import Several, Words, say
from ekirjasto_model.codelists.first_year_rules import FIRST_YEAR_RULES, FirstYearRule
from ekirjasto_model.codelists.notice_ends import NOTICE_ENDS
from ekirjasto_model.codelists.notice_starts import NOTICE_STARTS, NoticeStart
from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.documents.notice_rule import NoticeRule
from ekirjasto_model.documents.withdrawal_rule import WithdrawalRule
from ekirjasto_model.values.money import Money


def leaving_blocks(brief: JoiningBrief) -> Iterator[Block]:
    """Tell of the notice, of the shortest membership, and of what outlives the membership."""
    leaving = brief.leaving
    yield Heading(2, text.HEADING, "leaving")
    if leaving.notice is None:
        yield Paragraph(text.NO_NOTICE)
    else:
        yield from map(Paragraph, _notice(leaving.notice))
    if leaving.least_months and leaving.least_ends is not None:
        yield Paragraph(say(text.LEAST, months=_months(leaving.least_months), day=leaving.least_ends))
    elif not leaving.least_months:
        yield Paragraph(text.NO_LEAST)
    if leaving.is_ambiguous:
        yield Paragraph(text.AMBIGUOUS)
    if leaving.agreement_ends is not None:
        yield Paragraph(say(text.FIXED_TERM, day=leaving.agreement_ends))
    if leaving.earliest is not None:
        if leaving.earliest != leaving.agreement_ends:
            yield Paragraph(say(text.EARLIEST, starts=brief.joiner.starts, day=leaving.earliest))
        yield from map(Paragraph, _until(brief, leaving.earliest))
    if leaving.withdrawal is None:
        yield Paragraph(text.NO_WITHDRAWAL)
    else:
        yield Listing(tuple(_withdrawal(leaving.withdrawal)))


def _until(brief: JoiningBrief, last_day: Date) -> Iterator[Words]:
    """Say what the membership costs up to its earliest end, and which contracts go on after it."""
    years = [year for year in brief.years if year.year <= last_day.year]
    ends_with_year = (last_day.month, last_day.day) == (12, 31) and years[-1].year == last_day.year
    if ends_with_year and all(year.fee is not None for year in years):
        total = Money.total(year.fee for year in years if year.fee is not None)
        is_whole = all(year.is_whole for year in years)
        yield say(text.COSTS_UNTIL, sum=total if is_whole else say(summary_text.AT_LEAST, sum=total))
    after = [
        say(text.UNTIL_NOTICE, service=one.service.name)
        if one.ends is None
        else say(text.TO_DAY, service=one.service.name, day=one.ends)
        for one in brief.services
        if one.taken and one.contract is not None and (one.ends is None or one.ends > last_day)
    ]
    if after and brief.leaving.withdrawal is not None and brief.leaving.withdrawal.service_commitments is not None:
        yield say(text.OUTLIVES, services=Several(tuple(after)))


def _months(months: int) -> Words:
    """Return a number of months."""
    return text.ONE_MONTH if months == 1 else say(text.MONTHS, months=months)


def _notice(rule: NoticeRule) -> Iterator[Words]:
    """Say how long the notice period is, how it is counted, and where notice is sent."""
    counts_from = NOTICE_STARTS.entries[rule.counts_from or NoticeStart.SENDING].definition
    counts_to = NOTICE_ENDS.entries[rule.counts_to].definition
    yield say(text.NOTICE, months=_months(rule.months), counts_from=counts_from, counts_to=counts_to)
    if rule.contact is not None and rule.registry_office is not None:
        yield say(text.SENT_TO, contact=rule.contact, registry=rule.registry_office)


def _withdrawal(rule: WithdrawalRule) -> Iterator[Words]:
    """Say what is paid for the last year, and what becomes of contracts and property."""
    if rule.last_year is None:
        yield text.NO_LAST_YEAR
    elif rule.last_year is FirstYearRule.FRACTION and rule.last_year_share is not None:
        yield say(text.LAST_YEAR_SHARE, share=f"{rule.last_year_share.numerator}/{rule.last_year_share.denominator}")
    else:
        yield say(text.LAST_YEAR, definition=FIRST_YEAR_RULES.entries[rule.last_year].definition)
    if rule.service_commitments is not None:
        yield say(text.COMMITMENTS, words=rule.service_commitments)
    if rule.shared_property is not None:
        yield say(text.PROPERTY, words=rule.shared_property)
