"""A notice given by somebody whom the agreement does not bind."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.binding import Bound, bound, holdings
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.notices import given_notices
from ekirjasto_model.derived.responsibilities import name_of_holder
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_NEVER = Date(9999, 12, 31)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find notices of those who are no party on the day on which they were given, nor become one later.

    Associates that are not stated at all are the concern of another rule, and a
    notice that was withdrawn ends nothing.
    """
    for place, agreement in configuration.agreements():
        held = holdings(bound(place, agreement)) if agreement.notices else {}
        until = {giver: _last_day(of_one) for giver, of_one in held.items()}
        known = {associate.id for associate in agreement.associates}
        for one in given_notices(place, agreement):
            given, (key, name) = one.notice.given, one.giver
            is_bound = one.giver in until and given <= until[one.giver]
            is_meant = one.notice.withdrawn is None and (key == "municipality" or name in known)
            if not is_bound and is_meant:
                facts: dict[str, Fact] = {"name": name_of_holder(configuration, agreement, one.giver), "given": given}
                yield Spot(one.place / "party", facts=facts, related=(place / "parties",))


def _last_day(held: list[Bound]) -> Date:
    """Return the last day on which somebody is bound, a day far ahead where no end is known."""
    return max(one.period.ends or _NEVER for one in held)


RULE = Rule(
    severity=Severity.ERROR,
    needs=(*KNOWN_MEMBERS, "agreements.party-outside-area"),
    title=Text(
        fi="Irtisanoja ei ole sopimusosapuoli",
        sv="Den som säger upp avtalet är inte part",
        en="Notice is given by somebody who is not a party",
    ),
    reason=Text(
        fi="Vain sopimusosapuoli voi irtisanoa sopimuksen. Jos koodi on väärä, oikea osapuoli jää jäseneksi.",
        sv="Bara en part kan säga upp avtalet. Med fel kod skulle den rätta parten förbli medlem.",
        en="Only a party can give notice. If the code is wrong, the party that has really given notice would remain "
        "a member.",
    ),
    message=Text(
        fi="Irtisanoja {name} ei ole sopimuksen osapuoli {given} eikä sen jälkeen.",
        sv="Avtalet sägs upp av {name}, som inte är part i det den {given} eller därefter.",
        en="Notice is given by {name}, which is not a party to the agreement on {given} or later.",
    ),
    repair=Text(
        fi="Korjaa irtisanoja (party) tai irtisanomisen päivä (given). Jos osapuoli puuttuu sopimuksesta, lisää se "
        "kohtaan parties.",
        sv="Rätta vem som säger upp avtalet (party) eller uppsägningens dag (given). Om parten saknas i avtalet, lägg "
        "till den under parties.",
        en="Correct who gives notice (party) or the day of the notice (given). If the party is missing from the "
        "agreement, add it under parties.",
    ),
    source=Text(
        fi="Käytäntö: sopimuksen irtisanoo sen osapuoli",
        sv="Praxis: ett avtal sägs upp av en part",
        en="Practice: notice is given by a party",
    ),
    broken_by=Edit(
        "agreement.yaml",
        '  - party:\n      municipality: "105"\n    given',
        '  - party:\n      municipality: "620"\n    given',
    ),
    kept_by=Edit(
        "agreement.yaml",
        '  - party:\n      municipality: "105"\n    given',
        '  - party:\n      municipality: "777"\n    given',
    ),
    broken=broken,
)
