"""A contact person that nobody knows how to reach."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.responsibilities import duties_on
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_WITHOUT = '  - municipality: "785"\n    role:\n      fi: Kirjastonhoitaja\n      sv: Bibliotekarie\n'
_BEFORE = _WITHOUT + "    reached-at: kirjasto@vaala.example\n    starts: 2025-01-01\n"


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find members' contact persons of the day without an address or number, unless it is stated to be unknown."""
    for duties in duties_on(configuration, as_of):
        for place, document in duties.documents:
            for number, contact in enumerate(document.contacts):
                here = place / "contacts" / number / "reached-at"
                is_open = contact.reached_at is None and is_within(as_of, days_of(contact))
                if is_open and not configuration.is_marked_unknown(here):
                    facts: dict[str, Fact] = {"name": name_of(contact.municipality), "role": contact.role}
                    yield Spot(here, facts=facts)


RULE = Rule(
    severity=Severity.NOTE,
    needs=("responsibilities", "agreement", "agreements.ends-before-it-starts", "members.period-ends-before-it-starts"),
    title=Text(
        fi="Yhteyshenkilöltä puuttuu yhteystieto",
        sv="En kontaktperson saknar adress",
        en="A contact person has no address",
    ),
    reason=Text(
        fi="Kustannusliite, tiedotteet ja kokouskutsut lähetetään yhteyshenkilölle. Roolin sähköpostiosoite pysyy "
        "samana, vaikka henkilö vaihtuu.",
        sv="Kostnadsbilagan, meddelanden och möteskallelser skickas till kontaktpersonen. Rollens e-postadress är "
        "densamma även om personen byts ut.",
        en="The cost annex, notices and invitations to meetings are sent to the contact person. The e-mail address of "
        "a role stays the same when the person changes.",
    ),
    message=Text(
        fi="Kunnan {name} yhteyshenkilölle ({role}) ei ole merkitty yhteystietoa.",
        sv="För kontaktpersonen i kommunen {name} ({role}) har det inte angetts hur personen kan nås.",
        en="It is not stated how to reach the contact person of the municipality of {name} ({role}).",
    ),
    repair=Text(
        fi="Lisää roolin sähköpostiosoite tai puhelinnumero (reached-at), ei kenenkään henkilökohtaista osoitetta tai "
        "numeroa. Jos sitä ei tiedetä, kirjaa kohta contacts/*/reached-at luetteloon unknown ja perustele.",
        sv="Lägg till rollens e-postadress eller telefonnummer (reached-at), inte någons personliga adress eller "
        "nummer. Om det inte är känt, för in stället contacts/*/reached-at i listan unknown och motivera.",
        en="Add the e-mail address or telephone number of the role (reached-at), not of a person. If it is not known, "
        "list the place contacts/*/reached-at under unknown and state the reason.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella jäsenellä on yhteyshenkilö, jonka tavoittaa",
        sv="Praxis: varje medlem har en kontaktperson som kan nås",
        en="Practice: every member has a contact person who can be reached",
    ),
    broken_by=Edit("responsibilities.yaml", _BEFORE, _WITHOUT + "    starts: 2025-01-01\n"),
    kept_by=Edit(
        "responsibilities.yaml",
        _BEFORE,
        _WITHOUT + "    reached-at: kirjastopalvelut@vaala.example\n    starts: 2025-01-01\n",
    ),
    broken=broken,
)
