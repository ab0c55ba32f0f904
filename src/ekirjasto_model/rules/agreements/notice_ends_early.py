"""A notice that states a last day before the notice period has run."""

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
    """Find notices whose own last day comes before the one to which the agreement's rule leads.

    Where the rule leaves the day open, the earliest that it may mean counts. A
    notice that was withdrawn ends nothing.
    """
    for place, agreement in configuration.agreements():
        for one in given_notices(place, agreement):
            stated, allowed = one.notice.last_day, one.earliest
            if stated is not None and allowed is not None and stated < allowed and not one.is_withdrawn:
                facts: dict[str, Fact] = {
                    "name": name_of_holder(configuration, agreement, one.giver),
                    "stated": stated,
                    "allowed": allowed,
                    "written": str(allowed),
                }
                yield Spot(one.place / "last-day", facts=facts, related=(place / "notice",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Irtisanomisessa ilmoitettu viimeinen päivä on ennen irtisanomisajan loppua",
        sv="Uppsägningens sista dag infaller innan uppsägningstiden har gått ut",
        en="A notice ends before the notice period has run",
    ),
    reason=Text(
        fi="Osapuoli on jäsen ja maksaa irtisanomisajan loppuun. Liian aikainen viimeinen päivä siirtäisi sen osuuden "
        "muille.",
        sv="En part är medlem och betalar till uppsägningstidens slut. En för tidig sista dag skulle lägga dess andel "
        "på de andra.",
        en="A party is a member and pays until the notice period has run. Too early a last day would make the others "
        "pay its share.",
    ),
    message=Text(
        fi="Osapuolen {name} irtisanomisessa viimeinen päivä on {stated}, mutta sopimuksen mukaan se on aikaisintaan "
        "{allowed}.",
        sv="I uppsägningen från parten {name} är den sista dagen den {stated}, men enligt avtalet är den tidigast den "
        "{allowed}.",
        en="The notice of the party {name} states {stated} as its last day, but under the agreement that is {allowed} "
        "at the earliest.",
    ),
    repair=Text(
        fi="Poista last-day, jolloin viimeinen päivä lasketaan sopimuksesta, tai kirjoita last-day: {written} tai "
        "myöhempi päivä. Jos päivät ovat oikein, tarkista sopimuksen irtisanomisaika (notice).",
        sv="Ta bort last-day, så räknas den sista dagen ut enligt avtalet, eller skriv last-day: {written} eller en "
        "senare dag. Om dagarna stämmer, kontrollera avtalets uppsägningstid (notice).",
        en="Remove last-day, so that the last day is worked out from the agreement, or write last-day: {written} or a "
        "later day. If the days are right, check the notice period of the agreement (notice).",
    ),
    source=Text(
        fi="Käytäntö: sopimus päättyy aikaisintaan irtisanomisajan lopussa",
        sv="Praxis: avtalet upphör tidigast när uppsägningstiden går ut",
        en="Practice: an agreement ends when the notice period has run, at the earliest",
    ),
    broken_by=Edit(
        "agreement.yaml",
        "    case-number: ESIM/411/2026\n",
        "    case-number: ESIM/411/2026\n    last-day: 2027-12-30\n",
    ),
    kept_by=Edit(
        "agreement.yaml",
        "    case-number: ESIM/411/2026\n",
        "    case-number: ESIM/411/2026\n    last-day: 2027-12-31\n",
    ),
    broken=broken,
)
