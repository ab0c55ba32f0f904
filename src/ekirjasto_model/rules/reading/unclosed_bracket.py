"""A bracket is opened but not closed."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Sulkumerkki puuttuu",
        sv="En parentes är inte stängd",
        en="A bracket is not closed",
    ),
    reason=Text(
        fi="Hakasulkeissa oleva luettelo ja aaltosulkeissa olevat avaimet jatkuvat, kunnes sulkumerkki päättää ne.",
        sv="En lista inom hakparenteser och nycklar inom klammerparenteser fortsätter tills de stängs.",
        en="A list in square brackets and keys in curly brackets continue until they are closed.",
    ),
    message=Text(
        fi="Merkillä ”{character}” alkavaa kohtaa ei ole suljettu, tai siitä puuttuu pilkku.",
        sv="Det som börjar med ”{character}” är inte stängt, eller så saknas ett kommatecken.",
        en="What begins with “{character}” is not closed, or a comma is missing in it.",
    ),
    repair=Text(
        fi="Lisää puuttuva sulkumerkki tai pilkku.",
        sv="Lägg till den parentes eller det kommatecken som saknas.",
        en="Add the missing bracket or comma.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 7.4",
        sv="YAML 1.2.2-specifikationen, avsnitt 7.4",
        en="YAML 1.2.2 specification, chapter 7.4",
    ),
    broken_by=Edit(
        "trial-agreement.yaml",
        "legal-bases:\n  - public-libraries-act-6\n  - procurement-act",
        "legal-bases: [public-libraries-act-6, procurement-act",
    ),
    kept_by=Edit(
        "trial-agreement.yaml",
        "legal-bases:\n  - public-libraries-act-6\n  - procurement-act",
        "legal-bases: [public-libraries-act-6, procurement-act]",
    ),
)
