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
        fi="Nollalla alkava numero on ilman lainausmerkkejä",
        sv="Ett nummer som börjar med noll saknar citattecken",
        en="A code that begins with zero is without quotation marks",
    ),
    reason=Text(
        fi=(
            "Tässä numero luetaan niin kuin se on kirjoitettu, mutta muut ohjelmat tekevät siitä toisen luvun ja "
            "joskus toisen kunnan numeron."
        ),
        sv=(
            "Här läses numret som det är skrivet, men andra program gör det till ett annat tal och ibland till "
            "en annan kommuns nummer."
        ),
        en=(
            "Here the code is read as it is written, but other programs make another number of it, and sometimes "
            "another municipality's code."
        ),
    ),
    message=Text(
        fi="Numero {text} on ilman lainausmerkkejä. {readings}",
        sv="Numret {text} står utan citattecken. {readings}",
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
    broken_by=Edit("agreement.yaml", 'municipality: "047"', "municipality: 047"),
    kept_by=Edit("agreement.yaml", 'municipality: "047"', "municipality: '047'"),
)
