"""What the present members would pay: in short where the brief tells it, in full at its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.joining_brief import costs_text
from ekirjasto_model.chapters.joining_brief import members_text as text
from ekirjasto_model.chapters.joining_brief.saying import lacking_items, years_said
from ekirjasto_model.chapters.words import Several, Strong, Words, say
from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.derived.briefing.years import BriefYear, MemberChange


def member_blocks(brief: JoiningBrief) -> Iterator[Block]:
    """Tell how the present members' shares would change, all together."""
    yield Heading(2, text.HEADING, "members")
    compared = [year for year in brief.years if year.members]
    if compared:
        yield _together(compared)
        if any(one.change.cents for year in compared for one in year.members):
            yield from _greatest(compared)
        else:
            yield Paragraph(text.SAME)
        items = lacking_items(compared)
        if items:
            yield Paragraph(say(text.LACKS, items=Several(items)))
        yield Paragraph(text.IN_APPENDIX)
    others = [year.year for year in brief.years if not year.members]
    if others:
        yield Paragraph(say(text.CANNOT_COMPARE, years=years_said(others)))


def _together(years: Sequence[BriefYear]) -> Table:
    """Show what all present members pay together, without the newcomer and with it."""
    sums = (text.WITHOUT, text.WITH, text.DIFFERENCE)
    columns = (Column(text.YEAR), *(Column(heading, numeric=True) for heading in sums))
    rows = tuple(
        (str(year.year), year.members_before, year.members_after, year.members_after - year.members_before)
        for year in years
    )
    return Table(text.CAPTION, columns, rows)


def _greatest(years: Sequence[BriefYear]) -> Iterator[Block]:
    """Name the member whose share changes most in the first year in which any does."""
    year = next(year for year in years if any(one.change.cents for one in year.members))
    greatest = max(year.members, key=lambda one: (abs(one.change.cents), one.member))
    yield Paragraph(say(text.GREATEST, year=str(year.year), name=greatest.name, change=greatest.change))


def appendix_blocks(brief: JoiningBrief) -> Iterator[Block]:
    """Show each present member's share of the budget year before and after, and its change in every year."""
    compared = [year for year in brief.years if year.members]
    if not compared:
        return
    first, later = compared[0], compared[1:]
    named = str(first.year)
    columns = (
        Column(text.CODE),
        Column(text.MEMBER),
        Column(say(text.BEFORE, year=named), numeric=True),
        Column(say(text.AFTER, year=named), numeric=True),
        *(Column(say(text.CHANGE, year=str(year.year)), numeric=True) for year in compared),
    )
    codes = {one.member: one for year in reversed(compared) for one in year.members}
    rows = tuple(_row(codes[code], first, later) for code in sorted(codes))
    total: tuple[Words, ...] = (
        "",
        Strong(text.TOTAL),
        first.members_before,
        first.members_after,
        *(year.members_after - year.members_before for year in compared),
    )
    yield Heading(2, text.APPENDIX, "appendix")
    yield Paragraph(text.PRESENT)
    yield Table(say(text.APPENDIX_CAPTION, year=named), columns, (*rows, total))


def _row(known: MemberChange, first: BriefYear, later: list[BriefYear]) -> tuple[Words, ...]:
    """Return one member's row; a year in which it is no member has no sum."""
    here = _of(known.member, first)
    none = costs_text.NONE
    return (
        known.member,
        known.name,
        none if here is None else here.before,
        none if here is None else here.after,
        none if here is None else here.change,
        *(none if (there := _of(known.member, year)) is None else there.change for year in later),
    )


def _of(code: str, year: BriefYear) -> MemberChange | None:
    """Return one member's sums of a year."""
    return next((one for one in year.members if one.member == code), None)
