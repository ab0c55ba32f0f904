"""A membership has begun although the members that approved it had too few inhabitants."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.consent import consent_on
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_cases import KNOWN_CASES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "  - event: effective\n    day: 2025-01-01\n"
_AFTER = "  - event: effective\n    day: 2025-01-01\n    case-number: ESIM/339/2024\n"
_MORE = Edit("agreement.yaml", '  inhabitants-share: "1/2"\n', '  inhabitants-share: "9/10"\n')


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find effective events by whose day enough members had approved, but not with enough inhabitants."""
    for joining in joinings(configuration):
        began = joining.first(JoiningEvent.EFFECTIVE, as_of)
        consent = None if began is None else consent_on(joining, began)
        if began is None or consent is None or consent.approvals is None or consent.approved_on is not None:
            continue
        count = consent.approvals.count
        needed, got, day = count.needed_inhabitants, count.approving_inhabitants, count.population_day
        enough_members = len(count.approving) >= count.needed_members
        if enough_members and needed is not None and got is not None and day is not None:
            place = next(place for place, _ in joining.events(JoiningEvent.EFFECTIVE))
            facts: dict[str, Fact] = {
                "name": name_of(joining.case.municipality),
                "day": began,
                "needed": needed,
                "got": got,
                "population_day": day,
            }
            yield Spot(place, facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=KNOWN_CASES,
    title=Text(
        fi="Liittymisen hyväksyneissä kunnissa on liian vähän asukkaita",
        sv="De kommuner som har godkänt anslutningen har för få invånare",
        en="The municipalities that approved the joining have too few inhabitants",
    ),
    reason=Text(
        fi=(
            "Sopimuksessa on sovittu, että hyväksyvissä kunnissa on oltava tietty osuus asukkaista. Muuten pienten "
            "kuntien enemmistö voisi päättää uudesta jäsenestä suurten kuntien puolesta."
        ),
        sv="I avtalet har man kommit överens om att de godkännande kommunerna ska ha en viss andel av invånarna. "
        "Annars kunde en majoritet av små kommuner ta in en medlem på de storas vägnar.",
        en="The agreement says that the approving municipalities must have a certain share of the inhabitants. "
        "Otherwise a majority of small municipalities could take in a member for the large ones.",
    ),
    message=Text(
        fi=(
            "Kunnan {name} jäsenyys on merkitty alkaneeksi {day}, mutta hyväksyneissä kunnissa on {got} asukasta, "
            "vaikka tarvitaan {needed} (asukasluvut {population_day})."
        ),
        sv="Medlemskapet för kommunen {name} anges ha börjat den {day}, men de kommuner som har godkänt det har {got} "
        "invånare, och det behövs {needed} (invånarantal den {population_day}).",
        en="The membership of the municipality of {name} is said to have begun on {day}, but the municipalities that "
        "approved it have {got} inhabitants, and {needed} are needed (inhabitants on {population_day}).",
    ),
    repair=Text(
        fi="Lisää puuttuvat hyväksynnät (event: member-approval) päivineen, tai korjaa sopimuksen kohta "
        "inhabitants-share tai voimaantulopäivä {day}.",
        sv="Lägg till de godkännanden som saknas (event: member-approval) med dagar, eller rätta inhabitants-share i "
        "avtalet eller ikraftträdandedagen ({day}).",
        en="Add the approvals that are missing (event: member-approval) with their days, or correct inhabitants-share "
        "in the agreement or the effective day {day}.",
    ),
    source=Text(
        fi="Käytäntö: uuden jäsenen hyväksymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en ny medlem godkänns",
        en="Practice: the agreement says how a new member is approved",
    ),
    broken_by=Edit("joining-case-vaala.yaml", _BEFORE, _AFTER, also=(_MORE,)),
    kept_by=Edit("joining-case-vaala.yaml", _BEFORE, _AFTER),
    broken=broken,
)
