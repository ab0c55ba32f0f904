"""A notice given before its giver had entered the agreement."""

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


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find notices dated before the giver's decision to join, its signature and its first day as a party.

    One that takes a party's place in a merger enters with the merger. A notice
    that was withdrawn ends nothing and is left alone.
    """
    for place, agreement in configuration.agreements():
        held = holdings(bound(place, agreement)) if agreement.notices else {}
        first = {giver: min(map(_entered, of_one)) for giver, of_one in held.items()}
        for one in given_notices(place, agreement):
            since = first.get(one.giver)
            if since is not None and one.notice.given < since and one.notice.withdrawn is None:
                facts: dict[str, Fact] = {
                    "name": name_of_holder(configuration, agreement, one.giver),
                    "given": one.notice.given,
                    "since": since,
                }
                yield Spot(one.place / "given", facts=facts, related=(held[one.giver][0].place,))


def _entered(one: Bound) -> Date:
    """Return the first day that tells of somebody's part in an agreement."""
    signatory = one.signatory
    decided = None if signatory.decision is None else signatory.decision.day
    return min(day for day in (one.period.starts, signatory.signed, decided) if day is not None)


RULE = Rule(
    severity=Severity.WARNING,
    needs=(*KNOWN_MEMBERS, "agreements.party-outside-area"),
    title=Text(
        fi="Irtisanominen on päivätty ennen sopimukseen liittymistä",
        sv="Uppsägningen är daterad före anslutningen till avtalet",
        en="Notice is dated before its giver entered the agreement",
    ),
    reason=Text(
        fi="Sopimusta ei voi irtisanoa ennen kuin siihen on sitouduttu. Usein vuosi on väärä, ja jäsenyys päättyisi "
        "väärään aikaan.",
        sv="Ett avtal kan inte sägas upp innan man har bundit sig vid det. Ofta är årtalet fel, och medlemskapet "
        "skulle upphöra vid fel tid.",
        en="Nobody can give notice of an agreement before entering it. Often the year is wrong, and the membership "
        "would end at the wrong time.",
    ),
    message=Text(
        fi="Osapuolen {name} irtisanominen on päivätty {given}, mutta osapuoli on ollut mukana sopimuksessa vasta "
        "{since} alkaen (päätös, allekirjoitus tai ensimmäinen päivä).",
        sv="Uppsägningen från parten {name} är daterad den {given}, men parten är med i avtalet först från och med den "
        "{since} (beslut, undertecknande eller första dag).",
        en="The notice of the party {name} is dated {given}, but the party did not enter the agreement until {since} "
        "(decision, signature or first day).",
    ),
    repair=Text(
        fi="Korjaa irtisanomisen päivä (given) tai irtisanoja (party). Jos osapuoli on sitoutunut sopimukseen aiemmin, "
        "lisää sen päätös (decision) tai allekirjoituspäivä (signed).",
        sv="Rätta uppsägningens dag (given) eller vem som säger upp avtalet (party). Om parten har bundit sig vid "
        "avtalet tidigare, lägg till dess beslut (decision) eller dagen för undertecknandet (signed).",
        en="Correct the day of the notice (given) or who gives it (party). If the party entered the agreement earlier, "
        "add its decision (decision) or the day of its signature (signed).",
    ),
    source=Text(
        fi="Käytäntö: vain sopimusosapuoli voi irtisanoa sopimuksen",
        sv="Praxis: bara en part kan säga upp ett avtal",
        en="Practice: only a party can give notice of an agreement",
    ),
    broken_by=Edit(
        "agreement.yaml",
        "    given: 2026-02-10\n",
        "    given: 2023-02-10\n",
        also=(Edit("agreement.yaml", "      day: 2026-02-09\n", "      day: 2023-02-09\n"),),
    ),
    kept_by=Edit(
        "agreement.yaml",
        "    given: 2026-02-10\n",
        "    given: 2023-10-09\n",
        also=(Edit("agreement.yaml", "      day: 2026-02-09\n", "      day: 2023-10-09\n"),),
    ),
    broken=broken,
)
