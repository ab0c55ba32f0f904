"""A municipality has joined but is not among the parties."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_stages import JoiningStage
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.stages import stages_on
from ekirjasto_model.reference.municipalities import name_of, successor_on
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_cases import KNOWN_CASES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = 'municipality: "785"\neffective-day: 2025-01-01\n'
_AFTER = 'municipality: "765"\nservices:\n  - newsroom\neffective-day: 2025-01-01\n'
_SIGNED = Edit(
    "joining-case-vaala.yaml",
    '      fi: Vaalan kunnanjohtaja\n    municipality: "785"\n',
    '      fi: Sotkamon kunnanjohtaja\n    municipality: "765"\n',
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find cases in force whose municipality is no party on the day from which they are.

    After a merger its successor may be the party.
    """
    for joining in joinings(configuration):
        began = next((one.day for one in stages_on(joining, as_of) if one.stage is JoiningStage.IN_FORCE), None)
        if began is None or joining.agreement_place is None:
            continue
        code = joining.case.municipality
        day = max(began, joining.effective_day or began)
        heirs = {code, successor_on(code, as_of)}
        if not any(one.municipality in heirs and (one.period.ends or day) >= day for one in joining.memberships):
            facts: dict[str, Fact] = {"name": name_of(code), "code": code, "day": day, "written_day": day.isoformat()}
            yield Spot(joining.place / "municipality", facts=facts, related=(joining.agreement_place / "parties",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=KNOWN_CASES,
    title=Text(
        fi="Liittynyt kunta puuttuu sopimusosapuolista",
        sv="En kommun som har anslutit sig saknas bland parterna",
        en="A municipality that has joined is missing from the parties",
    ),
    reason=Text(
        fi="Jäsenet, maksuosuudet ja äänet luetaan sopimuksen osapuolista. Kunta, joka puuttuu niistä, ei maksa eikä "
        "äänestä.",
        sv="Medlemmarna, betalningsandelarna och rösterna läses ur avtalets parter. En kommun som saknas bland dem "
        "varken betalar eller röstar.",
        en="Members, shares and votes are read from the parties of the agreement. A municipality that is missing "
        "from them neither pays nor votes.",
    ),
    message=Text(
        fi="Kunnan {name} jäsenyys on alkanut {day}, mutta kuntaa ei ole sopimusosapuolissa.",
        sv="Medlemskapet för kommunen {name} har börjat den {day}, men kommunen finns inte bland avtalsparterna.",
        en="The membership of the municipality of {name} began on {day}, but it is not among the parties.",
    ),
    repair=Text(
        fi='Lisää sopimukseen osapuoli, jonka municipality on "{code}" ja starts {written_day}, ja sen päätös.',
        sv='Lägg till en part i avtalet med municipality "{code}" och starts {written_day}, och dess beslut.',
        en='Add a party to the agreement with the municipality "{code}" and starts {written_day}, and its decision.',
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Edit("joining-case-vaala.yaml", _BEFORE, _AFTER, also=(_SIGNED,)),
    kept_by=Edit(
        "joining-case-vaala.yaml", _BEFORE, _BEFORE.replace("effective", "services:\n  - newsroom\neffective")
    ),
    broken=broken,
)
