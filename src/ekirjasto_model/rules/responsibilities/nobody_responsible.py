"""A duty that nobody carries out on the day."""

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
    """Find duties that somebody answers for but nobody does, under each agreement in force: one spot for a duty.

    A duty that nobody answers for either is found as that. Nothing is asked where
    it is stated that the assignments are not known.
    """
    for duties in duties_on(configuration, as_of):
        if not duties.is_marked_unknown(configuration, "assignments"):
            for duty in Duty:
                is_answered_for = duties.in_part(duty, PartInDuty.ACCOUNTABLE)
                if is_answered_for and not duties.in_part(duty, PartInDuty.RESPONSIBLE):
                    facts: dict[str, Fact] = {"duty": DUTIES.label(duty), "code": duty.value, "day": as_of}
                    yield Spot(duties.last_stated(duty, PartInDuty.RESPONSIBLE), facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("responsibilities", "agreement", "agreements.ends-before-it-starts", "members.period-ends-before-it-starts"),
    title=Text(
        fi="Tehtävällä ei ole toteuttajaa",
        sv="En uppgift saknar utförare",
        en="Nobody is responsible for doing a duty",
    ),
    reason=Text(
        fi="Päävastuullinen vastaa siitä, että tehtävä tulee hoidetuksi, mutta jonkun on myös tehtävä työ. Se voi "
        "olla sama taho.",
        sv="Den huvudansvariga svarar för att uppgiften blir skött, men någon ska också göra arbetet. Det kan vara "
        "samma aktör.",
        en="Whoever is accountable answers for the duty being done, but somebody must also do the work. It may be the "
        "same holder.",
    ),
    message=Text(
        fi="Tehtävällä ”{duty}” ({code}) on päävastuullinen mutta ei toteuttajaa päivänä {day}.",
        sv="Uppgiften ”{duty}” ({code}) har en huvudansvarig men ingen utförare den {day}.",
        en="Somebody is accountable for the duty “{duty}” ({code}), but nobody is responsible for doing it on {day}.",
    ),
    repair=Text(
        fi="Merkitse tehtävälle toteuttaja (duty: {code}, part: responsible) ja sen ensimmäinen päivä. Jos toteuttajaa "
        "ei tiedetä, kirjaa kohta assignments luetteloon unknown ja perustele.",
        sv="Ange en utförare för uppgiften (duty: {code}, part: responsible) och den första dagen. Om utföraren inte "
        "är känd, för in stället assignments i listan unknown och motivera.",
        en="State who is responsible for doing the duty (duty: {code}, part: responsible), and the first day. If that "
        "is not known, list the place assignments under unknown and state the reason.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella tehtävällä on joka päivä ainakin yksi toteuttaja",
        sv="Praxis: varje uppgift har varje dag åtminstone en utförare",
        en="Practice: on every day at least one holder is responsible for doing each duty",
    ),
    broken_by=Edit(
        "responsibilities.yaml",
        '  - duty: invoicing\n    part: responsible\n    holder:\n      municipality: "758"\n    starts: 2024-01-01\n',
        '  - duty: invoicing\n    part: responsible\n    holder:\n      municipality: "758"\n    starts: 2024-01-01\n'
        "    ends: 2026-01-31\n",
    ),
    kept_by=Edit(
        "responsibilities.yaml",
        '  - duty: invoicing\n    part: responsible\n    holder:\n      municipality: "758"\n    starts: 2024-01-01\n',
        '  - duty: invoicing\n    part: responsible\n    holder:\n      municipality: "777"\n    starts: 2024-01-01\n',
    ),
    broken=broken,
)
