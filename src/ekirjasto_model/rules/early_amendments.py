"""Amendments that took effect before enough members had approved them, and what rules about them share."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from pendulum import Date

from ekirjasto_model.derived.amendments import Amended, amendments
from ekirjasto_model.derived.approvals import Count
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.text import Text

KNOWN_APPROVALS = (
    *KNOWN_MEMBERS,
    "agreements.party-outside-area",
    "agreements.ratio-above-one",
    "agreements.share-not-stated",
)
"""Needs of every rule that counts the approvals of an amendment."""

AMENDED_AS_STATED = Text(
    fi="Käytäntö: sopimusta muutetaan siinä sovitulla tavalla",
    sv="Praxis: ett avtal ändras på det sätt som anges i avtalet",
    en="Practice: an agreement is amended in the way it states",
)
ADD_OR_MOVE = Text(
    fi="Lisää puuttuvat hyväksynnät (approvals), tai siirrä muutoksen ensimmäinen päivä siihen päivään, jona "
    "hyväksyntöjä oli tarpeeksi.",
    sv="Lägg till de godkännanden som saknas (approvals), eller flytta ändringens första dag till den dag då "
    "godkännandena räckte till.",
    en="Add the approvals that are missing (approvals), or move the first day of the amendment to the day on "
    "which there were enough.",
)


@frozen
class EarlyAmendment:
    """An amendment, the place of its agreement, and the approvals as they stood on its first day."""

    agreement_place: Place
    amended: Amended
    count: Count

    def is_marked_unknown(self, configuration: Configuration) -> bool:
        """Tell whether its approvals are stated to be unknown."""
        return configuration.is_marked_unknown(self.amended.place / "approvals")

    def spot(self, **facts: Fact) -> Spot:
        """Return the spot at its first day, with the facts of every such rule and some more."""
        amendment = self.amended.amendment
        told: dict[str, Fact] = {"amendment": amendment.id, "starts": amendment.starts, **facts}
        return Spot(self.amended.place / "starts", facts=told, related=(self.agreement_place / "amendment",))


def early_amendments(configuration: Configuration, as_of: Date) -> Iterator[EarlyAmendment]:
    """Give the amendments in force on a day that had too few approvals on their first day."""
    for place, agreement in configuration.agreements():
        for one in amendments(configuration, place, agreement):
            if one.at_first is not None and one.is_late and one.amendment.starts <= as_of:
                yield EarlyAmendment(place, one, one.at_first)


def in_force_from(day: str, *also: Edit) -> Edit:
    """Let malli's amendment take effect on a day, as examples need it."""
    first = "    starts: {}\n    document"
    return Edit("agreement.yaml", first.format("2026-01-01"), first.format(day), also=also)
