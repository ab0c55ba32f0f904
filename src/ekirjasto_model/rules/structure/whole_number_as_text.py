"""A whole number is written as text."""

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
        fi="Kokonaisluku on kirjoitettu tekstiksi",
        sv="Ett heltal är skrivet som text",
        en="A whole number is written as text",
    ),
    reason=Text(
        fi="Lukumäärät kirjoitetaan numeroina, jotta ne voi laskea yhteen.",
        sv="Antal skrivs som tal så att de kan räknas ihop.",
        en="Counts are written as numbers, so that they can be added up.",
    ),
    message=Text(
        fi="Avaimen {key} arvo {text} on tekstiä, vaikka tähän kuuluu kokonaisluku.",
        sv="Värdet {text} för nyckeln {key} är text, men här ska stå ett heltal.",
        en="The value {text} of the key {key} is text, but a whole number is expected.",
    ),
    repair=Text(
        fi="Kirjoita {write} ilman välilyöntejä ja lainausmerkkejä.",
        sv="Skriv {write} utan mellanslag och citattecken.",
        en="Write {write} without spaces or quotation marks.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit("trial-agreement.yaml", "months: 1", 'months: "1"'),
    kept_by=Edit("trial-agreement.yaml", "months: 1", "months: 3"),
)
