"""The traces of a shared year beside those of its items: income, VAT, settlement."""

from __future__ import annotations

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import settled_by
from ekirjasto_model.derived.costing.settled import settlements
from ekirjasto_model.derived.costing.shared_year import SharedYear, shared_annex
from ekirjasto_model.derived.costing.vat import vat_trace
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.values.income_trace import IncomeTrace
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.settlement import Settlement
from ekirjasto_model.values.vat_trace import VatTrace


def income_traces(shared: SharedYear) -> tuple[IncomeTrace, ...]:
    """Return how each income was taken off, by id."""
    found = [
        IncomeTrace(
            one.income.id,
            one.income.name,
            one.income.income_kind,
            one.income.taken,
            one.amount or Money(0),
            one.of_items,
            shared.after.get(one.income.id, {}),
            one.usable,
        )
        for one in shared.income
    ]
    return tuple(sorted(found, key=lambda one: one.income))


def vat_traces(shared: SharedYear) -> tuple[VatTrace, ...]:
    """Return the VAT of every item that states it, by the items' ids."""
    annex = shared.costed.annex
    stated = {item.id: item for item in annex.items}
    found = (vat_trace(annex, stated[one.item.id], one) for one in shared.items)
    return tuple(one for one in found if one is not None)


def settled_members(configuration: Configuration, shared: SharedYear) -> dict[str, Settlement]:
    """Return what the settlement comes to for each member, by code; nothing where the annex settles no advance.

    Raises:
        CannotShareError: the annex that it settles is not there, or cannot be shared.
    """
    annex = shared.costed.annex
    if annex.settles is None:
        return {}
    advance = settled_by(configuration, annex)
    if advance is None:
        raise CannotShareError(annex.id, "advance")
    place = next(place for place, one in configuration.cost_annexes() if one is advance)
    advances = shared_annex(configuration, place, advance).amounts()
    return settlements(annex, advance, shared.amounts(), advances)
