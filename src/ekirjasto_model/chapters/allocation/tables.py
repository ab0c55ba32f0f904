"""The tables of a year's shares: all shares with the figures that they rest on, and the shares of each item."""

from __future__ import annotations

from collections.abc import Sequence

from ekirjasto_model.chapters.allocation import table_text as text
from ekirjasto_model.chapters.allocation.figure_columns import FigureColumn, figure_columns
from ekirjasto_model.chapters.blocks import Column, Table
from ekirjasto_model.chapters.words import Capital, Strong, Words, say
from ekirjasto_model.codelists.drivers import DRIVERS
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.share import Allocation

Cells = tuple[Words, ...]


def share_table(allocation: Allocation) -> Table:
    """Return every member's figures and share, with the totals in the last row."""
    figures = tuple(figure_columns(allocation))
    columns = (*_members(), *(Column(driver_heading(one), numeric=True) for one in figures))
    body: list[Cells] = [tuple(_figure(basis) for basis in one.bases) for one in figures]
    shares: Cells = tuple(share.amount for share in allocation.shares)
    totals: Cells = (*(Rate(one.total) for one in figures), allocation.total)
    return _table(allocation, text.SHARES, (*columns, Column(text.SHARE, numeric=True)), (*body, shares), totals)


def item_table(allocation: Allocation) -> Table:
    """Return every member's share of each item; a cell is empty where a member does not share it."""
    traces = [[share.of_item(item) for share in allocation.shares] for item in allocation.items]
    names = [next(trace.name for trace in of_item if trace is not None) for of_item in traces]
    headings: list[Words] = [say(text.NUMBERED, number=number, name=name) for number, name in enumerate(names, start=1)]
    body: list[Cells] = [tuple("" if trace is None else trace.amount for trace in of_item) for of_item in traces]
    totals = tuple(Money.total(trace.amount for trace in of_item if trace is not None) for of_item in traces)
    columns = (*_members(), *(Column(heading, numeric=True) for heading in headings))
    return _table(allocation, text.BY_ITEM, columns, body, totals)


def beside_table(allocation: Allocation, caption: Words, sums: Sequence[tuple[Words, Sequence[Money]]]) -> Table:
    """Return a table of sums beside the shares, each with its heading, with the totals in the last row."""
    columns = (*_members(), *(Column(heading, numeric=True) for heading, _ in sums))
    totals: Cells = tuple(Money.total(amounts) for _, amounts in sums)
    return _table(allocation, caption, columns, [tuple(amounts) for _, amounts in sums], totals)


def driver_heading(column: FigureColumn) -> Words:
    """Return the heading of a driver's figures, with their day where there are several."""
    driver = Capital(DRIVERS.label(column.driver))
    return driver if column.day is None else say(text.DRIVER_ON, driver=driver, day=column.day)


def _members() -> tuple[Column, Column]:
    """Return the columns that say whose row it is."""
    return Column(text.CODE), Column(text.MEMBER)


def _table(
    allocation: Allocation, caption: Words, columns: tuple[Column, ...], body: Sequence[Cells], totals: Cells
) -> Table:
    """Return a table of columns beside the members, with a row of totals."""
    rows = tuple(
        (share.member, share.name, *(cells[place] for cells in body)) for place, share in enumerate(allocation.shares)
    )
    last: Cells = ("", Strong(text.TOTAL), *(Strong(total) for total in totals))
    return Table(caption, columns, (*rows, last))


def _figure(basis: Basis | None) -> Words:
    """Return a figure, marked where it is assumed; nothing where there is none."""
    if basis is None:
        return ""
    return say(text.MARKED, words=Rate(basis.value)) if basis.assumed else Rate(basis.value)
