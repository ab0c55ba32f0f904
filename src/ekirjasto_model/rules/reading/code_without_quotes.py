"""Digits with a leading zero stand without quotation marks."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Nollalla alkava koodi on ilman lainausmerkkejä",
        sv="En kod som börjar med noll saknar citattecken",
        en="A code that begins with zero is without quotation marks",
    ),
    reason=Text(
        fi=(
            "Tämä ohjelma lukee koodin niin kuin se on kirjoitettu, mutta muissa ohjelmissa siitä tulee toinen luku "
            "ja joskus toisen kunnan koodi."
        ),
        sv=(
            "Det här programmet läser koden som den är skriven, men i andra program blir den ett annat tal och ibland "
            "en annan kommuns kod."
        ),
        en=(
            "This program reads the code as it is written, but other programs turn it into another number, and "
            "sometimes into another municipality's code."
        ),
    ),
    message=Text(
        fi="Koodi {text} on ilman lainausmerkkejä. {readings}",
        sv="Koden {text} står utan citattecken. {readings}",
        en="The code {text} is without quotation marks. {readings}",
    ),
    repair=Text(
        fi='Kirjoita "{text}".',
        sv='Skriv "{text}".',
        en='Write "{text}".',
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 10.3.2; YAML 1.1, kokonaisluvut",
        sv="YAML 1.2.2-specifikationen, avsnitt 10.3.2; YAML 1.1, heltal",
        en="YAML 1.2.2 specification, chapter 10.3.2; YAML 1.1, integers",
    ),
    broken_by=Edit(
        "agreement.yaml", '  - municipality: "047"\n    member-type', "  - municipality: 047\n    member-type"
    ),
    kept_by=Edit(
        "agreement.yaml", '  - municipality: "047"\n    member-type', "  - municipality: '047'\n    member-type"
    ),
)
