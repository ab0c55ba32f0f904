"""A decision of the joining municipality that does not say who took it."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "  - event: decision\n    day: 2026-02-17\n    by:\n      fi: Puolangan sivistyslautakunta\n"


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find decisions without their kind, unless it is stated to be unknown."""
    for joining in joinings(configuration):
        for place, event in joining.events(JoiningEvent.DECISION):
            if event.decision_kind is None and not configuration.is_marked_unknown(place / "decision-kind"):
                yield Spot(place, facts={"day": event.day})


RULE = Rule(
    severity=Severity.WARNING,
    needs=("joining-case",),
    title=Text(
        fi="Päätöksen lajia ei ole merkitty",
        sv="Beslutets slag har inte angetts",
        en="The kind of a decision is not stated",
    ),
    reason=Text(
        fi="Päätöksen laji ratkaisee, täyttyykö päätösketju ja haetaanko muutosta oikaisuvaatimuksella vai "
        "kunnallisvalituksella. Ilman sitä päätöstä ei lasketa ketjuun.",
        sv="Beslutets slag avgör om beslutskedjan blir fullständig och om ändring söks genom begäran om omprövning "
        "eller kommunalbesvär. Utan det räknas beslutet inte in i kedjan.",
        en="The kind of a decision tells whether the chain is complete, and whether it is challenged by a claim for a "
        "revised decision or by a municipal appeal. Without it the decision does not count in the chain.",
    ),
    message=Text(
        fi="Päätöksestä {day} puuttuu laji (decision-kind).",
        sv="I beslutet den {day} saknas slaget (decision-kind).",
        en="The decision of {day} lacks its kind (decision-kind).",
    ),
    repair=Text(
        fi="Lisää tapahtumaan {day} decision-kind, esimerkiksi municipal-executive tai council, sen mukaan, kuka "
        "päätti.",
        sv="Lägg till decision-kind i händelsen den {day}, till exempel municipal-executive eller council, enligt vem "
        "som beslutade.",
        en="Add decision-kind to the event of {day}, such as municipal-executive or council, according to who decided.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 134 ja 135 §",
        sv="Kommunallagen 410/2015 134 och 135 §",
        en="Local Government Act 410/2015, sections 134 and 135",
    ),
    broken_by=Edit("joining-case.yaml", _BEFORE + "    decision-kind: board\n", _BEFORE),
    kept_by=Edit("joining-case.yaml", _BEFORE + "    decision-kind: board\n", _BEFORE + "    decision-kind: council\n"),
    broken=broken,
)
