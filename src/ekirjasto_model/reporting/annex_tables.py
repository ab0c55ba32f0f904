"""Tables of what each member has beside its share: income after sharing, VAT, settlement, instalments."""

from __future__ import annotations

from collections.abc import Sequence

from ekirjasto_model.reporting.table import Column
from ekirjasto_model.reporting.wording import said, said_day
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.share import Allocation
from ekirjasto_model.values.text import Text

CODE = Text(fi="Koodi", sv="Kod", en="Code")
MEMBER = Text(fi="Jäsen", sv="Medlem", en="Member")
TOTAL = Text(fi="Yhteensä", sv="Totalt", en="Total")
OF_INCOME = Text(fi="Tuloista", sv="Av intäkter", en="From income")
VAT = Text(fi="Arvonlisävero", sv="Mervärdesskatt", en="VAT")
ADVANCE = Text(fi="Ennakko", sv="Förskott", en="Advance")
CLOSED = Text(fi="Lopullinen osuus", sv="Slutlig andel", en="Final share")
DIFFERENCE = Text(fi="Ero", sv="Skillnad", en="Difference")
CARRIED = Text(fi="Siirtyy", sv="Överförs", en="Carried over")
TO_PAY = Text(fi="Maksettava", sv="Att betala", en="To pay")


def member_columns(allocation: Allocation, language: Language) -> list[Column]:
    """Give the columns of what there is beside the shares; none where there is nothing."""
    shares = allocation.shares
    found: list[tuple[Text, list[Money]]] = []
    if any(share.income.cents for share in shares):
        found.append((OF_INCOME, [share.income for share in shares]))
    if any(share.vat.cents for share in shares):
        found.append((VAT, [share.vat for share in shares]))
    settled = [share.settlement for share in shares if share.settlement is not None]
    if allocation.settles and len(settled) == len(shares):
        found += [
            (ADVANCE, [one.advance for one in settled]),
            (CLOSED, [one.closed for one in settled]),
            (DIFFERENCE, [one.difference for one in settled]),
        ]
        if any(one.carried_over.cents for one in settled):
            found.append((CARRIED, [one.carried_over for one in settled]))
        found.append((TO_PAY, [one.to_pay for one in settled]))
    columns = [_euros(heading.said(language), amounts, language) for heading, amounts in found]
    return [*_members(allocation, language), *columns] if columns else []


def instalment_columns(allocation: Allocation, language: Language) -> list[Column]:
    """Give a column for each instalment, headed by its due day."""
    first = next(share for share in allocation.shares if share.instalments)
    columns = [
        _euros(said_day(one.due, language), [share.instalments[place].amount for share in allocation.shares], language)
        for place, one in enumerate(first.instalments)
    ]
    return [*_members(allocation, language), *columns]


def _members(allocation: Allocation, language: Language) -> list[Column]:
    """Give the columns that say whose row it is."""
    names = [said(share.name, language) for share in allocation.shares]
    codes = [share.member for share in allocation.shares]
    return [Column(CODE.said(language), codes), Column(MEMBER.said(language), names, TOTAL.said(language))]


def _euros(heading: str, amounts: Sequence[Money], language: Language) -> Column:
    """Give a column of sums of money with their total."""
    cells = [said(amount, language) for amount in amounts]
    return Column(heading, cells, said(Money.total(amounts), language), numeric=True)
