"""A comment stands in a JSON file."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="JSON-tiedostossa on kommentti",
        sv="JSON-filen har en kommentar",
        en="A JSON file has a comment",
    ),
    reason=Text(
        fi="JSON-tiedostossa ei voi olla kommentteja; YAML-tiedostossa kommentti alkaa merkillä #.",
        sv="En JSON-fil kan inte ha kommentarer; i en YAML-fil börjar en kommentar med #.",
        en="JSON has no comments; in a YAML file a comment begins with #.",
    ),
    message=Text(
        fi="Tässä kohdassa on kommentti, jota JSON ei salli.",
        sv="Här finns en kommentar som JSON inte tillåter.",
        en="Here is a comment, which JSON does not allow.",
    ),
    repair=Text(
        fi="Poista kommentti, tai kirjoita tiedosto YAML-muodossa.",
        sv="Ta bort kommentaren, eller skriv filen i YAML-format.",
        en="Remove the comment, or write the file in YAML.",
    ),
    source=Text(
        fi="RFC 8259 (JSON), luku 2",
        sv="RFC 8259 (JSON), avsnitt 2",
        en="RFC 8259 (JSON), section 2",
    ),
    broken_by=Make("lisaasetukset.json", b'{\n  // asetukset\n  "kind": "settings",\n  "version": 1\n}\n'),
    kept_by=Make("lisaasetukset.json", b'{\n  "kind": "settings",\n  "version": 1\n}\n'),
)
