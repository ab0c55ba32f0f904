"""A municipality that takes part in a service on a day on which it is no member."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.e_libraries import members_of
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_IN_AREA = Edit(
    "e-library.yaml",
    '  - code: "785"\n    name:\n      fi: Vaala\n    business-id: "0190027-0"\n',
    '  - code: "785"\n    name:\n      fi: Vaala\n    business-id: "0190027-0"\n'
    '  - code: "578"\n    name:\n      fi: Paltamo\n',
)
"""A municipality of the operating area that is no member."""

_INHABITANTS = Edit("e-library.yaml", "    value: 64501\n", "    value: 67538\n")

_BEFORE = '      - municipality: "777"\n        starts: 2024-07-01\n'
_OTHER = '      - municipality: "578"\n'


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find participants of services in use that are no members on the day, while the e-library has members."""
    for place, e_library in configuration.e_libraries():
        members = members_of(configuration, e_library, as_of)
        for number, service in enumerate(e_library.services):
            around = days_of(service)
            for index, participant in enumerate(service.participants):
                takes_part = is_within(as_of, around) and is_within(as_of, days_of(participant, around))
                if members and takes_part and participant.municipality not in members:
                    facts: dict[str, Fact] = {
                        "name": name_of(participant.municipality),
                        "service": service.name,
                        "day": as_of,
                    }
                    here = place / "services" / number / "participants" / index
                    yield Spot(here / "municipality", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        "e-library",
        *KNOWN_MEMBERS,
        "agreements.party-outside-area",
        "members.municipality-outside-area",
        "members.municipality-twice",
    ),
    title=Text(
        fi="Palveluun osallistuu kunta, joka ei ole jäsen",
        sv="En kommun som inte är medlem deltar i en tjänst",
        en="A municipality that is not a member takes part in a service",
    ),
    reason=Text(
        fi="Palvelun kustannukset jaetaan jäsenille. Kunta, joka ei ole jäsen, käyttäisi palvelua muiden "
        "kustannuksella ja ilman sopimusta.",
        sv="Kostnaderna för en tjänst fördelas på medlemmarna. En kommun som inte är medlem skulle använda tjänsten på "
        "de andras bekostnad och utan avtal.",
        en="The costs of a service are shared among members. A municipality that is not one would use the service at "
        "the others' expense and without an agreement.",
    ),
    message=Text(
        fi="Kunta {name} osallistuu palveluun {service} päivänä {day}, mutta se ei ole silloin e-kirjaston jäsen.",
        sv="Kommunen {name} deltar i tjänsten {service} den {day} men är då inte medlem i e-biblioteket.",
        en="The municipality of {name} takes part in the service {service} on {day} but is not a member of the "
        "e-library then.",
    ),
    repair=Text(
        fi="Jos kunta on eronnut, merkitse osallistumisen viimeinen päivä (ends). Jos se on vasta liittymässä, "
        "merkitse ensimmäinen päivä (starts). Jos se on jäsen, lisää se sopimuksen osapuoliin.",
        sv="Om kommunen har utträtt, ange den sista dagen för deltagandet (ends). Om den först ska ansluta sig, ange "
        "den första dagen (starts). Om den är medlem, lägg till den bland avtalets parter.",
        en="If the municipality has left, state the last day of its participation (ends). If it is about to join, "
        "state the first day (starts). If it is a member, add it to the parties of the agreement.",
    ),
    source=Text(
        fi="Käytäntö: palveluun osallistuvat e-kirjaston jäsenet",
        sv="Praxis: i en tjänst deltar e-bibliotekets medlemmar",
        en="Practice: those who take part in a service are members of the e-library",
    ),
    broken_by=Edit(
        "e-library.yaml",
        _BEFORE,
        _BEFORE + '      - municipality: "578"\n        starts: 2026-01-01\n',
        also=(_IN_AREA, _INHABITANTS),
    ),
    kept_by=Edit(
        "e-library.yaml",
        _BEFORE,
        _BEFORE + '      - municipality: "578"\n        starts: 2027-01-01\n',
        also=(_IN_AREA, _INHABITANTS),
    ),
    broken=broken,
)
