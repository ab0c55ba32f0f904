"""The annexes of an agreement as chains of revisions, of which one controls on a day."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.annex_kinds import AnnexKind
from ekirjasto_model.derived.apart import apart
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.annex import Annex
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.pointer import Place

_KINDS = {kind: number for number, kind in enumerate(AnnexKind)}


@frozen
class AnnexRevision:
    """One revision of an annex, and days on which it controls; an annex without a number is the first."""

    place: Place
    annex: Annex
    period: Period

    @property
    def number(self) -> int:
        """The revision's number."""
        return self.annex.revision or 1


def annex_revisions(place: Place, agreement: Agreement) -> tuple[AnnexRevision, ...]:
    """Return the revisions of an agreement's annexes with the days on which each controls.

    They stand by kind, id and first day; ``place`` is the agreement's own. An annex
    controls only while its agreement is in force. Of revisions of one kind and id
    that share a day the one that began later controls, of these the one with the
    greater number.
    """
    chains: dict[tuple[int, str], list[AnnexRevision]] = {}
    for number, annex in enumerate(agreement.annexes):
        starts = max(agreement.starts, annex.starts or agreement.starts)
        ends = min((end for end in (agreement.ends, annex.ends) if end is not None), default=None)
        if ends is None or starts <= ends:
            one = AnnexRevision(place / "annexes" / number, annex, Period(starts, ends))
            chains.setdefault((_KINDS[annex.annex_kind], annex.id), []).append(one)
    return tuple(
        AnnexRevision(one.place, one.annex, days)
        for chain in (chains[key] for key in sorted(chains))
        for days, one in apart([(one.period, one) for one in sorted(chain, key=_newest_first)])
    )


def annexes_on(place: Place, agreement: Agreement, day: Date) -> tuple[AnnexRevision, ...]:
    """Return the revisions that control on a day: one for each kind and id that has any, in their order.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> place, agreement = next(pair for pair in malli.agreements() if pair[1].id == "co-operation")
    >>> [(one.annex.id, one.number) for one in annexes_on(place, agreement, Date(2026, 3, 1))]
    [('cost-annex-2026', 2), ('data-protection-annex', 1), ('service-list', 3)]
    """
    return tuple(one for one in annex_revisions(place, agreement) if one.period.contains(day))


def _newest_first(one: AnnexRevision) -> tuple[int, int, int]:
    """Order revisions so that the one that controls comes first; of equals the one that ends first."""
    last = 0 if one.period.ends is None else one.period.ends.toordinal()
    return -one.period.starts.toordinal(), -one.number, last
