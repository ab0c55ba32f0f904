"""A notice that has not been sent to both who must get it."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.notices import given_notices
from ekirjasto_model.derived.responsibilities import name_of_holder
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.receivers import receivers
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find notices without a day of sending to the contact or the registry office, unless it is stated to be unknown.

    A notice that was withdrawn need not be sent any more.
    """
    for place, agreement in configuration.agreements():
        for one in given_notices(place, agreement):
            no_contact = one.notice.sent_to_contact is None
            no_contact = no_contact and not configuration.is_marked_unknown(one.place / "sent-to-contact")
            no_office = one.notice.sent_to_registry_office is None
            no_office = no_office and not configuration.is_marked_unknown(one.place / "sent-to-registry-office")
            missing = receivers(contact=no_contact, office=no_office)
            if missing is not None and one.notice.withdrawn is None:
                name = name_of_holder(configuration, agreement, one.giver)
                yield Spot(one.place, facts={"name": name, "given": one.notice.given, "missing": missing})


RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement",),
    title=Text(
        fi="Irtisanomista ei ole lähetetty sekä yhteyshenkilölle että kirjaamoon",
        sv="Uppsägningen har inte skickats till alla",
        en="Notice has not been sent to everyone",
    ),
    reason=Text(
        fi="Irtisanominen on voimassa vasta, kun se on lähetetty sekä yhteyshenkilölle että kirjaamoon. Sitä ennen "
        "irtisanomisaika ei kulu.",
        sv="En uppsägning gäller först när den har skickats både till kontaktpersonen och till registratorskontoret. "
        "Dessförinnan löper ingen uppsägningstid.",
        en="Notice counts only once it has been sent to both the contact person and the registry office. Until then "
        "no notice period runs.",
    ),
    message=Text(
        fi="Osapuolen {name} irtisanominen on päivätty {given}, mutta lähettämispäivä puuttuu: {missing}.",
        sv="Uppsägningen från parten {name} är daterad den {given}, men avsändningsdagen saknas: {missing}.",
        en="The notice of the party {name} is dated {given}, but a day of sending is missing: {missing}.",
    ),
    repair=Text(
        fi=(
            "Lähetä irtisanominen myös puuttuvalle vastaanottajalle ja merkitse lähettämispäivä (sent-to-contact, "
            "sent-to-registry-office). Jos se on lähetetty, mutta päivää ei tiedetä, kirjaa kohta luetteloon "
            "unknown."
        ),
        sv="Skicka uppsägningen även dit och ange dagen (sent-to-contact, sent-to-registry-office). Om den har "
        "skickats men dagen inte är känd, för in stället i listan unknown.",
        en="Send the notice there too and state the day (sent-to-contact, sent-to-registry-office). If it was sent "
        "but the day is not known, list the place under unknown.",
    ),
    source=Text(
        fi="Käytäntö: irtisanominen lähetetään sopimuksessa nimetylle yhteyshenkilölle ja kirjaamoon",
        sv="Praxis: uppsägningen skickas till den kontaktperson som avtalet nämner och till registratorskontoret",
        en="Practice: notice is sent to the contact person named in the agreement and to the registry office",
    ),
    broken_by=Edit(
        "agreement.yaml",
        '  - party:\n      municipality: "105"\n    given: 2026-02-10\n'
        "    sent-to-contact: 2026-02-10\n    sent-to-registry-office: 2026-02-11\n",
        '  - party:\n      municipality: "105"\n    given: 2026-02-10\n    sent-to-contact: 2026-02-10\n',
    ),
    kept_by=Edit(
        "agreement.yaml",
        '  - party:\n      municipality: "105"\n    given: 2026-02-10\n'
        "    sent-to-contact: 2026-02-10\n    sent-to-registry-office: 2026-02-11\n",
        '  - party:\n      municipality: "105"\n    given: 2026-02-10\n'
        "    sent-to-contact: 2026-02-10\n    sent-to-registry-office: 2026-02-10\n",
    ),
    broken=broken,
)
