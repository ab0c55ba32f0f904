"""What a cost annex has beside its items, as blocks: income, VAT, the final settlement, instalments."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.allocation import annex_text as text
from ekirjasto_model.chapters.allocation.annex_sums import instalment_sums, member_sums
from ekirjasto_model.chapters.allocation.tables import beside_table
from ekirjasto_model.chapters.blocks import Block, Listing, Outline, Paragraph
from ekirjasto_model.chapters.words import Said, Words, say
from ekirjasto_model.codelists.income_places import INCOME_PLACES
from ekirjasto_model.codelists.vat_bearers import VAT_BEARERS
from ekirjasto_model.codelists.vat_kinds import VAT_KINDS, VatKind
from ekirjasto_model.values.income_trace import IncomeTrace
from ekirjasto_model.values.share import Allocation
from ekirjasto_model.values.usable_grant import UsableGrant
from ekirjasto_model.values.vat_trace import VatTrace


def annex_blocks(allocation: Allocation) -> Iterator[Block]:
    """Give the blocks of each thing that the annex has beside its items."""
    if allocation.income:
        yield Paragraph(text.INCOME)
        yield Outline(tuple(point for one in allocation.income for point in _income(one)))
    if allocation.vat:
        yield Paragraph(text.VAT)
        yield Listing(tuple(map(_vat, allocation.vat)))
    sums = member_sums(allocation)
    if sums:
        caption: Words = say(text.SETTLEMENT, advance=allocation.settles) if allocation.settles else text.BESIDE
        yield beside_table(allocation, caption, sums)
    instalments = list(instalment_sums(allocation))
    if instalments:
        yield beside_table(allocation, text.INSTALMENTS, instalments)


def _income(one: IncomeTrace) -> Iterator[tuple[int, Words]]:
    """Tell of one income: its amount, where it was taken off, and what a grant allowed."""
    yield 0, say(text.TAKEN, name=one.name, amount=one.amount, taken=INCOME_PLACES.label(one.taken))
    for item, amount in sorted(one.of_items.items()):
        yield 1, say(text.OF_ITEM, item=item, amount=amount)
    if one.usable is not None:
        yield 1, _grant(one.usable)
        yield 1, say(text.OWN, costs=one.usable.costs, own=one.usable.own_contribution)


def _grant(usable: UsableGrant) -> Said:
    """Tell how much of a grant may be used, and why."""
    percentage: Words = ""
    if usable.percentage is not None and usable.by_percentage is not None:
        percentage = say(text.PERCENTAGE, percent=usable.percentage, most=usable.by_percentage)
    return say(
        text.GRANT,
        grant=usable.grant,
        usable=usable.amount,
        granted=usable.granted,
        percentage=percentage,
        rest=usable.less_other_income,
    )


def _vat(one: VatTrace) -> Said:
    """Tell of one item's VAT."""
    return say(
        text.VAT_FREE if one.kind is VatKind.FREE else text.VAT_OF,
        item=one.item,
        kind=VAT_KINDS.label(one.kind),
        percent=one.percent,
        day=one.day,
        net=one.net,
        vat=one.vat,
        gross=one.gross,
        bearer=VAT_BEARERS.label(one.borne_by),
    )
