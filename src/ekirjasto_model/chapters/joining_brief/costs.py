"""What the municipality would pay: year by year, item by item, and on what it rests."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.joining_brief import costs_text as text
from ekirjasto_model.chapters.joining_brief.grounds import grounds_table
from ekirjasto_model.chapters.joining_brief.saying import lacking_items, sum_said, years_said
from ekirjasto_model.chapters.words import Capital, Several, Words, say
from ekirjasto_model.codelists.cost_bearers import COST_BEARERS
from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.codelists.first_year_rules import FIRST_YEAR_RULES, FirstYearRule
from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.derived.briefing.years import BriefYear
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.values.money import Money


def cost_blocks(brief: JoiningBrief) -> Iterator[Block]:
    """Tell what the municipality would pay in the budget year and the plan years."""
    yield Heading(2, text.HEADING, "costs")
    budget, first, second = map(str, brief.joiner.years)
    if all(year.annex is None for year in brief.years):
        yield Paragraph(text.NO_ANNEX)
        return
    yield Paragraph(say(text.INTRODUCTION, budget=budget, first=first, second=second))
    yield Table(text.CAPTION, _columns(text.FEE, brief), tuple(_rows(brief)))
    yield from map(Paragraph, (*_notes(brief), *_first_year(brief)))
    yield Table(text.ITEMS_CAPTION, _columns(text.ITEM, brief, text.FORMULA), tuple(_items(brief)))
    unused = tuple(_unused(brief))
    if unused:
        yield Paragraph(say(text.PAID_ALL_THE_SAME, items=Several(unused)))
    yield grounds_table(brief)


def _columns(first: Words, brief: JoiningBrief, *more: Words) -> tuple[Column, ...]:
    """Return a heading of what stands in the rows, and one for each year."""
    years = (Column(str(year.year), numeric=True) for year in brief.years)
    return (Column(first), *map(Column, more), *years)


def _rows(brief: JoiningBrief) -> Iterator[tuple[Words, ...]]:
    """Give the rows of the fees; those that nothing stands in are left out."""
    years = brief.years
    if any(year.is_partial for year in years):
        yield (text.WHOLE_YEAR, *map(_whole_year, years))
        yield (text.PART, *map(_part, years))
    yield (text.SHARE, *(sum_said(_share(year), is_whole=year.is_whole) for year in years))
    if any(year.entry_fee for year in years):
        yield (text.ENTRY_FEE, *(year.entry_fee or text.NONE for year in years))
        yield (text.TOTAL, *(sum_said(year.fee, is_whole=year.is_whole) for year in years))
    yield (text.PER_INHABITANT, *(sum_said(year.per_inhabitant, is_whole=year.is_whole) for year in years))


def _share(year: BriefYear) -> Money | None:
    """Return the municipality's share of a year, so far as it can be told."""
    return None if year.own is None else year.own.amount


def _whole_year(year: BriefYear) -> Words:
    """Return what a whole year would cost."""
    if not year.is_partial:
        return sum_said(_share(year), is_whole=year.is_whole)
    return sum_said(year.whole_year, is_whole=not year.whole_year_untold)


def _part(year: BriefYear) -> Words:
    """Return what part of the year is paid for."""
    if not year.is_partial:
        return text.NONE
    return Several(tuple(map(str, year.parts))) if year.parts else text.CANNOT_TELL


def _notes(brief: JoiningBrief) -> Iterator[Words]:
    """Say which sums lack what, and which years cannot be told at all."""
    lacking = [year for year in brief.years if year.own is not None and not year.is_whole]
    if lacking:
        items = Several(lacking_items(lacking))
        yield say(text.LACKS, years=years_said(year.year for year in lacking), items=items)
    unknown = [year.year for year in brief.years if year.own is None]
    if unknown:
        yield say(text.CANNOT_TELL_YEAR, years=years_said(unknown))


def _first_year(brief: JoiningBrief) -> Iterator[Words]:
    """Say what is paid for the year of joining, and who bears the costs of it."""
    budget, day = brief.years[0], brief.joiner.starts
    if not budget.is_partial:
        yield text.FROM_THE_FIRST
    elif not budget.parts:
        yield say(text.NO_PART, day=day, year=str(budget.year))
    elif all(part.rule is FirstYearRule.FULL_YEAR for part in budget.parts):
        yield say(text.WHOLE_ALL_THE_SAME, day=day, year=str(budget.year))
    else:
        rule = FIRST_YEAR_RULES.entries[budget.parts[0].rule]
        yield say(
            text.PARTIAL,
            day=day,
            year=str(budget.year),
            definition=rule.definition,
            part=Several(tuple(map(str, budget.parts))),
        )
    joining = brief.joiner.agreement.joining
    if joining is not None and joining.joining_costs is not None:
        yield say(text.COSTS_OF_JOINING, definition=COST_BEARERS.entries[joining.joining_costs].definition)


def _items(brief: JoiningBrief) -> Iterator[tuple[Words, ...]]:
    """Give a row for each cost item of any year, in the order of the items' ids."""
    items: dict[str, CostItem] = {}
    for year in brief.years:
        for item in () if year.annex is None else year.annex.annex.items:
            items.setdefault(item.id, item)
    for name in sorted(items):
        sums = tuple(_of_item(year, name) for year in brief.years)
        yield (items[name].name, _formula(brief, items[name]), *sums)


def _unused(brief: JoiningBrief) -> Iterator[Words]:
    """Give the items that the municipality shares although it does not take their service, by id."""
    items = {item.id: item for year in brief.years if year.annex is not None for item in year.annex.annex.items}
    shared = {trace.item for year in brief.years if year.own is not None for trace in year.own.trace}
    for name in sorted(shared & items.keys()):
        if items[name].service is not None and items[name].service not in brief.joiner.services:
            yield items[name].name


def _of_item(year: BriefYear, name: str) -> Words:
    """Return what the municipality pays for one item in a year."""
    if any(one.item.id == name for one in year.shared.untold):
        return text.CANNOT_TELL
    trace = None if year.own is None else year.own.of_item(name)
    return text.NONE if trace is None else trace.amount


def _formula(brief: JoiningBrief, item: CostItem) -> Words:
    """Return how an item is shared: by which formula, by which driver, among whom."""
    chosen = formula(item.formula.shape)
    drivers: tuple[Driver, ...] = chosen.drivers(item.formula)
    words: Words = Capital(chosen.title)
    if drivers and chosen.price is None:
        words = say(text.BY_DRIVER, formula=words, driver=Several(tuple(map(DRIVERS.label, drivers))))
    if item.shared_by is ItemSharers.PARTICIPANTS or item.id in brief.joined.assumed_part:
        words = say(text.BY_PARTICIPANTS, formula=words)
    return words
