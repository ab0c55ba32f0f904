"""Entry fees in words."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.allocation.table_text import FEE, FEES
from ekirjasto_model.reporting.grounds_line import line
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.share import Allocation


def entry_fee_lines(allocation: Allocation, language: Language) -> Iterator[str]:
    """Give a heading and a line for each entry fee of the year."""
    yield line(FEES, {"year": str(allocation.year)}, language, indent=0)
    for fee in allocation.entry_fees:
        facts: dict[str, Fact] = {
            "member": fee.name,
            "amount": fee.amount,
            "day": fee.joined,
            "agreement": fee.agreement,
        }
        yield line(FEE, facts, language, indent=2)
