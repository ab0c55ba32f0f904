"""How the brief opens: what it is about, what stands in the way, and the summary."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Aside, Block, Heading, Listing, Paragraph
from ekirjasto_model.chapters.joining_brief import schedule_text
from ekirjasto_model.chapters.joining_brief import summary_text as text
from ekirjasto_model.chapters.joining_brief.saying import lacking_items
from ekirjasto_model.chapters.joining_brief.schedule import step_said, who_said
from ekirjasto_model.chapters.words import Several, Words, say
from ekirjasto_model.codelists.first_days import FirstDayState
from ekirjasto_model.codelists.joining_days import JOINING_DAYS
from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.derived.briefing.first_day import FirstDay
from ekirjasto_model.derived.briefing.years import BriefYear
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.text import Text
from ekirjasto_model.version import VERSION


def opening_blocks(brief: JoiningBrief) -> Iterator[Block]:
    """Say what the brief is about, first of all what must be settled about the day and the area, and sum it up."""
    warnings = (*_warnings(brief), *_outside(brief))
    if warnings:
        yield Aside(warnings)
    asked = brief.joiner
    yield Paragraph(say(text.ABOUT, name=asked.name, agreement=asked.agreement.name, day=asked.starts))
    if asked.in_part:
        names = tuple(one.name for one in asked.all_services() if one.id in asked.services)
        yield Paragraph(say(text.ABOUT_IN_PART, services=Several(names)))
    yield Paragraph(say(text.MADE, version=VERSION, as_of=asked.as_of))
    yield Heading(2, text.SUMMARY, "summary")
    yield Listing(tuple(_summary(brief)))


def _warnings(brief: JoiningBrief) -> Iterator[Words]:
    """Say why a membership may not begin on the day asked for; nothing where it may."""
    first, day = brief.first_day, brief.joiner.starts
    match first.state:
        case FirstDayState.NOT_ALLOWED if first.rule is not None:
            definition = JOINING_DAYS.entries[first.rule.joining_day].definition
            yield say(text.NOT_ALLOWED, day=day, definition=definition, nearest=_nearest(first, text.NEAREST))
        case FirstDayState.OTHER_WINDOW if first.rule is not None and first.rule.window_effective is not None:
            nearest, effective = _nearest(first, text.NEAREST_OF_WINDOW), first.rule.window_effective
            yield say(text.OTHER_WINDOW, day=day, effective=effective, nearest=nearest)
        case FirstDayState.WINDOW_NOT_STATED:
            yield say(text.WINDOW_NOT_STATED, day=day)
        case FirstDayState.NO_RULE:
            yield say(text.NO_RULE, day=day)
    rule = first.rule
    if rule is not None and rule.window_starts is not None and rule.window_ends is not None:
        is_over = brief.joiner.as_of > rule.window_ends
        if is_over or first.state is FirstDayState.OTHER_WINDOW:
            words = text.WINDOW_OVER if is_over else text.WINDOW
            yield say(words, starts=rule.window_starts, ends=rule.window_ends)


def _nearest(first: FirstDay, words: Text) -> Words:
    """Name the nearest day on which the membership may begin, or say that there is none."""
    return text.NO_OTHER_DAY if first.nearest is None else say(words, day=first.nearest)


def _outside(brief: JoiningBrief) -> Iterator[Words]:
    """Say that the municipality is outside the operating area, where it is."""
    area = brief.area
    if area is not None and not area.is_inside:
        regions = Several(tuple(one.names for one in area.stated))
        yield say(text.OUTSIDE_AREA, name=brief.joiner.name, own=area.own.names, regions=regions)


def _summary(brief: JoiningBrief) -> Iterator[Words]:
    """Give what matters most, in a line each."""
    yield _budget(brief.years[0])
    if all(year.fee is not None for year in brief.years[1:]):
        one, other = brief.years[1:]
        facts: dict[str, Words] = {"one": str(one.year), "other": str(other.year), "fee": _at_least(one, one.fee)}
        if (one.fee, one.is_whole) == (other.fee, other.is_whole):
            yield say(text.LATER_SAME, **facts)
        else:
            yield say(text.LATER, **facts, other_fee=_at_least(other, other.fee))
    items = lacking_items(year for year in brief.years if year.own is not None)
    if items:
        yield say(text.LACKS, items=Several(items))
    yield from _extra(brief)
    yield from _members(brief.years[0])
    not_covered = tuple(one.service.name for one in brief.services if one.taken and one.covers is False)
    if not_covered:
        yield say(text.NOT_COVERED, services=Several(not_covered))
    yield from _schedule(brief)
    if brief.leaving.earliest is not None:
        yield say(text.LEAVES, day=brief.leaving.earliest)


def _schedule(brief: JoiningBrief) -> Iterator[Words]:
    """Say what is due next, and that something is late."""
    late, ahead = brief.schedule.late(brief.joiner), brief.schedule.next(brief.joiner)
    if ahead is not None and ahead.latest is not None:
        yield say(schedule_text.NEXT, day=ahead.latest, step=step_said(ahead), who=who_said(ahead))
    if late:
        yield say(schedule_text.PASSED, steps=Several(tuple(map(step_said, late))))


def _budget(year: BriefYear) -> Words:
    """Say what the budget year costs."""
    if year.own is None:
        return say(text.FEE_UNKNOWN, year=str(year.year))
    fee = _at_least(year, year.fee)
    if year.entry_fee is None:
        return say(text.FEE, year=str(year.year), fee=fee)
    share = _at_least(year, year.own.amount)
    return say(text.FEE_WITH_ENTRY, year=str(year.year), fee=fee, share=share, entry=year.entry_fee)


def _at_least(year: BriefYear, amount: Money | None) -> Words:
    """Return a sum, or that it is at least so great where it lacks something."""
    known = amount or Money(0)
    return known if year.is_whole else say(text.AT_LEAST, sum=known)


def _extra(brief: JoiningBrief) -> Iterator[Words]:
    """Say how much extra money the budget year needs."""
    net = brief.net[0]
    if net.removed is None:
        yield text.NO_OWN_COSTS
    elif net.extra is not None and net.is_whole and net.extra.cents < 0:
        yield say(text.SAVING, year=str(net.year), saving=Money(-net.extra.cents))
    elif net.extra is not None:
        yield say(text.EXTRA, year=str(net.year), extra=_at_least(brief.years[0], net.extra))


def _members(year: BriefYear) -> Iterator[Words]:
    """Say how the present members' shares change in all."""
    if not year.members:
        return
    change = year.members_after - year.members_before
    if not any(one.change.cents for one in year.members):
        yield say(text.MEMBERS_SAME, year=str(year.year))
    elif change.cents > 0:
        yield say(text.MEMBERS_MORE, year=str(year.year), sum=change)
    else:
        yield say(text.MEMBERS_LESS, year=str(year.year), sum=Money(-change.cents))
