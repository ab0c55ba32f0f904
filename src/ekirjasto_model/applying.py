"""Rules applied to a configuration, each only where what it needs is sound."""

from __future__ import annotations

from functools import cached_property
from itertools import islice

from attrs import define, field
from pendulum import Date

from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.gathering import Gathered
from ekirjasto_model.rules.catalogue import CODES, rule
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Finding, Location, Spot
from ekirjasto_model.values.limits import MAX_FINDINGS, MAX_RELATED
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.report import NotChecked

MET_EARLIER = ("reading.", "structure.")
"""The topics whose rules are met while files are read and given their structure; none of them has a function."""

MAY_BE_ABSENT = frozenset({"joining-case", "own-costs", "settings"})
"""The kinds of documents that an e-library need not have: where there is none, there is nothing to find in it."""


@define(slots=False)
class Application:
    """One run of the rules over what was gathered, for one day.

    ``findings`` holds for every rule applied what it found, ``not_checked`` why
    the others could not be. ``cut`` are the rules that may find still more than
    they have been asked for.
    """

    gathered: Gathered
    as_of: Date
    findings: dict[str, tuple[Finding, ...]] = field(factory=dict)
    not_checked: dict[str, NotChecked] = field(factory=dict)
    cut: set[str] = field(factory=set)

    @cached_property
    def _present(self) -> frozenset[str]:
        """The kinds of which there is a document."""
        return frozenset(filed.kind for filed in self.gathered.configuration.filed)

    def apply_all(self) -> None:
        """Apply every rule of the catalogue that has a function."""
        for code in CODES:
            if not code.startswith(MET_EARLIER):
                self._apply(code)

    def _apply(self, code: str) -> None:
        """Apply one rule, those that it needs first."""
        if code in self.findings or code in self.not_checked:
            return
        one = rule(code)
        lack = self._lack(code, one)
        if lack is not None:
            self.not_checked[code] = lack
        elif one.broken is not None:
            spots = islice(one.broken(self.gathered.configuration, self.as_of), MAX_FINDINGS + 1)
            self.findings[code] = tuple(self._finding(code, one, spot) for spot in spots)
            if len(self.findings[code]) > MAX_FINDINGS:
                self.cut.add(code)

    def _lack(self, code: str, one: Rule) -> NotChecked | None:
        """Return what a rule needs and does not have."""
        for need in one.needs:
            if need in DOCUMENTS:
                if need in self.gathered.faulty:
                    return NotChecked(code, need)
                if need not in self._present and need not in MAY_BE_ABSENT:
                    return NotChecked(code, need, absent=True)
            else:
                self._apply(need)
                if need in self.not_checked:
                    cause = self.not_checked[need]
                    return NotChecked(code, cause.because, cause.absent)
                if self.findings[need]:
                    return NotChecked(code, need)
        return None

    def _finding(self, code: str, one: Rule, spot: Spot) -> Finding:
        """Find the lines of a spot."""
        related = tuple(self._locate(place) for place in spot.related[:MAX_RELATED])
        more = len(spot.related) - len(related)
        return Finding(code, one.severity, spot.facts, self._locate(spot.place), related, spot.place, more)

    def _locate(self, place: Place) -> Location:
        """Find the line of a place."""
        return self.gathered.configuration.filed[place.document].origin.locate(place.pointer)
