"""A party whose stated last day comes before its notice period has run."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator

from pendulum import Date

from ekirjasto_model.derived.binding import bound, holdings
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
    """Find parties and associates that gave notice and are stated to end before it has run.

    An entry that another one of the same party continues on the next day is no end.
    """
    for place, agreement in configuration.agreements():
        given: dict[Giver, list[GivenNotice]] = {}
        for notice in given_notices(place, agreement):
            if notice.sent is not None and notice.ends_on is not None:
                given.setdefault(notice.giver, []).append(notice)
        for giver, held in holdings(bound(place, agreement)).items() if given else ():
            starts = {one.period.starts for one in held}
            running = _running(given.get(giver, []))
            for one in held:
                ends = one.signatory.ends
                if ends is None or ends != one.period.ends or ends.add(days=1) in starts:
                    continue
                early = running(ends)
                if early is not None and early.ends_on is not None:
                    name = name_of_holder(configuration, agreement, giver)
                    facts: dict[str, Fact] = {"name": name, "ends": ends, "allowed": early.ends_on}
                    yield Spot(one.place / "ends", facts=facts, related=(early.place,))


def _running(given: list[GivenNotice]) -> Callable[[Date], GivenNotice | None]:
    """Return what tells for a day which of somebody's notices had been sent and still runs after it, the longest."""
    longest: list[GivenNotice] = []
    in_order = sorted(given, key=lambda one: one.sent or one.notice.given)
    for one in in_order:
        longest.append(max([*longest[-1:], one], key=lambda other: other.ends_on or other.notice.given))
    sent = [one.sent or one.notice.given for one in in_order]

    def on(day: Date) -> GivenNotice | None:
        number = bisect_right(sent, day)
        found = longest[number - 1] if number else None
        return found if found is not None and found.ends_on is not None and day < found.ends_on else None

    return on


RULE = Rule(
    severity=Severity.WARNING,
    needs=KNOWN_MEMBERS,
    title=Text(
        fi="Osapuolen viimeinen päivä on ennen irtisanomisajan loppua",
        sv="En parts sista dag infaller innan uppsägningstiden har gått ut",
        en="A party's last day comes before its notice period has run",
    ),
    reason=Text(
        fi=(
            "Irtisanoja on sopimusosapuoli irtisanomisajan loppuun asti, elleivät kaikki osapuolet ole sopineet muuta."
        ),
        sv="En part som har sagt upp avtalet är bunden till uppsägningstidens slut, om inte alla parter har kommit "
        "överens om annat.",
        en="A party that has given notice is bound until the notice period has run, unless all parties have agreed "
        "otherwise.",
    ),
    message=Text(
        fi="Osapuolen {name} viimeiseksi päiväksi on merkitty {ends}, mutta sen irtisanomisaika päättyy vasta "
        "{allowed}.",
        sv="Som sista dag för parten {name} anges den {ends}, men dess uppsägningstid går ut först den {allowed}.",
        en="The last day of the party {name} is stated as {ends}, but its notice period only ends on {allowed}.",
    ),
    repair=Text(
        fi=(
            "Poista osapuolen viimeinen päivä (ends), jolloin se lasketaan irtisanomisesta. Jos kaikki osapuolet "
            "sopivat aiemmasta päivästä, merkitse irtisanomiseen päivä, jona se peruutettiin (withdrawn)."
        ),
        sv="Ta bort partens sista dag (ends), så räknas den ut enligt uppsägningen. Om alla parter kom överens om en "
        "tidigare dag, ange i uppsägningen den dag då den återtogs (withdrawn).",
        en="Remove the party's last day (ends), so that it is worked out from the notice. If all parties agreed on an "
        "earlier day, state in the notice the day on which it was withdrawn (withdrawn).",
    ),
    source=Text(
        fi="Käytäntö: sopimus päättyy aikaisintaan irtisanomisajan lopussa",
        sv="Praxis: avtalet upphör tidigast när uppsägningstiden går ut",
        en="Practice: an agreement ends when the notice period has run, at the earliest",
    ),
    broken_by=Edit(
        "trial-agreement.yaml",
        "    signed: 2020-12-08\n",
        "    signed: 2020-12-08\n    ends: 2021-06-15\n",
        also=(Edit("trial-agreement.yaml", "    withdrawn: 2021-05-17\n", ""),),
    ),
    kept_by=Edit(
        "trial-agreement.yaml",
        "    signed: 2020-12-08\n",
        "    signed: 2020-12-08\n    ends: 2021-06-30\n",
        also=(Edit("trial-agreement.yaml", "    withdrawn: 2021-05-17\n", ""),),
    ),
    broken=broken,
)
