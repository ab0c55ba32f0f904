"""On which days an agreement binds each of those who signed it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve, frozen
from pendulum import Date

from ekirjasto_model.derived.notices import GivenNotice, Giver, given_notices
from ekirjasto_model.derived.signatories import signatories
from ekirjasto_model.derived.succession import holders
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.party import Associate, Party
from ekirjasto_model.reference.municipalities import exists_on
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.pointer import Place


@frozen
class Bound:
    """One party or associate of an agreement, and the days on which the agreement binds it.

    ``place`` is the signatory's own. ``notice`` is the notice with whose last day
    the period ends, None where it ends otherwise or not at all.
    """

    place: Place
    signatory: Party | Associate
    period: Period
    notice: GivenNotice | None = None


def bound(place: Place, agreement: Agreement) -> Iterator[Bound]:
    """Give the parties and then the associates of an agreement, each with the days on which it is bound.

    These are the days on which the signatory is stated and the agreement is in
    force. A notice that stands ends them with its last day, unless a stated last
    day comes before. A municipality's notice also ends the place that it took over
    from one that merged into it. Whoever would end before starting is never bound.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> place, agreement = next(pair for pair in malli.agreements() if pair[1].id == "co-operation")
    >>> [(one.signatory.municipality, str(one.period.ends)) for one in bound(place, agreement) if one.notice]
    [('105', '2027-12-31')]
    """
    ending = _by_giver(given_notices(place, agreement))
    for at, signatory in signatories(place, agreement):
        starts = max(agreement.starts, signatory.starts or agreement.starts)
        ends = min((end for end in (agreement.ends, signatory.ends) if end is not None), default=None)
        if ends is None or starts <= ends:
            yield _cut(at, signatory, Period(starts, ends), ending)


def holdings(bound_parties: Iterable[Bound]) -> dict[Giver, list[Bound]]:
    """Return what some signatories hold by those who hold it: municipalities through mergers, and associates.

    Each holder's list is in order of first days, and each ``period`` is the holder's
    own part of it.
    """
    found: dict[Giver, list[Bound]] = {}
    for one in bound_parties:
        if isinstance(one.signatory, Party):
            for code, days in holders(one.signatory.municipality, one.period):
                found.setdefault(("municipality", code), []).append(evolve(one, period=days))
        else:
            found.setdefault(("associate", one.signatory.id), []).append(one)
    return {giver: sorted(held, key=lambda one: one.period.starts) for giver, held in found.items()}


Ending = Mapping[Giver, tuple[list[Date], list[GivenNotice]]]
"""For each giver the last days of its notices, in order, and the notices."""


def _by_giver(given: tuple[GivenNotice, ...]) -> Ending:
    """Return the notices that stand, by giver; one that has merged into another can give none any more."""
    found: dict[Giver, list[tuple[Date, GivenNotice]]] = {}
    for one in given:
        key, name = one.giver
        gone = key == "municipality" and one.counts_from is not None and not exists_on(name, one.counts_from)
        if one.ends_on is not None and not gone:
            found.setdefault(one.giver, []).append((one.ends_on, one))
    ordered = {giver: sorted(pairs, key=lambda pair: pair[0]) for giver, pairs in found.items()}
    return {giver: ([day for day, _ in pairs], [one for _, one in pairs]) for giver, pairs in ordered.items()}


def _cut(at: Place, signatory: Party | Associate, period: Period, ending: Ending) -> Bound:
    """Return a signatory's days, ended by the first of the notices that concern them."""
    pieces = (
        ((("municipality", code), days) for code, days in holders(signatory.municipality, period))
        if isinstance(signatory, Party)
        else [(("associate", signatory.id), period)]
    )
    first: tuple[Date, GivenNotice] | None = None
    for giver, days in pieces if ending else ():
        last_days, notices = ending.get(giver, ((), ()))
        number = bisect_left(last_days, days.starts)
        if number < len(last_days) and (first is None or last_days[number] < first[0]):
            first = last_days[number], notices[number]
    if first is None or (period.ends is not None and period.ends < first[0]):
        return Bound(at, signatory, period)
    return Bound(at, signatory, Period(period.starts, first[0]), first[1])
