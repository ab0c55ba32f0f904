"""Half a character is written as an escape."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Merkistä on kirjoitettu vain puolet",
        sv="Bara ett halvt tecken är skrivet",
        en="Only half of a character is written",
    ),
    reason=Text(
        fi="Koodit \\uD800–\\uDFFF ovat merkin puolikkaita, eikä YAML lue niitä parinakaan.",
        sv="Koderna \\uD800–\\uDFFF är halva tecken, och YAML läser dem inte ens i par.",
        en="The codes \\uD800–\\uDFFF are halves of a character, and YAML does not read even a pair of them.",
    ),
    message=Text(
        fi="Merkintä {escape} on vain puolikas merkki.",
        sv="{escape} är bara ett halvt tecken.",
        en="{escape} is only half of a character.",
    ),
    repair=Text(
        fi="Kirjoita merkki sellaisenaan, tai poista merkintä.",
        sv="Skriv själva tecknet, eller ta bort koden.",
        en="Write the character itself, or remove the escape.",
    ),
    source=Text(
        fi="RFC 8259 (JSON), luku 8.2; RFC 3629 (UTF-8), luku 3",
        sv="RFC 8259 (JSON), avsnitt 8.2; RFC 3629 (UTF-8), avsnitt 3",
        en="RFC 8259 (JSON), section 8.2; RFC 3629 (UTF-8), section 3",
    ),
    broken_by=Edit("trial-agreement.yaml", "section: § 9", 'section: "\\ud800 9"'),
    kept_by=Edit("trial-agreement.yaml", "section: § 9", 'section: "\\u00a7 9"'),
)
