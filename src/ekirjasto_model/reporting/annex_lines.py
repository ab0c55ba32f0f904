"""What a year's shares have beside their items, in words: income, VAT, the final settlement, instalments."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.allocation import annex_text as text
from ekirjasto_model.codelists.income_places import INCOME_PLACES
from ekirjasto_model.codelists.vat_bearers import VAT_BEARERS
from ekirjasto_model.codelists.vat_kinds import VAT_KINDS, VatKind
from ekirjasto_model.reporting.annex_tables import instalment_columns, member_columns
from ekirjasto_model.reporting.grounds_line import line
from ekirjasto_model.reporting.table import table
from ekirjasto_model.reporting.wording import fill, said
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.income_trace import IncomeTrace
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.share import Allocation
from ekirjasto_model.values.usable_grant import UsableGrant
from ekirjasto_model.values.vat_trace import VatTrace


def annex_lines(allocation: Allocation, language: Language) -> Iterator[str]:
    """Give a paragraph or a table for each thing that the annex has beside its items."""
    if allocation.income:
        yield "\n".join([text.INCOME.said(language), *_income(allocation.income, language)])
    if allocation.vat:
        yield "\n".join([text.VAT.said(language), *(_vat(one, language) for one in allocation.vat)])
    columns = member_columns(allocation, language)
    if columns:
        heading = text.SETTLEMENT if allocation.settles else text.BESIDE
        yield line(heading, {"advance": allocation.settles}, language, indent=0)
        yield table(columns)
    if any(share.instalments for share in allocation.shares):
        yield text.INSTALMENTS.said(language)
        yield table(instalment_columns(allocation, language))


def _income(income: tuple[IncomeTrace, ...], language: Language) -> Iterator[str]:
    """Tell of each income: its amount, where it was taken off, and what a grant allowed."""
    for one in income:
        facts: dict[str, Fact] = {"name": one.name, "amount": one.amount, "taken": INCOME_PLACES.label(one.taken)}
        yield line(text.TAKEN, facts, language, indent=2)
        for item, amount in sorted(one.of_items.items()):
            yield line(text.OF_ITEM, {"item": item, "amount": amount}, language)
        if one.usable is not None:
            yield from _grant(one.usable, language)


def _grant(usable: UsableGrant, language: Language) -> Iterator[str]:
    """Tell how much of a grant may be used, and why, and what the own contribution is."""
    most, percentage = usable.by_percentage, ""
    if usable.percentage is not None and most is not None:
        percentage = fill(text.PERCENTAGE, {"percent": usable.percentage, "most": most}, language)
    facts: dict[str, Fact] = {
        "grant": usable.grant,
        "usable": usable.amount,
        "granted": usable.granted,
        "percentage": percentage,
        "rest": usable.less_other_income,
    }
    yield line(text.GRANT, facts, language)
    yield line(text.OWN, {"costs": usable.costs, "own": usable.own_contribution}, language)


def _vat(one: VatTrace, language: Language) -> str:
    """Tell of one item's VAT."""
    facts: dict[str, Fact] = {
        "item": one.item,
        "kind": said(VAT_KINDS.label(one.kind), language),
        "percent": one.percent,
        "day": one.day,
        "net": one.net,
        "vat": one.vat,
        "gross": one.gross,
        "bearer": VAT_BEARERS.label(one.borne_by),
    }
    return line(text.VAT_FREE if one.kind is VatKind.FREE else text.VAT_OF, facts, language, indent=2)
