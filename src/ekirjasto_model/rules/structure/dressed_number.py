"""A number has other signs in it."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.file_format import FILE_FORMAT
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="structure",
    title=Text(
        fi="Luvussa on muitakin merkkejä",
        sv="Talet innehåller andra tecken",
        en="A number has other characters in it",
    ),
    reason=Text(
        fi="Lukuun kirjoitetaan vain numeroita ja tarvittaessa desimaalipiste, ei välilyöntejä eikä yksikköä.",
        sv="Ett tal skrivs med bara siffror och vid behov en decimalpunkt, utan mellanslag och enhet.",
        en="A number is written with digits only and, where needed, a decimal point, without spaces or a unit.",
    ),
    message=Text(
        fi="Avaimen {key} luvussa {text} on välilyöntejä, nollia tai merkkejä, jotka eivät kuulu siihen.",
        sv="Talet {text} för nyckeln {key} innehåller mellanslag, nollor eller tecken som inte hör dit.",
        en="The number {text} of the key {key} has spaces, zeros or other characters that do not belong in it.",
    ),
    repair=Text(
        fi='Kirjoita "{write}".',
        sv='Skriv "{write}".',
        en='Write "{write}".',
    ),
    source=FILE_FORMAT,
    broken_by=Edit("cost-annex-2026.yaml", 'amount: "18000.00"', 'amount: "18 000.00 €"'),
    kept_by=Edit("cost-annex-2026.yaml", 'amount: "18000.00"', 'amount: "18000"'),
)
