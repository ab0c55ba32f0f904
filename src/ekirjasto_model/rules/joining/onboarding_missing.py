"""A membership has begun, but steps of onboarding are missing."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.onboarding_steps import ONBOARDING_STEPS
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.preparations import onboarding_on
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "  - event: effective\n    day: 2025-01-01\n"
_AFTER = "  - event: effective\n    day: 2025-01-01\n    case-number: ESIM/339/2024\n"
_NOT_TOLD = Edit(
    "joining-case-vaala.yaml",
    "  - event: onboarding\n    day: 2024-12-18\n    step: customer-information\n",
    "",
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find effective events in cases some of whose steps of onboarding are still not done."""
    for joining in joinings(configuration):
        began = joining.first(JoiningEvent.EFFECTIVE, as_of)
        missing = [one.step for one in onboarding_on(joining, as_of) if one.done_on is None]
        if began is None or not missing or configuration.is_marked_unknown(joining.place / "events"):
            continue
        place = next(place for place, _ in joining.events(JoiningEvent.EFFECTIVE))
        labels = [ONBOARDING_STEPS.label(step) for step in missing]
        facts: dict[str, Fact] = {
            "name": name_of(joining.case.municipality),
            "day": began,
            "steps": Text(
                fi=", ".join(label.fi for label in labels),
                sv=", ".join(label.sv for label in labels),
                en=", ".join(label.en for label in labels),
            ),
            "codes": ", ".join(missing),
        }
        yield Spot(place, facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("joining-case",),
    title=Text(
        fi="Käyttöönotosta puuttuu vaiheita",
        sv="Steg i ibruktagandet saknas",
        en="Steps of onboarding are missing",
    ),
    reason=Text(
        fi=(
            "Kunnan asukkaat saavat palvelut käyttöönsä vasta, kun Finna-näkymä, tunnistautuminen, koulutus, "
            "vastuuhenkilöt ja tiedotus ovat kunnossa. Maksuosuus lasketaan silti jäsenyyden alusta."
        ),
        sv="Kommunens invånare får tillgång till tjänsterna först när Finna-vyn, autentiseringen, utbildningen, "
        "ansvarspersonerna och informationen är ordnade. Avgifterna börjar ändå när medlemskapet börjar.",
        en="The inhabitants can use the services only when the Finna view, authentication, training, responsible "
        "persons and information are in place. The fees begin with the membership all the same.",
    ),
    message=Text(
        fi="Kunnan {name} jäsenyys on alkanut {day}, mutta käyttöönotosta puuttuu: {steps}.",
        sv="Medlemskapet för kommunen {name} har börjat den {day}, men i ibruktagandet saknas: {steps}.",
        en="The membership of the municipality of {name} began on {day}, but onboarding lacks: {steps}.",
    ),
    repair=Text(
        fi="Lisää tapahtumat (event: onboarding) päivineen, kun vaiheet ovat valmiit; step: {codes}. Jos tapahtumia ei "
        "tiedetä, merkitse events asian tuntemattomiin tietoihin (unknown).",
        sv="Lägg till händelserna (event: onboarding) med dag när stegen är klara; step: {codes}. Om händelserna inte "
        "är kända, ange events bland ärendets okända uppgifter (unknown).",
        en="Add the events (event: onboarding) with their days once the steps are done; step: {codes}. If the events "
        "are not known, list events under unknown in the case.",
    ),
    source=Text(
        fi="Käytäntö: liittymisasia etenee sovitussa järjestyksessä",
        sv="Praxis: ett anslutningsärende framskrider i avtalad ordning",
        en="Practice: a joining case proceeds in the agreed order",
    ),
    broken_by=Edit("joining-case-vaala.yaml", _BEFORE, _AFTER, also=(_NOT_TOLD,)),
    kept_by=Edit("joining-case-vaala.yaml", _BEFORE, _AFTER),
    broken=broken,
)
