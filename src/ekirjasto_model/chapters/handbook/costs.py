"""How costs are shared: formulas, drivers, rounding, partial years, and the Northern eLibrary's shares of 2022."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import costs_text as text
from ekirjasto_model.chapters.handbook.annex_in_full import annex_in_full_blocks
from ekirjasto_model.chapters.handbook.contents import to
from ekirjasto_model.chapters.handbook.definitions import definitions
from ekirjasto_model.chapters.handbook.modifiers_worked import modifier_blocks, remainder_blocks
from ekirjasto_model.chapters.handbook.northern import northern
from ekirjasto_model.chapters.handbook.partial_year import partial_year_blocks
from ekirjasto_model.chapters.handbook.remainder_cents import rounding_blocks
from ekirjasto_model.chapters.handbook.rounding_order import rounding_order_blocks
from ekirjasto_model.chapters.handbook.worked import formula_blocks
from ekirjasto_model.chapters.words import Capital, Strong, Words, say
from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.formulas.catalogue import FORMULAS
from ekirjasto_model.reference.populations import days_with_figures
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.share import Share

YEAR = 2022
SHOWN = ("564", "583")
"""Oulu, the largest member, and Pelkosenniemi, the smallest."""


def blocks() -> tuple[Block, ...]:
    """Return the chapter."""
    return (
        *_formulas(),
        *modifier_blocks(),
        *_drivers(),
        *rounding_blocks(),
        *rounding_order_blocks(),
        *remainder_blocks(),
        *partial_year_blocks(),
        *annex_in_full_blocks(),
        *_northern(),
        *_trace(),
    )


def _formulas() -> Iterator[Block]:
    """Tell of every formula, in the order of the catalogue."""
    yield Paragraph(text.INTRO_1)
    yield Paragraph(text.INTRO_2)
    yield Heading(2, text.FORMULAS)
    for formula in FORMULAS:
        yield from formula_blocks(formula)


def _drivers() -> Iterator[Block]:
    """Tell by which figures costs are shared."""
    days = days_with_figures()
    yield Heading(2, text.DRIVERS)
    yield Paragraph(say(text.DRIVERS_1, first=str(days[0].year), last=str(days[-1].year)))
    yield definitions(DRIVERS, text.DRIVER)


def _northern() -> Iterator[Block]:
    """Work out what members of the Northern eLibrary paid in 2022."""
    allocation = allocate(northern(), YEAR)
    chosen = [share for share in allocation.shares if share.member in SHOWN]
    every = [_basis(share).value for share in allocation.shares]
    yield Heading(2, text.NORTHERN, "northern")
    rate = Money.of(chosen[0].trace[0].rate or "0")
    yield Paragraph(say(text.NORTHERN_1, rate=rate, day=_basis(chosen[0]).day))
    columns = (
        Column(text.MUNICIPALITY),
        Column(Capital(DRIVERS.label(Driver.POPULATION)), numeric=True),
        Column(text.SHARE, numeric=True),
    )
    whole: tuple[Words, ...] = (Strong(say(text.ALL, count=len(every))), int(sum(every)), allocation.total)
    rows = (*((share.name, int(_basis(share).value), share.amount) for share in chosen), whole)
    yield Table(text.NORTHERN_CAPTION, columns, rows)
    yield Paragraph(text.NORTHERN_2)


def _basis(share: Share) -> Basis:
    """Return the figure on which a share of the Northern eLibrary rests.

    Raises:
        ValueError: the share rests on none.
    """
    basis = share.trace[0].basis
    if basis is None:
        raise ValueError(f"the share of {share.member} rests on no figure")
    return basis


def _trace() -> Iterator[Block]:
    """Tell where one can see how a share came about."""
    yield Heading(2, text.TRACE)
    yield Paragraph(say(text.TRACE_1, checking=to("checking-and-sharing"), limits=to("limits")))
