"""A year's costs shared among the members: exact until the one rounding."""

from __future__ import annotations

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.annex_traces import income_traces, settled_members, vat_traces
from ekirjasto_model.derived.costing.settled import due_instalments
from ekirjasto_model.derived.costing.shared_year import SharedYear, shared_year
from ekirjasto_model.derived.costing.traces import item_traces
from ekirjasto_model.derived.entry_fees import entry_fees
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.share import Allocation, Share


def allocate(configuration: Configuration, year: int) -> Allocation:
    """Share a year's costs among its members, to the cent, each share with its trace.

    Shares stand by municipality code and traces by the items' ids, so that the
    result never depends on the order of anything in the files.

    Raises:
        NoCostAnnexError: no cost annex is for the year.
        SeveralCostAnnexesError: annexes of several agreements are.
        CannotShareError: something is missing that the check would have found.

    >>> from pendulum import Date
    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> pohjoinen = check(example_files("pohjoinen"), Date(2022, 12, 31)).configuration
    >>> allocation = allocate(pohjoinen, 2022)
    >>> len(allocation.shares), str(allocation.total)
    (59, '496619.25')
    """
    return traced(configuration, shared_year(configuration, year))


def traced(configuration: Configuration, shared: SharedYear) -> Allocation:
    """Return a shared year with the trace of every share.

    Where the annex settles advances, each share has its settlement too.

    Raises:
        CannotShareError: the advances cannot be shared, which the check would have found.
    """
    costed, amounts = shared.costed, shared.amounts()
    annex = costed.annex
    traces = [item_traces(annex, one) for one in shared.items]
    vat, settled = vat_traces(shared), settled_members(configuration, shared)
    shares = []
    for code, amount in amounts.items():
        trace = tuple(of_item[code] for of_item in traces if code in of_item)
        settlement = settled.get(code)
        owed = amount if settlement is None else settlement.to_pay
        shares.append(
            Share(
                code,
                name_of(code),
                amount,
                trace,
                Money.total(one.amount for one in trace) - amount,
                Money.total(one.of_members.get(code, Money(0)) for one in vat),
                settlement,
                due_instalments(annex.instalments, owed),
            )
        )
    return Allocation(
        annex.year,
        annex.id,
        tuple(shares),
        entry_fees(configuration, costed.agreement, annex.year),
        {one.item.id: one.apart for one in shared.items if one.apart.cents},
        income_traces(shared),
        vat,
        annex.settles or "",
    )
