"""A notice given while an earlier one of the same party stands."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.notices import GivenNotice, Giver, given_notices
from ekirjasto_model.derived.responsibilities import name_of_holder
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find notices given on or before the last day to which the same party's earlier notice leads.

    One that was withdrawn, or not sent to all, stands in nobody's way. Whoever left
    and joined again may give notice again.
    """
    for place, agreement in configuration.agreements():
        standing: dict[Giver, tuple[Date, GivenNotice]] = {}
        for one in given_notices(place, agreement):
            ends = one.ends_on
            if ends is None:
                continue
            known = standing.get(one.giver)
            if known is not None and one.notice.given <= known[0]:
                facts: dict[str, Fact] = {
                    "name": name_of_holder(configuration, agreement, one.giver),
                    "given": one.notice.given,
                    "ends": min(known[0], ends),
                }
                yield Spot(one.place / "given", facts=facts, related=(known[1].place,))
            if known is None or ends > known[0]:
                standing[one.giver] = ends, one


RULE = Rule(
    severity=Severity.WARNING,
    needs=KNOWN_MEMBERS,
    title=Text(
        fi="Osapuoli on irtisanonut sopimuksen kahdesti",
        sv="En part har sagt upp avtalet två gånger",
        en="A party gave notice twice",
    ),
    reason=Text(
        fi="Kahdesta irtisanomisesta ei ilmene, milloin jäsenyys päättyy. Laskelmissa käytetään viimeisistä päivistä "
        "aiempaa.",
        sv="Av två uppsägningar framgår inte när medlemskapet upphör. I uträkningarna används den tidigare av de sista "
        "dagarna.",
        en="Two notices do not show when the membership ends. Calculations use the earlier last day.",
    ),
    message=Text(
        fi="Osapuoli {name} on irtisanonut sopimuksen {given}, vaikka siltä on jo voimassa toinen irtisanominen. "
        "Sopimus päättyy sen osalta {ends}.",
        sv="Parten {name} har sagt upp avtalet den {given}, fastän en annan uppsägning från den redan gäller. Avtalet "
        "upphör för dess del den {ends}.",
        en="The party {name} gave notice on {given}, although another notice from it already stands. For that party "
        "the agreement ends on {ends}.",
    ),
    repair=Text(
        fi="Poista toinen irtisanominen, tai ilmoita peruutetusta irtisanomisesta, milloin se peruutettiin "
        "(withdrawn). Jos irtisanoja on väärä, korjaa se (party).",
        sv="Ta bort den ena uppsägningen, eller ange för en återtagen uppsägning när den återtogs (withdrawn). Om fel "
        "part har angetts, rätta den (party).",
        en="Remove one of the notices, or, if one was withdrawn, state the day on which that was done (withdrawn). If "
        "the party is wrong, correct it (party).",
    ),
    source=Text(
        fi="Käytäntö: sopimus irtisanotaan yhden kerran",
        sv="Praxis: ett avtal sägs upp en gång",
        en="Practice: notice of an agreement is given once",
    ),
    broken_by=Edit(
        "agreement.yaml",
        "    case-number: ESIM/411/2026\n",
        "    case-number: ESIM/411/2026\n"
        '  - party:\n      municipality: "105"\n    given: 2026-02-16\n    sent-to-contact: 2026-02-16\n'
        "    sent-to-registry-office: 2026-02-16\n    decision:\n      decision-kind: municipal-executive\n"
        "      day: 2026-02-09\n      section: § 31\n      case-number: ESIM/410/2026\n",
    ),
    kept_by=Edit(
        "agreement.yaml",
        "    case-number: ESIM/411/2026\n",
        "    case-number: ESIM/411/2026\n    withdrawn: 2026-02-15\n"
        '  - party:\n      municipality: "105"\n    given: 2026-02-16\n    sent-to-contact: 2026-02-16\n'
        "    sent-to-registry-office: 2026-02-16\n    decision:\n      decision-kind: municipal-executive\n"
        "      day: 2026-02-09\n      section: § 31\n      case-number: ESIM/410/2026\n",
    ),
    broken=broken,
)
