"""Approvals of members counted one after another, for an amendment as for a joining."""

from __future__ import annotations

from collections.abc import Iterable

from ekirjasto_model.chapters.blocks import Column, Table
from ekirjasto_model.chapters.handbook import approvals_counted_text as text
from ekirjasto_model.chapters.words import Words, say
from ekirjasto_model.derived.approvals import Count, Demand, MemberDecision, approvals
from ekirjasto_model.derived.electorate import Electorate
from ekirjasto_model.reference.municipalities import name_of


def needed(count: Count) -> Words:
    """Say how many members must approve, and how many inhabitants they must have."""
    facts: dict[str, Words] = {"members": len(count.members), "needed": count.needed_members}
    shares: dict[str, Words] = {"members_share": str(count.demand.members)}
    inhabitants, least = count.all_inhabitants, count.needed_inhabitants
    if inhabitants is None or least is None or count.population_day is None:
        return say(text.NEEDED, **facts, **shares)
    shares["inhabitants_share"] = str(count.demand.inhabitants)
    facts |= {"inhabitants": inhabitants, "least": least, "day": count.population_day}
    return say(text.NEEDED_INHABITANTS, **facts, **shares)


def approvals_table(
    caption: Words, electorate: Electorate, demand: Demand, decisions: Iterable[MemberDecision], without: str = ""
) -> Table:
    """Show members' decisions one after another, with the count after each of them.

    ``without`` is the code of a municipality that is not counted: the one that joins.
    """
    made = sorted(decisions, key=lambda one: (one.day, one.municipality))
    rows: list[tuple[Words, ...]] = []
    for one in made:
        count = approvals(electorate, demand, made, one.day, without).count
        inhabitants = count.inhabitants or {}
        rows.append(
            (
                one.day,
                name_of(one.municipality),
                text.YES if one.approves else text.NO,
                inhabitants.get(one.municipality, text.NONE),
                len(count.approving),
                text.NONE if count.approving_inhabitants is None else count.approving_inhabitants,
            )
        )
    columns = (
        Column(text.DAY),
        Column(text.MEMBER),
        Column(text.ANSWER),
        Column(text.INHABITANTS, numeric=True),
        Column(text.APPROVING, numeric=True),
        Column(text.THEIR_INHABITANTS, numeric=True),
    )
    return Table(caption, columns, tuple(rows))
