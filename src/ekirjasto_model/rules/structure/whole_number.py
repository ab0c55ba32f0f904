"""A whole number is due."""

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
        fi="Tähän kuuluu kokonaisluku",
        sv="Här ska stå ett heltal",
        en="A whole number is expected",
    ),
    reason=Text(
        fi="Tiedosto voidaan lukea vain, kun jokaisella arvolla on sovittu paikka.",
        sv="En fil kan läsas bara när varje värde har sin bestämda plats.",
        en="A file can be read only when every value is in its own place.",
    ),
    message=Text(
        fi="Avaimen {key} arvo {text} ei ole kokonaisluku väliltä {least}–{greatest}.",
        sv="Värdet {text} för nyckeln {key} är inte ett heltal mellan {least} och {greatest}.",
        en="The value {text} of the key {key} is not a whole number from {least} to {greatest}.",
    ),
    repair=Text(
        fi="Kirjoita kokonaisluku väliltä {least}–{greatest} ilman välilyöntejä ja lainausmerkkejä.",
        sv="Skriv ett heltal mellan {least} och {greatest} utan mellanslag och citattecken.",
        en="Write a whole number from {least} to {greatest} without spaces or quotation marks.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit("trial-agreement.yaml", "months: 1", "months: puoli vuotta"),
    kept_by=Edit("trial-agreement.yaml", "months: 1", "months: 2"),
)
