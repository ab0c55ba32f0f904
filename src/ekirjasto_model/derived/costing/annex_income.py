"""What the income of an annex takes off, also where it is more than there is to take it from."""

from __future__ import annotations

from attrs import evolve

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import CostYear
from ekirjasto_model.derived.costing.shared_year import share_year
from ekirjasto_model.derived.costing.takings import Taking, takings
from ekirjasto_model.derived.costing.vat import net_amount
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import FormulaKind
from ekirjasto_model.values.money import Money


def income_of(configuration: Configuration, costed: CostYear) -> tuple[Taking, ...]:
    """Return what each income of an annex takes off; nothing where the costs themselves cannot be told."""
    annex = costed.annex
    if not annex.income:
        return ()
    charging = tuple(pair for pair in costed.shared_items if formula(pair[0].formula.shape).kind is FormulaKind.CHARGE)
    charges: dict[str, Money] = {}
    if charging:
        plain = evolve(costed, annex=annex.model_copy(update={"income": ()}), shared_items=charging)
        try:
            charges = {one.item.id: Money(sum(one.cents)) for one in share_year(configuration, plain).items}
        except CannotShareError:
            return ()
    nets = {item.id: net_amount(annex, item) for item in annex.items if item.id not in charges}
    sums = {item: net for item, net in nets.items() if net is not None}
    return takings(configuration, annex, sums, charges) if len(sums) == len(nets) else ()


def beyond_shares(configuration: Configuration, costed: CostYear) -> str:
    """Return the id of the income taken after the sharing that the shares do not suffice for, empty where they do."""
    try:
        share_year(configuration, costed)
    except CannotShareError as error:
        return error.item if error.lacks == "income" else ""
    return ""
