"""A contact person of a municipality that is no member on the day."""

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

_BEFORE = '  - municipality: "785"\n    role:\n'
_OTHER = '  - municipality: "620"\n    role:\n      fi: Kirjastonhoitaja\n    reached-at: kirjasto@puolanka.example\n'


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find contact persons of the day whose municipality is not among the agreement's parties."""
    for duties in duties_on(configuration, as_of):
        members = duties.members()
        for place, document in duties.documents:
            for number, contact in enumerate(document.contacts):
                if contact.municipality not in members and is_within(as_of, days_of(contact)):
                    facts: dict[str, Fact] = {
                        "name": name_of(contact.municipality),
                        "agreement": duties.agreement.id,
                        "day": as_of,
                    }
                    yield Spot(place / "contacts" / number / "municipality", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("responsibilities", *KNOWN_MEMBERS, "agreements.party-outside-area"),
    title=Text(
        fi="Yhteyshenkilö on kunnasta, joka ei ole jäsen",
        sv="En kontaktperson är från en kommun som inte är medlem",
        en="A contact person is from a municipality that is not a member",
    ),
    reason=Text(
        fi="Jäsenille tarkoitetut kutsut ja kustannusliitteet menisivät kunnalle, joka on eronnut tai vasta "
        "liittymässä.",
        sv="Kallelser och kostnadsbilagor som är avsedda för medlemmarna skulle gå till en kommun som har utträtt "
        "eller ännu inte har anslutit sig.",
        en="Invitations and cost annexes meant for members would go to a municipality that has left or has not joined "
        "yet.",
    ),
    message=Text(
        fi="Kunnalla {name} on yhteyshenkilö, mutta se ei ole sopimuksen {agreement} osapuoli päivänä {day}.",
        sv="Kommunen {name} har en kontaktperson men är inte part i avtalet {agreement} den {day}.",
        en="The municipality of {name} has a contact person but is not a party to the agreement {agreement} on {day}.",
    ),
    repair=Text(
        fi="Merkitse yhteyshenkilölle viimeinen päivä (ends), jos kunta on eronnut, tai ensimmäinen päivä (starts), "
        "jos se on vasta liittymässä.",
        sv="Ange den sista dagen (ends) för kontaktpersonen om kommunen har utträtt, eller den första dagen (starts) "
        "om den först ska ansluta sig.",
        en="State a last day (ends) for the contact person if the municipality has left, or a first day (starts) if it "
        "is about to join.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella jäsenellä on yhteyshenkilö",
        sv="Praxis: varje medlem har en kontaktperson",
        en="Practice: every member has a contact person",
    ),
    broken_by=Edit("responsibilities.yaml", _BEFORE, _OTHER + _BEFORE),
    kept_by=Edit("responsibilities.yaml", _BEFORE, _OTHER + "    starts: 2027-01-01\n" + _BEFORE),
    broken=broken,
)
