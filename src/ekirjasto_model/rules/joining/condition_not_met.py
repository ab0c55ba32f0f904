"""A municipality has joined although a condition for it is not met."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.preparations import conditions_on
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_ANOTHER = (
    "    text:\n      fi: Vaala siirtyy Vaarakimpan kirjastojärjestelmään ennen liittymistä.\n",
    "    text:\n      fi: Vaala siirtyy Vaarakimpan kirjastojärjestelmään ennen liittymistä.\n"
    "  - id: data-quality\n    text:\n      fi: Asiakasrekisterin yhteystiedot tarkistetaan ennen liittymistä.\n",
)
_MET = Edit(
    "joining-case-vaala.yaml",
    "    condition: system-change\n",
    "    condition: system-change\n  - event: condition-met\n    day: 2025-01-01\n    condition: data-quality\n",
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find conditions that were open on the day on which membership began."""
    for joining in joinings(configuration):
        began = joining.first(JoiningEvent.EFFECTIVE, as_of)
        if began is None:
            continue
        for one in conditions_on(joining, began):
            if one.met_on is None and not configuration.is_marked_unknown(one.place):
                facts: dict[str, Fact] = {
                    "condition": one.condition.id,
                    "text": one.condition.text,
                    "name": name_of(joining.case.municipality),
                    "day": began,
                }
                yield Spot(one.place, facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("joining-case", "joining.condition-unknown"),
    title=Text(
        fi="Liittymisen ehto on täyttymättä",
        sv="Ett villkor för anslutningen är inte uppfyllt",
        en="A condition for joining is not met",
    ),
    reason=Text(
        fi="Liittymiselle asetettu ehto on täytettävä ennen kuin jäsenyys alkaa, tai jäsenten on luovuttava siitä.",
        sv="Ett villkor för anslutningen ska uppfyllas innan medlemskapet börjar, eller så måste medlemmarna avstå "
        "från det.",
        en="A condition set for the joining must be met before membership begins, or the members must give it up.",
    ),
    message=Text(
        fi="Kunnan {name} jäsenyys on alkanut {day}, mutta ehdon {condition} täyttymistä ei ole merkitty: {text}",
        sv="Medlemskapet för kommunen {name} började den {day}, men villkoret {condition} är inte uppfyllt: {text}",
        en="The membership of the municipality of {name} began on {day}, but the condition {condition} is not met: "
        "{text}",
    ),
    repair=Text(
        fi="Lisää tapahtuma (event: condition-met, condition: {condition}) viimeistään päivälle {day}, tai poista "
        "ehto, jos siitä on luovuttu.",
        sv="Lägg till händelsen (event: condition-met, condition: {condition}) senast den {day}, eller ta bort "
        "villkoret om man har avstått från det.",
        en="Add the event (event: condition-met, condition: {condition}) on {day} at the latest, or remove the "
        "condition if it has been given up.",
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Edit("joining-case-vaala.yaml", *_ANOTHER),
    kept_by=Edit("joining-case-vaala.yaml", *_ANOTHER, also=(_MET,)),
    broken=broken,
)
