"""A membership has begun although the municipality itself had not decided."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.decision_kinds import DECISION_KINDS
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.chain import chain_on
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_ANY = Text(fi="kunnan päätös", sv="kommunens beslut", en="the municipality's decision")
_BEFORE = "  - event: effective\n    day: 2025-01-01\n"
_AFTER = "  - event: effective\n    day: 2025-01-01\n    case-number: ESIM/339/2024\n"
_COUNCIL_TOO = Edit(
    "joining-case-vaala.yaml",
    "decision-chain:\n  - municipal-executive\n",
    "decision-chain:\n  - municipal-executive\n  - council\n",
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find effective events by whose day the joining municipality's chain of decisions was not complete."""
    for joining in joinings(configuration):
        began = joining.first(JoiningEvent.EFFECTIVE, as_of)
        if began is None or chain_on(joining, began).decided_on is not None:
            continue
        lacking = chain_on(joining, began).next
        place = next(place for place, _ in joining.events(JoiningEvent.EFFECTIVE))
        facts: dict[str, Fact] = {
            "name": name_of(joining.case.municipality),
            "day": began,
            "kind": _ANY if lacking is None else DECISION_KINDS.label(lacking),
        }
        yield Spot(place, facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("joining-case", "joining.decision-not-in-chain", "joining.decision-without-kind"),
    title=Text(
        fi="Jäsenyys on alkanut ilman kunnan omaa päätöstä",
        sv="Medlemskapet har börjat utan kommunens eget beslut",
        en="A membership has begun without the municipality's own decision",
    ),
    reason=Text(
        fi="Kunta sitoutuu sopimukseen vain toimivaltaisen viranomaisensa päätöksellä. Ilman sitä kunta ei ole "
        "sopimusosapuoli.",
        sv="En kommun förbinder sig vid ett avtal bara genom ett beslut av sin behöriga myndighet. Utan det är den "
        "inte avtalspart.",
        en="A municipality binds itself only by a decision of its competent authority. Without one it is not a party.",
    ),
    message=Text(
        fi="Kunnan {name} jäsenyys on merkitty alkaneeksi {day}, mutta siihen mennessä puuttuu {kind}.",
        sv="Medlemskapet för kommunen {name} anges ha börjat den {day}, men då saknas {kind}.",
        en="The membership of the municipality of {name} is said to have begun on {day}, but by then this is missing: "
        "{kind}.",
    ),
    repair=Text(
        fi="Lisää puuttuva päätös (event: decision; {kind}) päivineen, tai korjaa päätösketju (decision-chain) tai "
        "voimaantulopäivä.",
        sv="Lägg till det beslut som saknas (event: decision; {kind}) med dag, eller rätta beslutskedjan "
        "(decision-chain) eller ikraftträdandedagen.",
        en="Add the decision that is missing (event: decision; {kind}) with its day, or correct the chain "
        "(decision-chain) or the effective day.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 14 ja 91 §",
        sv="Kommunallagen 410/2015 14 och 91 §",
        en="Local Government Act 410/2015, sections 14 and 91",
    ),
    broken_by=Edit("joining-case-vaala.yaml", _BEFORE, _AFTER, also=(_COUNCIL_TOO,)),
    kept_by=Edit("joining-case-vaala.yaml", _BEFORE, _AFTER),
    broken=broken,
)
