"""The list is empty."""

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
        fi="Luettelo on tyhjä",
        sv="Listan är tom",
        en="The list is empty",
    ),
    reason=Text(
        fi="Tässä luettelossa on oltava vähintään yksi kohta.",
        sv="Listan ska ha minst en post.",
        en="This list must have at least one item.",
    ),
    message=Text(
        fi="Luettelo {key} on tyhjä.",
        sv="Listan {key} är tom.",
        en="The list {key} is empty.",
    ),
    repair=Text(
        fi="Lisää luetteloon vähintään yksi kohta.",
        sv="Lägg till minst en post i listan.",
        en="Add at least one item to the list.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit(
        "trial-agreement.yaml", "legal-bases:\n  - public-libraries-act-6\n  - procurement-act", "legal-bases: []"
    ),
    kept_by=Edit(
        "trial-agreement.yaml",
        "legal-bases:\n  - public-libraries-act-6\n  - procurement-act",
        "legal-bases:\n  - procurement-act",
    ),
)
