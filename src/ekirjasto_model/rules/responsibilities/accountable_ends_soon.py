"""Duties for which nobody will be accountable from a day that is near."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.duties import DUTIES, Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.handovers import last_days
from ekirjasto_model.derived.responsibilities import Held, duties_on
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

DAYS_AHEAD = 90
"""How many days ahead a duty is told of: lists made for a calendar year are renewed in its last quarter."""

_BEFORE = """\
  - duty: statistics
    part: accountable
    holder:
      municipality: "732"
    starts: 2024-01-01
"""


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find duties that somebody answers for on the day and nobody from a day within the next 90.

    One spot for a day, with all its duties: a list made for a year ends on one day.
    A holder's own last day counts too, as that of a municipality which leaves. The
    end of the agreement is no gap. Nothing is asked where it is stated that the
    assignments are not known.
    """
    for duties in duties_on(configuration, as_of):
        gaps: dict[Date, list[Held]] = {}
        if not duties.is_marked_unknown(configuration, "assignments"):
            accountable = [pair for pair in last_days(configuration, duties) if _is_accountable(pair[0])]
            for duty in Duty:
                found = _gap(duties.day, [pair for pair in accountable if pair[0].assignment.duty is duty])
                if found is not None and found[0] <= as_of.add(days=DAYS_AHEAD):
                    gaps.setdefault(found[0], []).append(found[1])
        for day, held in sorted(gaps.items()):
            facts: dict[str, Fact] = {"duties": _listed([one.assignment.duty for one in held]), "day": day}
            yield Spot(held[0].place, facts=facts, related=tuple(one.place for one in held[1:]))


def _is_accountable(one: Held) -> bool:
    """Tell whether an assignment makes its holder accountable."""
    return one.assignment.part is PartInDuty.ACCOUNTABLE


def _gap(day: Date, stated: list[tuple[Held, Date | None]]) -> tuple[Date, Held] | None:
    """Return the first day after a day on which nobody answers for a duty, with the last who did."""
    last = None
    while True:
        there = [(one, ends) for one, ends in stated if one.assignment.starts <= day and (ends is None or day <= ends)]
        if not there:
            return None if last is None else (day, last)
        last, ends = max(there, key=lambda pair: (pair[1] is None, pair[1] or day))
        if ends is None:
            return None
        day = ends.add(days=1)


def _listed(duties: list[Duty]) -> Text:
    """Name duties, each with its code."""
    labels = [(DUTIES.label(duty), duty.value) for duty in duties]
    return Text(
        fi=", ".join(f"{label.fi} ({code})" for label, code in labels),
        sv=", ".join(f"{label.sv} ({code})" for label, code in labels),
        en=", ".join(f"{label.en} ({code})" for label, code in labels),
    )


RULE = Rule(
    severity=Severity.WARNING,
    needs=("responsibilities", *KNOWN_MEMBERS, "agreements.party-outside-area", "members.id-twice"),
    title=Text(
        fi="Tehtävä jää pian vaille päävastuullista",
        sv="En uppgift blir snart utan huvudansvarig",
        en="Nobody will soon be accountable for a duty",
    ),
    reason=Text(
        fi="Jos seuraavasta päävastuullisesta ei sovita ajoissa, tehtävä jää hoitamatta heti, kun edellisen aika "
        "päättyy.",
        sv="Om man inte i tid kommer överens om nästa huvudansvariga blir uppgiften ogjord genast när den föregåendes "
        "tid går ut.",
        en="If the next one to be accountable is not agreed on in time, the duty is left undone as soon as the "
        "former one's time ends.",
    ),
    message=Text(
        fi="Näillä tehtävillä ei ole päävastuullista {day} alkaen: {duties}.",
        sv="Dessa uppgifter har ingen huvudansvarig från och med den {day}: {duties}.",
        en="From {day} on nobody is accountable for these duties: {duties}.",
    ),
    repair=Text(
        fi="Merkitse seuraava päävastuullinen (part: accountable) ja ensimmäinen päivä (starts), {day}. Jos nykyinen "
        "jatkaa, korjaa tai poista viimeinen päivä (ends).",
        sv="Ange nästa huvudansvariga (part: accountable) och den första dagen (starts), den {day}. Om den nuvarande "
        "fortsätter, rätta eller ta bort den sista dagen (ends).",
        en="State who is accountable next (part: accountable) and the first day (starts), {day}. If the present one "
        "goes on, correct or remove the last day (ends).",
    ),
    source=Text(
        fi="Käytäntö: jokaisella tehtävällä on joka päivä tasan yksi päävastuullinen; varoitus annetaan 90 päivää "
        "ennen",
        sv="Praxis: varje uppgift har varje dag exakt en huvudansvarig; varningen ges 90 dagar före",
        en="Practice: on every day exactly one holder is accountable for each duty; the warning is given 90 days "
        "before",
    ),
    broken_by=Edit("responsibilities.yaml", _BEFORE, _BEFORE + "    ends: 2026-05-29\n"),
    kept_by=Edit("responsibilities.yaml", _BEFORE, _BEFORE + "    ends: 2026-05-30\n"),
    broken=broken,
)
