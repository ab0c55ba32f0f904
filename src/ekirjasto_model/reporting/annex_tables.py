"""Tables of what each member has beside its share: income after sharing, VAT, settlement, instalments."""

from __future__ import annotations

from collections.abc import Sequence

from ekirjasto_model.chapters.allocation import table_text
from ekirjasto_model.chapters.allocation.annex_sums import instalment_sums, member_sums
from ekirjasto_model.reporting.table import Column
from ekirjasto_model.reporting.wording import said, said_day
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.share import Allocation


def member_columns(allocation: Allocation, language: Language) -> list[Column]:
    """Give the columns of what there is beside the shares; none where there is nothing."""
    columns = [_euros(heading.said(language), amounts, language) for heading, amounts in member_sums(allocation)]
    return [*_members(allocation, language), *columns] if columns else []


def instalment_columns(allocation: Allocation, language: Language) -> list[Column]:
    """Give a column for each instalment, headed by its due day."""
    columns = [_euros(said_day(due, language), amounts, language) for due, amounts in instalment_sums(allocation)]
    return [*_members(allocation, language), *columns]


def _members(allocation: Allocation, language: Language) -> list[Column]:
    """Give the columns that say whose row it is."""
    names = [said(share.name, language) for share in allocation.shares]
    codes = [share.member for share in allocation.shares]
    return [
        Column(table_text.CODE.said(language), codes),
        Column(table_text.MEMBER.said(language), names, table_text.TOTAL.said(language)),
    ]


def _euros(heading: str, amounts: Sequence[Money], language: Language) -> Column:
    """Give a column of sums of money with their total."""
    cells = [said(amount, language) for amount in amounts]
    return Column(heading, cells, said(Money.total(amounts), language), numeric=True)
