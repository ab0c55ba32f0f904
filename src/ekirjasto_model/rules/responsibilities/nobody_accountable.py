"""A duty for which nobody is accountable on the day."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.duties import DUTIES, Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.responsibilities import duties_on
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find duties that nobody answers for, under each agreement in force: one spot for a duty.

    Nothing is asked where it is stated that the assignments are not known.
    """
    for duties in duties_on(configuration, as_of):
        if not duties.is_marked_unknown(configuration, "assignments"):
            for duty in Duty:
                if not duties.in_part(duty, PartInDuty.ACCOUNTABLE):
                    facts: dict[str, Fact] = {"duty": DUTIES.label(duty), "code": duty.value, "day": as_of}
                    yield Spot(duties.last_stated(duty, PartInDuty.ACCOUNTABLE), facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("responsibilities", "agreement", "agreements.ends-before-it-starts", "members.period-ends-before-it-starts"),
    title=Text(
        fi="Tehtävällä ei ole päävastuullista",
        sv="En uppgift saknar huvudansvarig",
        en="Nobody is accountable for a duty",
    ),
    reason=Text(
        fi="Kun kukaan ei ole päävastuussa, tehtävä jää helposti hoitamatta eikä kukaan huomaa sitä.",
        sv="När ingen har huvudansvaret blir uppgiften lätt ogjord utan att någon märker det.",
        en="Where nobody is accountable, a duty is easily left undone without anybody noticing.",
    ),
    message=Text(
        fi="Tehtävällä ”{duty}” ({code}) ei ole päävastuullista päivänä {day}.",
        sv="Uppgiften ”{duty}” ({code}) har ingen huvudansvarig den {day}.",
        en="Nobody is accountable for the duty “{duty}” ({code}) on {day}.",
    ),
    repair=Text(
        fi="Merkitse tehtävälle päävastuullinen (duty: {code}, part: accountable) ja sen ensimmäinen päivä. Jos "
        "päävastuullista ei tiedetä, kirjaa kohta assignments luetteloon unknown ja perustele.",
        sv="Ange en huvudansvarig för uppgiften (duty: {code}, part: accountable) och den första dagen. Om den "
        "huvudansvariga inte är känd, för in stället assignments i listan unknown och motivera.",
        en="State who is accountable for the duty (duty: {code}, part: accountable), and the first day. If that is "
        "not known, list the place assignments under unknown and state the reason.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella tehtävällä on joka päivä tasan yksi päävastuullinen",
        sv="Praxis: varje uppgift har varje dag exakt en huvudansvarig",
        en="Practice: on every day exactly one holder is accountable for each duty",
    ),
    broken_by=Edit(
        "responsibilities.yaml",
        '  - duty: statistics\n    part: accountable\n    holder:\n      municipality: "732"\n    starts: 2024-01-01\n',
        '  - duty: statistics\n    part: accountable\n    holder:\n      municipality: "732"\n    starts: 2024-01-01\n'
        "    ends: 2025-12-31\n",
    ),
    kept_by=Edit(
        "responsibilities.yaml",
        '  - duty: statistics\n    part: accountable\n    holder:\n      municipality: "732"\n    starts: 2024-01-01\n',
        '  - duty: statistics\n    part: accountable\n    holder:\n      municipality: "732"\n    starts: 2024-01-01\n'
        "    ends: 2026-12-31\n",
    ),
    broken=broken,
)
