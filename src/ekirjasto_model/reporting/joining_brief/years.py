"""The years of the brief for programs: fees, what they rest on, what falls away, what the members pay."""

from __future__ import annotations

from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.derived.briefing.net import NetYear
from ekirjasto_model.derived.briefing.years import BriefYear
from ekirjasto_model.reporting.plainly import day_or_null, sum_or_null, texts, words
from ekirjasto_model.reporting.wording import plain
from ekirjasto_model.values.node import Plain


def year_json(brief: JoiningBrief, number: int) -> Plain:
    """Give one year of the brief."""
    year, net = brief.years[number], brief.net[number]
    fees = {} if brief.national is None else {fee.year: fee for fee in brief.national.fees}
    fee = fees.get(year.year)
    return {
        "year": year.year,
        "annex": _annex(year),
        "figures": [
            {
                "driver": driver.value,
                "value": plain(basis.value),
                "day": basis.day.isoformat(),
                "assumed": basis.assumed,
            }
            for driver, basis in sorted(year.bases.items())
        ],
        "missing_figures": texts(driver.value for driver in year.missing),
        "whole_year": sum_or_null(year.whole_year),
        "parts": [{"fraction": str(part), "rule": part.rule.value} for part in year.parts],
        "share": None if year.own is None else str(year.own.amount),
        "entry_fee": sum_or_null(year.entry_fee),
        "total": sum_or_null(year.fee),
        "complete": year.is_whole,
        "per_inhabitant": sum_or_null(year.per_inhabitant),
        "items": _items(year),
        "untold": [
            {
                "item": one.item.id,
                "lacks": one.lacks,
                "driver": None if one.driver is None else one.driver.value,
                "members": texts(one.members),
            }
            for one in year.shared.untold
        ],
        "removed": _removed(net),
        "extra": sum_or_null(net.extra),
        "national": None
        if fee is None
        else {
            "rate": str(fee.stated.rate),
            "months": fee.months,
            "inhabitants": plain(fee.inhabitants.value),
            "day": fee.inhabitants.day.isoformat(),
            "amount": str(fee.amount),
        },
        "members": [
            {
                "member": one.member,
                "name": words(one.name),
                "before": str(one.before),
                "after": str(one.after),
                "change": str(one.change),
            }
            for one in year.members
        ],
    }


def _annex(year: BriefYear) -> Plain:
    """Give the annex by which a year is worked out."""
    if year.annex is None:
        return None
    return {
        "id": year.annex.stated.id,
        "year": year.annex.stated.year,
        "assumed": year.annex.is_borrowed,
        "drivers_day": day_or_null(year.drivers_day),
        "left_out": [words(name) for name in year.annex.left_out],
    }


def _items(year: BriefYear) -> list[Plain]:
    """Give the share of each item, those that cannot be told among them."""
    trace = () if year.own is None else year.own.trace
    found = {one.item: (one.name, str(one.amount)) for one in trace}
    untold = {one.item.id: (one.item.name, None) for one in year.shared.untold}
    every = {**untold, **found}
    return [{"item": item, "name": words(every[item][0]), "amount": every[item][1]} for item in sorted(every)]


def _removed(net: NetYear) -> Plain:
    """Give the costs that fall away, null where they are not stated."""
    if net.removed is None:
        return None
    return [{"name": words(one.name), "amount": str(one.amount)} for one in net.removed]
