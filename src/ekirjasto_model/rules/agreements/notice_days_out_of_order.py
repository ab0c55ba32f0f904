"""A notice that was sent or withdrawn before it was given."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.notices import given_notices
from ekirjasto_model.derived.responsibilities import name_of_holder
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find days of sending or withdrawing that come before the day of the notice: one spot for a notice."""
    for place, agreement in configuration.agreements():
        for one in given_notices(place, agreement):
            days = {
                "sent-to-contact": one.notice.sent_to_contact,
                "sent-to-registry-office": one.notice.sent_to_registry_office,
                "withdrawn": one.notice.withdrawn,
            }
            early = [(day, key) for key, day in days.items() if day is not None and day < one.notice.given]
            if early:
                day, key = early[0]
                name = name_of_holder(configuration, agreement, one.giver)
                facts: dict[str, Fact] = {"name": name, "key": key, "day": day, "given": one.notice.given}
                related = (one.place / "given", *(one.place / other for _, other in early[1:]))
                yield Spot(one.place / key, facts=facts, related=related)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Irtisanomisen päivät ovat väärässä järjestyksessä",
        sv="Uppsägningens dagar är i fel ordning",
        en="The days of a notice are out of order",
    ),
    reason=Text(
        fi=(
            "Irtisanomista ei voi lähettää eikä peruuttaa ennen kuin se on annettu. Väärästä päivästä lasketaan "
            "väärä viimeinen päivä."
        ),
        sv="En uppsägning kan inte skickas eller återtas innan den har gjorts. Utifrån en felaktig dag räknas en "
        "felaktig sista dag ut.",
        en="A notice can be neither sent nor withdrawn before it is given. A wrong day leads to a wrong last day.",
    ),
    message=Text(
        fi="Osapuolen {name} irtisanominen on päivätty {given}, mutta kohdassa {key} on aiempi päivä {day}.",
        sv="Uppsägningen från parten {name} är daterad den {given}, men {key} har en tidigare dag, den {day}.",
        en="The notice of the party {name} is dated {given}, but {key} has an earlier day, {day}.",
    ),
    repair=Text(
        fi="Korjaa jompikumpi päivä: {key} on aikaisintaan {given}.",
        sv="Rätta den ena dagen: {key} är tidigast den {given}.",
        en="Correct one of the days: {key} is {given} at the earliest.",
    ),
    source=Text(
        fi="Käytäntö: irtisanominen päivätään, lähetetään ja mahdollisesti peruutetaan tässä järjestyksessä",
        sv="Praxis: en uppsägning dateras, skickas och återtas eventuellt i den ordningen",
        en="Practice: a notice is dated, sent and perhaps withdrawn, in that order",
    ),
    broken_by=Edit("agreement.yaml", "    sent-to-contact: 2026-02-10\n", "    sent-to-contact: 2025-02-10\n"),
    kept_by=Edit("agreement.yaml", "    sent-to-contact: 2026-02-10\n", "    sent-to-contact: 2026-02-11\n"),
    broken=broken,
)
