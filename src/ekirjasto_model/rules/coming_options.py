"""Options that come next in services' contracts and are not decided on, and what rules about them share."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.service_terms import Contracted, contracted_on
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place

KNOWN_TERMS = ("e-library", "members.period-ends-before-it-starts")
"""Needs of every rule about the terms of services' contracts."""

_PROCUREMENT = """\
      procurement:
        basis: below-threshold
        case-number: ESIM/HANKINTA/18/2023
"""
_OPTION = """\
      ends: 2026-12-31
      options:
        - starts: 2027-01-01
          ends: 2027-12-31
          decide-by: {}
"""


@frozen
class ComingOption:
    """The next option of a service in use; ``last`` is the last day on which it can be taken up."""

    contracted: Contracted
    place: Place
    last: Date

    def spot(self) -> Spot:
        """Return the spot at the option, beside the last day of the contract as it stands."""
        facts: dict[str, Fact] = {"service": self.contracted.service.name, "last": self.last}
        return Spot(self.place, facts=facts, related=(self.contracted.at / "ends",))


def coming_options(configuration: Configuration, as_of: Date) -> Iterator[ComingOption]:
    """Give the next option of each service in use on a day that has one to be decided on."""
    for one in contracted_on(configuration, as_of):
        coming = one.next_option()
        if coming is not None:
            yield ComingOption(one, *coming)


def with_option(decide_by: str, decided: str = "") -> Edit:
    """Let a service of malli have an option for 2027, as examples need it."""
    option = _OPTION.format(decide_by) + (f"          decided: {decided}\n" if decided else "")
    return Edit("e-library.yaml", f"      ends: 2027-12-31\n{_PROCUREMENT}", option + _PROCUREMENT)
