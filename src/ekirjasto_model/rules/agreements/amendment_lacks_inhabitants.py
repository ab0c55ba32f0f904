"""An amendment in force that enough members have approved, but members with too few inhabitants."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.amendments import amendments
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find amendments in force whose approving members have too small a share of the inhabitants on their first day.

    Too few members are the concern of another rule. Nothing is told where somebody's
    inhabitants are not known.
    """
    for place, agreement in configuration.agreements():
        for one in amendments(configuration, place, agreement):
            count = one.at_first
            if count is None or not one.is_late or one.amendment.starts > as_of:
                continue
            needed, got, day = count.needed_inhabitants, count.approving_inhabitants, count.population_day
            enough_members = len(count.approving) >= count.needed_members
            if enough_members and needed is not None and got is not None and got < needed and day is not None:
                facts: dict[str, Fact] = {
                    "amendment": one.amendment.id,
                    "starts": one.amendment.starts,
                    "got": got,
                    "needed": needed,
                    "day": day,
                }
                yield Spot(one.place / "starts", facts=facts, related=(place / "amendment",))


_NINE_TENTHS = Edit(
    "agreement.yaml",
    '  members-share: "3/4"\n  inhabitants-share: "2/3"\n',
    '  members-share: "1/2"\n  inhabitants-share: "9/10"\n',
)
"""Half of the members are asked for, with nine tenths of the inhabitants."""

RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        *KNOWN_MEMBERS,
        "agreements.party-outside-area",
        "agreements.ratio-above-one",
        "agreements.share-not-stated",
    ),
    title=Text(
        fi="Muutoksen hyväksyneissä kunnissa on liian vähän asukkaita",
        sv="De kommuner som har godkänt ändringen har för få invånare",
        en="The members that approved an amendment have too few inhabitants",
    ),
    reason=Text(
        fi="Jos sopimuksessa vaaditaan myös osuus asukkaista, jäsenten lukumäärä ei yksin riitä muutokseen.",
        sv="Om avtalet också kräver en andel av invånarna räcker antalet medlemmar inte ensamt för en ändring.",
        en="Where the agreement also requires a share of the inhabitants, the number of members alone does not carry "
        "an amendment.",
    ),
    message=Text(
        fi=(
            "Muutoksen {amendment} on merkitty tulleen voimaan {starts}, mutta sen hyväksyneissä kunnissa oli {got} "
            "asukasta, vaikka tarvitaan {needed} (asukasluvut {day})."
        ),
        sv="Ändringen {amendment} anges ha trätt i kraft den {starts}, men de kommuner som hade godkänt den hade "
        "{got} invånare, och det behövs {needed} (invånarantalen den {day}).",
        en="The amendment {amendment} is stated to have taken effect on {starts}, but the municipalities that had "
        "approved it had {got} inhabitants and {needed} are needed (population of {day}).",
    ),
    repair=Text(
        fi="Lisää puuttuvat hyväksynnät (approvals), tai siirrä muutoksen ensimmäinen päivä siihen päivään, jona "
        "hyväksyntöjä oli tarpeeksi.",
        sv="Lägg till de godkännanden som saknas (approvals), eller flytta ändringens första dag till den dag då "
        "godkännandena räckte till.",
        en="Add the approvals that are missing (approvals), or move the first day of the amendment to the day on "
        "which there were enough.",
    ),
    source=Text(
        fi="Käytäntö: sopimusta muutetaan siinä sovitulla tavalla",
        sv="Praxis: ett avtal ändras på det sätt som anges i avtalet",
        en="Practice: an agreement is amended in the way it states",
    ),
    broken_by=Edit(
        "agreement.yaml",
        "    starts: 2026-01-01\n    document",
        "    starts: 2025-09-15\n    document",
        also=(_NINE_TENTHS,),
    ),
    kept_by=Edit(
        "agreement.yaml",
        "    starts: 2026-01-01\n    document",
        "    starts: 2025-09-29\n    document",
        also=(_NINE_TENTHS,),
    ),
    broken=broken,
)
