"""What each member has beside its share: income after sharing, VAT, settlement, instalments."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.chapters.allocation import annex_text as text
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.share import Allocation
from ekirjasto_model.values.text import Text


def member_sums(allocation: Allocation) -> list[tuple[Text, list[Money]]]:
    """Give each kind of sum that there is beside the shares, with every member's in the order of the shares."""
    shares = allocation.shares
    found: list[tuple[Text, list[Money]]] = []
    if any(share.income.cents for share in shares):
        found.append((text.OF_INCOME, [share.income for share in shares]))
    if any(share.vat.cents for share in shares):
        found.append((text.VAT_SUM, [share.vat for share in shares]))
    settled = [share.settlement for share in shares if share.settlement is not None]
    if allocation.settles and len(settled) == len(shares):
        found += [
            (text.ADVANCE, [one.advance for one in settled]),
            (text.CLOSED, [one.closed for one in settled]),
            (text.DIFFERENCE, [one.difference for one in settled]),
        ]
        if any(one.carried_over.cents for one in settled):
            found.append((text.CARRIED, [one.carried_over for one in settled]))
        found.append((text.TO_PAY, [one.to_pay for one in settled]))
    return found


def instalment_sums(allocation: Allocation) -> Iterator[tuple[Date, list[Money]]]:
    """Give each instalment's due day with every member's sum; nothing where there are no instalments."""
    first = next((share for share in allocation.shares if share.instalments), None)
    for place, one in enumerate(() if first is None else first.instalments):
        yield one.due, [share.instalments[place].amount for share in allocation.shares]
