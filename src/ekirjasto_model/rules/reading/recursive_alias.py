"""An alias stands within the very thing it means."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Viittaus viittaa itseensä",
        sv="En hänvisning syftar på sig själv",
        en="An alias refers to itself",
    ),
    reason=Text(
        fi="Kohdasta, joka sisältää itsensä, ei tule koskaan valmista.",
        sv="Ett ställe som innehåller sig självt blir aldrig färdigt.",
        en="A place that contains itself never comes to an end.",
    ),
    message=Text(
        fi="Viittaus {alias} on sen kohdan sisällä, johon se viittaa.",
        sv="Hänvisningen {alias} står inom det ställe som den syftar på.",
        en="The alias {alias} is within the place that it refers to.",
    ),
    repair=Text(
        fi="Kirjoita viittauksen tilalle arvo.",
        sv="Skriv värdet i stället för hänvisningen.",
        en="Write the value in place of the alias.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 7.1",
        sv="YAML 1.2.2-specifikationen, avsnitt 7.1",
        en="YAML 1.2.2 specification, chapter 7.1",
    ),
    broken_by=Edit(
        "trial-agreement.yaml",
        "withdrawal:\n  service-commitments:\n    fi: Palvelu päättyi sopimuksen mukana.",
        "withdrawal: &leaving\n  service-commitments: *leaving",
    ),
    kept_by=Edit(
        "trial-agreement.yaml",
        "withdrawal:\n  service-commitments:\n    fi: Palvelu päättyi sopimuksen mukana.",
        "withdrawal: &leaving\n  service-commitments:\n    fi: Palvelu päättyi sopimuksen mukana.",
    ),
)
