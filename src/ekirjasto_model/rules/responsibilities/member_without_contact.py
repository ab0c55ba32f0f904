"""A member without a contact person on the day."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.responsibilities import duties_on
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find members that nobody can be reached at, under each agreement in force: one spot for a member.

    The spot is at the member's contact of another time, if there is one. Nothing
    is asked where it is stated that the contacts are not known.
    """
    for duties in duties_on(configuration, as_of):
        if not duties.is_marked_unknown(configuration, "contacts"):
            contacts = [
                (place / "contacts" / number, contact)
                for place, document in duties.documents
                for number, contact in enumerate(document.contacts)
            ]
            reached = {one.municipality for _, one in contacts if is_within(as_of, days_of(one))}
            last_stated = {contact.municipality: at for at, contact in contacts}
            for code, party in duties.members().items():
                if code not in reached:
                    here = last_stated.get(code, duties.documents[0][0] / "contacts")
                    facts: dict[str, Fact] = {"name": name_of(code), "code": code, "day": as_of}
                    yield Spot(here, facts=facts, related=(party,))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("responsibilities", *KNOWN_MEMBERS, "agreements.party-outside-area"),
    title=Text(
        fi="Jäsenellä ei ole yhteyshenkilöä",
        sv="En medlem saknar kontaktperson",
        en="A member has no contact person",
    ),
    reason=Text(
        fi="Kustannusliite, tiedotteet ja kokouskutsut lähetetään jäsenen yhteyshenkilölle. Ilman yhteyshenkilöä ne "
        "eivät tule perille.",
        sv="Kostnadsbilagan, meddelanden och möteskallelser skickas till medlemmens kontaktperson. Utan en sådan "
        "kommer de inte fram.",
        en="The cost annex, notices and invitations to meetings are sent to a member's contact person. Without one "
        "they do not arrive.",
    ),
    message=Text(
        fi="Jäsenellä {name} ({code}) ei ole yhteyshenkilöä päivänä {day}.",
        sv="Medlemmen {name} ({code}) har ingen kontaktperson den {day}.",
        en="The member {name} ({code}) has no contact person on {day}.",
    ),
    repair=Text(
        fi='Lisää kunnalle "{code}" yhteyshenkilö (contacts): rooli, ei henkilön nimeä. Jos yhteyshenkilöitä ei '
        "tiedetä, kirjaa kohta contacts luetteloon unknown ja perustele.",
        sv='Lägg till en kontaktperson (contacts) för kommunen "{code}": en roll, inte en persons namn. Om '
        "kontaktpersonerna inte är kända, för in stället contacts i listan unknown och motivera.",
        en='Add a contact person (contacts) for the municipality "{code}": a role, not a person\'s name. If the '
        "contact persons are not known, list the place contacts under unknown and state the reason.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella jäsenellä on yhteyshenkilö",
        sv="Praxis: varje medlem har en kontaktperson",
        en="Practice: every member has a contact person",
    ),
    broken_by=Edit(
        "responsibilities.yaml",
        '  - municipality: "785"\n    role:\n      fi: Kirjastonhoitaja\n      sv: Bibliotekarie\n'
        "    reached-at: kirjasto@vaala.example\n    starts: 2025-01-01\n",
        '  - municipality: "785"\n    role:\n      fi: Kirjastonhoitaja\n      sv: Bibliotekarie\n'
        "    reached-at: kirjasto@vaala.example\n    starts: 2025-01-01\n    ends: 2026-01-31\n",
    ),
    kept_by=Edit(
        "responsibilities.yaml",
        '  - municipality: "785"\n    role:\n      fi: Kirjastonhoitaja\n      sv: Bibliotekarie\n'
        "    reached-at: kirjasto@vaala.example\n    starts: 2025-01-01\n",
        '  - municipality: "785"\n    role:\n      fi: Kirjastonhoitaja\n      sv: Bibliotekarie\n'
        "    reached-at: kirjasto@vaala.example\n    starts: 2025-01-01\n    ends: 2026-03-01\n",
    ),
    broken=broken,
)
