"""A notice that ends a membership before the shortest one agreed."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve
from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.membership import Membership, memberships
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find notices by which a municipality that joined later leaves before the shortest membership has passed.

    The shortest membership is a term of joining, so it does not bind those who were
    parties from the beginning. Entries of one municipality that follow each other
    day by day are one membership.
    """
    for place, agreement in configuration.agreements():
        least = None if agreement.joining is None else agreement.joining.least_membership
        if least is None or not agreement.notices:
            continue
        since: dict[str, Membership] = {}
        for one in memberships([(place, agreement)]):
            before = since.get(one.municipality)
            starts = _joined(before, one)
            since[one.municipality] = evolve(one, period=Period(starts, one.period.ends))
            months = since[one.municipality].period.months
            has_joined = starts != agreement.starts and one.predecessor is None
            if one.notice is not None and one.period.ends is not None and has_joined and (months or 0) < least:
                facts: dict[str, Fact] = {
                    "name": name_of(one.municipality),
                    "starts": starts,
                    "ends": one.period.ends,
                    "least": least,
                }
                yield Spot(one.notice.place, facts=facts, related=(place / "joining" / "least-membership",))


def _joined(before: Membership | None, one: Membership) -> Date:
    """Return the first day of a membership, or of the one that it continues without a break."""
    if before is None or before.period.ends is None or before.period.ends.add(days=1) != one.period.starts:
        return one.period.starts
    return before.period.starts


RULE = Rule(
    severity=Severity.ERROR,
    needs=KNOWN_MEMBERS,
    title=Text(
        fi="Jäsenyys päättyy ennen kuin lyhin jäsenyysaika on kulunut",
        sv="Medlemskapet upphör före utgången av den kortaste medlemstiden",
        en="A membership ends before the shortest one agreed",
    ),
    reason=Text(
        fi=(
            "Liittyneen kunnan jäsenyys kestää vähintään sopimuksessa määrätyn ajan, jotta muut voivat luottaa sen "
            "maksuosuuteen."
        ),
        sv="En kommun som har anslutit sig är medlem minst den tid som avtalet anger, så att de andra kan lita på "
        "dess betalningsandel.",
        en="A municipality that has joined stays a member for at least the time the agreement states, so that the "
        "others can rely on its share.",
    ),
    message=Text(
        fi=(
            "Kunnan {name} jäsenyys alkoi {starts} ja päättyisi irtisanomisen mukaan {ends}, mutta lyhin "
            "jäsenyysaika on {least} kuukautta."
        ),
        sv="Medlemskapet för kommunen {name} började den {starts} och skulle enligt uppsägningen upphöra den {ends}, "
        "men den kortaste medlemstiden är {least} månader.",
        en="The membership of the municipality of {name} began on {starts} and by its notice would end on {ends}, but "
        "the shortest membership is {least} months.",
    ),
    repair=Text(
        fi=(
            "Merkitse irtisanomiseen viimeinen päivä (last-day), jona lyhin jäsenyysaika on kulunut, tai tarkista "
            "kohta joining/least-membership."
        ),
        sv="Ange i uppsägningen en sista dag (last-day) då den kortaste medlemstiden har gått, eller kontrollera "
        "joining/least-membership.",
        en="State in the notice a last day (last-day) by which the shortest membership has passed, or check "
        "joining/least-membership.",
    ),
    source=Text(
        fi="Käytäntö: sopimuksessa voidaan sopia lyhimmästä jäsenyysajasta",
        sv="Praxis: i avtalet kan en kortaste medlemstid anges",
        en="Practice: the agreement may state a shortest membership",
    ),
    broken_by=Edit(
        "agreement.yaml",
        '  - party:\n      municipality: "105"\n    given',
        '  - party:\n      municipality: "785"\n    given',
        also=(Edit("agreement.yaml", "  least-membership: 24\n", "  least-membership: 37\n"),),
    ),
    kept_by=Edit(
        "agreement.yaml",
        '  - party:\n      municipality: "105"\n    given',
        '  - party:\n      municipality: "785"\n    given',
        also=(Edit("agreement.yaml", "  least-membership: 24\n", "  least-membership: 36\n"),),
    ),
    broken=broken,
)
