"""An agreement that goes on after the one that replaces it has begun."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.dependencies import Replacement, replacements
from ekirjasto_model.derived.membership import memberships
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find agreements whose last day does not come before the first day of the one that replaces them.

    Where both bind one party on the same day, another rule tells.
    """
    for one in replacements(configuration):
        is_over = one.older.ends is not None and one.older.ends < one.newer.starts
        if one.is_alike and not is_over and not _share_a_party(one):
            facts: dict[str, Fact] = {"agreement": one.older.id, "other": one.newer.id, "starts": one.newer.starts}
            yield Spot(one.older_place / "ends", facts=facts, related=(one.place / "starts",))


def _share_a_party(one: Replacement) -> bool:
    """Tell whether both agreements bind one municipality on the same day."""
    held: dict[str, list[Period]] = {}
    for membership in memberships([(one.older_place, one.older)]):
        held.setdefault(membership.municipality, []).append(membership.period)
    return any(
        period.overlaps(membership.period)
        for membership in memberships([(one.place, one.newer)])
        for period in held.get(membership.municipality, ())
    )


_LEFT = Edit(
    "former-joint-library-agreement.yaml", "    signed: 2019-10-23\n", "    signed: 2019-10-23\n    ends: 2023-12-31\n"
)
"""The last of the parties without a day of its own has left in time."""

RULE = Rule(
    severity=Severity.WARNING,
    needs=(*KNOWN_MEMBERS, "agreements.replaces-in-circle", "members.id-twice"),
    title=Text(
        fi="Korvattu sopimus ei ole päättynyt",
        sv="Det ersatta avtalet har inte upphört",
        en="A replaced agreement has not ended",
    ),
    reason=Text(
        fi="Kun uusi sopimus korvaa entisen, entinen päättyy uuden ensimmäistä päivää edeltävänä päivänä.",
        sv="När ett nytt avtal ersätter ett tidigare upphör det tidigare dagen före det nyas första dag.",
        en="When a new agreement replaces a former one, the former one ends on the day before the new one's first.",
    ),
    message=Text(
        fi="Sopimus {other} korvaa sopimuksen {agreement} {starts} alkaen, mutta sopimus {agreement} on voimassa "
        "vielä silloin.",
        sv="Avtalet {other} ersätter avtalet {agreement} från och med den {starts}, men avtalet {agreement} gäller "
        "ännu då.",
        en="The agreement {other} replaces the agreement {agreement} from {starts} on, but the agreement {agreement} "
        "is still in force then.",
    ),
    repair=Text(
        fi="Merkitse sopimukselle {agreement} viimeinen päivä (ends), joka on ennen päivää {starts}.",
        sv="Ange för avtalet {agreement} en sista dag (ends) före den {starts}.",
        en="State for the agreement {agreement} a last day (ends) before {starts}.",
    ),
    source=Text(
        fi="Käytäntö: uusi sopimus jatkaa siitä, mihin entinen päättyy",
        sv="Praxis: ett nytt avtal fortsätter där det tidigare upphör",
        en="Practice: a new agreement begins where the former one ends",
    ),
    broken_by=Edit(
        "former-joint-library-agreement.yaml",
        "ends: 2023-12-31\nparties:\n",
        "ends: 2024-01-31\nparties:\n",
        also=(_LEFT,),
    ),
    kept_by=_LEFT,
    broken=broken,
)
