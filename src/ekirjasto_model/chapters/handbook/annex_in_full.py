"""The cost annex in full, on the model's own years: income, VAT, settlement, instalments, files of figures."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import annex_in_full_text as text
from ekirjasto_model.chapters.handbook.costs_text import MEMBER, TOTAL
from ekirjasto_model.chapters.handbook.model_library import model
from ekirjasto_model.chapters.words import Capital, Code, Strong, Words, say
from ekirjasto_model.codelists.income_places import INCOME_PLACES
from ekirjasto_model.codelists.vat_bearers import VAT_BEARERS
from ekirjasto_model.codelists.vat_kinds import VAT_KINDS, VatKind
from ekirjasto_model.derived.costing.settled import due_instalments, in_time_order
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.reference.vat_rates import vat_rates
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.share import Allocation

YEAR = 2024


def annex_in_full_blocks() -> Iterator[Block]:
    """Tell of each, with the model's sums."""
    yield Heading(2, text.INCOME, "income")
    yield Paragraph(text.INCOME_1)
    yield Paragraph(text.INCOME_2)
    yield _income()
    yield from _grants()
    yield Heading(2, text.VAT, "vat")
    yield Paragraph(text.VAT_1)
    yield _tax()
    yield Paragraph(text.VAT_2)
    yield _rates()
    yield Heading(2, text.SETTLEMENT, "settlement")
    yield Paragraph(text.SETTLEMENT_1)
    yield _settlement()
    yield Heading(2, text.INSTALMENTS, "instalments")
    yield Paragraph(text.INSTALMENTS_1)
    yield _instalments()
    yield Heading(2, text.FIGURES, "figures-from-csv")
    yield Paragraph(text.FIGURES_1)


@cache
def settled() -> Allocation:
    """Return the model's settlement of the year.

    >>> share = settled().shares[0]
    >>> share.settlement.advance + share.settlement.difference == share.settlement.closed
    True
    """
    return allocate(model(), YEAR)


def _income() -> Table:
    """Give what was taken off in the settlement, and from where."""
    found = settled()
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (one.name, Capital(INCOME_PLACES.label(one.taken)), one.amount) for one in found.income
    )
    columns = (Column(text.NAME), Column(text.TAKEN), Column(text.AMOUNT, numeric=True))
    return Table(say(text.INCOME_CAPTION, annex=Code(found.annex)), columns, rows)


def _grants() -> Iterator[Paragraph]:
    """Work out what may be used of each grant that states a greatest percentage."""
    for one in settled().income:
        usable = one.usable
        if usable is not None and usable.percentage is not None and usable.by_percentage is not None:
            told: dict[str, Words] = {
                "grant": Code(usable.grant),
                "costs": usable.costs,
                "eligible": usable.eligible,
                "granted": usable.granted,
                "percentage": usable.percentage,
                "most": usable.by_percentage,
                "rest": usable.less_other_income,
                "usable": usable.amount,
                "own": usable.own_contribution,
            }
            yield Paragraph(say(text.GRANT_WORKED, year=str(YEAR), **told))


def _tax() -> Table:
    """Give the tax of each item in the settlement, and who bears it; a purchase free of it has none."""
    found = settled()
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (Code(one.item), one.percent, one.net, one.vat, one.gross, Capital(VAT_BEARERS.label(one.borne_by)))
        for one in found.vat
        if one.kind is not VatKind.FREE
    )
    sums = (text.PERCENT, text.NET, text.TAX, text.GROSS)
    columns = (Column(text.ITEM), *(Column(name, numeric=True) for name in sums), Column(text.BEARER))
    return Table(say(text.TAX_CAPTION, annex=Code(found.annex)), columns, rows)


def _rates() -> Table:
    """Give every rate that the package's table states."""
    kinds = [kind for kind in VatKind if vat_rates(kind)]
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (Capital(VAT_KINDS.label(kind)), one.percent, one.starts, text.OPEN if one.ends is None else one.ends)
        for kind in kinds
        for one in vat_rates(kind)
    )
    columns = (Column(text.KIND), Column(text.PERCENT, numeric=True), Column(text.FROM), Column(text.UNTIL))
    return Table(text.VAT_CAPTION, columns, rows)


def _instalments() -> Table:
    """Give the advances of the year as they are paid, to the cent."""
    advance = next(annex for _, annex in model().cost_annexes() if annex.id == settled().settles)
    days = [one.due for _, one in in_time_order(advance.instalments)]
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (share.name, *(one.amount for one in parts), share.settlement.advance)
        for share in settled().shares
        if share.settlement is not None
        for parts in [due_instalments(advance.instalments, share.settlement.advance)]
    )
    columns = (Column(MEMBER), *(Column(day, numeric=True) for day in days), Column(text.ADVANCE, numeric=True))
    return Table(say(text.INSTALMENTS_CAPTION, annex=Code(advance.id)), columns, rows)


def _settlement() -> Table:
    """Give each member's advance, final share and what is paid or returned."""
    rows: list[tuple[Words, ...]] = []
    sums = [Money(0)] * 4
    for share in settled().shares:
        one = share.settlement
        if one is not None:
            told = (one.advance, one.closed, one.carried_over, one.to_pay)
            rows.append((share.name, *told))
            sums = [held + added for held, added in zip(sums, told, strict=True)]
    rows.append((Strong(TOTAL), *sums))
    names = (text.ADVANCE, text.CLOSED, text.CARRIED, text.TO_PAY)
    columns = (Column(MEMBER), *(Column(name, numeric=True) for name in names))
    return Table(say(text.SETTLEMENT_CAPTION, year=str(YEAR)), columns, tuple(rows))
