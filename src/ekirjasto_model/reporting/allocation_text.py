"""Shares for people: a table, and what its figures rest on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ekirjasto_model.chapters.allocation import table_text as text
from ekirjasto_model.chapters.allocation.figure_columns import FigureColumn, figure_columns
from ekirjasto_model.codelists.drivers import DRIVERS
from ekirjasto_model.reporting.allocation_grounds import grounds
from ekirjasto_model.reporting.annex_lines import annex_lines
from ekirjasto_model.reporting.entry_fee_lines import entry_fee_lines
from ekirjasto_model.reporting.grounds_line import COLUMNS
from ekirjasto_model.reporting.heading import heading
from ekirjasto_model.reporting.table import Column, table, table_width
from ekirjasto_model.reporting.wording import decimal, fill, plain, said
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.share import Allocation

MARK = "*"


def allocation_text(allocation: Allocation, language: Language) -> str:
    """Show a year's shares as a table, then item by item how they came about.

    Where there are several cost items, further tables show each member's share
    of each. Nothing is ever cut off. The text ends with a line end.
    """
    apart = Money.total(allocation.apart.values())
    parts = [
        fill(text.TITLE, {"year": str(allocation.year), "annex": allocation.annex}, language),
        table(_shares(allocation, language)),
        *([text.ASSUMED.said(language)] if allocation.assumed else []),
        *([fill(text.APART_NOTE, {"amount": apart}, language)] if apart.cents else []),
        *(["\n".join(entry_fee_lines(allocation, language))] if allocation.entry_fees else []),
        *(table(block) for block in _items(allocation, language)),
        "\n".join(grounds(allocation, language)),
        *annex_lines(allocation, language),
    ]
    return "\n\n".join(parts) + "\n"


def _shares(allocation: Allocation, language: Language) -> list[Column]:
    """Give the columns of the first table: members, the figures that shares rest on, shares."""
    shares = _euros(text.SHARE.said(language), [share.amount for share in allocation.shares], language)
    figures = (_driver_column(column, language) for column in figure_columns(allocation))
    return [*_members(allocation, language), *figures, shares]


def _members(allocation: Allocation, language: Language) -> list[Column]:
    """Give the columns that say whose row it is."""
    names = [said(share.name, language) for share in allocation.shares]
    codes = [share.member for share in allocation.shares]
    return [
        Column(text.CODE.said(language), codes),
        Column(text.MEMBER.said(language), names, text.TOTAL.said(language)),
    ]


def _items(allocation: Allocation, language: Language) -> Iterator[list[Column]]:
    """Give the columns of the tables of cost items, if there are several; each table keeps a page's width."""
    if len(allocation.items) < 2:
        return
    members = _members(allocation, language)
    block = list(members)
    for number, item in enumerate(allocation.items, start=1):
        traces = [share.of_item(item) for share in allocation.shares]
        name = fill(text.ITEM, {"number": number}, language)
        column = _euros(name, [None if trace is None else trace.amount for trace in traces], language)
        if len(block) > len(members) and table_width([*block, column]) > COLUMNS:
            yield block
            block = list(members)
        block.append(column)
    yield block


def _euros(name: str, amounts: Sequence[Money | None], language: Language) -> Column:
    """Give a column of sums of money with their total; nothing stands where there is none."""
    total = said(Money.total(amount for amount in amounts if amount is not None), language)
    cells = ["" if amount is None else said(amount, language) for amount in amounts]
    return Column(name, cells, total, numeric=True)


def _driver_column(column: FigureColumn, language: Language) -> Column:
    """Give a column of one driver's figures; the mark stands at the heading where all are assumed."""
    bases = [basis for basis in column.bases if basis is not None]
    mark_all = all(basis.assumed for basis in bases)
    mark_some = not mark_all and any(basis.assumed for basis in bases)
    cells = [_figure(basis, language) + (_mark(basis) if mark_some else "") for basis in column.bases]
    total = decimal(plain(column.total), language)
    day = "" if column.day is None else f" {said(column.day, language)}"
    name = heading(DRIVERS.label(column.driver), language) + day + (MARK if mark_all else "")
    return Column(name, cells, total + (" " if mark_some else ""), numeric=True)


def _figure(basis: Basis | None, language: Language) -> str:
    """Write a figure; nothing where there is none."""
    return "" if basis is None else decimal(plain(basis.value), language)


def _mark(basis: Basis | None) -> str:
    """Return the mark of an assumed figure, or a space as wide."""
    return MARK if basis is not None and basis.assumed else " "
