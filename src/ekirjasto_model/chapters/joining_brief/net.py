"""The extra money needed: the new fee less the costs that fall away, and the national E-library beside it."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Listing, Paragraph, Table
from ekirjasto_model.chapters.joining_brief import costs_text
from ekirjasto_model.chapters.joining_brief import net_text as text
from ekirjasto_model.chapters.joining_brief.saying import sum_said, years_said
from ekirjasto_model.chapters.words import Words, say
from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.derived.briefing.national import National, NationalFee
from ekirjasto_model.derived.briefing.net import NetYear
from ekirjasto_model.documents.own_costs import RemovedCost
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names


def net_blocks(brief: JoiningBrief) -> Iterator[Block]:
    """Tell what joining would cost in the end."""
    yield Heading(2, text.HEADING, "appropriation")
    if any(year.removed is None for year in brief.net):
        is_whole = all(year.is_whole for year in brief.net)
        yield Paragraph(text.NOT_STATED_AT_MOST if is_whole else text.NOT_STATED)
    else:
        yield _table(brief.net)
        yield from _notes(brief.net)
    if brief.years[0].is_partial:
        yield Paragraph(say(text.MIDYEAR, year=str(brief.years[0].year)))
    if brief.national is not None:
        yield from _national(brief, brief.national)


def _table(net: tuple[NetYear, ...]) -> Table:
    """Show the fee, each cost that falls away, and what is left to pay."""
    names: dict[str, Names] = {}
    for year in net:
        for one in year.removed or ():
            names.setdefault(str(sorted(one.name.in_all().items())), one.name)
    removed = (
        (say(text.REMOVED_COST, name=name), *(_removed(year, key) for year in net))
        for key, name in sorted(names.items())
    )
    rows: tuple[tuple[Words, ...], ...] = (
        (costs_text.TOTAL, *(sum_said(year.fee, is_whole=year.is_whole) for year in net)),
        *removed,
        (text.REMOVED, *(year.removed_total or Money(0) for year in net)),
        (text.EXTRA, *(sum_said(year.extra, is_whole=year.is_whole) for year in net)),
    )
    columns = (Column(text.ROW), *(Column(str(year.year), numeric=True) for year in net))
    return Table(text.CAPTION, columns, rows)


def _removed(year: NetYear, key: str) -> Words:
    """Return what falls away in a year of the costs that are called the same."""
    found = [one.amount for one in year.removed or () if str(sorted(one.name.in_all().items())) == key]
    return Money.total(found) if found else costs_text.NONE


def _notes(net: tuple[NetYear, ...]) -> Iterator[Block]:
    """Say what the municipality says of its costs, and what a negative figure means."""
    told: list[tuple[int, RemovedCost]] = [(year.year, one) for year in net for one in year.removed or ()]
    about = tuple(
        say(text.ABOUT, name=one.name, year=str(year), about=one.about) for year, one in told if one.about is not None
    )
    if about:
        yield Listing(about)
    if any(year.extra is not None and year.extra.cents < 0 for year in net):
        yield Paragraph(text.SAVING)


def _national(brief: JoiningBrief, national: National) -> Iterator[Block]:
    """Show the national E-library's fee for the same years."""
    yield Heading(3, text.NATIONAL, "national")
    yield Paragraph(say(text.NATIONAL_ABOUT, agreement=national.agreement))
    if national.joined is not None:
        yield Paragraph(say(text.NATIONAL_JOINED, day=national.joined))
    if national.fees:
        headings = (text.RATE, text.INHABITANTS, text.MONTHS, text.FEE)
        columns = (Column(costs_text.YEAR), *(Column(heading, numeric=True) for heading in headings))
        yield Table(text.NATIONAL_CAPTION, columns, tuple(map(_fee, national.fees)))
    told = {fee.year for fee in national.fees}
    lacking = [year for year in brief.joiner.years if year not in told]
    if lacking:
        yield Paragraph(say(text.NATIONAL_UNKNOWN, years=years_said(lacking)))


def _fee(fee: NationalFee) -> tuple[Words, ...]:
    """Return the row of one year."""
    inhabitants = say(text.FIGURE, value=int(fee.inhabitants.value), day=fee.inhabitants.day)
    return str(fee.year), say(text.PRICE, rate=fee.stated.rate), inhabitants, fee.months, fee.amount
