"""A party whose stated last day comes before its notice period has run."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.binding import Bound, bound, holdings
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
            given.setdefault(notice.giver, []).append(notice)
        for giver, held in holdings(bound(place, agreement)).items() if given else ():
            starts = {one.period.starts for one in held}
            for one in held:
                early = next((notice for notice in given.get(giver, ()) if _cuts_short(one, notice)), None)
                ends = one.signatory.ends
                goes_on = ends is None or ends.add(days=1) in starts
                if early is not None and early.ends_on is not None and ends is not None and not goes_on:
                    name = name_of_holder(configuration, agreement, giver)
                    facts: dict[str, Fact] = {"name": name, "ends": ends, "allowed": early.ends_on}
                    yield Spot(one.place / "ends", facts=facts, related=(early.place,))


def _cuts_short(one: Bound, notice: GivenNotice) -> bool:
    """Tell whether somebody is stated to end while a notice still runs."""
    ends = one.signatory.ends
    if ends is None or ends != one.period.ends or notice.sent is None or notice.ends_on is None:
        return False
    return notice.sent <= ends < notice.ends_on


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
