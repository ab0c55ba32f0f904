"""A membership has begun although somebody had not signed."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.signatures import signatures_on
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_cases import KNOWN_CASES
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "  - event: effective\n    day: 2025-01-01\n"
_AFTER = "  - event: effective\n    day: 2025-01-01\n    case-number: ESIM/339/2024\n"
_LATE = Edit(
    "joining-case-vaala.yaml",
    "  - event: signature\n    day: 2024-12-03\n",
    "  - event: signature\n    day: 2025-01-02\n",
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find effective events by whose day not all had signed who must under the agreement."""
    for joining in joinings(configuration):
        began = joining.first(JoiningEvent.EFFECTIVE, as_of)
        if began is None or joining.rule is None:
            continue
        lacking = signatures_on(joining, began).lacking
        if lacking:
            place = next(place for place, _ in joining.events(JoiningEvent.EFFECTIVE))
            facts: dict[str, Fact] = {
                "name": name_of(joining.case.municipality),
                "day": began,
                "lacking": listed_names(lacking),
            }
            yield Spot(place, facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=KNOWN_CASES,
    title=Text(
        fi="Jäsenyys on alkanut ennen allekirjoituksia",
        sv="Medlemskapet har börjat före underskrifterna",
        en="A membership has begun before the signatures",
    ),
    reason=Text(
        fi="Sopimus sitoo liittyvää kuntaa vasta, kun kaikki, joiden on allekirjoitettava, ovat allekirjoittaneet.",
        sv="Avtalet binder den anslutande kommunen först när alla som ska underteckna har undertecknat.",
        en="The agreement binds the joining municipality only when all who must sign have signed.",
    ),
    message=Text(
        fi="Kunnan {name} jäsenyys on merkitty alkaneeksi {day}, mutta siihen mennessä eivät ole allekirjoittaneet: "
        "{lacking}.",
        sv="Medlemskapet för kommunen {name} anges ha börjat den {day}, men då saknas underskrift av: {lacking}.",
        en="The membership of the municipality of {name} is said to have begun on {day}, but by then these had not "
        "signed: {lacking}.",
    ),
    repair=Text(
        fi="Lisää allekirjoitukset (event: signature) päivineen ja kuntineen, tai korjaa sopimuksen kohta signers.",
        sv="Lägg till underskrifterna (event: signature) med dag och kommun, eller rätta signers i avtalet.",
        en="Add the signatures (event: signature) with day and municipality, or correct signers in the agreement.",
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Edit("joining-case-vaala.yaml", _BEFORE, _AFTER, also=(_LATE,)),
    kept_by=Edit("joining-case-vaala.yaml", _BEFORE, _AFTER),
    broken=broken,
)
